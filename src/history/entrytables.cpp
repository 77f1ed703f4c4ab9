// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/entrytables.h"

#include "history/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

Result<FoundWatch, Error> watchFor(Database &database, const WatchEntry &watch, KnownName known)
{
    int id = 0;
    QString name;
    {
        Statement row(database, u"SELECT id, name FROM watch WHERE address = ? AND simulated = ?"_s,
                      {watch.address, watch.simulated ? 1 : 0});
        if (row.next()) {
            id = int(row.number(0));
            name = row.line(1);
        } else if (const Error error = row.error()) {
            return error;
        }
    }
    const QString cleanName = outsideLine(watch.name);
    const bool keepsName = cleanName.isEmpty() || (known == KnownName::Kept && !name.isEmpty());
    const QString newName = keepsName ? name : cleanName;
    if (id > 0 && newName == name)
        return FoundWatch{id, false};
    if (id > 0) {
        if (const Error error = Statement(database, u"UPDATE watch SET name = ? WHERE id = ?"_s, {newName, id}).error())
            return error;
        return FoundWatch{id, false};
    }
    Statement insert(database, u"INSERT INTO watch (address, name, simulated) VALUES (?, ?, ?)"_s,
                     {stored(outsideLine(watch.address)), stored(newName), watch.simulated ? 1 : 0});
    if (const Error error = insert.error())
        return error;
    return FoundWatch{int(insert.insertedId()), true};
}

Error deleteWatchWithoutData(Database &database, int watch)
{
    for (const QString &table : {u"block"_s, u"beat_minute"_s, u"logged_hour"_s}) {
        const Result<qint64, Error> rows
            = database.number(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE key >= %2 AND key < %3)"_s.arg(table)
                                  .arg(qint64(watch) << 32)
                                  .arg((qint64(watch) + 1) << 32));
        if (!rows || *rows > 0)
            return rows ? Error() : rows.error();
    }
    for (const QString &table : {u"session"_s, u"battery"_s, u"gap"_s}) {
        const Result<qint64, Error> rows
            = database.number(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE watch = %2)"_s.arg(table).arg(watch));
        if (!rows || *rows > 0)
            return rows ? Error() : rows.error();
    }
    return Statement(database, u"DELETE FROM watch WHERE id = ?"_s, {watch}).error();
}

bool hasMarkedWatches(Database &database)
{
    const Result<qint64, Error> columns
        = database.number(u"SELECT count(*) FROM pragma_table_info('watch') WHERE name = 'simulated'"_s);
    return columns && *columns > 0;
}

Result<QList<WatchEntry>, Error> readWatches(Database &database)
{
    QList<WatchEntry> watches;
    Statement rows(database,
                   u"SELECT id, address, name, %1 FROM watch ORDER BY id"_s.arg(
                       hasMarkedWatches(database) ? u"simulated"_s : u"0"_s));
    while (rows.next())
        watches.append({int(rows.number(0)), rows.line(1), rows.line(2), rows.number(3) != 0});
    if (const Error error = rows.error())
        return error;
    return watches;
}

Error insertBattery(Database &database, int watch, const BatteryEntry &battery)
{
    return Statement(database, u"INSERT OR REPLACE INTO battery (watch, time, level, charging) VALUES (?, ?, ?, ?)"_s,
                     {watch, battery.time, battery.level, battery.charging ? 1 : 0})
        .error();
}

Result<bool, Error> insertNewBattery(Database &database, int watch, const BatteryEntry &battery)
{
    const Statement insert(database,
                           u"INSERT OR IGNORE INTO battery (watch, time, level, charging) VALUES (?, ?, ?, ?)"_s,
                           {watch, battery.time, battery.level, battery.charging ? 1 : 0});
    if (const Error error = insert.error())
        return error;
    return insert.affectedRows() > 0;
}

Error deleteBattery(Database &database, int watch, std::span<const qint64> times)
{
    for (const qint64 time : times) {
        if (const Error error
            = Statement(database, u"DELETE FROM battery WHERE watch = ? AND time = ?"_s, {watch, time}).error())
            return error;
    }
    return {};
}

Result<QList<BatteryEntry>, Error> readBattery(Database &database, int watch, const TimeRange &range)
{
    QList<BatteryEntry> entries;
    Statement rows(
        database,
        u"SELECT time, level, charging FROM battery WHERE watch = ? AND time >= ? AND time < ? ORDER BY time"_s,
        {watch, range.from, range.to});
    while (rows.next()) {
        // An invalid level must not become a valid one by the conversion to int.
        const auto level = int(std::clamp<qint64>(rows.number(1), -1, 101));
        entries.append({rows.number(0), level, rows.number(2) != 0});
    }
    if (const Error error = rows.error())
        return error;
    return entries;
}

Error insertGap(Database &database, int watch, const ConnectionGap &gap)
{
    return Statement(database, u"INSERT OR REPLACE INTO gap (watch, start, stop, reason) VALUES (?, ?, ?, ?)"_s,
                     {watch, gap.range.from, gap.range.to, stored(outsideLine(gap.reason))})
        .error();
}

Result<bool, Error> insertNewGap(Database &database, int watch, const ConnectionGap &gap)
{
    const Statement insert(database, u"INSERT OR IGNORE INTO gap (watch, start, stop, reason) VALUES (?, ?, ?, ?)"_s,
                           {watch, gap.range.from, gap.range.to, stored(outsideLine(gap.reason))});
    if (const Error error = insert.error())
        return error;
    return insert.affectedRows() > 0;
}

Error deleteGaps(Database &database, int watch, std::span<const qint64> times)
{
    for (const qint64 time : times) {
        if (const Error error
            = Statement(database, u"DELETE FROM gap WHERE watch = ? AND start = ?"_s, {watch, time}).error())
            return error;
    }
    return {};
}

Result<QList<ConnectionGap>, Error> readGaps(Database &database, int watch, const TimeRange &range)
{
    QList<ConnectionGap> gaps;
    Statement rows(database,
                   u"SELECT start, stop, reason FROM gap WHERE watch = ? AND start < ? AND stop > ? ORDER BY start"_s,
                   {watch, range.to, range.from});
    while (rows.next())
        gaps.append({{rows.number(0), rows.number(1)}, rows.line(2)});
    if (const Error error = rows.error())
        return error;
    return gaps;
}

Error eraseEntries(Database &database, int watch, const TimeRange &range)
{
    for (const QString &sql : {u"DELETE FROM battery WHERE watch = ? AND time >= ? AND time < ?"_s,
                               u"DELETE FROM gap WHERE watch = ? AND start >= ? AND start < ?"_s}) {
        if (const Error error = Statement(database, sql, {watch, range.from, range.to}).error())
            return error;
    }
    return {};
}

} // namespace neobeat
