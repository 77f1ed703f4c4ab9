// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/slice.h"
#include "history/statistics.h"

namespace neobeat {

/// Width of the buckets that suit a range shown in this number of columns: 0 for samples, else a multiple of a minute,
/// an hour or a day, chosen so that neither much more is read nor much less is seen than there are columns.
qint64 stepFor(const TimeRange &range, int columns);

/// The range in buckets of that width, which is 0 or a multiple of a minute.
Result<Slice, Error> readSlice(Database &database, int watch, const TimeRange &range, qint64 step);

/// The range in statistics: whole days and hours from their aggregates, the rest from the samples.
Result<Statistics, Error> readStatistics(Database &database, int watch, const TimeRange &range);

} // namespace neobeat
