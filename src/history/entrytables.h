// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/entries.h"

namespace neobeat {

/// The id of the watch with that address, which is added if new; a name that is not empty replaces the known one.
Result<int, Error> watchFor(Database &database, const WatchEntry &watch);
/// Whether the file distinguishes simulated watches from real ones; older layouts, which salvage reads too, do not.
bool hasMarkedWatches(Database &database);
Result<QList<WatchEntry>, Error> readWatches(Database &database);

/// Adds a battery level; of two at the same moment the later call wins.
Error insertBattery(Database &database, int watch, const BatteryEntry &battery);
Result<QList<BatteryEntry>, Error> readBattery(Database &database, int watch, const TimeRange &range);
/// Adds a gap; of two that begin at the same moment the later call wins.
Error insertGap(Database &database, int watch, const ConnectionGap &gap);
/// The gaps that overlap the range.
Result<QList<ConnectionGap>, Error> readGaps(Database &database, int watch, const TimeRange &range);
/// Deletes battery entries within the range, and gaps that begin in it.
Error eraseEntries(Database &database, int watch, const TimeRange &range);

} // namespace neobeat
