// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/livevalue.h"

#include <QDateTime>
#include <QObject>

namespace neobeat {

/// One way by which other programs get the heart rate. It has its own settings, which apply from the next start() on.
/// Nothing blocks; what is lost on the way to one peer is never queued for later.
class Output : public QObject
{
    Q_OBJECT

public:
    /// The current state.
    enum class State {
        Off, ///< Not started, or stopped.
        Starting, ///< Waits for the system or the peer, with a time limit.
        Ready, ///< Gives every value away.
        Retrying, ///< The peer is away or refuses; error() says why. Tries again by itself.
        Failed, ///< Cannot work as it is set up; error() says why. Waits for another start().
        Stopping, ///< Tells the peer that there will be no more values, with a time limit.
    };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }
    /// Why it is Retrying or Failed; else None.
    Error error() const { return m_error; }
    /// The peers that are connected; -1 when the output cannot know.
    int peers() const { return m_peers; }
    /// When a heart rate was last given away, in the computer's time; invalid before the first.
    QDateTime lastSent() const { return m_lastSent; }
    /// Where others find it, to be copied: an address, a path, a topic; empty when there is none.
    virtual QString location() const { return {}; }
    /// What others need besides the location, to be copied; empty when they need nothing. Never logged.
    virtual QString token() const { return {}; }

    /// Leaves Off, Failed or Stopping; otherwise begins again.
    virtual void start() = 0;
    /// Off follows, at most stoppingLimit later.
    virtual void stop() = 0;
    /// Whether peers keep something after stop(), for instance a broker its retained messages.
    virtual bool canWithdraw() const { return false; }
    /// Stops for good: has the peers remove what they keep. withdrawn() follows, and Off.
    virtual void withdraw() { stop(); }
    /// The computer was asleep, so connections may be gone without a sign.
    virtual void onResumed() { }
    /// The value from now on. While off it is kept for the next start().
    virtual void publish(const LiveValue &value) = 0;

Q_SIGNALS:
    /// state() or error() has changed.
    void stateChanged();
    void peersChanged();
    /// lastSent() has changed.
    void sent();
    /// The answer to withdraw(); an error when a peer has not confirmed it.
    void withdrawn(const neobeat::Error &error);

protected:
    void setState(State state, const Error &error = {});
    void setPeers(int peers);
    void noteSent();

private:
    State m_state = State::Off;
    Error m_error;
    int m_peers = -1;
    QDateTime m_lastSent;
};

/// The state for other programs: "off", "starting", "ready", "retrying", "failed", "stopping".
QString nameOf(Output::State state);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Output::State)
