// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QChar>
#include <QStringView>

#include <QtCrypto>

#include <optional>

namespace neobeat {

/// Why a text is not a pairing key; enough to tell a person what to do.
struct KeyProblem
{
    enum class Kind {
        Empty, ///< Nothing but blanks and quotes.
        TooShort, ///< All hex digits, fewer than 32; see digits.
        TooLong, ///< All hex digits, more than 32; see digits.
        NotHex, ///< See character and position.
        CutOff, ///< Ends in "…" or "...": a narrow terminal shortened it.
        NotOnAccount, ///< "0x0", "0x00", "0x??" or "(not available)": the account has no key for this watch.
        AllZero, ///< 32 zeros, which no watch has.
        NoKeyFound, ///< A longer text (tool output) without any key in it.
        NoWatches, ///< The tool said that no watch is bound to the account.
    };
    Kind kind = Kind::Empty;
    int digits = 0; ///< Hex digits counted, without the prefix.
    QChar character = {}; ///< NotHex: the first offender, or U+FFFD when it is more than one code unit.
    int position = 0; ///< NotHex: its place in the text, from 1; in tool output, in the text of the key.

    bool operator==(const KeyProblem &other) const = default;
};

/// The secret that watch and vendor account share: 16 bytes. Cannot be printed, compared or logged; the bytes live in
/// memory that is wiped. Needs a QCA::Initializer that outlives it.
class AuthKey
{
public:
    /// Digits that a key has in hex.
    static constexpr int digitCount = 32;
    /// Bytes that a key has.
    static constexpr int byteCount = 16;

    /// The one way from text to key: "0x" or "0X" or nothing, then 32 hex digits of any case; blanks, dashes, colons,
    /// quotes and white space around are ignored.
    static Result<AuthKey, KeyProblem> fromText(QStringView text);
    /// Takes what toStorage() gave; empty when it is not a key.
    static std::optional<AuthKey> fromStorage(const QByteArray &hex);

    /// 16 bytes.
    const QCA::SecureArray &bytes() const { return m_bytes; }
    /// 32 lower-case hex digits, for the key store only.
    QByteArray toStorage() const;

private:
    explicit AuthKey(QCA::SecureArray bytes);

    QCA::SecureArray m_bytes;
};

} // namespace neobeat
