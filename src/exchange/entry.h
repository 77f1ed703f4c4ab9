// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/sample.h"

#include <variant>

namespace neobeat {

/// A marker, with what tells its session.
struct SessionMarker
{
    Marker marker;
    QString sessionName;
    qint64 sessionStart = -1; ///< Milliseconds since 1970; -1 when it is not known.

    bool operator==(const SessionMarker &other) const = default;
};

/// One line of a file that holds everything, or nothing. Sessions have their markers in lines of their own.
using Entry = std::variant<std::monostate, Sample, SessionEntry, SessionMarker, ConnectionGap, BatteryEntry>;

/// Whether there is none.
inline bool isNothing(const Entry &entry)
{
    return std::holds_alternative<std::monostate>(entry);
}

} // namespace neobeat
