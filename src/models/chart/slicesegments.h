// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/slice.h"

#include <QList>
#include <QPointF>

#include <span>

namespace neobeat {

/// An unbroken piece of a curve; the three lists have the same length. x is milliseconds since the epoch, y is bpm
/// or, of beats, milliseconds.
struct HeartRateSegment
{
    QList<QPointF> average; ///< The line.
    QList<QPointF> low; ///< The lower edge of the band around it.
    QList<QPointF> high; ///< Its upper edge.

    bool operator==(const HeartRateSegment &other) const = default;
};

/// Lowest, mean and highest reading of a range of time; -1 each when there is none.
struct HeartRateStatistics
{
    int minimum = -1;
    int average = -1; ///< Rounded.
    int maximum = -1;

    bool operator==(const HeartRateStatistics &other) const = default;
};

/// Buckets as a slice has them, owned elsewhere.
struct SliceView
{
    SliceView() = default;
    SliceView(std::span<const Bucket> samples)
        : buckets(samples)
    {
    }
    SliceView(const Slice &slice)
        : buckets(slice.buckets.constData(), std::size_t(slice.buckets.size()))
        , step(slice.step)
    {
    }

    std::span<const Bucket> buckets;
    qint64 step = 0;
};

/// The step in which a range of that length is shown, milliseconds: the coarsest buckets of which there are at least
/// that many, else samples (0).
qint64 fittingStep(qint64 length, int atLeast);

/// Width of the columns in which a slice is drawn, milliseconds: whole buckets, so that at most that many columns cover
/// the visible range. 0 when each sample is a point.
qint64 columnWidth(const SliceView &slice, const TimeRange &range, int columns);

/// The part of a slice within a visible range, and at least one column more on either side so that the line runs out of
/// the picture, reduced to columns of that width; 0 makes each sample a point. Columns are at fixed times, so that
/// moving the visible range changes no point; each point is in the middle of what its column contains. Points are not
/// joined across a gap that is at least a column wide: a missing bucket, a moment without reading, or a longer silence
/// than there is between samples. A single point is as wide as its readings are in time.
QList<HeartRateSegment> segmentsOf(const SliceView &slice, const TimeRange &range, qint64 column);

/// The values of a chart at one time.
struct ChartReading
{
    TimeRange range; ///< The column that contains the time; for a sample its own time, with length 0.
    int low = -1; ///< Lowest reading of it, bpm; -1 when there is none.
    int high = -1;
    double average = 0;

    bool isReading() const { return low >= 0; }
    bool operator==(const ChartReading &other) const = default;
};

/// The sample nearest to a time, unless the time is in a gap, or the column that contains it.
ChartReading readingAt(const SliceView &slice, qint64 time, qint64 column);

/// Lowest, mean and highest reading of the buckets that overlap a visible range.
HeartRateStatistics statisticsOf(const SliceView &slice, const TimeRange &range);

/// Replaces part of the slice by a newer one, which has the same step and consists of whole buckets.
void splice(Slice &slice, const Slice &part);

} // namespace neobeat
