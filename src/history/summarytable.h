// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/figures.h"
#include "history/slice.h"

namespace neobeat {

/// The tables of sums: one row for each minute, hour and day (of UTC) of a watch that has a reading. Hours and days
/// also hold how long which heart rate was measured.
enum class Level { Minute, Hour, Day };

/// Width of a row, milliseconds.
qint64 widthOf(Level level);
/// Number of the row that holds this moment: the watch in the upper, the count of widths since 1970 in the lower half.
qint64 keyOf(int watch, qint64 time, qint64 width);
/// Begin of the row with that number.
qint64 startOf(qint64 key, qint64 width);

/// Replaces a row; one without readings goes away.
Error writeSums(Database &database, Level level, int watch, qint64 start, const Figures &figures);
/// Adds to a row of hours or days; parts of the addition's histogram may be negative.
Error addSums(Database &database, Level level, int watch, qint64 start, const Figures &addition);
/// All rows that lie wholly within, as one; hours or days only.
Result<Figures, Error> readSums(Database &database, Level level, int watch, const TimeRange &range);
/// Rows that begin within, several of them as one bucket: the width of the buckets is so many rows.
Result<QList<Bucket>, Error> readBuckets(Database &database, Level level, int watch, const TimeRange &range,
                                         qint64 rows);

/// Makes the rows of hours and days that touch the range anew from the samples.
Error rebuildSums(Database &database, int watch, const TimeRange &range);
/// Makes all hours and days anew.
Error rebuildSummaries(Database &database);

} // namespace neobeat
