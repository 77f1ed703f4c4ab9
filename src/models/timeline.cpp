// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

namespace neobeat {

qint64 Timeline::at(std::chrono::milliseconds uptime, qint64 wall)
{
    // Less than that is the difference between two looks at two clocks.
    constexpr qint64 tolerance = 1'000;
    const qint64 offset = wall - uptime.count();
    if (!m_offset || offset > *m_offset + tolerance)
        m_offset = offset;
    return *m_offset + uptime.count();
}

} // namespace neobeat
