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
    // Less than that is the difference between two looks at two clocks, or a correction that is no step.
    constexpr qint64 tolerance = 1'000;
    const QDateTime wall = m_source.now();
    const qint64 uptime = m_source.uptime().count();
    const qint64 offset = wall.toMSecsSinceEpoch() - uptime;
    if (std::abs(offset - m_offset) > tolerance)
        m_offset = offset;
    return wall.addMSecs(m_offset - offset);
}

} // namespace neobeat
