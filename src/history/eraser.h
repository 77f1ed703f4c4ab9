// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/timerange.h"

namespace neobeat {

/// Deletes a stretch of the watch with that address, or of all watches; within a transaction.
Error eraseRange(Database &database, const TimeRange &range, const QString &address);
/// Deletes what was kept of simulated watches, their sessions that still run included; within a transaction.
Error eraseSimulated(Database &database);
/// Deletes every row of every table; within a transaction.
Error eraseAll(Database &database);

/// Shortens the file by what was deleted and empties the log beside it, in which deleted pages still stand. Outside of
/// a transaction. HistoryLocked when somebody reads the log all the time.
Error giveRoomBack(Database &database);
/// The same by writing the whole file anew; for one that holds little.
Error rewriteFile(Database &database);

} // namespace neobeat
