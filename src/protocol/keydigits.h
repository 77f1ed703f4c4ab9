// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QString>

namespace neobeat {

/// The hex digits of a text, and what stands in the way of their being a key. They go straight into memory that is
/// wiped.
struct KeyDigits
{
    QCA::SecureArray bytes{AuthKey::byteCount}; ///< The first 32 digits.
    int count = 0;
    bool areZeros = true;
    std::optional<KeyProblem> problem; ///< A character that belongs into no key.

    /// Takes one more digit, 0 … 15.
    void add(int value);
};

/// The text without what stands around a key and never inside: blanks, quotes, brackets and the punctuation of lists.
QStringView withoutWrapping(QStringView text);

/// The text without "0x" at its start.
QStringView withoutKeyPrefix(QStringView text);

/// Reads digits with the separators that people and tools put between them; the offset is where the text begins in what
/// was typed.
KeyDigits keyDigits(QStringView text, qsizetype offset = 0);

/// The digits, in lower case, of a text that is a key or the beginning of one; empty for any other text.
QString digitsOfKey(QStringView text);

} // namespace neobeat
