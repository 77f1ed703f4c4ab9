// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/slicesegments.h"

#include "base/timeunits.h"
#include "history/sample.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace neobeat {

namespace {

using ms::minute;
constexpr std::array steps{ms::day, ms::hour, minute};

using Place = QList<Bucket>::const_iterator;

/// The first bucket that does not start before a time.
Place firstFrom(const Slice &slice, qint64 time)
{
    return std::ranges::lower_bound(slice.buckets, time, {}, &Bucket::start);
}

/// Whether there is no gap between two neighbouring samples.
bool samplesJoined(const Bucket &before, const Bucket &after)
{
    if (before.count == 0 || after.count == 0)
        return false;
    const qint64 distance = after.start - before.start;
    // Only values that represent a whole minute are exactly on the minute, one after the other.
    const bool minutes = before.start % minute == 0 && after.start % minute == 0;
    return distance <= gapAfter(minutes ? SampleSource::Minute : SampleSource::Stream);
}

qint64 columnStart(qint64 time, qint64 column)
{
    return time / column * column;
}

void appendPoint(HeartRateSegment &segment, double x, const Bucket &sum)
{
    segment.average.append(QPointF(x, sum.average()));
    segment.low.append(QPointF(x, sum.low));
    segment.high.append(QPointF(x, sum.high));
}

QList<HeartRateSegment> sampleSegments(const Slice &slice, const TimeRange &window)
{
    QList<HeartRateSegment> segments;
    // One sample on either side of the visible range, so that the line continues past the edges.
    Place place = firstFrom(slice, window.from);
    if (place != slice.buckets.begin())
        --place;
    const Bucket *before = nullptr;
    for (; place != slice.buckets.end(); ++place) {
        if (place->count > 0) {
            if (!before || !samplesJoined(*before, *place))
                segments.append(HeartRateSegment());
            segments.last().average.append(QPointF(double(place->start), place->average()));
        }
        before = &*place;
        if (place->start >= window.to)
            break;
    }
    for (HeartRateSegment &segment : segments) {
        segment.low = segment.average;
        segment.high = segment.average;
    }
    return segments;
}

/// A single point has no width, but the bucket that was measured has.
void widen(HeartRateSegment &segment, double half)
{
    if (segment.average.size() != 1)
        return;
    for (QList<QPointF> *points : {&segment.average, &segment.low, &segment.high}) {
        points->append(points->first() + QPointF(half, 0));
        points->first().rx() -= half;
    }
}

class Columns
{
public:
    Columns(qint64 width, qint64 step)
        : m_width(width)
        , m_step(step)
    {
    }

    void add(const Bucket &bucket)
    {
        const qint64 start = columnStart(bucket.start, m_width);
        if (m_sum.count > 0 && start != m_sum.start)
            close();
        if (m_sum.count == 0) {
            const bool apart = m_last >= 0 && bucket.start - m_last - m_step >= m_width;
            if (m_segments.isEmpty() || apart)
                begin();
            m_sum.start = start;
        }
        m_sum.add(bucket);
        m_last = bucket.start;
    }

    QList<HeartRateSegment> take()
    {
        close();
        if (!m_segments.isEmpty())
            widen(m_segments.last(), double(m_width) / 2);
        return std::move(m_segments);
    }

private:
    void begin()
    {
        if (!m_segments.isEmpty())
            widen(m_segments.last(), double(m_width) / 2);
        m_segments.append(HeartRateSegment());
    }

    void close()
    {
        if (m_sum.count > 0)
            appendPoint(m_segments.last(), double(m_sum.start) + double(m_width) / 2, m_sum);
        m_sum = {};
    }

    qint64 m_width;
    qint64 m_step;
    qint64 m_last = -1; ///< Start of the last bucket with readings.
    Bucket m_sum;
    QList<HeartRateSegment> m_segments;
};

} // namespace

qint64 fittingStep(qint64 length, int atLeast)
{
    const auto found = std::ranges::find_if(steps, [&](qint64 step) { return length / step >= atLeast; });
    return found == steps.end() ? 0 : *found;
}

qint64 columnWidth(const Slice &slice, const TimeRange &window, int columns)
{
    const qint64 atLeast = (window.length() + columns - 1) / std::max(columns, 1);
    if (slice.step > 0)
        return std::max<qint64>(1, (atLeast + slice.step - 1) / slice.step) * slice.step;
    const qint64 samples = firstFrom(slice, window.to) - firstFrom(slice, window.from);
    return samples > columns ? std::max<qint64>(atLeast, 1) : 0;
}

QList<HeartRateSegment> segmentsOf(const Slice &slice, const TimeRange &window, qint64 column)
{
    if (slice.buckets.isEmpty() || window.isEmpty())
        return {};
    if (column == 0)
        return sampleSegments(slice, window);
    // Samples are joined as long as they would be without columns.
    const qint64 step = slice.step > 0 ? slice.step : gapAfter(SampleSource::Stream);
    Columns columns(column, step);
    const Place end = firstFrom(slice, columnStart(window.to, column) + 2 * column);
    for (Place place = firstFrom(slice, columnStart(window.from, column) - column); place != end; ++place) {
        if (place->count > 0)
            columns.add(*place);
    }
    return columns.take();
}

ChartReading readingAt(const Slice &slice, qint64 time, qint64 column)
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
    const bool joined = hasAfter && hasBefore && samplesJoined(*before, *after);
    const bool near = std::abs(nearest->start - time) <= gapAfter(SampleSource::Stream) / 2;
    if (nearest->count == 0 || (!joined && !near))
        return {};
    return {{nearest->start, nearest->start}, nearest->low, nearest->high, nearest->average()};
}

HeartRateStatistics statisticsOf(const Slice &slice, const TimeRange &window)
{
    Bucket sum;
    const Place end = firstFrom(slice, window.to);
    for (Place place = firstFrom(slice, slice.step > 0 ? window.from - slice.step + 1 : window.from); place != end;
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
