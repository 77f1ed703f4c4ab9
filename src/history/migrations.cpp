// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/migrations.h"

#include "history/aggregatetable.h"
#include "history/sampletable.h"
#include "history/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

Error runAll(Database &database, std::initializer_list<QString> statements)
{
    for (const QString &statement : statements) {
        if (const Error error = database.run(statement))
            return error;
    }
    return {};
}

/// Samples in blocks of a minute, their aggregates, activities.
Error migrateTo1(Database &database)
{
    return runAll(
        database,
        {u"PRAGMA application_id = %1"_s.arg(Database::applicationId),
         u"CREATE TABLE watch (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, name TEXT NOT NULL)"_s,
         u"CREATE TABLE block (key INTEGER PRIMARY KEY, samples BLOB NOT NULL)"_s,
         u"CREATE TABLE minute (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER)"_s,
         u"CREATE TABLE hour (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER)"_s,
         u"CREATE TABLE day (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER)"_s,
         u"CREATE TABLE session (id INTEGER PRIMARY KEY AUTOINCREMENT, watch INTEGER NOT NULL, start INTEGER NOT NULL, "
         "stop INTEGER, name TEXT NOT NULL, note TEXT NOT NULL)"_s,
         u"CREATE INDEX session_by_time ON session (watch, start)"_s,
         u"CREATE TABLE marker (session INTEGER NOT NULL, time INTEGER NOT NULL, text TEXT NOT NULL)"_s,
         u"CREATE INDEX marker_by_session ON marker (session, time)"_s});
}

/// Battery and connection gaps.
Error migrateTo2(Database &database)
{
    return runAll(database,
                  {u"CREATE TABLE battery (watch INTEGER, time INTEGER, level INTEGER NOT NULL, charging INTEGER NOT "
                   "NULL, PRIMARY KEY (watch, time)) WITHOUT ROWID"_s,
                   u"CREATE TABLE gap (watch INTEGER, start INTEGER, stop INTEGER NOT NULL, reason TEXT NOT NULL, "
                   "PRIMARY KEY (watch, start)) WITHOUT ROWID"_s});
}

/// For each hour and day how long each heart rate was measured.
Error migrateTo3(Database &database)
{
    if (const Error error
        = runAll(database, {u"ALTER TABLE hour ADD COLUMN time BLOB"_s, u"ALTER TABLE day ADD COLUMN time BLOB"_s}))
        return error;
    return rebuildAggregates(database);
}

/// The simulated watch is marked, so that nothing has to be inferred from an address. Everything kept so far counts as
/// real: an earlier version gave its simulated watch the address of an existing one.
Error migrateTo4(Database &database)
{
    return runAll(database,
                  {u"CREATE TABLE marked_watch (id INTEGER PRIMARY KEY, address TEXT NOT NULL, name TEXT NOT NULL, "
                   "simulated INTEGER NOT NULL, UNIQUE (address, simulated))"_s,
                   u"INSERT INTO marked_watch SELECT id, address, name, 0 FROM watch"_s, u"DROP TABLE watch"_s,
                   u"ALTER TABLE marked_watch RENAME TO watch"_s});
}

/// The minutes that the watch logs itself, in blocks of an hour, and what its days come to.
Error migrateTo5(Database &database)
{
    return runAll(
        database,
        {u"CREATE TABLE logged_hour (key INTEGER PRIMARY KEY, minutes BLOB NOT NULL)"_s,
         u"CREATE TABLE logged_day (key INTEGER PRIMARY KEY, minutes INTEGER, steps INTEGER, light INTEGER, deep "
         "INTEGER, rem INTEGER, notworn INTEGER, charging INTEGER, low INTEGER, high INTEGER, sum INTEGER, count "
         "INTEGER, resting INTEGER)"_s});
}

/// RR intervals, in blocks of a minute, and what each import added.
Error migrateTo6(Database &database)
{
    return runAll(
        database,
        {u"CREATE TABLE beat_minute (key INTEGER PRIMARY KEY, runs BLOB NOT NULL)"_s,
         u"CREATE TABLE import (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, file TEXT NOT NULL, "
         u"format "
         "TEXT NOT NULL, zone TEXT NOT NULL, complete INTEGER NOT NULL DEFAULT 0, start INTEGER NOT NULL DEFAULT 0, "
         "stop INTEGER NOT NULL DEFAULT 0, samples INTEGER NOT NULL DEFAULT 0, intervals INTEGER NOT NULL DEFAULT 0, "
         "minutes INTEGER NOT NULL DEFAULT 0, activities INTEGER NOT NULL DEFAULT 0, battery INTEGER NOT NULL DEFAULT "
         "0, gaps INTEGER NOT NULL DEFAULT 0)"_s,
         u"CREATE TABLE import_item (import INTEGER, kind INTEGER, key INTEGER, places BLOB NOT NULL, PRIMARY KEY "
         "(import, kind, key)) WITHOUT ROWID"_s});
}

constexpr std::array<Error (*)(Database &), schemaVersion> steps{migrateTo1, migrateTo2, migrateTo3,
                                                                 migrateTo4, migrateTo5, migrateTo6};

Error runStep(Database &database, int step)
{
    if (const Error error = database.begin())
        return error;
    // Another program may have migrated it since the version was read.
    const Result<qint64, Error> version = database.number(u"PRAGMA user_version"_s);
    if (!version || *version != step) {
        database.rollback();
        return version ? Error() : version.error();
    }
    Error error = steps.at(std::size_t(step))(database);
    if (!error)
        error = database.run(u"PRAGMA user_version = %1"_s.arg(step + 1));
    if (error) {
        database.rollback();
        return error;
    }
    return database.commit();
}

} // namespace

Result<int, Error> fileVersion(Database &database)
{
    const Result<qint64, Error> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<qint64, Error> application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const Result<qint64, Error> tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();
    if (*application == 0 && *version == 0 && *tables == 0)
        return 0;
    if (*application != Database::applicationId)
        return Error{Error::Code::HistoryForeign, u"it is a database of another program"_s};
    if (*version > schemaVersion)
        return Error{Error::Code::HistoryNewer, u"layout %1, known up to %2"_s.arg(*version).arg(schemaVersion)};
    return int(*version);
}

Error checkFile(Database &database)
{
    Statement row(database, u"PRAGMA quick_check(1)"_s);
    const QString finding = row.next() ? row.line(0) : QString();
    if (const Error error = row.error())
        return error;
    return finding == "ok"_L1 ? Error() : Error{Error::Code::HistoryDamaged, finding};
}

Error migrate(Database &database)
{
    const Result<int, Error> version = fileVersion(database);
    if (!version)
        return version.error();
    for (int step = *version; step < schemaVersion; ++step) {
        if (const Error error = runStep(database, step))
            return error;
    }
    return {};
}

} // namespace neobeat
