// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/heartrateseries.h"

#include <QList>
#include <QPointF>

namespace neobeat {

/// An unbroken piece of a curve; the three lists are equally long. x is milliseconds since the epoch, y is bpm.
struct HeartRateSegment
{
    QList<QPointF> average; ///< The line.
    QList<QPointF> low; ///< The lower edge of the band around it.
    QList<QPointF> high; ///< Its upper edge.

    bool operator==(const HeartRateSegment &other) const = default;
};

/// Two readings this far apart have a gap between them, never a line.
constexpr qint64 gapMilliseconds = 5'000;

/// Reduces a range of time to at most about one point per column: average, lowest and highest reading of the column.
/// Columns are at fixed times, so that moving the visible range changes no point. Segments are split at gaps that are
/// at least a column wide.
QList<HeartRateSegment> decimate(const HeartRateSeries &series, qint64 from, qint64 to, int columns);

/// Lowest, mean and highest reading of a range of time; -1 each when there is none.
struct HeartRateStatistics
{
    int minimum = -1;
    int average = -1; ///< Rounded.
    int maximum = -1;

    bool operator==(const HeartRateStatistics &other) const = default;
};
HeartRateStatistics statistics(const HeartRateSeries &series, qint64 from, qint64 to);

/// The reading at a time: the nearer one of its two neighbours; -1 in a gap and outside.
int bpmAt(const HeartRateSeries &series, qint64 time);

} // namespace neobeat
