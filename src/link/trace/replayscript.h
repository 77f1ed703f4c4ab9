// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/trace/trace.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <tuple>

namespace neobeat {

/// Replays the callbacks of a trace, call by call. A callback belongs to the call that it answers, any other to the
/// last call before it; it comes as long after the replayed call as it came after the call in the trace.
class ReplayScript final : public QObject
{
    Q_OBJECT

public:
    using Kind = TraceEvent::Kind;

    /// What the trace has for a call.
    enum class Match {
        Missing, ///< No such call is left in the trace.
        Unanswered, ///< The call is in the trace, without an answer.
        Answered, ///< The call is in the trace, and its answer will come.
    };

    /// The clock must outlive it.
    ReplayScript(const Trace &trace, const Clock &clock, QObject *parent = nullptr);

    /// Replays what came before any call.
    void begin();
    /// Replays a call: the next one of the same kind, number and characteristic. Among writes of different values it is
    /// the next with the same value; a value that is not in the trace matches any.
    Match play(const TraceEvent &call);
    /// Drops the callbacks that are still to come for a link, scan or wait.
    void forget(TracePart part, int number);
    /// The number of links in the trace.
    int linkCount() const { return m_links; }

Q_SIGNALS:
    /// A callback is due. TraceEvent::link is the number of the link, scan or wait, counted from 1.
    void came(const neobeat::TraceEvent &event);

private:
    /// One line of the trace.
    struct Line
    {
        TraceEvent event;
        QList<qsizetype> followers; ///< Callbacks that belong to this call.
        bool isAnswered = false;
        bool isPlayed = false;
    };
    /// What equal calls have in common, whatever value they write.
    using CallKey = std::tuple<Kind, int, QUuid, QUuid>;
    /// One link, scan or wait, with its number.
    using Run = std::pair<TracePart, int>;
    /// A line that is still to be delivered.
    struct Pending
    {
        std::chrono::milliseconds due{0};
        qsizetype line = 0;
    };

    static CallKey keyOf(const TraceEvent &call);
    static Run runOf(const TraceEvent &event) { return {partOf(event.kind), event.link}; }
    /// The number of the link, scan or wait that an event of the trace belongs to.
    int numberOf(const TraceEvent &event);
    void addCall(qsizetype line);
    void addFollower(qsizetype line);
    qsizetype takeAnswered(const TraceEvent &answer);
    qsizetype find(const TraceEvent &call) const;
    void schedule(const QList<qsizetype> &lines, std::chrono::milliseconds since);
    void deliver();
    void arm();

    const Clock &m_clock;
    QList<Line> m_lines;
    QList<qsizetype> m_first; ///< Callbacks before any call.
    std::map<CallKey, QList<qsizetype>> m_calls; ///< Lines of equal calls.
    QList<qsizetype> m_open; ///< While reading: calls without an answer.
    std::map<Run, qsizetype> m_lastOf; ///< While reading: the last call of each link, scan and wait.
    qsizetype m_last = -1; ///< While reading: the last call of all.
    int m_links = 0;
    int m_scans = 0;
    int m_waits = 0;
    QList<Pending> m_pending; ///< In the order in which they are due.
    QTimer m_timer;
};

} // namespace neobeat
