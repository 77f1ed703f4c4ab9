// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/beatrun.h"

#include <algorithm>
#include <numeric>

namespace neobeat {

void BeatRun::setStartTicks(qint64 ticks)
{
    start = ticks / ticksPerMillisecond;
    fraction = quint16(ticks % ticksPerMillisecond);
}

qint64 BeatRun::endTicks() const
{
    return startTicks() + std::accumulate(intervals.begin(), intervals.end(), qint64(0)) * ticksOf(unit);
}

bool BeatRun::isContinuedBy(const BeatRun &next) const
{
    return unit == next.unit && source == next.source && next.startTicks() == endTicks();
}

BeatRun BeatRun::part(std::size_t from, std::size_t count) const
{
    BeatRun part{start, fraction, unit, source, {}};
    const auto first = intervals.begin() + std::ptrdiff_t(from);
    part.setStartTicks(startTicks() + std::accumulate(intervals.begin(), first, qint64(0)) * ticksOf(unit));
    part.intervals.assign(first, first + std::ptrdiff_t(count));
    return part;
}

std::vector<BeatRun> joined(std::span<const BeatRun> runs)
{
    // Where each ends is remembered, because adding up its intervals again for each piece would take long.
    struct Open
    {
        BeatRun run;
        qint64 end = 0;
    };
    std::vector<const BeatRun *> sorted;
    for (const BeatRun &run : runs) {
        if (!run.intervals.empty())
            sorted.push_back(&run);
    }
    std::ranges::stable_sort(sorted, {}, [](const BeatRun *run) { return run->startTicks(); });
    std::vector<Open> open;
    for (const BeatRun *next : sorted) {
        // Nearly always the last one; not where the clock was set back and two runs overlap.
        const auto continued = std::find_if(open.rbegin(), open.rend(), [&](const Open &each) {
            return each.end == next->startTicks() && each.run.unit == next->unit && each.run.source == next->source;
        });
        if (continued == open.rend()) {
            open.push_back({*next, next->endTicks()});
            continue;
        }
        continued->end = next->endTicks();
        continued->run.intervals.insert(continued->run.intervals.end(), next->intervals.begin(), next->intervals.end());
    }
    std::vector<BeatRun> result;
    result.reserve(open.size());
    for (Open &each : open)
        result.push_back(std::move(each.run));
    return result;
}

} // namespace neobeat
