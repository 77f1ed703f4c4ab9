// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importbatch.h"

#include <algorithm>

namespace neobeat {

ImportBatch::ImportBatch(HistoryWriter &writer, const WatchEntry &watch)
    : m_writer(writer)
    , m_watch(watch)
{
}

Error ImportBatch::add(const Entry &entry)
{
    std::visit([this](const auto &content) { take(content); }, entry);
    return m_samples.size() + m_gaps.size() + m_battery.size() < batchSize ? Error() : store();
}

Error ImportBatch::finish()
{
    if (const Error error = store())
        return error;
    giveMarkersToSessions();
    for (const SessionEntry &session : m_sessions) {
        const auto added = m_writer.addSession(m_watch, session);
        if (!added)
            return added.error();
        m_summary.sessions += *added ? 1 : 0;
    }
    return {};
}

void ImportBatch::take(const Sample &sample)
{
    m_samples.push_back(sample);
    TimeRange &range = m_summary.range;
    range.from = range.isEmpty() ? sample.time : std::min(range.from, sample.time);
    range.to = std::max(range.to, sample.time + 1);
    ++m_summary.found;
}

Error ImportBatch::store()
{
    Error error = m_writer.begin();
    if (error)
        return error;
    const qint64 added = m_summary.added;
    error = write();
    if (!error)
        error = m_writer.commit();
    if (error) {
        m_writer.rollback();
        m_summary.added = added;
    }
    m_samples.clear();
    m_gaps.clear();
    m_battery.clear();
    return error;
}

Error ImportBatch::write()
{
    if (!m_samples.empty()) {
        const auto added = m_writer.addSamples(m_watch, m_samples);
        if (!added)
            return added.error();
        m_summary.added += *added;
    }
    for (const ConnectionGap &gap : m_gaps) {
        if (const Error error = m_writer.addGap(m_watch, gap))
            return error;
    }
    for (const BatteryEntry &battery : m_battery) {
        if (const Error error = m_writer.addBattery(m_watch, battery))
            return error;
    }
    return {};
}

void ImportBatch::giveMarkersToSessions()
{
    std::stable_sort(m_sessions.begin(), m_sessions.end(), [](const SessionEntry &one, const SessionEntry &other) {
        return one.range.from < other.range.from;
    });
    std::stable_sort(m_markers.begin(), m_markers.end(), [](const SessionMarker &one, const SessionMarker &other) {
        return one.marker.time < other.marker.time;
    });
    for (const SessionMarker &marker : m_markers) {
        if (SessionEntry *session = sessionOf(marker))
            session->markers.append(marker.marker);
    }
}

// The start tells the session for certain, its name only where sessions of one name do not overlap.
SessionEntry *ImportBatch::sessionOf(const SessionMarker &marker)
{
    const auto beyond
        = std::upper_bound(m_sessions.begin(), m_sessions.end(), marker.marker.time,
                           [](qint64 time, const SessionEntry &session) { return time < session.range.from; });
    for (auto session = beyond; session != m_sessions.begin();) {
        --session;
        const bool isIt = marker.sessionStart >= 0
            ? session->range.from == marker.sessionStart
            : session->name == marker.sessionName && session->range.to >= marker.marker.time;
        if (isIt)
            return &*session;
    }
    return nullptr;
}

} // namespace neobeat
