// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedauth.h"

#include "protocol/authcrypto.h"

namespace neobeat {

namespace {

using Fault = Scenario::AuthFault;

constexpr int challengeLength = 16;
constexpr quint8 statusGood = 0x01;
constexpr quint8 statusOldRefusal = 0x04;
constexpr quint8 statusWrongKey = 0x08;
constexpr quint8 undocumentedStatus = 0x77;

bool isOtherKey(Fault fault)
{
    return fault == Fault::WrongKey || fault == Fault::WrongKeyOldStatus;
}

} // namespace

SimulatedAuth::SimulatedAuth(const Scenario &scenario, QRandomGenerator random, QObject *parent)
    : QObject(parent)
    , m_random(random)
    , m_key(ownersKey())
{
    setScenario(scenario);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &SimulatedAuth::sendChallenge);
}

AuthKey SimulatedAuth::ownersKey()
{
    return AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
}

void SimulatedAuth::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_faultsLeft = scenario.authFaultTimes;
    m_prepared = scenario.challenges;
}

void SimulatedAuth::reset()
{
    m_late.stop();
    m_challenge.reset();
    m_authenticated = false;
    m_secondSent = false;
}

AuthRequest::Kind SimulatedAuth::receive(const QByteArray &message)
{
    const AuthRequest request = AuthRequest::decode(message);
    m_flagged = request.flagged && !m_scenario.legacyReplies;
    switch (request.kind) {
    case AuthRequest::Kind::Challenge:
        challenge();
        break;
    case AuthRequest::Kind::Answer:
        judge(request.answer);
        break;
    case AuthRequest::Kind::Unknown:
        break;
    }
    return request.kind;
}

void SimulatedAuth::challenge()
{
    if (!m_scenario.keepsFirstChallenge)
        m_challenge.reset();
    m_late.stop();
    m_fault = m_faultsLeft > 0 ? m_scenario.authFault : Fault::None;
    if (m_fault != Fault::None && m_faultsLeft != Scenario::always)
        --m_faultsLeft;

    if (takesFault(Fault::Silent))
        return;
    if (takesFault(Fault::ChallengeRefused)) {
        AuthReply refusal;
        refusal.kind = AuthReply::Kind::ChallengeRefused;
        refusal.status = statusOldRefusal;
        reply(refusal);
    } else if (takesFault(Fault::LateChallenge)) {
        m_late.start(m_scenario.challengeDelay);
    } else {
        sendChallenge();
    }
}

void SimulatedAuth::sendChallenge()
{
    QByteArray challenge(challengeLength, Qt::Uninitialized);
    for (char &byte : challenge)
        byte = char(m_random.bounded(256));
    if (!m_prepared.isEmpty())
        challenge = m_prepared.takeFirst();
    if (!m_challenge || !m_scenario.keepsFirstChallenge)
        m_challenge = challenge;

    if (takesFault(Fault::SuccessFirst)) {
        AuthReply verdict;
        verdict.kind = AuthReply::Kind::Accepted;
        verdict.status = statusGood;
        reply(verdict);
        reply(verdict);
    }
    AuthReply message;
    message.kind = AuthReply::Kind::Challenge;
    message.status = statusGood;
    message.challenge = challenge;
    if (takesFault(Fault::ShortChallenge))
        Q_EMIT replied(message.encode(m_flagged).chopped(1));
    else if (takesFault(Fault::LongChallenge))
        Q_EMIT replied(message.encode(m_flagged) + char(m_random.bounded(256)));
    else
        reply(message);
    if (takesFault(Fault::DuplicateChallenge))
        reply(message);
    Q_EMIT challenged();
    if (takesFault(Fault::SecondChallenge) && !m_secondSent) {
        m_secondSent = true;
        sendChallenge();
    }
}

void SimulatedAuth::judge(const QByteArray &answer)
{
    const std::optional<QByteArray> challenge = std::exchange(m_challenge, std::nullopt);
    const bool right = challenge && !isOtherKey(m_fault) && encryptChallenge(m_key, *challenge) == answer;
    const auto fault = m_fault;
    m_authenticated = false;
    Q_EMIT answerTaken();
    if (fault == Fault::NoAnswer)
        return;

    AuthReply verdict;
    if (fault == Fault::UnknownStatus) {
        verdict.kind = AuthReply::Kind::UnknownStatus;
        verdict.status = undocumentedStatus;
    } else if (right) {
        verdict.kind = AuthReply::Kind::Accepted;
        verdict.status = statusGood;
        m_authenticated = true;
    } else {
        verdict.kind = AuthReply::Kind::KeyRejected;
        verdict.status = fault == Fault::WrongKeyOldStatus ? statusOldRefusal : statusWrongKey;
    }
    reply(verdict);
    if (m_authenticated)
        Q_EMIT accepted();
}

void SimulatedAuth::reply(AuthReply reply)
{
    Q_EMIT replied(reply.encode(m_flagged));
}

} // namespace neobeat
