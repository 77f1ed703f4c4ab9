// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/laps.h"

#include <algorithm>

namespace neobeat {

void Lap::add(const Lap &other)
{
    const bool isFirst = count == 0;
    range.from = isFirst ? other.range.from : std::min(range.from, other.range.from);
    range.to = isFirst ? other.range.to : std::max(range.to, other.range.to);
    low = isFirst ? other.low : std::min(low, other.low);
    high = std::max(high, other.high);
    sum += other.sum;
    count += other.count;
    measured += other.measured;
}

LapCounter::LapCounter(const ActivityEntry &activity)
    : m_hasBounds(true)
{
    qint64 from = activity.range.from;
    for (const Marker &marker : activity.markers) {
        if (marker.time <= from || marker.time >= activity.range.to)
            continue;
        m_laps.append(Lap{{from, marker.time}});
        from = marker.time;
    }
    m_laps.append(Lap{{from, activity.range.to}});
}

void LapCounter::add(const Sample &sample)
{
    if (!sample.isReading())
        return;
    if (m_laps.isEmpty())
        m_laps.append(Lap{{sample.time, sample.time}});
    if (!m_hasBounds)
        m_laps.last().range.to = sample.time;
    if (m_hasLast && !isGapBetween(m_last, sample))
        addMeasured(m_last.time, sample.time);
    while (m_current + 1 < m_laps.size() && sample.time >= m_laps.at(m_current).range.to)
        ++m_current;
    Lap &lap = m_laps[m_current];
    lap.low = lap.count == 0 ? sample.bpm : std::min<int>(lap.low, sample.bpm);
    lap.high = std::max<int>(lap.high, sample.bpm);
    lap.sum += sample.bpm;
    ++lap.count;
    m_last = sample;
    m_hasLast = true;
}

void LapCounter::addMeasured(qint64 from, qint64 to)
{
    for (qsizetype i = m_current; i < m_laps.size() && m_laps.at(i).range.from < to; ++i) {
        Lap &lap = m_laps[i];
        lap.measured += std::max<qint64>(0, lap.range.intersected({from, to}).length());
    }
}

QList<Lap> LapCounter::laps() const
{
    QList<Lap> counted = m_laps;
    counted.removeIf([](const Lap &lap) { return lap.count == 0; });
    return counted;
}

} // namespace neobeat
