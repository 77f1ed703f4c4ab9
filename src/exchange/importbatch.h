// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"
#include "exchange/importhistory.h"
#include "history/acceptance.h"

#include <functional>
#include <vector>

namespace neobeat {

/// Gathers what a file says and may be kept, and stores it in transactions of some thousand entries. Sessions come
/// last, when all their markers are known.
class ImportBatch
{
public:
    /// The writer must outlive this.
    ImportBatch(HistoryWriter &writer, const WatchEntry &watch);

    /// Takes one entry; stores them when there are enough. The failure of that.
    Error add(const Entry &entry);
    /// Stores what is left but for the sessions. The failure of that.
    Error store();
    /// Stores what is left, and the sessions, as long as `goesOn` says true. The failure of that, or Cancelled.
    Error finish(const std::function<bool()> &goesOn);

    ImportSummary summary() const;

private:
    // A transaction shall neither be so small that the disk is waited for all the time, nor so large that the end of it
    // has to be waited for; what takes time is the minutes that it touches.
    static constexpr std::size_t mostEntries = 100'000;
    static constexpr int mostMinutes = 4'000;
    static constexpr int sessionsAtOnce = 500;

    void take(std::monostate) { }
    void take(const Sample &sample);
    void take(SessionEntry session);
    void take(SessionMarker marker);
    void take(ConnectionGap gap);
    void take(const BatteryEntry &battery);

    /// Runs what writes in a transaction; what it counted does not count when it fails.
    template<typename Work>
    Error inTransaction(Work work);
    /// What store() does between the begin and the end of its transaction.
    Error write();
    Error writeSessions(std::size_t from, std::size_t to);
    void giveMarkersToSessions();

    HistoryWriter &m_writer;
    WatchEntry m_watch;
    Acceptance m_acceptance;
    std::vector<Sample> m_samples;
    qint64 m_minute = -1; ///< Number of the minute of the last sample.
    int m_minutes = 0; ///< How often it changed.
    std::vector<ConnectionGap> m_gaps;
    std::vector<BatteryEntry> m_battery;
    std::vector<SessionEntry> m_sessions;
    std::vector<SessionMarker> m_markers;
    ImportSummary m_summary;
};

} // namespace neobeat
