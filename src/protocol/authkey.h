// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QChar>
#include <QStringView>

#include <QtCrypto>

#include <optional>

namespace neobeat {

/// Why a text is not a pairing key, in enough detail to tell the user what to do.
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
        NoWatches, ///< The tool reported that no watch is bound to the account.
    };
    Kind kind = Kind::Empty;
    int digits = 0; ///< Hex digits counted, without the prefix.
    QChar character = {}; ///< NotHex: the first offending character, or U+FFFD when it is more than one code unit.
    int position = 0; ///< NotHex: its position in the text, from 1; in tool output, in the text of the key.

    bool operator==(const KeyProblem &other) const = default;
};

/// The secret shared by the watch and the vendor account: 16 bytes. Cannot be printed, compared or logged; the bytes
/// are in memory that is wiped. Needs a QCA::Initializer that outlives it.
class AuthKey
{
public:
    /// The number of hex digits in a key.
    static constexpr int digitCount = 32;
    /// The number of bytes in a key.
    static constexpr int byteCount = 16;

    /// The only conversion from text to key: "0x" or "0X" or nothing, then 32 hex digits in either case; blanks,
    /// dashes, colons, quotes and surrounding white space are ignored.
    static Result<AuthKey, KeyProblem> fromText(QStringView text);
    /// Restores what toStorage() returned; empty when it is not a key.
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
