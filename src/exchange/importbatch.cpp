// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importbatch.h"

#include "base/timeunits.h"
#include "exchange/markerowners.h"
#include "history/sampleblock.h"

#include <algorithm>

namespace neobeat {

ImportBatch::ImportBatch(HistoryWriter *writer, const WatchEntry &watch)
    : m_writer(writer)
    , m_watch(watch)
{
    m_watch.name = acceptance::shortened(watch.name, acceptance::longestName);
}

Error ImportBatch::add(const Entry &entry)
{
    std::visit([this](const auto &content) { take(content); }, entry);
    const std::size_t entries = m_samples.size() + m_intervals + m_logged.size() + m_gaps.size() + m_battery.size();
    const bool isFull = entries >= mostEntries || m_minutes >= mostMinutes;
    return isFull ? store() : Error();
}

Error ImportBatch::finish(const std::function<bool()> &goesOn)
{
    if (const Error error = store())
        return error;
    giveMarkersToActivities();
    if (!m_writer)
        m_summary.activities += qint64(m_activities.size());
    for (std::size_t from = 0; m_writer && from < m_activities.size(); from += activitiesAtOnce) {
        if (!goesOn())
            return {Error::Code::Cancelled, {}};
        const std::size_t to = std::min(m_activities.size(), from + activitiesAtOnce);
        if (const Error error = inTransaction([&] { return writeActivities(from, to); }))
            return error;
    }
    return {};
}

ImportSummary ImportBatch::summary() const
{
    ImportSummary summary = m_summary;
    summary.leftOut = m_acceptance.leftOut();
    return summary;
}

void ImportBatch::take(const Sample &sample)
{
    if (!m_acceptance.accepts(sample))
        return;
    m_samples.push_back(sample);
    const qint64 minute = sample.time / ms::minute;
    m_minutes += minute != m_minute ? 1 : 0;
    m_minute = minute;
    TimeRange &range = m_summary.range;
    range = range.united({sample.time, sample.time + 1});
    ++m_summary.found;
}

void ImportBatch::take(ActivityEntry activity)
{
    if (m_acceptance.accepts(activity))
        m_activities.push_back(std::move(activity));
}

// Whether it fits its activity can be decided when all of them are known.
void ImportBatch::take(ActivityMarker marker)
{
    marker.marker.text = m_acceptance.name(marker.marker.text);
    marker.activityName = acceptance::shortened(marker.activityName, acceptance::longestName);
    m_markers.push_back(std::move(marker));
}

void ImportBatch::take(ConnectionGap gap)
{
    if (!m_acceptance.accepts(gap))
        return;
    m_gaps.push_back(std::move(gap));
    ++m_minutes;
}

void ImportBatch::take(const BatteryEntry &battery)
{
    if (!m_acceptance.accepts(battery))
        return;
    m_battery.push_back(battery);
    ++m_minutes;
}

void ImportBatch::take(const LoggedMinute &minute)
{
    if (!m_acceptance.accepts(minute))
        return;
    m_logged.push_back(minute);
    const qint64 hour = minute.time / ms::hour;
    m_minutes += hour != m_loggedHour ? 1 : 0;
    m_loggedHour = hour;
    TimeRange &range = m_summary.range;
    range = range.united({minute.time, minute.time + ms::minute});
    ++m_summary.found;
}

void ImportBatch::take(BeatRun run)
{
    if (!m_acceptance.accepts(run))
        return;
    const TimeRange range = run.range();
    m_summary.range = m_summary.range.united(range);
    m_summary.found += qint64(run.intervals.size());
    m_intervals += run.intervals.size();
    m_minutes += int(range.length() / ms::minute) + (m_beats.empty() ? 1 : 0);
    m_beats.push_back(std::move(run));
}

template<typename Work>
Error ImportBatch::inTransaction(Work work)
{
    if (const Error error = m_writer->begin())
        return error;
    const ImportSummary before = m_summary;
    Error error = work();
    if (!error)
        error = m_writer->commit();
    if (error) {
        m_writer->rollback();
        m_summary = before;
    }
    return error;
}

Error ImportBatch::store()
{
    const Error error = m_writer ? inTransaction([this] { return write(); }) : Error();
    m_samples.clear();
    m_logged.clear();
    m_beats.clear();
    m_intervals = 0;
    m_gaps.clear();
    m_battery.clear();
    m_minutes = 0;
    return error;
}

Error ImportBatch::write()
{
    if (!m_samples.empty()) {
        const auto added = m_writer->addSamples(m_watch, m_samples);
        if (!added)
            return added.error();
        m_summary.added += *added;
    }
    if (!m_beats.empty()) {
        const auto added = m_writer->addBeats(m_watch, m_beats);
        if (!added)
            return added.error();
        m_summary.added += *added;
    }
    if (!m_logged.empty()) {
        const auto added = m_writer->addLoggedMinutes(m_watch, m_logged);
        if (!added)
            return added.error();
        m_summary.added += *added;
    }
    for (const ConnectionGap &gap : m_gaps) {
        if (const Error error = m_writer->addGap(m_watch, gap))
            return error;
    }
    for (const BatteryEntry &battery : m_battery) {
        if (const Error error = m_writer->addBattery(m_watch, battery))
            return error;
    }
    return {};
}

Error ImportBatch::writeActivities(std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        const auto added = m_writer->addActivity(m_watch, m_activities[i]);
        if (!added)
            return added.error();
        m_summary.activities += *added > 0 ? 1 : 0;
    }
    return {};
}

void ImportBatch::giveMarkersToActivities()
{
    std::stable_sort(
        m_activities.begin(), m_activities.end(),
        [](const ActivityEntry &one, const ActivityEntry &other) { return one.range.from < other.range.from; });
    std::stable_sort(m_markers.begin(), m_markers.end(), [](const ActivityMarker &one, const ActivityMarker &other) {
        return one.marker.time < other.marker.time;
    });
    MarkerOwners owners(m_activities);
    for (ActivityMarker &marker : m_markers) {
        ActivityEntry *activity = owners.of(marker);
        if (!activity)
            m_acceptance.leaveOut(Objection::StrayMarker);
        else if (m_acceptance.accepts(marker.marker, activity->range))
            activity->markers.append(std::move(marker.marker));
    }
    m_markers.clear();
}

} // namespace neobeat
