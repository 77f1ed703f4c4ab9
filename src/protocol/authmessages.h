// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace neobeat {

/// A notification from the authentication characteristic: 10, opcode, status, rest. The opcode is masked with 0x0f, so
/// the forms with and without the 0x80 flag decode alike. [N] where no other source is named.
struct AuthReply
{
    enum class Kind {
        Challenge, ///< 10 82 01 + 16 bytes; see challenge.
        ChallengeRefused, ///< 10 82 and a status other than 01; 04 on relatives [B4].
        Accepted, ///< 10 83 01: the key fits.
        KeyRejected, ///< 10 83 08 [N] or 04 [F]: the key does not fit.
        UnknownStatus, ///< 10 83 and an undocumented status; see status.
        MalformedChallenge, ///< 10 82, and not as long as a challenge or a refusal.
        MalformedVerdict, ///< 10 83, and without a status or with more behind a refusal.
        Unrelated, ///< Empty, or not an authentication message.
    };
    Kind kind = Kind::Unrelated;
    QByteArray challenge = {}; ///< 16 bytes, Challenge only.
    quint8 status = 0; ///< Third byte.

    static AuthReply decode(const QByteArray &message);
    /// The message as a watch sends it; flagged sets 0x80 in the opcode. Empty for what no well-behaved watch sends.
    QByteArray encode(bool flagged = true) const;
};

/// A value that the central writes to the authentication characteristic. [N]: both forms work on a Neo.
struct AuthRequest
{
    enum class Kind {
        Challenge, ///< 82 00 02 01 00, or 02 00.
        Answer, ///< 83 00 + 16 bytes, or 03 00 + 16 bytes; see answer.
        Unknown, ///< Anything else.
    };
    Kind kind = Kind::Unknown;
    QByteArray answer = {}; ///< 16 bytes, Answer only.
    bool flagged = true; ///< Whether the opcode has 0x80; the watch echoes it.

    static AuthRequest decode(const QByteArray &message);
    QByteArray encode() const;
};

} // namespace neobeat
