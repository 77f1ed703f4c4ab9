// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/slice.h"
#include "history/statistics.h"

namespace neobeat {

/// The range in buckets of that width (a minute, an hour, a day) or in samples (0).
Result<Slice, Error> readSlice(Database &database, int watch, const TimeRange &range, qint64 step);

/// The range in statistics: whole days and hours from their aggregates, the rest from the samples.
Result<Statistics, Error> readStatistics(Database &database, int watch, const TimeRange &range);

} // namespace neobeat
