// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/authenticator.h"

#include "base/logging.h"
#include "connection/waitstate.h"
#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/uuids.h"

#include <QFinalState>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};

QString statusText(quint8 status)
{
    return u"status %1"_s.arg(status, 2, 16, QChar(u'0'));
}

} // namespace

Authenticator::Authenticator(GattLink &link, OperationQueue &queue, const AuthKey &key,
                             const ConnectionTimeouts &timeouts, QObject *parent)
    : QStateMachine(parent)
    , m_queue(queue)
    , m_key(key)
{
    auto *attempt = new QState(this);
    auto *subscribe = new WaitState(u"subscribe"_s, timeouts.subscribe, attempt);
    auto *request = new WaitState(u"request"_s, timeouts.challenge, attempt);
    auto *prove = new WaitState(u"prove"_s, timeouts.verdict, attempt);
    // The watch sent another challenge after our answer: a refusal now says nothing about the key.
    auto *proveInDoubt = new WaitState(u"proveInDoubt"_s, timeouts.verdict, attempt);
    m_request = request;
    m_prove = prove;
    m_proveInDoubt = proveInDoubt;
    auto *finished = new QFinalState(this);
    auto *refused = new QFinalState(this);

    subscribe->addTransition(this, &Authenticator::subscribed, request);
    request->addTransition(this, &Authenticator::challenged, prove);
    prove->addTransition(this, &Authenticator::challengedAgain, proveInDoubt);
    for (WaitState *state : {prove, proveInDoubt})
        state->addTransition(this, &Authenticator::accepted, finished);
    attempt->addTransition(this, &Authenticator::broken, refused);
    attempt->setInitialState(subscribe);
    setInitialState(attempt);

    const auto breakWith = [this](Error::Code code) { return [this, code] { giveUp({code, {}}); }; };
    connect(subscribe, &WaitState::timedOut, this, breakWith(Error::Code::SubscribeFailed));
    connect(request, &WaitState::timedOut, this, breakWith(Error::Code::ChallengeTimedOut));
    for (WaitState *state : {prove, proveInDoubt})
        connect(state, &WaitState::timedOut, this, breakWith(Error::Code::VerdictTimedOut));
    connect(subscribe, &QState::entered, this,
            [this] { m_queue.subscribe(authentication, true, orBreak(&Authenticator::subscribed)); });
    connect(request, &QState::entered, this, &Authenticator::requestChallenge);
    connect(prove, &QState::entered, this, &Authenticator::answerChallenge);
    connect(finished, &QState::entered, this, &Authenticator::succeeded);
    connect(refused, &QState::entered, this, [this] { Q_EMIT failed(m_error); });
    connect(&link, &GattLink::notified, this, &Authenticator::onNotified);
}

/// A verdict or a rejection counts only in the state that waits for it: messages left over from an earlier connection
/// are ignored.
void Authenticator::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic != authentication || !isRunning())
        return;
    const AuthReply reply = AuthReply::decode(value);
    switch (reply.kind) {
    case AuthReply::Kind::Challenge:
        if (m_challenge.isEmpty()) {
            m_challenge = reply.challenge;
            Q_EMIT challenged(QPrivateSignal());
        } else if (reply.challenge != m_challenge) {
            Q_EMIT challengedAgain(QPrivateSignal());
        }
        return;
    case AuthReply::Kind::MalformedChallenge:
        if (m_request->active())
            giveUp({Error::Code::UnexpectedAuthReply, u"a challenge of %1 bytes"_s.arg(value.size())});
        else if (!m_challenge.isEmpty())
            Q_EMIT challengedAgain(QPrivateSignal());
        return;
    case AuthReply::Kind::ChallengeRefused:
        if (m_request->active())
            giveUp({Error::Code::ChallengeRefused, statusText(reply.status)});
        return;
    case AuthReply::Kind::Accepted:
        Q_EMIT accepted(QPrivateSignal());
        return;
    case AuthReply::Kind::KeyRejected:
        if (m_prove->active())
            giveUp({Error::Code::KeyRejected, statusText(reply.status)});
        else if (m_proveInDoubt->active())
            giveUp({Error::Code::UnexpectedAuthReply, u"two challenges"_s});
        return;
    case AuthReply::Kind::UnknownStatus:
        if (m_prove->active() || m_proveInDoubt->active())
            giveUp({Error::Code::UnexpectedAuthReply, statusText(reply.status)});
        return;
    case AuthReply::Kind::MalformedVerdict:
        if (m_prove->active() || m_proveInDoubt->active())
            giveUp({Error::Code::UnexpectedAuthReply, u"a verdict of %1 bytes"_s.arg(value.size())});
        return;
    case AuthReply::Kind::Unrelated:
        qCDebug(lcConnection) << "ignores an authentication message of" << value.size() << "bytes";
        return;
    }
}

void Authenticator::requestChallenge()
{
    // A challenge from before the request is not the reply to it.
    m_challenge.clear();
    m_queue.write(authentication, AuthRequest{AuthRequest::Kind::Challenge, {}, true}.encode(), orBreak());
}

void Authenticator::answerChallenge()
{
    const auto answer = encryptChallenge(m_key, m_challenge);
    if (!answer) {
        giveUp({Error::Code::CryptoUnavailable, {}});
        return;
    }
    m_queue.write(authentication, AuthRequest{AuthRequest::Kind::Answer, *answer, true}.encode(), orBreak());
}

OperationQueue::Reply Authenticator::orBreak(void (Authenticator::*next)(QPrivateSignal))
{
    // The queue may outlive this object and call back after it is gone.
    return [self = QPointer<Authenticator>(this), next](const Result<QByteArray, Error> &reply) {
        if (!self)
            return;
        if (!reply)
            self->giveUp(reply.error());
        else if (next)
            Q_EMIT(self->*next)(QPrivateSignal());
    };
}

void Authenticator::giveUp(const Error &error)
{
    if (!m_error)
        m_error = error;
    Q_EMIT broken(QPrivateSignal());
}

} // namespace neobeat
