// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayscanner.h"

#include "link/trace/replayradio.h"

namespace neobeat {

using Kind = TraceEvent::Kind;

ReplayScanner::ReplayScanner(ReplayRadio &radio, ReplayScript &script)
    : m_search(radio, script, {Kind::ScanStart, Kind::ScanStop, Kind::Seen, Kind::ScanFailed, Kind::ScanFinished})
{
    connect(&m_search, &ReplaySearch::watchSeen, this, [this] { Q_EMIT discovered(ReplayRadio::watch()); });
    connect(&m_search, &ReplaySearch::seen, this, [this](const TraceEvent &event) {
        Q_EMIT discovered(advertisementOf(event, ReplayRadio::addressOf(event.peripheral)));
    });
    connect(&m_search, &ReplaySearch::ended, this, [this](const Error &error) {
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT finished();
    });
}

} // namespace neobeat
