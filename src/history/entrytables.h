// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/entries.h"

#include <span>

namespace neobeat {

/// The id of a watch, and whether it was added.
struct FoundWatch
{
    int id = 0;
    bool isNew = false;
};

/// Whether a name that is not empty replaces a known one. An import keeps it, so that it can be undone.
enum class KnownName { Replaced, Kept };

/// The watch with that address, which is added if new.
Result<FoundWatch, Error> watchFor(Database &database, const WatchEntry &watch, KnownName known = KnownName::Replaced);
/// Deletes a watch of which nothing is kept.
Error deleteWatchWithoutData(Database &database, int watch);
/// Whether the file distinguishes simulated watches from real ones; older layouts, which salvage reads too, do not.
bool hasMarkedWatches(Database &database);
Result<QList<WatchEntry>, Error> readWatches(Database &database);

/// Adds a battery level; of two at the same moment the later call wins.
Error insertBattery(Database &database, int watch, const BatteryEntry &battery);
/// The same, but of two the earlier call wins; whether it was added.
Result<bool, Error> insertNewBattery(Database &database, int watch, const BatteryEntry &battery);
/// Deletes the levels of these moments.
Error deleteBattery(Database &database, int watch, std::span<const qint64> times);
Result<QList<BatteryEntry>, Error> readBattery(Database &database, int watch, const TimeRange &range);
/// Adds a gap; of two that begin at the same moment the later call wins.
Error insertGap(Database &database, int watch, const ConnectionGap &gap);
/// The same, but of two the earlier call wins; whether it was added.
Result<bool, Error> insertNewGap(Database &database, int watch, const ConnectionGap &gap);
/// Deletes the gaps that begin at these moments.
Error deleteGaps(Database &database, int watch, std::span<const qint64> times);
/// The gaps that overlap the range.
Result<QList<ConnectionGap>, Error> readGaps(Database &database, int watch, const TimeRange &range);
/// Deletes battery entries within the range, and gaps that begin in it.
Error eraseEntries(Database &database, int watch, const TimeRange &range);

} // namespace neobeat
