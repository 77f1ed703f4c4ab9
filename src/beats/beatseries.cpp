// SPDX-License-Identifier: GPL-3.0-or-later
#include "beats/beatseries.h"

namespace neobeat {

std::vector<hrv::RrInterval> beatSeries(std::span<const BeatRun> runs)
{
    std::vector<hrv::RrInterval> series;
    std::size_t count = 0;
    for (const BeatRun &run : runs)
        count += run.intervals.size();
    series.reserve(count);
    for (const BeatRun &run : runs) {
        qint64 ticks = run.startTicks();
        bool isBehindAnother = false;
        for (const quint16 interval : run.intervals) {
            const double begin = double(ticks) / BeatRun::ticksPerMillisecond;
            const double length = BeatRun::millisecondsOf(interval, run.unit);
            ticks += interval * BeatRun::ticksOf(run.unit);
            if (!hrv::isPossibleInterval(length))
                continue;
            // Half an interval is what runsOf() takes for a gap.
            const double reached = series.empty() ? 0 : series.back().end;
            if (begin < reached + (isBehindAnother ? length / 2 : 0)) {
                isBehindAnother = true;
                continue;
            }
            isBehindAnother = false;
            series.push_back({double(ticks) / BeatRun::ticksPerMillisecond, length});
        }
    }
    return series;
}

} // namespace neobeat
