// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/gattlink.h"
#include "protocol/authkey.h"
#include "session/operationqueue.h"
#include "session/sessiontimeouts.h"

#include <QPointer>
#include <QStateMachine>

namespace neobeat {

class WaitState;

/// Proves to the watch that we know its key: subscribe, ask for a challenge, answer it, hear the verdict. One run is
/// one attempt with one request and at most one answer, whatever the watch sends twice or late. Every state has a time
/// limit.
class Authenticator : public QStateMachine
{
    Q_OBJECT

public:
    /// Ours, not that of QStateMachine.
    using Error = neobeat::Error;

    /// Link and queue must outlive it. Start it once the details of the authentication service are known.
    Authenticator(GattLink &link, OperationQueue &queue, const AuthKey &key, const SessionTimeouts &timeouts,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// The watch accepted the key. Exactly one of succeeded() and failed() ends a run.
    void succeeded();
    /// KeyRejected, ChallengeRefused, UnexpectedAuthReply, ChallengeTimedOut, VerdictTimedOut, SubscribeFailed,
    /// WriteFailed, CryptoUnavailable, or what ended the operation queue.
    void failed(const neobeat::Error &error);

    // What the states wait for; emitted by this class only.
    void subscribed(QPrivateSignal); ///< Notifications are on.
    void challenged(QPrivateSignal); ///< A well-formed challenge came.
    void challengedAgain(QPrivateSignal); ///< A challenge came that differs from the one answered; it voids that one.
    void accepted(QPrivateSignal); ///< 10 83 01
    void broken(QPrivateSignal); ///< Anything that cannot go on; the reason is kept.

private:
    void onNotified(const Characteristic &characteristic, const QByteArray &value);
    void requestChallenge();
    void answerChallenge();
    void giveUp(const Error &error);
    OperationQueue::Reply orBreak(void (Authenticator::*next)(QPrivateSignal) = nullptr);

    OperationQueue &m_queue;
    AuthKey m_key;
    QByteArray m_challenge; ///< The one to answer; not secret.
    Error m_error;
    // Owned by the machine.
    QAbstractState *m_request = nullptr;
    QAbstractState *m_prove = nullptr;
    QAbstractState *m_proveInDoubt = nullptr;
};

} // namespace neobeat
