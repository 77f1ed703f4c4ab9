// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/loggedday.h"
#include "history/timerange.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// Adds minutes in any order, with the summaries of their days; one that is there already stays. Returns when those
/// that were new begin, in order. Times are rounded down to the minute; what has no possible zone is ignored.
Result<std::vector<qint64>, Error> addLoggedMinutes(Database &database, int watch,
                                                    std::span<const LoggedMinute> minutes);
/// Deletes the minutes that overlap the range, and corrects the summaries.
Error eraseLoggedMinutes(Database &database, int watch, const TimeRange &range);

/// Deletes the minutes that begin at these moments, which are in order, and corrects the summaries.
Error removeLoggedMinutes(Database &database, int watch, std::span<const qint64> times);

/// Called for each hour with the minutes in it, in the order of time; false stops.
using LoggedHourVisitor = std::function<bool(const std::vector<LoggedMinute> &minutes)>;
/// The hours that overlap the range. HistoryDamaged when the bytes of one are not what this program writes.
Error forEachLoggedHour(Database &database, int watch, const TimeRange &range, const LoggedHourVisitor &visitor);
/// From the first minute within the range to the end of the last; empty without one.
Result<TimeRange, Error> loggedExtentOf(Database &database, int watch,
                                        const TimeRange &range = TimeRange::everything());
/// The last minute that begins within the range.
Result<std::optional<LoggedMinute>, Error> lastLoggedMinuteIn(Database &database, int watch, const TimeRange &range);

/// The summaries of these days, both included, in the order of time; days of which nothing is known are left out.
Result<QList<LoggedDay>, Error> readLoggedDays(Database &database, int watch, const QDate &first, const QDate &last);
/// Makes all summaries again from the minutes.
Error rebuildLoggedDays(Database &database, KindReading reading);

} // namespace neobeat
