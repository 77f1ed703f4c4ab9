// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/suspension.h"
#include "connection/retrypolicy.h"
#include "connection/watchconnection.h"
#include "link/radio.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QStateMachine>
#include <QTimer>

#include <chrono>
#include <optional>

namespace neobeat {

class WaitState;

/// Keeps the program connected to one watch. Each attempt is one run of WatchConnection; this class decides whether and
/// when the next one begins, and resumes measuring heart rate if it was on before.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    /// The current state.
    enum class State {
        Off, ///< No watch is wanted; error() is the reason if a failure ended it.
        Trying, ///< An attempt is under way; WatchConnection ends it.
        Connected, ///< The watch is ready; ends with the link.
        Waiting, ///< For the time of the next attempt, an advertisement from the watch, or a usable radio.
        Released, ///< The watch is left to another central; ends after a set time or by tryNow().
        Asleep, ///< The computer is suspended; ends when it resumes.
    };
    Q_ENUM(State)

    /// What to do after a failure.
    enum class RetryMode {
        OneShot, ///< One attempt, and a second one when the first link broke before the watch was ready.
        UntilStopped, ///< For as long as it takes; only a missing AES or a rejected key ends it, a proven one at the
                      ///< second time.
    };
    Q_ENUM(RetryMode)

    /// Both must outlive it; connectTo() and disconnectFromWatch() of the connection must not be called by others.
    Reconnector(WatchConnection &connection, const Clock &clock, QObject *parent = nullptr);
    ~Reconnector() override;

    /// Replaces the limits from the next wait on.
    void setLimits(const ReconnectLimits &limits) { m_limits = limits; }
    /// Follows the computer's suspend and resume; the suspension must outlive it.
    void follow(Suspension &suspension);

    State state() const { return m_state; }
    RetryMode retryMode() const { return m_retryMode; }
    /// Why the last attempt or connection ended; None while connected and after disconnectFromWatch().
    Error error() const { return m_error; }
    /// When the next attempt is due, in State::Waiting, or when the released watch is wanted again, in State::Released.
    std::optional<QDateTime> nextTry() const { return m_nextTry; }
    /// Whether heart rate is to be measured whenever the watch is connected.
    bool isMeasuringWanted() const { return m_measuringWanted; }

    /// From now on keeps this watch connected through this radio. The radio must outlive the reconnector.
    void connectTo(Radio &radio, const WatchConnection::Target &target, RetryMode retryMode);
    /// No watch is wanted any more; Off with error None follows.
    void disconnectFromWatch();
    /// Another retry mode for the watch that is wanted.
    void setRetryMode(RetryMode retryMode) { m_retryMode = retryMode; }
    /// Ends Waiting and Released; the back-off restarts with the shortest wait.
    void tryNow();
    /// Releases the watch for this long, so that another central can connect to it.
    void release(std::chrono::milliseconds duration);
    /// Starts or stops measuring, now and after each reconnection.
    void setMeasuring(bool measuring);
    /// While paused nothing is measured, whatever is wanted; for requests that the watch may not answer meanwhile.
    void setMeasuringPaused(bool paused);

Q_SIGNALS:
    void stateChanged(neobeat::Reconnector::State state);
    /// error() has changed.
    void errorChanged();
    /// nextTry() has changed.
    void nextTryChanged();
    void measuringWantedChanged(bool wanted);
    /// No further attempts: state() is Off. Once per connectTo().
    void failed(const neobeat::Error &error);

    // The states wait for these signals, which only this class emits.
    void wanted(QPrivateSignal); ///< There is a watch to connect to, perhaps a different one than before.
    void unwanted(QPrivateSignal); ///< The user wants no watch, or further attempts are pointless.
    void ready(QPrivateSignal);
    void lost(QPrivateSignal); ///< The attempt or connection failed and another attempt makes sense later.
    void worthAnother(QPrivateSignal); ///< The attempt failed and another one makes sense at once.
    void due(QPrivateSignal); ///< It is time for the next attempt.
    void adapterFree(QPrivateSignal); ///< The presence monitor no longer uses it.
    void releaseAsked(QPrivateSignal);
    void sleepCame(QPrivateSignal);

private:
    void fallAsleep();
    void wake();
    void addStates();
    void wireStates();
    void enterOff();
    void freeAdapter();
    void startAttempt();
    void enterConnected();
    void waitForNext();
    void endWait();
    void startMonitoring();
    void releaseWatch(State state, std::chrono::milliseconds duration);
    void onConnectionState(WatchConnection::State state);
    void onConnectionFailed(const Error &error);
    void onHeartRateState(WatchConnection::HeartRateState state);
    void onSeen(const Advertisement &advertisement);
    void onRadioChanged(Radio::State state);
    Error refineError(const Error &error) const;
    void countFailure();
    void forgetFailures();
    void setState(State state);
    void setError(const Error &error);
    void setNextTry(std::optional<std::chrono::milliseconds> in);

    WatchConnection &m_connection;
    const Clock &m_clock;
    ReconnectLimits m_limits;
    QPointer<Radio> m_radio; ///< Set while a watch is wanted.
    std::optional<WatchConnection::Target> m_target; ///< Set while a watch is wanted.
    QPointer<PresenceMonitor> m_presenceMonitor; ///< The last one started.
    RetryMode m_retryMode = RetryMode::OneShot;
    bool m_measuringWanted = false;
    bool m_measuringPaused = false;
    WatchConnection::HeartRateState m_heartRate = WatchConnection::HeartRateState::Off; ///< As last reported.
    State m_state = State::Off;
    Error m_error;
    std::optional<QDateTime> m_nextTry;
    int m_failures = 0; ///< In a row, for the back-off.
    int m_refusals = 0; ///< In a row, with the watch in range.
    bool m_hadLink = false; ///< Whether the running attempt established a link.
    std::optional<std::chrono::milliseconds> m_connectedAt; ///< Uptime at which the watch became ready.
    std::optional<std::chrono::milliseconds> m_lastValue; ///< Uptime of the last heart-rate value of this connection.
    bool m_peerDisconnected = false; ///< The last connection ended as if the watch had closed it.
    bool m_isKeyProven = false; ///< The watch has accepted this key, and not rejected it since.
    std::chrono::milliseconds m_releaseTime{0};
    QTimer m_wait; ///< Until the next try.
    QTimer m_rest; ///< Until presence monitoring begins.
    QStateMachine m_machine;
    QState *m_off = nullptr; // All owned by the machine.
    QState *m_held = nullptr; ///< Parent of all states in which a watch is wanted.
    WaitState *m_free = nullptr;
    QState *m_trying = nullptr;
    QState *m_connected = nullptr;
    QState *m_waiting = nullptr;
    QState *m_released = nullptr;
    QState *m_asleep = nullptr;
};

} // namespace neobeat
