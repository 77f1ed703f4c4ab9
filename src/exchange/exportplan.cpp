// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportplan.h"

#include <algorithm>
#include <iterator>
#include <queue>
#include <tuple>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using PlanOutcome = Result<ExportPlan, Error>;

Error nothing(const QString &what)
{
    return {Error::Code::NothingToExport, what};
}

// What is stored twice in another order, as after an import, shall be written in one order.
void putInOrder(QList<SessionEntry> &sessions)
{
    std::stable_sort(sessions.begin(), sessions.end(), [](const SessionEntry &one, const SessionEntry &other) {
        return std::tie(one.range.from, one.range.to, one.name)
            < std::tie(other.range.from, other.range.to, other.name);
    });
}

void putInOrder(std::vector<Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return std::pair(timeOf(one), one.index()) < std::pair(timeOf(other), other.index());
    });
}

Error findSubject(HistoryReader &reader, const ExportRequest &request, ExportPlan &plan)
{
    if (request.session > 0) {
        const auto found = reader.session(request.session);
        if (!found)
            return found.error();
        if (found->first.id == 0)
            return nothing(u"no session of that number"_s);
        plan.session = found->first;
        plan.watch = found->second;
        plan.range = found->first.range;
        return {};
    }
    const auto watch = reader.watch(request.address);
    if (!watch)
        return watch.error();
    if (watch->id == 0)
        return nothing(u"no such watch"_s);
    plan.watch = *watch;
    plan.range = request.range;
    return {};
}

// Cut to what there is, so that what is measured meanwhile does not make one part of the file newer than another.
Error findSamples(HistoryReader &reader, ExportPlan &plan)
{
    const auto extent = reader.wholeExtent(plan.watch.id);
    if (!extent)
        return extent.error();
    plan.samples = {std::max(plan.range.from, extent->from), std::min(plan.range.to, extent->to)};
    return {};
}

// What may not be kept would not be taken by any import, and spoil the rest of the file.
void takeAccepted(ExportPlan &plan, const QList<ConnectionGap> &gaps, const QList<BatteryEntry> &battery)
{
    Acceptance &acceptance = plan.acceptance;
    QList<SessionEntry> sessions;
    for (SessionEntry session : std::as_const(plan.sessions)) {
        if (acceptance.accepts(session))
            sessions.append(std::move(session));
    }
    plan.sessions = sessions;
    if (plan.session && !plan.sessions.isEmpty())
        plan.session = plan.sessions.first();
    for (ConnectionGap gap : gaps) {
        if (acceptance.accepts(gap))
            plan.entries.emplace_back(gap);
    }
    for (const BatteryEntry &entry : battery) {
        if (acceptance.accepts(entry))
            plan.entries.emplace_back(entry);
    }
}

void addSessions(ExportPlan &plan)
{
    for (const SessionEntry &session : std::as_const(plan.sessions)) {
        plan.entries.emplace_back(session);
        for (const Marker &marker : session.markers)
            plan.entries.emplace_back(SessionMarker{marker, session.name, session.range.from});
    }
}

} // namespace

SessionFinder::SessionFinder(QList<SessionEntry> sessions)
    : m_sessions(std::move(sessions))
{
    putInOrder(m_sessions);
    findChanges();
}

// Goes through all begins and ends once; those that run stand with the one that began last on top.
void SessionFinder::findChanges()
{
    std::vector<qint64> bounds;
    for (const SessionEntry &session : std::as_const(m_sessions)) {
        bounds.push_back(session.range.from);
        bounds.push_back(session.range.to);
    }
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    std::priority_queue<qsizetype> running;
    qsizetype next = 0;
    for (const qint64 bound : bounds) {
        for (; next < m_sessions.size() && m_sessions[next].range.from <= bound; ++next)
            running.push(next);
        while (!running.empty() && m_sessions[running.top()].range.to <= bound)
            running.pop();
        m_changes.push_back({bound, running.empty() ? -1 : running.top()});
    }
}

const SessionEntry *SessionFinder::at(qint64 time)
{
    if (m_known.contains(time))
        return m_answer;
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), time,
                                       [](qint64 moment, const Change &change) { return moment < change.time; });
    m_known = {time, next == m_changes.end() ? TimeRange::everything().to : next->time};
    const qsizetype session = next == m_changes.begin() ? -1 : std::prev(next)->session;
    m_answer = session < 0 ? nullptr : &m_sessions[session];
    return m_answer;
}

Result<ExportPlan, Error> planExport(HistoryReader &reader, const ExportRequest &request)
{
    ExportPlan plan;
    if (const Error error = findSubject(reader, request, plan))
        return error;
    if (const Error error = findSamples(reader, plan))
        return error;
    const auto gaps = reader.gaps(plan.watch.id, plan.range);
    if (!gaps)
        return gaps.error();
    const auto battery = reader.battery(plan.watch.id, plan.range);
    if (!battery)
        return battery.error();
    const auto sessions = reader.sessions(plan.watch.id, plan.range);
    if (!sessions)
        return sessions.error();
    plan.sessions = plan.session ? QList{*plan.session} : *sessions;
    takeAccepted(plan, *gaps, *battery);
    if (plan.session && plan.sessions.isEmpty())
        return nothing(u"the times of that session are not possible"_s);
    putInOrder(plan.sessions);
    addSessions(plan);
    putInOrder(plan.entries);
    return plan;
}

qint64 timeOf(const Entry &entry)
{
    struct Moment
    {
        qint64 operator()(std::monostate) const { return 0; }
        qint64 operator()(const Sample &sample) const { return sample.time; }
        qint64 operator()(const SessionEntry &session) const { return session.range.from; }
        qint64 operator()(const SessionMarker &marker) const { return marker.marker.time; }
        qint64 operator()(const ConnectionGap &gap) const { return gap.range.from; }
        qint64 operator()(const BatteryEntry &battery) const { return battery.time; }
    };
    return std::visit(Moment(), entry);
}

} // namespace neobeat
