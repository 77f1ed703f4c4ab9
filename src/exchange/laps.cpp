// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/laps.h"

#include "base/timeunits.h"

#include <algorithm>

namespace neobeat {

namespace {

// A watch that measures by itself does so every half an hour, if not more often.
constexpr qint64 longGapAfter(SampleSource source)
{
    return source == SampleSource::Minute ? ms::hour : ms::minute;
}

} // namespace

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

LapCounter::LapCounter(const ActivityEntry &activity, LongGaps gaps)
    : m_gaps(gaps)
    , m_hasBounds(true)
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
    if (m_gaps == LongGaps::BetweenLaps)
        endLapAtGap(sample);
    if (!m_hasBounds)
        m_laps.last().range.to = sample.time;
    if (m_hasLast && !isGapBetween(m_last, sample))
        addMeasured(m_last.time, sample.time);
    goTo(sample.time);
    Lap &lap = m_laps[m_current];
    lap.low = lap.count == 0 ? sample.bpm : std::min<int>(lap.low, sample.bpm);
    lap.high = std::max<int>(lap.high, sample.bpm);
    lap.sum += sample.bpm;
    ++lap.count;
    m_last = sample;
    m_hasLast = true;
}

void LapCounter::goTo(qint64 time)
{
    while (m_current + 1 < m_laps.size() && time >= m_laps.at(m_current).range.to)
        ++m_current;
}

// A lap that a marker begins in the gap has no readings before the first one behind it.
void LapCounter::endLapAtGap(const Sample &sample)
{
    const qint64 before = m_hasLast ? m_last.time : m_laps.first().range.from;
    if (sample.time - before < longGapAfter(sample.source))
        return;
    const qsizetype ended = m_current;
    goTo(sample.time);
    if (m_hasLast && m_current == ended) {
        const qint64 end = std::max(m_laps.at(ended).range.to, sample.time);
        m_laps.insert(++m_current, Lap{{sample.time, end}});
    }
    m_laps[m_current].range.from = sample.time;
    if (m_hasLast)
        m_laps[ended].range.to = m_last.time;
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
    if (m_gaps == LongGaps::BetweenLaps && m_hasLast
        && counted.at(m_current).range.to - m_last.time >= longGapAfter(m_last.source))
        counted[m_current].range.to = m_last.time;
    counted.removeIf([](const Lap &lap) { return lap.count == 0; });
    return counted;
}

} // namespace neobeat
