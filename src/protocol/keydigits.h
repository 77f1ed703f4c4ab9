// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QString>

namespace neobeat {

/// The hex digits of a text, and why they are not a key. They go straight into memory that is wiped.
struct KeyDigits
{
    QCA::SecureArray bytes{AuthKey::byteCount}; ///< The first 32 digits.
    int count = 0;
    bool areZeros = true;
    std::optional<KeyProblem> problem; ///< A character that does not belong in a key.

    /// Takes one more digit, 0 … 15.
    void add(int value);
};

/// The text without what may surround a key but never occurs inside: blanks, quotes, brackets and list punctuation.
QStringView withoutWrapping(QStringView text);

/// The text without leading "0x".
QStringView withoutKeyPrefix(QStringView text);

/// Reads digits with the separators that users and tools put between them; the offset is that of the text in the user's
/// input.
KeyDigits keyDigits(QStringView text, qsizetype offset = 0);

/// The digits, in lower case, of a text that is a key or the beginning of one; empty for any other text.
QString digitsOfKey(QStringView text);

} // namespace neobeat
