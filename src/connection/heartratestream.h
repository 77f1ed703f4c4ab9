// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectiontimeouts.h"
#include "connection/operationqueue.h"
#include "connection/watchconnection.h"

#include <QStateMachine>
#include <QTimer>

namespace neobeat {

class WaitState;

/// Starts, keeps alive and stops continuous measuring on a ready watch. Lives as long as the connection.
class HeartRateStream : public QStateMachine
{
    Q_OBJECT

public:
    using State = WatchConnection::HeartRateState;

    /// Our Error, not QStateMachine's.
    using Error = neobeat::Error;

    /// Queue and model must outlive it. Call start() once the heart-rate service is known. A model without control of
    /// measuring measures as long as it is subscribed to.
    HeartRateStream(OperationQueue &queue, const ConnectionTimeouts &timeouts, const SourceModel &model,
                    QObject *parent = nullptr);

    /// The current state of measuring.
    State state() const { return m_state; }
    /// Subscribes and starts measuring; no effect unless Off.
    void startMeasuring();
    /// Sends the stop command and unsubscribes, also from Starting; no effect when Off or Stopping.
    void stopMeasuring();
    /// To be called when a measurement arrives.
    void onMeasurement();

Q_SIGNALS:
    void stateChanged(neobeat::WatchConnection::HeartRateState state);
    /// Measuring could not be started or delivered no value; another start follows after ConnectionTimeouts::rest.
    void failed(const neobeat::Error &error);
    /// Values came, stopped coming, and none of the steps taken on this link brought them back.
    void silent();

    // The states wait for these signals, which only this class emits.
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
    ConnectionTimeouts m_timeouts;
    bool m_isControlled; ///< Measuring has to be started, kept alive and stopped.
    QTimer m_keepAlive;
    Error m_failure; ///< Why the last start failed.
    State m_state = State::Off;
};

} // namespace neobeat
