// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/entries.h"

namespace neobeat {

/// Creates the activity and returns its id. One without an end is running.
Result<qint64, Error> insertActivity(Database &database, int watch, const ActivityEntry &activity);
/// Whether there is an activity with that id, and it is running.
Result<bool, Error> isRunning(Database &database, qint64 activity);
/// The id of the activity with that start and name; 0 if there is none.
Result<qint64, Error> activityLike(Database &database, int watch, qint64 start, const QString &name);
Error insertMarker(Database &database, qint64 activity, const Marker &marker);
/// Ends a running activity, never before it began and never later than an activity may last.
Error stopActivity(Database &database, qint64 activity, qint64 time);
/// Removes the end of an activity; false when there is no longer one with that id and start.
Result<bool, Error> reopenActivity(Database &database, int watch, const ActivityEntry &activity);
Error updateActivity(Database &database, qint64 activity, const QString &name, const QString &note);
Error deleteActivity(Database &database, qint64 activity);
/// Deletes the activities entirely within the range, and the markers of all others that are within it.
Error eraseActivities(Database &database, int watch, const TimeRange &range);

/// The activities that overlap the range, with their markers; running ones end at `now`.
Result<QList<ActivityEntry>, Error> readActivities(Database &database, int watch, const TimeRange &range, qint64 now);
/// One activity and the id of its watch; activity id 0 when there is none.
Result<std::pair<ActivityEntry, int>, Error> readActivity(Database &database, qint64 id, qint64 now);
/// Each running activity, with the id of its watch.
Result<QList<std::pair<ActivityEntry, int>>, Error> readRunningActivities(Database &database);

} // namespace neobeat
