// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/sample.h"
#include "history/timerange.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// Adds samples in any order, and what they sum up to; returns how many were new. Moments outside of all time
/// (TimeRange::everything()) are left out. Within a transaction.
Result<qint64, Error> addSamples(Database &database, int watch, std::span<const Sample> samples);

/// Adds samples of which each is a measurement of its own: one whose moment is taken comes to the next one that is
/// free. With mayBeThere, one that is there already just so is taken for itself. Within a transaction.
Result<qint64, Error> recordSamples(Database &database, int watch, std::span<const Sample> samples, bool mayBeThere);

/// The last sample of a watch in a stretch; empty without one.
Result<std::optional<Sample>, Error> lastSampleIn(Database &database, int watch, const TimeRange &range);

/// Deletes the samples of a stretch and what they summed up to. Within a transaction.
Error eraseSamples(Database &database, int watch, const TimeRange &range);

/// Gets each block that touches the stretch, whole, with the begin of its minute; false ends it.
using BlockVisitor = std::function<bool(qint64 minuteStart, const std::vector<Sample> &samples)>;
Error forEachBlock(Database &database, int watch, const TimeRange &range, const BlockVisitor &visitor);

/// From the first to just behind the last sample of a watch in the stretch, which begins with a minute; empty without
/// one.
Result<TimeRange, Error> extentOf(Database &database, int watch, const TimeRange &range = TimeRange::everything());

} // namespace neobeat
