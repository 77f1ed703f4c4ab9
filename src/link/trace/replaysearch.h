// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/replayscript.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

class ReplayRadio;

/// What a scan and a wait of the replay have in common: it goes as recorded; one that was not recorded sees the watch
/// as long as it is in range.
class ReplaySearch final : public QObject
{
    Q_OBJECT

public:
    /// How the trace calls the search and what comes of it.
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

    /// Begins; no effect while active.
    void start();
    /// Ends; ended() follows, once. No effect when not active.
    void stop();
    bool isActive() const { return m_state != State::Idle; }

Q_SIGNALS:
    /// The trace sees a peripheral.
    void seen(const neobeat::TraceEvent &event);
    /// The watch is in range, and the trace says nothing.
    void watchSeen();
    /// It is over; None after stop().
    void ended(const neobeat::Error &error);

private:
    enum class State {
        Idle, ///< Nobody searches.
        Searching, ///< Ended by stop() or the trace.
        Stopping, ///< ended() is on its way.
    };

    void onCame(const TraceEvent &event);
    /// Ends the search from the event loop.
    void endLater(const Error &error);
    void end(const Error &error);

    ReplayRadio &m_radio;
    ReplayScript &m_script;
    Kinds m_kinds;
    QTimer m_sight; ///< Until a search that was not recorded sees the watch.
    State m_state = State::Idle;
    int m_run = 0;
};

} // namespace neobeat
