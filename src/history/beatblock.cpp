// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/beatblock.h"

#include "base/timeunits.h"

#include <QtEndian>

#include <algorithm>

namespace neobeat::beatblock {

namespace {

constexpr qsizetype beatRunHeader = 7;
constexpr std::size_t mostIntervals = 0xffff;
constexpr int highestUnit = int(IntervalUnit::Of1000);
constexpr int highestBeatSource = int(SampleSource::Minute);
constexpr qint64 ticksInMinute = ms::minute * BeatRun::ticksPerMillisecond;

template<typename Number>
void append(QByteArray &block, Number number)
{
    const Number little = qToLittleEndian(number);
    block.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendRun(QByteArray &block, const BeatRun &run, qint64 minuteStart)
{
    append(block, quint32(run.startTicks() - minuteStart * BeatRun::ticksPerMillisecond));
    block.append(char(int(run.unit) | int(run.source) << 4));
    append(block, quint16(run.intervals.size()));
    for (const quint16 interval : run.intervals)
        append(block, interval);
}

/// Whether the intervals are none of 0 and begin within the minute.
bool fits(const BeatRun &run, qint64 offset)
{
    return std::ranges::all_of(run.intervals, [&](quint16 interval) {
        const bool begins = offset < ticksInMinute && interval > 0;
        offset += interval * BeatRun::ticksOf(run.unit);
        return begins;
    });
}

} // namespace

QByteArray encode(std::span<const BeatRun> runs, qint64 minuteStart)
{
    QByteArray block;
    for (const BeatRun &run : runs) {
        for (std::size_t from = 0; from < run.intervals.size(); from += mostIntervals)
            appendRun(block, run.part(from, std::min(mostIntervals, run.intervals.size() - from)), minuteStart);
    }
    return block;
}

std::optional<std::vector<BeatRun>> decode(const QByteArray &block, qint64 minuteStart)
{
    std::vector<BeatRun> runs;
    qint64 last = 0;
    QByteArrayView rest(block);
    while (!rest.isEmpty()) {
        if (rest.size() < beatRunHeader)
            return std::nullopt;
        const qint64 offset = qFromLittleEndian<quint32>(rest.data());
        const int unit = quint8(rest[4]) & 0x0f;
        const int source = quint8(rest[4]) >> 4;
        const qsizetype count = qFromLittleEndian<quint16>(rest.data() + 5);
        rest = rest.sliced(beatRunHeader);
        if (offset < last || count == 0 || unit > highestUnit || source > highestBeatSource || rest.size() < 2 * count)
            return std::nullopt;
        BeatRun run{0, 0, IntervalUnit(unit), SampleSource(source), std::vector<quint16>(std::size_t(count))};
        run.setStartTicks(minuteStart * BeatRun::ticksPerMillisecond + offset);
        qFromLittleEndian<quint16>(rest.data(), count, run.intervals.data());
        if (!fits(run, offset))
            return std::nullopt;
        rest = rest.sliced(2 * count);
        last = offset;
        runs.push_back(std::move(run));
    }
    return runs;
}

std::vector<BeatRun> without(const BeatRun &run, const std::function<bool(qint64 begin, qint64 end)> &isRemoved)
{
    std::vector<BeatRun> left;
    bool continues = false;
    qint64 place = run.startTicks();
    for (const quint16 interval : run.intervals) {
        const qint64 end = place + interval * BeatRun::ticksOf(run.unit);
        const bool stays = !isRemoved(place, end);
        if (stays && !continues) {
            left.push_back({0, 0, run.unit, run.source, {}});
            left.back().setStartTicks(place);
        }
        if (stays)
            left.back().intervals.push_back(interval);
        continues = stays;
        place = end;
    }
    return left;
}

} // namespace neobeat::beatblock
