// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"
#include "exchange/importhistory.h"
#include "history/acceptance.h"

#include <functional>
#include <vector>

namespace neobeat {

/// Collects the entries of a file that may be kept, and stores them in transactions of some thousand. Activities come
/// last, when all their markers are known.
class ImportBatch
{
public:
    /// The writer must outlive this; without one, entries are only counted, none of them as added.
    ImportBatch(HistoryWriter *writer, const WatchEntry &watch);

    /// Takes one entry; stores them when there are enough. Returns the failure of storing.
    Error add(const Entry &entry);
    /// Stores what is left except for the activities. Returns the failure.
    Error store();
    /// Stores what is left, and the activities, as long as `goesOn` returns true. Returns the failure, or Cancelled.
    Error finish(const std::function<bool()> &goesOn);

    ImportSummary summary() const;

private:
    // A transaction must neither be so small that most of the time is spent waiting for the disk, nor so large that
    // cancelling takes long; the time depends on the number of minutes that it touches.
    static constexpr std::size_t mostEntries = 100'000;
    static constexpr int mostMinutes = 4'000;
    static constexpr int activitiesAtOnce = 500;

    void take(std::monostate) { }
    void take(const Sample &sample);
    void take(ActivityEntry activity);
    void take(ActivityMarker marker);
    void take(ConnectionGap gap);
    void take(const BatteryEntry &battery);
    void take(const LoggedMinute &minute);
    void take(BeatRun run);

    /// Runs something that writes in a transaction; what it counted is discarded when it fails.
    template<typename Work>
    Error inTransaction(Work work);
    /// The part of store() between the beginning and the end of its transaction.
    Error write();
    Error writeActivities(std::size_t from, std::size_t to);
    void giveMarkersToActivities();

    HistoryWriter *m_writer;
    WatchEntry m_watch;
    Acceptance m_acceptance;
    std::vector<Sample> m_samples;
    qint64 m_minute = -1; ///< Number of the minute of the last sample.
    int m_minutes = 0; ///< Number of times it changed, and the hour of the logged minutes.
    std::vector<LoggedMinute> m_logged;
    qint64 m_loggedHour = -1; ///< Number of the hour of the last logged minute.
    std::vector<BeatRun> m_beats;
    std::size_t m_intervals = 0; ///< In all of them.
    std::vector<ConnectionGap> m_gaps;
    std::vector<BatteryEntry> m_battery;
    std::vector<ActivityEntry> m_activities;
    std::vector<ActivityMarker> m_markers;
    ImportSummary m_summary;
};

} // namespace neobeat
