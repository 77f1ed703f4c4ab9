// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedminute.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// The logged minutes of one hour of UTC as stored in the file, a run for each zone and after each missing minute: the
/// zone (signed quarter hours), the first minute of the hour, the number of minutes, and eight bytes for each of them.
namespace loggedblock {

/// All minutes must be of the hour that begins then, in the order of time, each once.
QByteArray encode(std::span<const LoggedMinute> minutes, qint64 hourStart);
/// Empty when the bytes are no block, or not in order.
std::optional<std::vector<LoggedMinute>> decode(const QByteArray &block, qint64 hourStart);
/// Merges more minutes into a block, both in the order of time; of two for the same minute the one in the block stays.
/// Returns how many were added.
qint64 merge(std::vector<LoggedMinute> &block, std::span<const LoggedMinute> more);

/// Bytes of the longest block: each minute a run of its own.
constexpr qsizetype longest = 60 * (3 + MinuteSample::byteCount);

} // namespace loggedblock
} // namespace neobeat
