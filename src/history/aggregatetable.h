// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/slice.h"
#include "history/statistics.h"

namespace neobeat {

/// The tables of aggregates: one row for each minute, hour and day (of UTC) in which a watch has a reading. Hours and
/// days also hold how long each heart rate was measured.
enum class Level { Minute, Hour, Day };

/// Width of a row, milliseconds.
qint64 widthOf(Level level);
/// Key of the row that contains this moment: the watch in the upper half, the number of widths since 1970 in the lower.
qint64 keyOf(int watch, qint64 time, qint64 width);
/// Beginning of the row with that key.
qint64 startOf(qint64 key, qint64 width);

/// Replaces a row; one without readings is deleted.
Error writeAggregates(Database &database, Level level, int watch, qint64 start, const Statistics &statistics);
/// Adds to a row of hours or days; parts of the added histogram may be negative.
Error addAggregates(Database &database, Level level, int watch, qint64 start, const Statistics &addition);
/// All rows entirely within the range, merged into one; hours or days only.
Result<Statistics, Error> readAggregates(Database &database, Level level, int watch, const TimeRange &range);
/// The rows that begin within the range, each as a bucket.
Result<QList<Bucket>, Error> readBuckets(Database &database, Level level, int watch, const TimeRange &range);

/// Recalculates from the samples the rows of hours and days that overlap the range.
Error rebuildAggregates(Database &database, int watch, const TimeRange &range);
/// Recalculates all hours and days.
Error rebuildAggregates(Database &database);

} // namespace neobeat
