// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/slicesegments.h"

#include "base/timeunits.h"
#include "history/sample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace neobeat {

namespace {

using ms::minute;
constexpr std::array steps{ms::day, ms::hour, minute};

using Place = std::span<const Bucket>::iterator;

/// The first bucket that does not start before a time.
Place firstFrom(const SliceView &slice, qint64 time)
{
    return std::ranges::lower_bound(slice.buckets, time, {}, &Bucket::start);
}

/// What may lie between two neighbours with readings and is no gap.
qint64 reachOf(const SliceView &slice, const Bucket &before, const Bucket &after)
{
    if (slice.step > 0)
        return slice.step;
    // Only values that stand for their whole minute come exactly on the minute, one after the other.
    const bool minutes = before.start % minute == 0 && after.start % minute == 0;
    return gapAfter(minutes ? SampleSource::Minute : SampleSource::Stream);
}

qint64 columnStart(qint64 time, qint64 column)
{
    return time / column * column;
}

/// Puts buckets into columns, and the columns into lines.
class Curve
{
public:
    Curve(const SliceView &slice, qint64 column)
        : m_slice(slice)
        , m_column(std::max<qint64>(1, column))
        , m_hasBand(column > 0)
    {
    }

    void add(const Bucket &bucket)
    {
        if (bucket.count == 0) {
            m_isInterrupted = true;
            return;
        }
        if (bucket.start >= m_end) {
            closeColumn();
            if (!isJoinedTo(bucket))
                beginLine();
            m_end = columnStart(bucket.start, m_column) + m_column;
            m_sum.start = bucket.start;
        }
        m_sum.add(bucket);
        m_last = &bucket;
        m_isInterrupted = false;
    }

    QList<HeartRateSegment> take()
    {
        closeColumn();
        closeLine();
        for (HeartRateSegment &line : m_lines) {
            if (!m_hasBand)
                line.low = line.high = line.average;
        }
        return std::move(m_lines);
    }

private:
    bool isJoinedTo(const Bucket &bucket) const
    {
        if (!m_last)
            return false;
        const qint64 reach = m_isInterrupted ? 0 : reachOf(m_slice, *m_last, bucket);
        return bucket.start - m_last->start - reach < m_column;
    }

    void beginLine()
    {
        closeLine();
        m_lines.append(HeartRateSegment());
    }

    /// A single point has no width, but its readings do.
    void closeLine()
    {
        if (m_lines.isEmpty() || m_lines.last().average.size() != 1 || m_width == 0)
            return;
        for (QList<QPointF> *points : {&m_lines.last().average, &m_lines.last().low, &m_lines.last().high}) {
            points->append(points->first() + QPointF(m_width / 2, 0));
            points->first().rx() -= m_width / 2;
        }
    }

    void closeColumn()
    {
        if (m_sum.count == 0)
            return;
        m_width = double(m_last->start + m_slice.step - m_sum.start);
        const double x = double(m_sum.start) + m_width / 2;
        HeartRateSegment &line = m_lines.last();
        line.average.append(QPointF(x, m_sum.average()));
        if (m_hasBand) {
            line.low.append(QPointF(x, m_sum.low));
            line.high.append(QPointF(x, m_sum.high));
        }
        m_sum = {};
    }

    SliceView m_slice;
    qint64 m_column;
    bool m_hasBand; ///< Without columns, each point is one sample.
    qint64 m_end = 0; ///< Of the column that is being filled.
    double m_width = 0; ///< Of the readings in the column that was closed last.
    Bucket m_sum; ///< Of the column that is being filled; its start is that of its first bucket.
    const Bucket *m_last = nullptr; ///< With a reading.
    bool m_isInterrupted = false; ///< There was none at a moment since then.
    QList<HeartRateSegment> m_lines;
};

} // namespace

qint64 fittingStep(qint64 length, int atLeast)
{
    const auto found = std::ranges::find_if(steps, [&](qint64 step) { return length / step >= atLeast; });
    return found == steps.end() ? 0 : *found;
}

