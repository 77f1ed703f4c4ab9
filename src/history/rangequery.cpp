// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rangequery.h"

#include "base/timeunits.h"
#include "history/aggregates.h"
#include "history/aggregatetable.h"
#include "history/sampleblock.h"
#include "history/sampletable.h"

#include <algorithm>

namespace neobeat {

namespace {

qint64 roundedDown(qint64 time, qint64 step)
{
    return time - time % step;
}

qint64 roundedUp(qint64 time, qint64 step)
{
    return roundedDown(time + step - 1, step);
}

/// The rows that are buckets of that width.
Level levelOf(qint64 step)
{
    return step >= ms::day ? Level::Day : step >= ms::hour ? Level::Hour : Level::Minute;
}

Result<Slice, Error> readSamples(Database &database, int watch, const TimeRange &range)
{
    Slice slice{range, 0, {}};
    const Error error = forEachBlock(database, watch, range, [&](qint64, const std::vector<Sample> &samples) {
        for (const Sample &sample : samples) {
            if (range.contains(sample.time))
                slice.buckets.append(Bucket::ofSample(sample.time, sample.isReading() ? sample.bpm : 0));
        }
        return true;
    });
    if (error)
        return error;
    return slice;
}

/// Adds the samples of a range; nothing for an empty one.
Error addFromSamples(Database &database, int watch, const TimeRange &range, Statistics &sum)
{
    if (range.isEmpty())
        return {};
    return forEachBlock(database, watch, range, [&](qint64 minute, const std::vector<Sample> &samples) {
        if (range.contains(TimeRange{minute, minute + ms::minute})) {
            sum.add(statisticsFor(samples, minute));
            return true;
        }
        std::vector<Sample> part;
        std::ranges::copy_if(samples, std::back_inserter(part),
                             [&](const Sample &sample) { return range.contains(sample.time); });
        sum.add(statisticsFor(part, minute));
        return true;
    });
}

Error addFromAggregates(Database &database, Level level, int watch, const TimeRange &range, Statistics &sum)
{
    if (range.isEmpty())
        return {};
    const Result<Statistics, Error> part = readAggregates(database, level, watch, range);
    if (!part)
        return part.error();
    sum.add(*part);
    return {};
}

} // namespace

Result<Slice, Error> readSlice(Database &database, int watch, const TimeRange &range, qint64 step)
{
    if (range.isEmpty())
        return Slice{range, step, {}};
    if (step < ms::minute)
        return readSamples(database, watch, range);
    const TimeRange grown{roundedDown(range.from, step), roundedUp(range.to, step)};
    const Result<QList<Bucket>, Error> buckets = readBuckets(database, levelOf(step), watch, grown);
    if (!buckets)
        return buckets.error();
    return Slice{grown, step, *buckets};
}

Result<Statistics, Error> readStatistics(Database &database, int watch, const TimeRange &range)
{
    Statistics sum;
    const TimeRange hours{roundedUp(range.from, ms::hour), roundedDown(range.to, ms::hour)};
    if (hours.isEmpty()) {
        if (const Error error = addFromSamples(database, watch, range, sum))
            return error;
        return sum;
    }
    const TimeRange days{roundedUp(hours.from, ms::day), roundedDown(hours.to, ms::day)};
    const bool hasDays = !days.isEmpty();
    const TimeRange before{hours.from, hasDays ? days.from : hours.to};
    const TimeRange after{hasDays ? days.to : hours.to, hours.to};

    for (const TimeRange &edge : {TimeRange{range.from, hours.from}, TimeRange{hours.to, range.to}}) {
        if (const Error error = addFromSamples(database, watch, edge, sum))
            return error;
    }
    for (const TimeRange &part : {before, after}) {
        if (const Error error = addFromAggregates(database, Level::Hour, watch, part, sum))
            return error;
    }
    if (const Error error = hasDays ? addFromAggregates(database, Level::Day, watch, days, sum) : Error())
        return error;
    return sum;
}

} // namespace neobeat
