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

/// Adds samples in any order, and updates the aggregates; returns the moments of those that were new, in order. Moments
/// outside of TimeRange::everything() are left out. Within a transaction.
Result<std::vector<qint64>, Error> addSamples(Database &database, int watch, std::span<const Sample> samples);

/// Adds samples of which each is a separate measurement: one whose moment is taken moves to the next free one. With
/// mayBeThere, an identical sample that already exists counts as this one. Within a transaction.
Result<qint64, Error> recordSamples(Database &database, int watch, std::span<const Sample> samples, bool mayBeThere);

/// The last sample of a watch in a range; empty without one.
Result<std::optional<Sample>, Error> lastSampleIn(Database &database, int watch, const TimeRange &range);

/// Deletes the samples of a range and updates the aggregates. Within a transaction.
Error eraseSamples(Database &database, int watch, const TimeRange &range);

/// Deletes the samples of these moments, which are in order, and updates the aggregates of their minutes, not those of
/// hours and days. Within a transaction.
Error removeSamples(Database &database, int watch, std::span<const qint64> times);

/// Receives each block that overlaps the range, whole, with the beginning of its minute; false stops reading.
using BlockVisitor = std::function<bool(qint64 minuteStart, const std::vector<Sample> &samples)>;
Error forEachBlock(Database &database, int watch, const TimeRange &range, const BlockVisitor &visitor);

/// From the first sample of a watch in the range, which begins at a full minute, to just after the last; empty without
/// one.
Result<TimeRange, Error> extentOf(Database &database, int watch, const TimeRange &range = TimeRange::everything());

} // namespace neobeat
