// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/timerange.h"

namespace neobeat {

/// Deletes a range of the watch with that address, or of all watches; within a transaction.
Error eraseRange(Database &database, const TimeRange &range, const QString &address);
/// Deletes everything kept for simulated watches, including their running activities; within a transaction.
Error eraseSimulated(Database &database);
/// Deletes every row of every table; within a transaction.
Error eraseAll(Database &database);

/// Shrinks the file by what was deleted and empties the log next to it, which still contains deleted pages. Outside of
/// a transaction. HistoryLocked when another connection keeps reading the log.
Error giveRoomBack(Database &database);
/// The same by rewriting the whole file; for one that holds little.
Error rewriteFile(Database &database);

} // namespace neobeat
