// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/decimation.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace neobeat {

namespace {

/// The readings of one column while they are being collected.
struct Column
{
    qint64 number = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 sum = 0;
    qint64 count = 0;
    qint16 lowest = 0;
    qint16 highest = 0;

    Column(qint64 columnNumber, const HeartRateSample &sample)
        : number(columnNumber)
        , first(sample.time)
        , last(sample.time)
        , sum(sample.bpm)
        , count(1)
        , lowest(sample.bpm)
        , highest(sample.bpm)
    {
    }

    void add(const HeartRateSample &sample)
    {
        last = sample.time;
        sum += sample.bpm;
        ++count;
        lowest = std::min(lowest, sample.bpm);
        highest = std::max(highest, sample.bpm);
    }

    /// The middle of its readings, so that a single reading stays at its own time.
    qreal x() const { return static_cast<qreal>(first) + static_cast<qreal>(last - first) / 2.0; }
    qreal average() const { return static_cast<qreal>(sum) / static_cast<qreal>(count); }

    void appendTo(HeartRateSegment &segment) const
    {
        segment.average.append(QPointF(x(), average()));
        segment.low.append(QPointF(x(), lowest));
        segment.high.append(QPointF(x(), highest));
    }
};

} // namespace

QList<HeartRateSegment> decimate(const HeartRateSeries &series, qint64 from, qint64 to, int columns)
{
    QList<HeartRateSegment> segments;
    if (columns < 1 || to <= from)
        return segments;
    const qint64 step = std::max<qint64>(1, (to - from + columns - 1) / columns);
    // Whole columns only, and the reading before the visible range too: the line then continues past the edge, and the
    // average of a column at the edge does not change while it scrolls out.
    qsizetype index = series.indexFrom(from - from % step);
    if (index > 0 && index < series.size() && series.at(index).time - series.at(index - 1).time <= gapMilliseconds)
        --index;

    std::optional<Column> column;
    bool interrupted = true;
    const auto closeColumn = [&] {
        if (column)
            column->appendTo(segments.last());
        column.reset();
    };
    for (; index < series.size() && series.at(index).time <= to; ++index) {
        const HeartRateSample &sample = series.at(index);
        if (!sample.isReading()) {
            interrupted = true;
            continue;
        }
        const qint64 number = sample.time / step;
        if (column && column->number == number) {
            column->add(sample);
        } else {
            const bool gap = interrupted || !column || sample.time - column->last > gapMilliseconds;
            closeColumn();
            if (gap)
                segments.append(HeartRateSegment());
            column.emplace(number, sample);
        }
        interrupted = false;
    }
    closeColumn();
    return segments;
}

HeartRateStatistics statistics(const HeartRateSeries &series, qint64 from, qint64 to)
{
    qint64 sum = 0;
    qint64 count = 0;
    int lowest = 0;
    int highest = 0;
    for (qsizetype index = series.indexFrom(from); index < series.size() && series.at(index).time <= to; ++index) {
        const HeartRateSample &sample = series.at(index);
        if (!sample.isReading())
            continue;
        lowest = count == 0 ? sample.bpm : std::min<int>(lowest, sample.bpm);
        highest = count == 0 ? sample.bpm : std::max<int>(highest, sample.bpm);
        sum += sample.bpm;
        ++count;
    }
    if (count == 0)
        return {};
    const auto average = std::lround(static_cast<double>(sum) / static_cast<double>(count));
    return {lowest, static_cast<int>(average), highest};
}

int bpmAt(const HeartRateSeries &series, qint64 time)
{
    // Next to a single or outermost reading half the gap length counts as near.
    constexpr qint64 reach = gapMilliseconds / 2;
    const qsizetype next = series.indexFrom(time);
    const HeartRateSample *after = next < series.size() ? &series.at(next) : nullptr;
    const HeartRateSample *before = next > 0 ? &series.at(next - 1) : nullptr;
    const bool joined = before && after && after->time - before->time <= gapMilliseconds;
    const HeartRateSample *nearest = after;
    if (before && (!after || time - before->time < after->time - time))
        nearest = before;
    if (!nearest || !nearest->isReading())
        return HeartRateSample::noReading;
    if (!joined && std::abs(nearest->time - time) > reach)
        return HeartRateSample::noReading;
    return nearest->bpm;
}

} // namespace neobeat
