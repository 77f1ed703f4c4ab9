// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lastactivity.h"

namespace neobeat::cli {

Result<std::optional<ActivityOfWatch>, Error> lastActivity(HistoryReader &reader, const WatchEntry &wanted)
{
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    std::optional<ActivityOfWatch> last;
    for (const WatchEntry &watch : *watches) {
        if (wanted.id != 0 && watch.id != wanted.id)
            continue;
        const auto activities = reader.activities(watch.id, TimeRange::everything());
        if (!activities)
            return activities.error();
        if (!activities->isEmpty() && (!last || activities->last().range.from >= last->activity.range.from))
            last = ActivityOfWatch{activities->last(), watch};
    }
    return last;
}

} // namespace neobeat::cli
