// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connection/connectiontimeouts.h"
#include "connection/operationqueue.h"
#include "link/gattlink.h"
#include "protocol/authkey.h"

#include <QPointer>
#include <QStateMachine>

namespace neobeat {

class WaitState;

/// Proves to the watch that we know its key: subscribe, request a challenge, answer it, wait for the verdict. One run
/// is one attempt with one request and at most one answer, whatever the watch sends twice or late. Every state has a
/// time limit.
class Authenticator : public QStateMachine
{
    Q_OBJECT

public:
    /// Our Error, not QStateMachine's.
    using Error = neobeat::Error;

    /// Link and queue must outlive it. Start it once the characteristics of the authentication service are known.
    Authenticator(GattLink &link, OperationQueue &queue, const AuthKey &key, const ConnectionTimeouts &timeouts,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// The watch accepted the key. Exactly one of succeeded() and failed() ends a run.
    void succeeded();
    /// KeyRejected, ChallengeRefused, UnexpectedAuthReply, ChallengeTimedOut, VerdictTimedOut, SubscribeFailed,
    /// WriteFailed, CryptoUnavailable, or what ended the operation queue.
    void failed(const neobeat::Error &error);

    // The states wait for these signals, which only this class emits.
    void subscribed(QPrivateSignal); ///< Notifications are on.
    void challenged(QPrivateSignal); ///< A well-formed challenge arrived.
    void challengedAgain(QPrivateSignal); ///< A challenge arrived that differs from the one answered and voids it.
    void accepted(QPrivateSignal); ///< 10 83 01
    void broken(QPrivateSignal); ///< The run cannot continue; the reason is kept.

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
