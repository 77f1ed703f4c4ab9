// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/operationqueue.h"
#include "session/sessiontimeouts.h"
#include "session/watchsession.h"

#include <QStateMachine>
#include <QTimer>

namespace neobeat {

class WaitState;

/// Starts, keeps alive and stops continuous measuring on a ready watch. Runs as long as the connection.
class HeartRateStream : public QStateMachine
{
    Q_OBJECT

public:
    using State = WatchSession::HeartRateState;

    /// Ours, not that of QStateMachine.
    using Error = neobeat::Error;

    /// The queue must outlive it. start() it once the heart-rate service is known.
    HeartRateStream(OperationQueue &queue, const SessionTimeouts &timeouts, QObject *parent = nullptr);

    /// Where measuring is.
    State state() const { return m_state; }
    /// Subscribes and starts to measure; no effect unless Off.
    void startMeasuring();
    /// Tells the watch to stop and unsubscribes, also from Starting; no effect when Off or Stopping.
    void stopMeasuring();
    /// A measurement arrived.
    void onMeasurement();

Q_SIGNALS:
    void stateChanged(neobeat::WatchSession::HeartRateState state);
    /// Measuring could not be started or gave no value; another start follows after SessionTimeouts::rest.
    void failed(const neobeat::Error &error);
    /// Values came, stopped coming, and nothing that was tried over this link brought them back.
    void silent();

    // What the states wait for; emitted by this class only.
    void startAsked(QPrivateSignal);
    void stopAsked(QPrivateSignal);
    void subscribed(QPrivateSignal);
    void started(QPrivateSignal);
    void measured(QPrivateSignal);
    void broken(QPrivateSignal);
    void stopped(QPrivateSignal);

private:
    void addStart(QState *active);
    void addWatchdog(QState *active, WaitState *measure);
    void setState(State state);
    OperationQueue::Reply thenEmit(void (HeartRateStream::*next)(QPrivateSignal));
    void sendSubscription();
    void sendStart();
    void sendKeepAlive();
    void sendStop();
    void giveUp(const Error &error);

    OperationQueue &m_queue;
    SessionTimeouts m_timeouts;
    QTimer m_keepAlive;
    Error m_failure; ///< Why the last start broke.
    State m_state = State::Off;
};

} // namespace neobeat
