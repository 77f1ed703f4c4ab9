// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"
#include "history/entries.h"
#include "history/loggedminute.h"
#include "history/sample.h"

#include <variant>

namespace neobeat {

/// A marker, with what identifies its activity.
struct ActivityMarker
{
    Marker marker;
    QString activityName;
    qint64 activityStart = -1; ///< Milliseconds since 1970; -1 when it is not known.

    bool operator==(const ActivityMarker &other) const = default;
};

/// One line of a file with the whole history, or nothing. Activities have their markers in separate lines; of RR
/// intervals it is a run or the next part of one.
using Entry = std::variant<std::monostate, Sample, ActivityEntry, ActivityMarker, ConnectionGap, BatteryEntry,
                           LoggedMinute, BeatRun>;

/// Whether it is nothing.
inline bool isNothing(const Entry &entry)
{
    return std::holds_alternative<std::monostate>(entry);
}

} // namespace neobeat
