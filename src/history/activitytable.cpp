// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/activitytable.h"

#include "history/acceptance.h"
#include "history/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr auto columns = "id, start, stop, name, note, watch"_L1;

ActivityEntry entryOf(const Statement &row, qint64 now)
{
    ActivityEntry activity;
    activity.id = row.number(0);
    activity.range.from = row.number(1);
    activity.running = row.isNull(2);
    activity.range.to = activity.running ? std::max(now, activity.range.from) : row.number(2);
    activity.name = row.line(3);
    activity.note = row.note(4);
    return activity;
}

Error readMarkers(Database &database, ActivityEntry &activity)
{
    Statement rows(database, u"SELECT time, text FROM marker WHERE session = ? ORDER BY time"_s, {activity.id});
    while (rows.next())
        activity.markers.append({rows.number(0), rows.line(1)});
    return rows.error();
}

Result<qint64, Error> idFrom(Statement &&row)
{
    const qint64 id = row.next() ? row.number(0) : 0;
    if (const Error error = row.error())
        return error;
    return id;
}

using Found = QList<std::pair<ActivityEntry, int>>;

Result<Found, Error> collect(Database &database, Statement &&rows, qint64 now)
{
    Found found;
    while (rows.next())
        found.append({entryOf(rows, now), int(rows.number(5))});
    if (const Error error = rows.error())
        return error;
    for (auto &[activity, watch] : found) {
        if (const Error error = readMarkers(database, activity))
            return error;
    }
    return found;
}

} // namespace

Result<qint64, Error> insertActivity(Database &database, int watch, const ActivityEntry &activity)
{
    const QVariant stop = activity.running ? QVariant() : QVariant(activity.range.to);
    Statement insert(
        database, u"INSERT INTO session (watch, start, stop, name, note) VALUES (?, ?, ?, ?, ?)"_s,
        {watch, activity.range.from, stop, stored(outsideLine(activity.name)), stored(outsideNote(activity.note))});
    if (const Error error = insert.error())
        return error;
    const qint64 id = insert.insertedId();
    for (const Marker &marker : activity.markers) {
        if (const Error error = insertMarker(database, id, marker))
            return error;
    }
    return id;
}

Result<bool, Error> isRunning(Database &database, qint64 activity)
{
    const auto id = idFrom(Statement(database, u"SELECT id FROM session WHERE id = ? AND stop IS NULL"_s, {activity}));
    if (!id)
        return id.error();
    return *id > 0;
}

Result<qint64, Error> activityLike(Database &database, int watch, qint64 start, const QString &name)
{
    const QString wanted = outsideLine(name);
    // Earlier versions stored names unchanged.
    Statement rows(database, u"SELECT id, name FROM session WHERE watch = ? AND start = ?"_s, {watch, start});
    while (rows.next()) {
        if (rows.line(1) == wanted)
            return rows.number(0);
    }
    if (const Error error = rows.error())
        return error;
    return qint64(0);
}

Error insertMarker(Database &database, qint64 activity, const Marker &marker)
{
    return Statement(database, u"INSERT INTO marker (session, time, text) VALUES (?, ?, ?)"_s,
                     {activity, marker.time, stored(outsideLine(marker.text))})
        .error();
}

Error stopActivity(Database &database, qint64 activity, qint64 time)
{
    return Statement(database,
                     u"UPDATE session SET stop = max(start, min(?, start + ?)) WHERE id = ? AND stop IS NULL"_s,
                     {time, acceptance::longestRange, activity})
        .error();
}

Result<bool, Error> reopenActivity(Database &database, int watch, const ActivityEntry &activity)
{
    const Statement update(database, u"UPDATE session SET stop = NULL WHERE id = ? AND watch = ? AND start = ?"_s,
                           {activity.id, watch, activity.range.from});
    if (const Error error = update.error())
        return error;
    return update.affectedRows() > 0;
}

Error updateActivity(Database &database, qint64 activity, const QString &name, const QString &note)
{
    return Statement(database, u"UPDATE session SET name = ?, note = ? WHERE id = ?"_s,
                     {stored(outsideLine(name)), stored(outsideNote(note)), activity})
        .error();
}

Error deleteActivity(Database &database, qint64 activity)
{
    if (const Error error = Statement(database, u"DELETE FROM marker WHERE session = ?"_s, {activity}).error())
        return error;
    return Statement(database, u"DELETE FROM session WHERE id = ?"_s, {activity}).error();
}

Error eraseActivities(Database &database, int watch, const TimeRange &range)
{
    const Error markers = Statement(database,
                                    u"DELETE FROM marker WHERE time >= ? AND time < ? AND session IN "
                                    "(SELECT id FROM session WHERE watch = ?)"_s,
                                    {range.from, range.to, watch})
                              .error();
    if (markers)
        return markers;
    return Statement(database, u"DELETE FROM session WHERE watch = ? AND start >= ? AND stop <= ?"_s,
                     {watch, range.from, range.to})
        .error();
}

Result<QList<ActivityEntry>, Error> readActivities(Database &database, int watch, const TimeRange &range, qint64 now)
{
    const QString sql = u"SELECT %1 FROM session WHERE watch = ? AND start < ? AND (stop IS NULL OR stop > ?) "
                        "ORDER BY start, id"_s;
    const Result<Found, Error> found
        = collect(database, Statement(database, sql.arg(columns), {watch, range.to, range.from}), now);
    if (!found)
        return found.error();
    QList<ActivityEntry> activities;
    for (const auto &[activity, owner] : *found)
        activities.append(activity);
    return activities;
}

Result<std::pair<ActivityEntry, int>, Error> readActivity(Database &database, qint64 id, qint64 now)
{
    const Result<Found, Error> found
        = collect(database, Statement(database, u"SELECT %1 FROM session WHERE id = ?"_s.arg(columns), {id}), now);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::pair<ActivityEntry, int>() : found->first();
}

Result<QList<std::pair<ActivityEntry, int>>, Error> readRunningActivities(Database &database)
{
    return collect(database, Statement(database, u"SELECT %1 FROM session WHERE stop IS NULL"_s.arg(columns)), 0);
}

} // namespace neobeat
