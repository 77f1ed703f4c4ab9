// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/heartrateannouncer.h"

#include <QCoreApplication>

#include <cstdlib>

namespace neobeat {

bool HeartRateAnnouncer::offer(std::optional<int> bpm, std::chrono::milliseconds uptime)
{
    const bool differs = bpm.has_value() != m_said.has_value() || (bpm && std::abs(*bpm - *m_said) >= leastChange);
    const bool isTooSoon = bpm && m_saidAt && uptime - *m_saidAt < leastInterval;
    if (!differs || isTooSoon)
        return false;
    m_said = bpm;
    m_saidAt = uptime;
    return true;
}

QString HeartRateAnnouncer::text() const
{
    if (!m_saidAt)
        return {};
    return m_said ? QCoreApplication::translate("neobeat::HeartRateAnnouncer", "Heart rate %1 bpm").arg(*m_said)
                  : QCoreApplication::translate("neobeat::HeartRateAnnouncer", "No heart rate");
}

} // namespace neobeat
