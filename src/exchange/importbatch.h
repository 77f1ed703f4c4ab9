// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"
#include "exchange/importhistory.h"

#include <vector>

namespace neobeat {

/// Gathers what a file says and stores it in transactions of some thousand entries. Sessions come last, when all their
/// markers are known.
class ImportBatch
{
public:
    /// The writer must outlive this.
    ImportBatch(HistoryWriter &writer, const WatchEntry &watch);

    /// Takes one entry; stores them when there are enough. The failure of that.
    Error add(const Entry &entry);
    /// Stores what is left, and the sessions. The failure of that.
    Error finish();

    const ImportSummary &summary() const { return m_summary; }

private:
    static constexpr std::size_t batchSize = 10'000;

    void take(std::monostate) { }
    void take(const Sample &sample);
    void take(const SessionEntry &session) { m_sessions.push_back(session); }
    void take(const SessionMarker &marker) { m_markers.push_back(marker); }
    void take(const ConnectionGap &gap) { m_gaps.push_back(gap); }
    void take(const BatteryEntry &battery) { m_battery.push_back(battery); }

    Error store();
    /// What store() does between the begin and the end of its transaction.
    Error write();
    void giveMarkersToSessions();
    SessionEntry *sessionOf(const SessionMarker &marker);

    HistoryWriter &m_writer;
    WatchEntry m_watch;
    std::vector<Sample> m_samples;
    std::vector<ConnectionGap> m_gaps;
    std::vector<BatteryEntry> m_battery;
    std::vector<SessionEntry> m_sessions;
    std::vector<SessionMarker> m_markers;
    ImportSummary m_summary;
};

} // namespace neobeat
