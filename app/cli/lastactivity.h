// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <optional>

namespace neobeat::cli {

/// An activity and the watch that it was recorded with.
struct ActivityOfWatch
{
    ActivityEntry activity;
    WatchEntry watch;
};

/// The activity that began last, of that watch, or of all of them when the id is 0; nothing when there is none.
Result<std::optional<ActivityOfWatch>, Error> lastActivity(HistoryReader &reader, const WatchEntry &wanted);

} // namespace neobeat::cli
