// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// The RR intervals that begin within one minute as stored in the file. For each run seven bytes: ticks since the
/// minute began (four bytes, little-endian), unit in the lower and source in the upper half of a byte, and the number
/// of intervals (two bytes); then two bytes for each of them. A run of several minutes is one run in each of their
/// blocks, and continues where the last one ended.
namespace beatblock {

/// All intervals must begin within the minute; in the order of their start.
QByteArray encode(std::span<const BeatRun> runs, qint64 minuteStart);
/// Empty when the bytes are no block, or not in order.
std::optional<std::vector<BeatRun>> decode(const QByteArray &block, qint64 minuteStart);

/// Bytes of the longest block of one run: an interval in each millisecond. Runs that overlap, as after the clock was
/// set back, may make one longer.
constexpr qsizetype longest = 8 * 2 * 60'000;

/// Calls the visitor for each part of the run whose intervals begin within one range of that width, milliseconds, with
/// the beginning of the range; ends with the first error.
template<typename Visitor>
auto forEachPart(const BeatRun &run, qint64 width, Visitor visitor) -> decltype(visitor(qint64(), run))
{
    const qint64 ticksInWidth = width * BeatRun::ticksPerMillisecond;
    qint64 place = run.startTicks();
    for (std::size_t from = 0; from < run.intervals.size();) {
        const qint64 begin = place - place % ticksInWidth;
        BeatRun part{0, 0, run.unit, run.source, {}};
        part.setStartTicks(place);
        for (; from < run.intervals.size() && place < begin + ticksInWidth; ++from) {
            part.intervals.push_back(run.intervals[from]);
            place += run.intervals[from] * BeatRun::ticksOf(run.unit);
        }
        if (auto error = visitor(begin / BeatRun::ticksPerMillisecond, part))
            return error;
    }
    return {};
}

/// The parts of a run that are left when the intervals are removed that this says so of, given by the ticks at which
/// they begin and end.
std::vector<BeatRun> without(const BeatRun &run, const std::function<bool(qint64 begin, qint64 end)> &isRemoved);

} // namespace beatblock
} // namespace neobeat
