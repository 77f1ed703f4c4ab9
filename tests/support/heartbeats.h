// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

namespace neobeat::test {

/// A run of that many intervals around 860 ms, as a strap sends them; the same for the same seed.
inline BeatRun beatRun(int count, qint64 start, quint32 seed = 1, IntervalUnit unit = IntervalUnit::Of1024)
{
    QRandomGenerator random(seed);
    BeatRun run{start, 0, unit, SampleSource::Stream, {}};
    run.intervals.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        run.intervals.push_back(quint16(random.bounded(760, 960)));
    return run;
}

/// The same with so little change from beat to beat that none of them is an artefact.
inline BeatRun calmBeatRun(int count, qint64 start)
{
    BeatRun run = beatRun(count, start);
    for (int i = 0; i < count; ++i)
        run.intervals[std::size_t(i)] = quint16(860 + 20 * std::sin(i * 0.25));
    return run;
}

/// Runs of different lengths, units and sources with gaps between them, and now and then an artefact.
inline std::vector<BeatRun> restlessRuns(int count, quint32 seed, qint64 start)
{
    QRandomGenerator random(seed);
    std::vector<BeatRun> runs;
    qint64 time = start;
    for (int i = 0; i < count; ++i) {
        BeatRun run = beatRun(random.bounded(1, 400), time + random.bounded(1, 900'000), random.generate(),
                              IntervalUnit(random.bounded(2)));
        run.source = SampleSource(random.bounded(2));
        if (random.bounded(3) == 0)
            run.intervals[run.intervals.size() / 2] = quint16(random.bounded(1, 65'536));
        time = run.range().to;
        runs.push_back(std::move(run));
    }
    return runs;
}

/// Number of intervals in all of them.
inline qint64 intervalsIn(const std::vector<BeatRun> &runs)
{
    qint64 count = 0;
    for (const BeatRun &run : runs)
        count += qint64(run.intervals.size());
    return count;
}

} // namespace neobeat::test
