// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"
#include "history/database.h"
#include "history/timerange.h"

#include <functional>
#include <span>
#include <vector>

namespace neobeat {

/// Adds the intervals of which more than half lies in time without any, and returns them: what is there stays, however
/// the runs overlap. Moments outside of TimeRange::everything() are left out. Within a transaction.
Result<std::vector<BeatRun>, Error> addBeats(Database &database, int watch, std::span<const BeatRun> runs);
/// Adds new measurements, also where there are others, as after the clock was set back; with mayBeThere, those that a
/// failed call may have stored count as these. Within a transaction.
Error recordBeats(Database &database, int watch, std::span<const BeatRun> runs, bool mayBeThere);
/// Deletes the intervals that overlap the range. Within a transaction.
Error eraseBeats(Database &database, int watch, const TimeRange &range);
/// Deletes these very intervals, as far as they are there. Within a transaction.
Error removeBeats(Database &database, int watch, std::span<const BeatRun> runs);

/// Called with one run after the other; false stops.
using BeatVisitor = std::function<bool(const BeatRun &run)>;
/// The intervals that begin within the range, in the order of time. A run longer than some hours comes in parts, each
/// continued by the next. HistoryDamaged when the bytes of a block are not what this program writes.
Error forEachBeatRun(Database &database, int watch, const TimeRange &range, const BeatVisitor &visitor);
/// From the first beat within the range to just after the last; empty without one.
Result<TimeRange, Error> beatExtentOf(Database &database, int watch, const TimeRange &range = TimeRange::everything());

} // namespace neobeat
