// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedclock.h"

#include <cstdlib>

namespace neobeat {

SharedClock::SharedClock(const Clock &source)
    : m_source(source)
    , m_offset(source.now().toMSecsSinceEpoch() - source.uptime().count())
{
}

QDateTime SharedClock::now() const
{
    // A smaller difference comes from reading two clocks one after the other, or from a correction that is not a step.
    constexpr qint64 tolerance = 1'000;
    const QDateTime wall = m_source.now();
    const qint64 uptime = m_source.uptime().count();
    const qint64 offset = wall.toMSecsSinceEpoch() - uptime;
    if (std::abs(offset - m_offset) > tolerance) {
        m_setBacks += offset < m_offset ? 1 : 0;
        m_offset = offset;
    }
    return wall.addMSecs(m_offset - offset);
}

} // namespace neobeat
