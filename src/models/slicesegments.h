// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/slice.h"
#include "models/decimation.h"

#include <QList>

namespace neobeat {

/// The step that shows a stretch best in so many columns: the coarsest buckets that still fill them, else samples (0).
qint64 fittingStep(qint64 length, int columns);

/// Width of the columns that a slice is drawn in, milliseconds: whole buckets, so that at most that many columns cover
/// the window. 0 when each sample is a point of its own.
qint64 columnWidth(const Slice &slice, const TimeRange &window, int columns);

/// What of a slice lies in a window, and a column more on either side, reduced to columns of that width. Columns stand
/// at fixed times, so that moving the window changes no point; each point stands in the middle of its column.
/// What is apart by a column or more is not joined: a missing bucket is a gap, and a shorter gap is one where a column
/// is no wider than a bucket. A lone bucket is as wide as it is in time.
QList<HeartRateSegment> segmentsOf(const Slice &slice, const TimeRange &window, qint64 column);

/// What a chart says about one moment.
struct ChartReading
{
    TimeRange range; ///< The column that holds the moment; of a sample its own moment, with length 0.
    int low = -1; ///< Lowest reading of it, bpm; -1 when there is nothing.
    int high = -1;
    double average = 0;

    bool isReading() const { return low >= 0; }
    bool operator==(const ChartReading &other) const = default;
};

/// The sample nearest to a moment, unless the moment lies in a gap, or the column that holds it.
ChartReading readingAt(const Slice &slice, qint64 time, qint64 column);

/// Lowest, mean and highest reading of the buckets that touch a window.
HeartRateStatistics statisticsOf(const Slice &slice, const TimeRange &window);

/// Puts a newer part, of the same step and of whole buckets, in place of what the slice has there.
void splice(Slice &slice, const Slice &part);

} // namespace neobeat
