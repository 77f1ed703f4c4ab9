// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sample.h"
#include "history/timerange.h"

#include <QList>
#include <QMetaType>

#include <span>
#include <vector>

namespace neobeat {

/// The unit in which a source counts RR intervals, so that each is kept exactly as it came. The numbers are stored in
/// the file; never change their meaning.
enum class IntervalUnit : quint8 {
    Of1024 = 0, ///< 1/1024 s, as the Heart Rate Service sends them.
    Of1000 = 1, ///< 1/1000 s, as FIT and most other files have them.
};

/// Consecutive RR intervals, each the time between two heartbeats: where one ends, the next begins, and no beat is
/// missing between them. Nothing here says whether an interval is an artefact.
struct BeatRun
{
    /// A tick is 1/1024 ms, the longest time of which a millisecond and 1/1024 s are both whole multiples.
    static constexpr qint64 ticksPerMillisecond = 1'024;
    /// No interval is longer; milliseconds.
    static constexpr qint64 longestInterval = 65'535;

    qint64 start = 0; ///< The beat at which the first interval begins, milliseconds since 1970.
    quint16 fraction = 0; ///< To be added to it, 0 … 1023 ticks; a part of a run may begin between two milliseconds.
    IntervalUnit unit = IntervalUnit::Of1024;
    SampleSource source = SampleSource::Stream;
    std::vector<quint16> intervals; ///< In that unit, 1 or more each.

    /// How many ticks an interval of 1 has.
    static constexpr qint64 ticksOf(IntervalUnit unit) { return unit == IntervalUnit::Of1024 ? 1'000 : 1'024; }
    /// Length of an interval in milliseconds, exact.
    static constexpr double millisecondsOf(quint16 interval, IntervalUnit unit)
    {
        return double(interval * ticksOf(unit)) / ticksPerMillisecond;
    }

    qint64 startTicks() const { return start * ticksPerMillisecond + fraction; }
    void setStartTicks(qint64 ticks);
    /// The last beat, ticks since 1970.
    qint64 endTicks() const;
    /// From the first beat to just after the last.
    TimeRange range() const { return {start, endTicks() / ticksPerMillisecond + 1}; }
    /// Whether the other one begins with the beat that ends this one, and is of the same kind.
    bool isContinuedBy(const BeatRun &next) const;
    /// That many intervals of it, from that one on.
    BeatRun part(std::size_t from, std::size_t count) const;
    bool operator==(const BeatRun &other) const = default;
};

/// The same beats in as few runs as possible, in the order of their start; those without intervals are left out.
std::vector<BeatRun> joined(std::span<const BeatRun> runs);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::BeatRun)
