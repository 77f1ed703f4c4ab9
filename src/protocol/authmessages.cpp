// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authmessages.h"

namespace neobeat {

namespace {

constexpr char replyMark = 0x10;
constexpr quint8 opcodeMask = 0x0f;
constexpr quint8 flag = 0x80;
constexpr quint8 challengeOpcode = 0x02;
constexpr quint8 answerOpcode = 0x03;
constexpr quint8 statusOk = 0x01;
constexpr quint8 statusFailed = 0x04;
constexpr quint8 statusWrongKey = 0x08;
constexpr char authByte = 0x00;
constexpr qsizetype blockSize = 16;

QByteArray challengeConstants()
{
    return QByteArrayLiteral("\x02\x01\x00");
}

char opcodeByte(quint8 opcode, bool flagged)
{
    return static_cast<char>(flagged ? opcode | flag : opcode);
}

/// An answer to a truncated challenge would be rejected, which would look as if the key were wrong.
AuthReply decodeChallenge(const QByteArray &body)
{
    if (body.isEmpty())
        return {.kind = AuthReply::Kind::MalformedChallenge};
    const auto status = static_cast<quint8>(body.front());
    if (status != statusOk)
        return {.kind = AuthReply::Kind::ChallengeRefused, .status = status};
    if (body.size() != 1 + blockSize)
        return {.kind = AuthReply::Kind::MalformedChallenge, .status = status};
    return {.kind = AuthReply::Kind::Challenge, .challenge = body.last(blockSize), .status = status};
}

/// A rejected key is final, so only the exact known form counts; with trailing bytes it may mean something else.
AuthReply decodeVerdict(const QByteArray &body)
{
    if (body.isEmpty())
        return {.kind = AuthReply::Kind::MalformedVerdict};
    const auto status = static_cast<quint8>(body.front());
    switch (status) {
    case statusOk:
        return {.kind = AuthReply::Kind::Accepted, .status = status};
    case statusFailed:
    case statusWrongKey:
        return {.kind = body.size() == 1 ? AuthReply::Kind::KeyRejected : AuthReply::Kind::MalformedVerdict,
                .status = status};
    default:
        return {.kind = AuthReply::Kind::UnknownStatus, .status = status};
    }
}

QByteArray replyBytes(quint8 opcode, bool flagged, quint8 status)
{
    return QByteArray(1, replyMark) + opcodeByte(opcode, flagged) + static_cast<char>(status);
}

} // namespace

AuthReply AuthReply::decode(const QByteArray &message)
{
    if (message.size() < 2 || message.at(0) != replyMark)
        return {};
    switch (static_cast<quint8>(message.at(1)) & opcodeMask) {
    case challengeOpcode:
        return decodeChallenge(message.sliced(2));
    case answerOpcode:
        return decodeVerdict(message.sliced(2));
    default:
        return {};
    }
}

QByteArray AuthReply::encode(bool flagged) const
{
    switch (kind) {
    case Kind::Challenge:
        return replyBytes(challengeOpcode, flagged, statusOk) + challenge;
    case Kind::ChallengeRefused:
        return replyBytes(challengeOpcode, flagged, status > statusOk ? status : statusFailed);
    case Kind::Accepted:
        return replyBytes(answerOpcode, flagged, statusOk);
    case Kind::KeyRejected:
        return replyBytes(answerOpcode, flagged, status == statusFailed ? statusFailed : statusWrongKey);
    case Kind::UnknownStatus:
        return replyBytes(answerOpcode, flagged, status);
    case Kind::MalformedChallenge:
    case Kind::MalformedVerdict:
    case Kind::Unrelated:
        break;
    }
    return {};
}

AuthRequest AuthRequest::decode(const QByteArray &message)
{
    if (message.size() < 2 || message.at(1) != authByte)
        return {};
    const auto opcode = static_cast<quint8>(message.at(0));
    const bool isFlagged = opcode & flag;
    const QByteArray rest = message.sliced(2);
    const quint8 bareOpcode = opcode & ~flag;
    if (bareOpcode == challengeOpcode && (rest.isEmpty() || rest == challengeConstants()))
        return {.kind = Kind::Challenge, .flagged = isFlagged};
    if (bareOpcode == answerOpcode && rest.size() == blockSize)
        return {.kind = Kind::Answer, .answer = rest, .flagged = isFlagged};
    return {};
}

QByteArray AuthRequest::encode() const
{
    switch (kind) {
    case Kind::Challenge: {
        const QByteArray head = QByteArray(1, opcodeByte(challengeOpcode, flagged)) + authByte;
        return flagged ? head + challengeConstants() : head;
    }
    case Kind::Answer:
        return QByteArray(1, opcodeByte(answerOpcode, flagged)) + authByte + answer;
    case Kind::Unknown:
        break;
    }
    return {};
}

} // namespace neobeat
