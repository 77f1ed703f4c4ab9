// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectionkeeper.h"

#include <QPointer>
#include <QStateMachine>
#include <QTimer>

namespace neobeat {

class WaitState;

/// Decides when the next attempt begins; each attempt is one run of the session. Runs from its construction to its end.
class ReconnectMachine : public QStateMachine
{
    Q_OBJECT

public:
    /// Ours, not those of QStateMachine.
    using Error = neobeat::Error;
    using Stage = ConnectionKeeper::State;

    /// Both must outlive it.
    ReconnectMachine(WatchSession &session, const Clock &clock, QObject *parent = nullptr);
    ~ReconnectMachine() override;

    Stage stage() const { return m_stage; }
    const Error &error() const { return m_error; }
    std::optional<QDateTime> nextTry() const { return m_nextTry; }
    ConnectionKeeper::Persistence persistence() const { return m_persistence; }
    bool isMeasuringWanted() const { return m_measuringWanted; }

    void setLimits(const ReconnectLimits &limits) { m_limits = limits; }
    void setPersistence(ConnectionKeeper::Persistence persistence) { m_persistence = persistence; }
    void want(Radio &radio, const WatchSession::Target &target, ConnectionKeeper::Persistence persistence);
    void stopWanting();
    void tryNow();
    void release(std::chrono::milliseconds duration);
    void fallAsleep();
    void wake();
    void setMeasuring(bool measuring);

Q_SIGNALS:
    void stageChanged(neobeat::ConnectionKeeper::State stage);
    void errorChanged();
    void nextTryChanged();
    void measuringWantedChanged(bool wanted);
    void failed(const neobeat::Error &error);

    // What the states wait for; emitted by this class only.
    void wanted(QPrivateSignal); ///< There is a watch to connect to, perhaps another one than before.
    void unwanted(QPrivateSignal); ///< The user wants no watch, or no attempt makes sense any more.
    void ready(QPrivateSignal);
    void lost(QPrivateSignal); ///< The attempt or connection failed and another attempt makes sense later.
    void worthAnother(QPrivateSignal); ///< The same, and it makes sense at once.
    void due(QPrivateSignal); ///< It is time for the next attempt.
    void adapterFree(QPrivateSignal); ///< The lookout does not use it any more.
    void releaseAsked(QPrivateSignal);
    void sleepCame(QPrivateSignal);

private:
    void addStates();
    void wireStates();
    void beOff();
    void freeAdapter();
    void tryOnce();
    void beConnected();
    void waitForNext();
    void endWait();
    void lookOut();
    void letGo(Stage stage, std::chrono::milliseconds duration);
    void onSessionState(WatchSession::State state);
    void onSessionFailed(const Error &error);
    void onHeartRateState(WatchSession::HeartRateState state);
    void onSighted(const Advertisement &advertisement);
    void onRadioChanged(Radio::State state);
    Error sharpened(const Error &error) const;
    void countFailure();
    void forgetFailures();
    void setStage(Stage stage);
    void setError(const Error &error);
    void setNextTry(std::optional<std::chrono::milliseconds> in);

    WatchSession &m_session;
    const Clock &m_clock;
    ReconnectLimits m_limits;
    QPointer<Radio> m_radio; ///< Set while a watch is wanted.
    std::optional<WatchSession::Target> m_target; ///< Set while a watch is wanted.
    QPointer<Lookout> m_lookout; ///< The one that was started last.
    ConnectionKeeper::Persistence m_persistence = ConnectionKeeper::Persistence::Once;
    bool m_measuringWanted = false;
    WatchSession::HeartRateState m_heartRate = WatchSession::HeartRateState::Off; ///< Of the session.
    Stage m_stage = Stage::Off;
    Error m_error;
    std::optional<QDateTime> m_nextTry;
    int m_failures = 0; ///< In a row, for the back-off.
    int m_refusals = 0; ///< In a row, with the watch in reach.
    bool m_hadLink = false; ///< Whether the running attempt got a link.
    std::optional<std::chrono::milliseconds> m_connectedAt; ///< Uptime at which the watch became ready.
    std::optional<std::chrono::milliseconds> m_lastValue; ///< Uptime of the last heart-rate value of this connection.
    bool m_hungUp = false; ///< The last connection ended as if the watch had chosen to.
    bool m_isKeyProven = false; ///< The watch has accepted this key, and not refused it since.
    std::chrono::milliseconds m_releaseTime{0};
    QTimer m_wait; ///< Until the next try.
    QTimer m_rest; ///< Until the lookout begins.
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
