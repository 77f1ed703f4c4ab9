// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/replaylookout.h"

#include "link/record/replayradio.h"

namespace neobeat {

using Kind = RecordedEvent::Kind;

ReplayLookout::ReplayLookout(ReplayRadio &radio, ReplayScript &script)
    : m_search(radio, script,
               {Kind::LookoutStart, Kind::LookoutStop, Kind::Sighted, Kind::LookoutFailed, Kind::LookoutStopped})
{
    connect(&m_search, &ReplaySearch::watchSeen, this, [this] {
        Advertisement advertisement = ReplayRadio::watch();
        advertisement.address = m_address;
        Q_EMIT sighted(advertisement);
    });
    connect(&m_search, &ReplaySearch::seen, this,
            [this](const RecordedEvent &event) { Q_EMIT sighted(advertisementOf(event, m_address)); });
    connect(&m_search, &ReplaySearch::ended, this, [this](const Error &error) {
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT stopped();
    });
}

void ReplayLookout::start(const QString &address)
{
    if (isActive())
        return;
    m_address = address;
    m_search.start();
}

} // namespace neobeat
