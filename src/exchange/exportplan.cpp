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

// Entries stored twice in another order, as after an import, are to be written in one order.
void putInOrder(QList<ActivityEntry> &activities)
{
    std::stable_sort(activities.begin(), activities.end(), [](const ActivityEntry &one, const ActivityEntry &other) {
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
    if (request.activity > 0) {
        const auto found = reader.activity(request.activity);
        if (!found)
            return found.error();
        if (found->first.id == 0)
            return nothing(u"no activity of that number"_s);
        plan.activity = found->first;
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

// Limited to what is stored now, so that what is measured meanwhile does not make one part of the file newer than
// another.
Error findSamples(HistoryReader &reader, ExportPlan &plan)
{
    const auto extent = reader.wholeExtent(plan.watch.id);
    if (!extent)
        return extent.error();
    plan.samples = plan.range.intersected(*extent);
    const auto logged = reader.loggedExtent(plan.watch.id);
    if (!logged)
        return logged.error();
    plan.minutes = plan.range.intersected(*logged);
    const auto beats = reader.beatExtent(plan.watch.id);
    if (!beats)
        return beats.error();
    plan.beats = plan.range.intersected(*beats);
    return {};
}

// No import would accept entries that may not be kept, and they would spoil the rest of the file.
void takeAccepted(ExportPlan &plan, const QList<ConnectionGap> &gaps, const QList<BatteryEntry> &battery)
{
    Acceptance &acceptance = plan.acceptance;
    QList<ActivityEntry> activities;
    for (ActivityEntry activity : std::as_const(plan.activities)) {
        if (acceptance.accepts(activity))
            activities.append(std::move(activity));
    }
    plan.activities = activities;
    if (plan.activity && !plan.activities.isEmpty())
        plan.activity = plan.activities.first();
    for (ConnectionGap gap : gaps) {
        if (acceptance.accepts(gap))
            plan.entries.emplace_back(gap);
    }
    for (const BatteryEntry &entry : battery) {
        if (acceptance.accepts(entry))
            plan.entries.emplace_back(entry);
    }
}

void addActivities(ExportPlan &plan)
{
    for (const ActivityEntry &activity : std::as_const(plan.activities)) {
        plan.entries.emplace_back(activity);
        for (const Marker &marker : activity.markers)
            plan.entries.emplace_back(ActivityMarker{marker, activity.name, activity.range.from});
    }
}

} // namespace

ActivityFinder::ActivityFinder(QList<ActivityEntry> activities)
    : m_activities(std::move(activities))
{
    putInOrder(m_activities);
    findChanges();
}

// Goes through all beginnings and ends once; running activities are in a queue, the one that began last on top.
void ActivityFinder::findChanges()
{
    std::vector<qint64> bounds;
    for (const ActivityEntry &activity : std::as_const(m_activities)) {
        bounds.push_back(activity.range.from);
        bounds.push_back(activity.range.to);
    }
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    std::priority_queue<qsizetype> running;
    qsizetype next = 0;
    for (const qint64 bound : bounds) {
        for (; next < m_activities.size() && m_activities[next].range.from <= bound; ++next)
            running.push(next);
        while (!running.empty() && m_activities[running.top()].range.to <= bound)
            running.pop();
        m_changes.push_back({bound, running.empty() ? -1 : running.top()});
    }
}

const ActivityEntry *ActivityFinder::at(qint64 time)
{
    if (m_known.contains(time))
        return m_answer;
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), time,
                                       [](qint64 moment, const Change &change) { return moment < change.time; });
    m_known = {time, next == m_changes.end() ? TimeRange::everything().to : next->time};
    const qsizetype activity = next == m_changes.begin() ? -1 : std::prev(next)->activity;
    m_answer = activity < 0 ? nullptr : &m_activities[activity];
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
    const auto activities = reader.activities(plan.watch.id, plan.range);
    if (!activities)
        return activities.error();
    plan.activities = plan.activity ? QList{*plan.activity} : *activities;
    takeAccepted(plan, *gaps, *battery);
    if (plan.activity && plan.activities.isEmpty())
        return nothing(u"the times of that activity are not possible"_s);
    putInOrder(plan.activities);
    addActivities(plan);
    putInOrder(plan.entries);
    return plan;
}

qint64 timeOf(const Entry &entry)
{
    struct Moment
    {
        qint64 operator()(std::monostate) const { return 0; }
        qint64 operator()(const Sample &sample) const { return sample.time; }
        qint64 operator()(const ActivityEntry &activity) const { return activity.range.from; }
        qint64 operator()(const ActivityMarker &marker) const { return marker.marker.time; }
        qint64 operator()(const ConnectionGap &gap) const { return gap.range.from; }
        qint64 operator()(const BatteryEntry &battery) const { return battery.time; }
        qint64 operator()(const LoggedMinute &minute) const { return minute.time; }
        qint64 operator()(const BeatRun &run) const { return run.start; }
    };
    return std::visit(Moment(), entry);
}

} // namespace neobeat
