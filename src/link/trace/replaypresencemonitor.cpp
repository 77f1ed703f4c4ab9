// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replaypresencemonitor.h"

#include "link/trace/replayradio.h"

namespace neobeat {

using Kind = TraceEvent::Kind;

ReplayPresenceMonitor::ReplayPresenceMonitor(ReplayRadio &radio, ReplayScript &script)
    : m_search(radio, script,
               {Kind::PresenceMonitorStart, Kind::PresenceMonitorStop, Kind::WatchSeen, Kind::PresenceMonitorFailed,
                Kind::PresenceMonitorStopped})
{
    connect(&m_search, &ReplaySearch::watchSeen, this, [this] {
        Advertisement advertisement = ReplayRadio::watch();
        advertisement.address = m_address;
        Q_EMIT seen(advertisement);
    });
    connect(&m_search, &ReplaySearch::seen, this,
            [this](const TraceEvent &event) { Q_EMIT seen(advertisementOf(event, m_address)); });
    connect(&m_search, &ReplaySearch::ended, this, [this](const Error &error) {
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT stopped();
    });
}

void ReplayPresenceMonitor::start(const QString &address)
{
    if (isActive())
        return;
    m_address = address;
    m_search.start();
}

} // namespace neobeat
