// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"

#include <QHash>

#include <vector>

namespace neobeat {

/// Finds the activity that a marker belongs to. The start of the activity identifies it; its name only where activities
/// of one name do not overlap: then the running one that began last, or else the last one that is over. Activities and
/// markers come in the order of time, and each is looked at once.
class MarkerOwners
{
public:
    /// The activities outlive this, do not move, and are in the order of their start.
    explicit MarkerOwners(std::vector<ActivityEntry> &activities);

    /// Null when there is none. Markers come in the order of time.
    ActivityEntry *of(const ActivityMarker &marker);

private:
    /// The activities of one name that have begun.
    struct Begun
    {
        std::vector<ActivityEntry *> running; ///< Some of them may be over.
        ActivityEntry *last = nullptr; ///< The one that began last.
    };

    std::vector<ActivityEntry> &m_activities;
    std::size_t m_next = 0; ///< Index of the first activity that has not begun.
    QHash<QString, Begun> m_byName;
    QHash<qint64, ActivityEntry *> m_byStart;
};

} // namespace neobeat
