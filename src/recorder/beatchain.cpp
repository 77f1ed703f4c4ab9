// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/beatchain.h"

#include <algorithm>
#include <numeric>

namespace neobeat {

namespace {

constexpr qint64 ticks = BeatRun::ticksPerMillisecond;

} // namespace

std::optional<BeatRun> BeatChain::next(const HeartRateMeasurement &measurement, qint64 arrival, SampleSource source)
{
    const QList<quint16> &intervals = measurement.rrIntervals;
    // An interval of 0 is none, and how much time it stands for is not known.
    if (measurement.contact == false || intervals.contains(0)) {
        end();
        return std::nullopt;
    }
    if (intervals.isEmpty())
        return std::nullopt; // a slow heart: no beat since the last message
    BeatRun run{0, 0, IntervalUnit::Of1024, source, {intervals.begin(), intervals.end()}};
    const qint64 length = std::accumulate(intervals.begin(), intervals.end(), qint64(0)) * BeatRun::ticksOf(run.unit);
    if (isRepeated(measurement, arrival, length))
        return std::nullopt;
    m_last = {measurement, arrival};
    const qint64 now = arrival * ticks;
    const bool continues
        = m_run && m_run->source == source && std::abs(m_run->expected + length - now) <= tolerance * ticks;
    if (!continues) {
        // At a whole millisecond, so that files can have it exactly, and never within the run before.
        const qint64 earliest = m_latest / ticks + 1;
        const qint64 start = std::max((now - length) / ticks, earliest) * ticks;
        m_run = {start, now - length, source};
    }
    run.setStartTicks(m_run->end);
    m_run->end += length;
    m_run->expected += length;
    m_latest = m_run->end;
    return run;
}

void BeatChain::forget()
{
    end();
    m_last.reset();
    m_latest = 0;
}

// Some adapters pass a message on twice. The same intervals can also be measured twice, but not in half their time, and
// two messages that were held up for a while do not put the run ahead of the clock.
bool BeatChain::isRepeated(const HeartRateMeasurement &measurement, qint64 arrival, qint64 length) const
{
    return m_run && m_last && m_last->measurement == measurement && (arrival - m_last->arrival) * ticks < length / 2
        && m_run->expected + length - arrival * ticks > length / 2;
}

} // namespace neobeat
