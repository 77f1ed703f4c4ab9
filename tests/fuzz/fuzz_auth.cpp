// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a message on the authentication characteristic, from the watch or from the computer, or a challenge.
#include "fuzztarget.h"
#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"

namespace neobeat::fuzz {

namespace {

constexpr qsizetype blockSize = 16;

const AuthKey &sampleKey()
{
    static const AuthKey key = AuthKey::fromText(u"caa04207ff084f260d8513a5d75d8dcf").value();
    return key;
}

void checkReply(const QByteArray &input)
{
    using Kind = AuthReply::Kind;
    const auto reply = AuthReply::decode(input);
    const bool isChallenge = reply.kind == Kind::Challenge;
    require(reply.challenge.size() == (isChallenge ? blockSize : 0), "a challenge has 16 bytes, nothing else has any");
    const bool isMalformed = reply.kind == Kind::MalformedChallenge || reply.kind == Kind::MalformedVerdict;
    require(reply.kind == Kind::Unrelated || input.size() >= (isMalformed ? 2 : 3), "three bytes at least");
    require(!isChallenge || input.size() == 3 + blockSize, "a challenge has no more and no less");
    require(reply.kind != Kind::KeyRejected || input.size() == 3, "a refusal of the key has three bytes");
    const bool isInOrder = reply.kind != Kind::Unrelated && !isMalformed;
    for (const bool flagged : {false, true}) {
        const QByteArray encoded = reply.encode(flagged);
        require(encoded.isEmpty() != isInOrder, "what means something can be written");
        if (!isInOrder)
            continue;
        const auto again = AuthReply::decode(encoded);
        // No watch refuses with status 0; it is encoded as 04.
        const bool isOddRefusal = reply.kind == Kind::ChallengeRefused && reply.status == 0;
        require(again.kind == reply.kind && again.challenge == reply.challenge
                    && (again.status == reply.status || isOddRefusal),
                "a reply is read as it was written");
    }
    if (isChallenge)
        require(encryptChallenge(sampleKey(), reply.challenge).has_value(), "every challenge has an answer");
}

void checkRequest(const QByteArray &input)
{
    using Kind = AuthRequest::Kind;
    const auto request = AuthRequest::decode(input);
    require(request.answer.size() == (request.kind == Kind::Answer ? blockSize : 0), "an answer has 16 bytes");
    const QByteArray encoded = request.encode();
    require(encoded.isEmpty() == (request.kind == Kind::Unknown), "what means something can be written");
    const auto again = AuthRequest::decode(encoded);
    require(again.kind == request.kind && again.answer == request.answer
                && (request.kind == Kind::Unknown || again.flagged == request.flagged),
            "a request is read as it was written");
    require(request.kind != Kind::Answer || encoded == input, "an answer has one form only");
}

} // namespace

static void tryAuth(const QByteArray &input)
{
    checkReply(input);
    checkRequest(input);
    const auto answer = encryptChallenge(sampleKey(), input);
    require(answer.has_value() == (input.size() == blockSize), "16 bytes have an answer, and nothing else");
    require(!answer || (answer->size() == blockSize && *answer != input), "an answer has 16 bytes");
}

NEOBEAT_FUZZ_TARGET(tryAuth)

} // namespace neobeat::fuzz
