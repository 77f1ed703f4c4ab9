// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the samples or RR intervals of a minute, what an import added and, behind the first half, a histogram, as
// stored in the history file.
#include "fuzztarget.h"
#include "history/aggregates.h"
#include "history/beatblock.h"
#include "history/importplaces.h"
#include "history/sampleblock.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

constexpr qint64 minuteStart = 1'772'438'400'000;

void checkBlock(const QByteArray &bytes)
{
    const auto samples = sampleblock::decode(bytes, minuteStart);
    if (!samples)
        return;
    require(sampleblock::encode(*samples, minuteStart) == bytes, "encode(decode(x)) is x");
    require(std::ranges::is_sorted(*samples, {}, &Sample::time), "samples stand in the order of time");
    auto twice = *samples;
    require(sampleblock::merge(twice, *samples) == 0 && twice == *samples, "what is there is not added");

    const Statistics statistics = statisticsFor(*samples, minuteStart);
    require(statistics.count == std::ranges::count_if(*samples, &Sample::isReading), "readings count, nothing else");
    require(statistics.time.total() <= std::chrono::minutes(1), "a minute has no more than a minute");
    require(statistics.count == 0
                || (statistics.low <= statistics.average() && statistics.average() <= statistics.high),
            "the mean is between the lowest and the highest");
}

void checkBeats(const QByteArray &bytes)
{
    const auto runs = beatblock::decode(bytes, minuteStart);
    if (!runs)
        return;
    require(beatblock::encode(*runs, minuteStart) == bytes, "encode(decode(x)) is x");
    qint64 intervals = 0;
    for (const BeatRun &run : *runs)
        intervals += qint64(run.intervals.size());
    const auto fewer = joined(*runs);
    for (const BeatRun &run : fewer)
        intervals -= qint64(run.intervals.size());
    require(intervals == 0 && joined(fewer) == fewer, "joining loses and adds nothing");
}

void checkPlaces(const QByteArray &bytes)
{
    if (const auto places = importplaces::decode(bytes)) {
        require(std::ranges::is_sorted(*places), "moments are in order");
        require(importplaces::decode(importplaces::encode(*places)) == places, "decode(encode(x)) is x");
    }
    if (const auto beats = importplaces::decodeBeats(bytes))
        require(importplaces::decodeBeats(importplaces::encodeBeats(*beats)) == beats, "decode(encode(x)) is x");
}

void checkHistogram(const QByteArray &bytes)
{
    const auto histogram = decodeHistogram(bytes);
    if (!histogram)
        return;
    const auto again = decodeHistogram(encodeHistogram(*histogram));
    require(again.has_value(), "what is written can be read");
    require(again->total() <= histogram->total(), "no time is invented");
    require(histogram->quantile(0.5) >= -1 && histogram->quantile(0.5) <= 255, "a quantile is a heart rate or none");
}

} // namespace

static void tryHistoryblock(const QByteArray &input)
{
    const qsizetype half = input.size() / 2 / sampleblock::sampleSize * sampleblock::sampleSize;
    checkBlock(input);
    checkBeats(input);
    checkPlaces(input);
    checkBlock(input.first(half));
    checkHistogram(input.sliced(half));
}

NEOBEAT_FUZZ_TARGET(tryHistoryblock)

} // namespace neobeat::fuzz
