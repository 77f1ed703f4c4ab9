// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/suspension.h"
#include "link/radio.h"
#include "session/reconnectlimits.h"
#include "session/watchsession.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace neobeat {

class ReconnectMachine;

/// Keeps the program connected to one watch. Each attempt is one run of WatchSession; this decides whether and when the
/// next one begins, and brings the heart rate back that was measured before.
class ConnectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// What it is at.
    enum class State {
        Off, ///< No watch is wanted; error() says why, if a failure ended it.
        Trying, ///< An attempt is under way; WatchSession ends it.
        Connected, ///< The watch is ready; ends with the link.
        Waiting, ///< For the time of the next try, the sight of the watch, or a usable radio.
        Released, ///< The watch is left to another central; ends by time or tryNow().
        Asleep, ///< The computer sleeps; ends when it is back.
    };
    Q_ENUM(State)

    /// How much a failure is worth.
    enum class Persistence {
        Once, ///< One attempt, and one more when the first link broke before the watch was ready.
        Always, ///< For as long as it takes; only a missing AES or a rejected key ends it, a proven one at the second
                ///< time.
    };
    Q_ENUM(Persistence)

    /// Both must outlive it; of the session it is the only one to call connectTo() and disconnectFromWatch().
    ConnectionKeeper(WatchSession &session, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionKeeper() override;

    /// Replaces the limits from the next wait on.
    void setLimits(const ReconnectLimits &limits);
    /// Listens to the computer going to sleep; must outlive it.
    void follow(Suspension &suspension);

    State state() const;
    Persistence persistence() const;
    /// Why the last attempt or connection ended; None while connected and after disconnectFromWatch().
    Error error() const;
    /// When the next try is due, in State::Waiting, or the watch is wanted back, in State::Released.
    std::optional<QDateTime> nextTry() const;
    /// Whether heart rate shall be measured whenever the watch is connected.
    bool isMeasuringWanted() const;

    /// Wants this watch, by the way of this radio, from now on. The radio must outlive the keeper.
    void connectTo(Radio &radio, const WatchSession::Target &target, Persistence persistence);
    /// Wants no watch any more; Off with error None follows.
    void disconnectFromWatch();
    /// Another persistence for the watch that is wanted.
    void setPersistence(Persistence persistence);
    /// Ends Waiting and Released; the waits begin anew with the shortest one.
    void tryNow();
    /// Lets go of the watch for so long, so that another central can have it.
    void release(std::chrono::milliseconds duration);
    /// Starts or stops to measure, now and after each reconnection.
    void setMeasuring(bool measuring);

Q_SIGNALS:
    void stateChanged(neobeat::ConnectionKeeper::State state);
    /// error() has another value.
    void errorChanged();
    /// nextTry() has another value.
    void nextTryChanged();
    void measuringWantedChanged(bool wanted);
    /// It gave up: state() is Off. Once per connectTo().
    void failed(const neobeat::Error &error);

private:
    std::unique_ptr<ReconnectMachine> m_machine;
};

} // namespace neobeat
