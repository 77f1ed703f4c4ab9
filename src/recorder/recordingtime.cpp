// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingtime.h"

#include <algorithm>
#include <cstdlib>

namespace neobeat {

qint64 RecordingTime::at(Duration uptime, qint64 wall)
{
    // Less than that is the difference between two looks at two clocks.
    constexpr qint64 tolerance = 1'000;
    const qint64 offset = wall - uptime.count();
    if (!m_offset || (std::abs(offset - *m_offset) > tolerance && wall > m_latest))
        m_offset = offset;
    m_latest = std::max(m_latest, *m_offset + uptime.count());
    return m_latest;
}

qint64 RecordingTime::ofSample(Duration uptime, qint64 wall)
{
    qint64 time = at(uptime, wall);
    if (time <= m_latestSample)
        time = m_latestSample + 1;
    m_latestSample = time;
    m_latest = time;
    return time;
}

} // namespace neobeat
