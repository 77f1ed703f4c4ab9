// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/slice.h"
#include "models/chart/decimation.h"

#include <QList>

namespace neobeat {

/// The step in which a range of that length is shown, milliseconds: the coarsest buckets of which there are at least
/// that many, else samples (0).
qint64 fittingStep(qint64 length, int atLeast);

/// Width of the columns in which a slice is drawn, milliseconds: whole buckets, so that at most that many columns cover
/// the visible range. 0 when each sample is a point.
qint64 columnWidth(const Slice &slice, const TimeRange &window, int columns);

/// The part of a slice within a visible range, and one column more on either side, reduced to columns of that width.
/// Columns are at fixed times, so that moving the visible range changes no point; each point is in the middle of its
/// column. Points a column or more apart are not joined: a missing bucket is a gap, and a shorter gap is one where a
/// column is no wider than a bucket. A single bucket is as wide as it is in time.
QList<HeartRateSegment> segmentsOf(const Slice &slice, const TimeRange &window, qint64 column);

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
ChartReading readingAt(const Slice &slice, qint64 time, qint64 column);

/// Lowest, mean and highest reading of the buckets that overlap a visible range.
HeartRateStatistics statisticsOf(const Slice &slice, const TimeRange &window);

/// Replaces part of the slice by a newer one, which has the same step and consists of whole buckets.
void splice(Slice &slice, const Slice &part);

} // namespace neobeat
