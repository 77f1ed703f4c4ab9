// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/entries.h"

namespace neobeat {

/// The number of the watch with that address, which is made when it is new; a name that is not empty replaces the one
/// that is known.
Result<int, Error> watchFor(Database &database, const WatchEntry &watch);
/// Whether the file tells simulated watches from real ones; older layouts, which salvaging reads too, do not.
bool hasMarkedWatches(Database &database);
Result<QList<WatchEntry>, Error> readWatches(Database &database);

/// Adds what the battery was; of two at the same moment the later one stays.
Error insertBattery(Database &database, int watch, const BatteryEntry &battery);
Result<QList<BatteryEntry>, Error> readBattery(Database &database, int watch, const TimeRange &range);
/// Adds a gap; of two that begin at the same moment the later one stays.
Error insertGap(Database &database, int watch, const ConnectionGap &gap);
/// The gaps that touch the stretch.
Result<QList<ConnectionGap>, Error> readGaps(Database &database, int watch, const TimeRange &range);
/// Deletes battery entries of the stretch, and gaps that begin in it.
Error eraseEntries(Database &database, int watch, const TimeRange &range);

} // namespace neobeat
