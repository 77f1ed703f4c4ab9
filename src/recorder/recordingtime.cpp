// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingtime.h"

#include <algorithm>

namespace neobeat {

qint64 RecordingTime::at(qint64 now)
{
    if (isSetBack(now)) {
        m_latest.reset();
        m_latestSample.reset();
    }
    m_latest = std::max(now, m_latest.value_or(now));
    return *m_latest;
}

qint64 RecordingTime::ofSample(qint64 now)
{
    qint64 time = at(now);
    if (m_latestSample)
        time = std::max(time, *m_latestSample + 1);
    m_latestSample = time;
    m_latest = time;
    return time;
}

} // namespace neobeat
