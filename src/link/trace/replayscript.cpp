// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayscript.h"

#include "link/trace/eventgrammar.h"
#include "link/trace/phrases.h"

#include <algorithm>
#include <cstring>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = TraceEvent::Kind;

/// More calls than that never wait at once; a trace that says so is not followed further.
constexpr qsizetype openLimit = 64;

/// "link3", "scan1", "radio0".
QByteArray subjectOf(Kind kind, int run)
{
    return phraseOf(kind).subject + QByteArray::number(run);
}

/// What makes two calls the same but for the value.
QByteArray keyOf(const TraceEvent &call)
{
    return eventText({.kind = call.kind, .link = call.link, .characteristic = call.characteristic});
}

bool isAnswer(Kind call, Kind answer)
{
    switch (answer) {
    case Kind::StateKnown:
        return call == Kind::Refresh;
    case Kind::PowerOnFailed:
        return call == Kind::PowerOn;
    case Kind::ScanFinished:
        return call == Kind::ScanStop;
    case Kind::PresenceMonitorStopped:
        return call == Kind::PresenceMonitorStop;
    case Kind::Opened:
        return call == Kind::Open;
    case Kind::Services:
        return call == Kind::DiscoverServices;
    case Kind::Details:
    case Kind::DetailsFailed:
        return call == Kind::DiscoverDetails;
    case Kind::Value:
        return call == Kind::Read;
    case Kind::Written:
        return call == Kind::Write;
    case Kind::Subscribed:
        return call == Kind::Subscribe;
    case Kind::Unsubscribed:
        return call == Kind::Unsubscribe;
    case Kind::OperationFailed:
        return call == Kind::Read || call == Kind::Write || call == Kind::Subscribe || call == Kind::Unsubscribe;
    case Kind::Closed:
        return call == Kind::Close;
    default:
        return false;
    }
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
        m_lines.last().event.link = runOf(event);
        if (isCall(event.kind))
            addCall(m_lines.size() - 1);
        else
            addFollower(m_lines.size() - 1);
    }
}

int ReplayScript::runOf(const TraceEvent &event)
{
    m_scans += event.kind == Kind::ScanStart ? 1 : 0;
    m_waits += event.kind == Kind::PresenceMonitorStart ? 1 : 0;
    m_links += event.kind == Kind::CreateLink ? 1 : 0;
    if (std::strcmp(phraseOf(event.kind).subject, "scan") == 0)
        return m_scans;
    return std::strcmp(phraseOf(event.kind).subject, "lookout") == 0 ? m_waits : event.link;
}

void ReplayScript::addCall(qsizetype line)
{
    const TraceEvent &call = m_lines.at(line).event;
    m_calls[keyOf(call)].append(line);
    m_lastOf.insert(subjectOf(call.kind, call.link), line);
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
    else if (event.kind == Kind::StateChanged || event.kind == Kind::Facts)
        call = m_last;
    else
        call = m_lastOf.value(subjectOf(event.kind, event.link), m_last);
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
    const QList<qsizetype> lines = m_calls.value(keyOf(call));
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

void ReplayScript::forget(Kind kind, int run)
{
    const QByteArray subject = subjectOf(kind, run);
    m_pending.removeIf([&](const Pending &pending) {
        const TraceEvent &event = m_lines.at(pending.line).event;
        return subjectOf(event.kind, event.link) == subject;
    });
    arm();
}

void ReplayScript::deliver()
{
    // Armed first: who hears it may make the next call.
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