qint64 columnWidth(const SliceView &slice, const TimeRange &range, int columns)
{
    const qint64 atLeast = (range.length() + columns - 1) / std::max(columns, 1);
    if (slice.step > 0)
        return std::max<qint64>(1, (atLeast + slice.step - 1) / slice.step) * slice.step;
    const qint64 samples = firstFrom(slice, range.to) - firstFrom(slice, range.from);
    return samples > columns ? std::max<qint64>(atLeast, 1) : 0;
}

QList<HeartRateSegment> segmentsOf(const SliceView &slice, const TimeRange &range, qint64 column)
{
    if (slice.buckets.empty() || range.isEmpty())
        return {};
    const qint64 width = std::max<qint64>(1, column);
    Place place = firstFrom(slice, columnStart(range.from, width) - width);
    Place end = firstFrom(slice, columnStart(range.to, width) + 2 * width);
    place -= place != slice.buckets.begin() ? 1 : 0;
    end += end != slice.buckets.end() ? 1 : 0;
    Curve curve(slice, column);
    for (; place != end; ++place)
        curve.add(*place);
    QList<HeartRateSegment> lines = curve.take();
    // The neighbours outside are only there to be joined to; a line of nothing else would be out of sight.
    lines.removeIf([&](const HeartRateSegment &line) {
        return line.average.last().x() < double(range.from - width)
            || line.average.first().x() > double(range.to + width);
    });
    return lines;
}

ChartReading readingAt(const SliceView &slice, qint64 time, qint64 column)
{
    if (column > 0) {
        const qint64 start = columnStart(time, column);
        Bucket sum;
        for (Place place = firstFrom(slice, start); place != slice.buckets.end(); ++place) {
            if (place->start >= start + column)
                break;
            sum.add(*place);
        }
        return sum.count > 0 ? ChartReading{{start, start + column}, sum.low, sum.high, sum.average()} : ChartReading{};
    }
    const Place after = firstFrom(slice, time);
    const bool hasAfter = after != slice.buckets.end();
    const bool hasBefore = after != slice.buckets.begin();
    if (!hasAfter && !hasBefore)
        return {};
    const Place before = hasBefore ? std::prev(after) : after;
    const Place nearest = hasAfter && (!hasBefore || after->start - time <= time - before->start) ? after : before;
    // Next to a single or outermost reading half the gap length counts as near.
    const bool joined = hasAfter && hasBefore && before->count > 0 && after->count > 0
        && after->start - before->start <= reachOf(slice, *before, *after);
    const bool near = std::abs(nearest->start - time) <= gapAfter(SampleSource::Stream) / 2;
    if (nearest->count == 0 || (!joined && !near))
        return {};
    return {{nearest->start, nearest->start}, nearest->low, nearest->high, nearest->average()};
}

HeartRateStatistics statisticsOf(const SliceView &slice, const TimeRange &range)
{
    Bucket sum;
    const Place end = firstFrom(slice, range.to);
    for (Place place = firstFrom(slice, slice.step > 0 ? range.from - slice.step + 1 : range.from); place != end;
         ++place)
        sum.add(*place);
    if (sum.count == 0)
        return {};
    return {sum.low, int(std::lround(sum.average())), sum.high};
}

void splice(Slice &slice, const Slice &part)
{
    const auto first = std::ranges::lower_bound(slice.buckets, part.range.from, {}, &Bucket::start);
    const auto last = std::ranges::lower_bound(slice.buckets, part.range.to, {}, &Bucket::start);
    const auto from = std::ranges::lower_bound(part.buckets, slice.range.from, {}, &Bucket::start);
    const auto to = std::ranges::lower_bound(part.buckets, slice.range.to, {}, &Bucket::start);
    QList<Bucket> buckets;
    buckets.reserve((first - slice.buckets.begin()) + (to - from) + (slice.buckets.end() - last));
    buckets.append(slice.buckets.first(first - slice.buckets.begin()));
    buckets.append(part.buckets.sliced(from - part.buckets.begin(), to - from));
    buckets.append(slice.buckets.last(slice.buckets.end() - last));
    slice.buckets = std::move(buckets);
}

} // namespace neobeat
