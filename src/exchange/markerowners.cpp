// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markerowners.h"

namespace neobeat {

MarkerOwners::MarkerOwners(std::vector<ActivityEntry> &activities)
    : m_activities(activities)
{
    for (ActivityEntry &activity : activities)
        m_byStart.insert(activity.range.from, &activity);
}

ActivityEntry *MarkerOwners::of(const ActivityMarker &marker)
{
    if (marker.activityStart >= 0)
        return m_byStart.value(marker.activityStart);
    for (; m_next < m_activities.size() && m_activities[m_next].range.from <= marker.marker.time; ++m_next) {
        ActivityEntry *activity = &m_activities[m_next];
        Begun &begun = m_byName[activity->name];
        begun.running.push_back(activity);
        begun.last = activity;
    }
    const auto found = m_byName.find(marker.activityName);
    if (found == m_byName.end())
        return nullptr;
    std::vector<ActivityEntry *> &running = found->running;
    // Activities that are over now are over for every marker to come.
    while (!running.empty() && running.back()->range.to < marker.marker.time)
        running.pop_back();
    return running.empty() ? found->last : running.back();
}

} // namespace neobeat
