// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/presencemonitor.h"
#include "link/scanner.h"
#include "link/trace/replayscript.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

class ReplayRadio;

/// What scanner and presence monitor of the replay have in common: the n-th search goes as in the trace; one that is
/// not in the trace sees the watch while it is in range.
class ReplaySearch final : public QObject
{
    Q_OBJECT

public:
    /// The kinds of events of such a search.
    struct Kinds
    {
        TraceEvent::Kind start;
        TraceEvent::Kind stop;
        TraceEvent::Kind seen;
        TraceEvent::Kind failed;
        TraceEvent::Kind stopped;
    };

    /// Both must outlive it.
    ReplaySearch(ReplayRadio &radio, ReplayScript &script, const Kinds &kinds);

    /// Starts; no effect while active.
    void start();
    /// Stops; ended() follows, once. No effect when not active.
    void stop();
    bool isActive() const { return m_state != State::Idle; }

Q_SIGNALS:
    /// A peripheral of the trace was seen.
    void seen(const neobeat::TraceEvent &event);
    /// The watch is in range, and the search is not in the trace.
    void watchSeen();
    /// The search is over; None after stop().
    void ended(const neobeat::Error &error);

private:
    enum class State {
        Idle, ///< No search runs.
        Searching, ///< Ended by stop() or the trace.
        Stopping, ///< Until ended(), which the trace or the event loop brings.
    };

    void onCame(const TraceEvent &event);
    /// Ends the search from the event loop.
    void endLater(const Error &error);
    void end(const Error &error);

    ReplayRadio &m_radio;
    ReplayScript &m_script;
    Kinds m_kinds;
    QTimer m_sight; ///< Until a search that is not in the trace sees the watch.
    State m_state = State::Idle;
    int m_run = 0;
};

/// The scanner of the replay.
class ReplayScanner final : public Scanner
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayScanner(ReplayRadio &radio, ReplayScript &script);

    void start() override { m_search.start(); }
    void stop() override { m_search.stop(); }
    bool isScanning() const override { return m_search.isActive(); }

private:
    ReplaySearch m_search;
};

/// The presence monitor of the replay; it sees everything under the address that is waited for.
class ReplayPresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayPresenceMonitor(ReplayRadio &radio, ReplayScript &script);

    void start(const QString &address) override;
    void stop() override { m_search.stop(); }
    bool isActive() const override { return m_search.isActive(); }

private:
    ReplaySearch m_search;
    QString m_address;
};

} // namespace neobeat
