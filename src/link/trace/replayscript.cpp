// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayscript.h"

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = TraceEvent::Kind;

/// Calls that wait for their answer at once; of more, the oldest count as unanswered.
constexpr qsizetype openLimit = 64;

/// Calls and what ends them.
constexpr std::pair<Kind, Kind> answers[] = {
    {Kind::Refresh, Kind::StateKnown},
    {Kind::PowerOn, Kind::PowerOnFailed},
    {Kind::ScanStop, Kind::ScanFinished},
    {Kind::PresenceMonitorStop, Kind::PresenceMonitorStopped},
    {Kind::Open, Kind::Opened},
    {Kind::DiscoverServices, Kind::Services},
    {Kind::DiscoverDetails, Kind::Details},
    {Kind::DiscoverDetails, Kind::DetailsFailed},
    {Kind::Read, Kind::Value},
    {Kind::Read, Kind::OperationFailed},
    {Kind::Write, Kind::Written},
    {Kind::Write, Kind::OperationFailed},
    {Kind::Subscribe, Kind::Subscribed},
    {Kind::Subscribe, Kind::OperationFailed},
    {Kind::Unsubscribe, Kind::Unsubscribed},
    {Kind::Unsubscribe, Kind::OperationFailed},
    {Kind::Close, Kind::Closed},
};

bool isAnswer(Kind call, Kind answer)
{
    return std::ranges::find(answers, std::pair(call, answer)) != std::end(answers);
}

} // namespace

ReplayScript::ReplayScript(const Trace &trace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplayScript::deliver);
    m_lines.reserve(trace.events.size());
    for (const TraceEvent &event : trace.events) {
        m_lines.append({.event = event});
        m_lines.last().event.link = numberOf(event);
        if (isCall(event.kind))
            addCall(m_lines.size() - 1);
        else
            addFollower(m_lines.size() - 1);
    }
}

ReplayScript::CallKey ReplayScript::keyOf(const TraceEvent &call)
{
    return {call.kind, call.link, call.characteristic.service, call.characteristic.uuid};
}

int ReplayScript::numberOf(const TraceEvent &event)
{
    m_scans += event.kind == Kind::ScanStart ? 1 : 0;
    m_waits += event.kind == Kind::PresenceMonitorStart ? 1 : 0;
    m_links += event.kind == Kind::CreateLink ? 1 : 0;
    switch (partOf(event.kind)) {
    case TracePart::Scanner:
        return m_scans;
    case TracePart::PresenceMonitor:
        return m_waits;
    default:
        return event.link;
    }
}

void ReplayScript::addCall(qsizetype line)
{
    const TraceEvent &call = m_lines.at(line).event;
    m_calls[keyOf(call)].append(line);
    m_lastOf.insert_or_assign(runOf(call), line);
    m_last = line;
    m_open.append(line);
    if (m_open.size() > openLimit)
        m_open.removeFirst();
}

void ReplayScript::addFollower(qsizetype line)
{
    const TraceEvent &event = m_lines.at(line).event;
    qsizetype call = takeAnswered(event);
    if (call >= 0)
        m_lines[call].isAnswered = true;
    else if (const auto last = m_lastOf.find(runOf(event));
             last != m_lastOf.end() && event.kind != Kind::StateChanged && event.kind != Kind::Facts)
        call = last->second;
    else
        call = m_last;
    (call >= 0 ? m_lines[call].followers : m_first).append(line);
}

qsizetype ReplayScript::takeAnswered(const TraceEvent &answer)
{
    for (qsizetype index = 0; index < m_open.size(); ++index) {
        const TraceEvent &call = m_lines.at(m_open.at(index)).event;
        if (call.link == answer.link && call.characteristic == answer.characteristic
            && isAnswer(call.kind, answer.kind))
            return m_open.takeAt(index);
    }
    return -1;
}

void ReplayScript::begin()
{
    schedule(m_first, milliseconds(0));
}

ReplayScript::Match ReplayScript::play(const TraceEvent &call)
{
    const qsizetype found = find(call);
    if (found < 0)
        return Match::Missing;
    Line &line = m_lines[found];
    line.isPlayed = true;
    schedule(line.followers, line.event.time);
    return line.isAnswered ? Match::Answered : Match::Unanswered;
}

qsizetype ReplayScript::find(const TraceEvent &call) const
{
    const auto calls = m_calls.find(keyOf(call));
    const QList<qsizetype> lines = calls == m_calls.end() ? QList<qsizetype>() : calls->second;
    const auto isEqual = [&](qsizetype line) { return m_lines.at(line).event.value == call.value; };
    const bool valueCounts = std::any_of(lines.begin(), lines.end(), isEqual);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](qsizetype line) {
        return !m_lines.at(line).isPlayed && (!valueCounts || isEqual(line));
    });
    return found == lines.end() ? -1 : *found;
}

void ReplayScript::schedule(const QList<qsizetype> &lines, milliseconds since)
{
    const milliseconds now = m_clock.uptime();
    for (const qsizetype line : lines) {
        const Pending pending{now + m_lines.at(line).event.time - since, line};
        const auto earlier = [](const Pending &left, const Pending &right) { return left.due < right.due; };
        m_pending.insert(std::upper_bound(m_pending.begin(), m_pending.end(), pending, earlier), pending);
    }
    arm();
}

void ReplayScript::forget(TracePart part, int number)
{
    m_pending.removeIf(
        [&](const Pending &pending) { return runOf(m_lines.at(pending.line).event) == Run(part, number); });
    arm();
}

void ReplayScript::deliver()
{
    // Armed first: a receiver of the signal may make the next call.
    const TraceEvent event = m_lines.at(m_pending.takeFirst().line).event;
    arm();
    Q_EMIT came(event);
}

void ReplayScript::arm()
{
    if (m_pending.isEmpty())
        m_timer.stop();
    else
        m_timer.start(std::max(m_pending.constFirst().due - m_clock.uptime(), milliseconds(0)));
}

} // namespace neobeat
