// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sample.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// The samples of one minute as stored in the file: four bytes each, in the order of time: milliseconds since the
/// minute began (two bytes, little-endian), bpm, quality in the lower and source in the upper half of the last byte.
namespace sampleblock {

/// Bytes of one sample.
constexpr qsizetype sampleSize = 4;

/// All samples must be of the minute that begins then, in the order of time.
QByteArray encode(std::span<const Sample> samples, qint64 minuteStart);
/// Empty when the bytes are no block, or not in order.
std::optional<std::vector<Sample>> decode(const QByteArray &block, qint64 minuteStart);
/// Merges more samples into a block, both in the order of time; of two at the same moment the one in the block stays.
/// Returns how many were added.
qint64 merge(std::vector<Sample> &block, std::span<const Sample> more);

} // namespace sampleblock
} // namespace neobeat
