// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/trace/trace.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <tuple>

namespace neobeat {

/// Plays what a trace says came back, call by call. What came belongs to the call that it answers, everything else
/// to the last call before it; it comes as long after the replayed call as it came after the recorded one.
class ReplayScript final : public QObject
{
    Q_OBJECT

public:
    using Kind = TraceEvent::Kind;

    /// What the trace has for a call.
    enum class Match {
        Missing, ///< No such call is left.
        Unanswered, ///< The call; what ends it did not come.
        Answered, ///< The call, and what ends it comes.
    };

    /// The clock must outlive it.
    ReplayScript(const Trace &trace, const Clock &clock, QObject *parent = nullptr);

    /// Plays what came before any call.
    void begin();
    /// Plays a call: the next one of this kind, run and characteristic. Of writes with different values the one with an
    /// equal value; a value that the trace does not have stands for any.
    Match play(const TraceEvent &call);
    /// Drops what is still to come for a link, scan or wait.
    void forget(TracePart part, int number);
    /// How many links were recorded.
    int linkCount() const { return m_links; }

Q_SIGNALS:
    /// Something came. Its link holds the run: the number of the link, of the scan or of the wait, from 1.
    void came(const neobeat::TraceEvent &event);

private:
    /// One line of the trace.
    struct Line
    {
        TraceEvent event;
        QList<qsizetype> followers; ///< Lines that came because of this call.
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
    QList<qsizetype> m_first; ///< Lines that came before any call.
    std::map<CallKey, QList<qsizetype>> m_calls; ///< Lines of equal calls.
    QList<qsizetype> m_open; ///< While reading: calls without an answer.
    std::map<Run, qsizetype> m_lastOf; ///< While reading: the last call of each link, scan and wait.
    qsizetype m_last = -1; ///< While reading: the last call of all.
    int m_links = 0;
    int m_scans = 0;
    int m_waits = 0;
    QList<Pending> m_pending; ///< In the order they are due.
    QTimer m_timer;
};

} // namespace neobeat
