// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/eraser.h"

#include "history/activitytable.h"
#include "history/beattable.h"
#include "history/entrytables.h"
#include "history/importtable.h"
#include "history/loggedtable.h"
#include "history/sampletable.h"
#include "history/statement.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

Error eraseOf(Database &database, int watch, const TimeRange &range)
{
    if (const Error error = forgetImported(database, watch, range))
        return error;
    if (const Error error = eraseSamples(database, watch, range))
        return error;
    if (const Error error = eraseBeats(database, watch, range))
        return error;
    if (const Error error = eraseLoggedMinutes(database, watch, range))
        return error;
    if (const Error error = eraseActivities(database, watch, range))
        return error;
    return eraseEntries(database, watch, range);
}

/// The first column of the result is 1 when another connection prevented it.
Error emptyLog(Database &database)
{
    const Result<qint64, Error> busy = database.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    return *busy == 0 ? Error() : Error{Error::Code::HistoryLocked, u"the log could not be emptied"_s};
}

} // namespace

Error eraseRange(Database &database, const TimeRange &range, const QString &address)
{
    const Result<QList<WatchEntry>, Error> watches = readWatches(database);
    if (!watches)
        return watches.error();
    for (const WatchEntry &watch : *watches) {
        if (!address.isEmpty() && watch.address != address)
            continue;
        if (const Error error = eraseOf(database, watch.id, range))
            return error;
    }
    return forgetEmptyImports(database);
}

Error eraseSimulated(Database &database)
{
    const Result<QList<WatchEntry>, Error> watches = readWatches(database);
    if (!watches)
        return watches.error();
    for (const WatchEntry &watch : *watches) {
        if (!watch.simulated)
            continue;
        if (const Error error = eraseOf(database, watch.id, TimeRange::everything()))
            return error;
    }
    const QString watchIds = u"(SELECT id FROM watch WHERE simulated)"_s;
    for (const QString &sql :
         {u"DELETE FROM marker WHERE session IN (SELECT id FROM session WHERE watch IN %1)"_s.arg(watchIds),
          u"DELETE FROM session WHERE watch IN %1"_s.arg(watchIds), u"DELETE FROM watch WHERE simulated"_s}) {
        if (const Error error = database.run(sql))
            return error;
    }
    return forgetEmptyImports(database);
}

Error eraseAll(Database &database)
{
    for (const QString &table : {u"block"_s, u"minute"_s, u"hour"_s, u"day"_s, u"marker"_s, u"session"_s, u"battery"_s,
                                 u"gap"_s, u"beat_minute"_s, u"logged_hour"_s, u"logged_day"_s, u"import"_s,
                                 u"import_item"_s, u"watch"_s, u"sqlite_sequence"_s}) {
        if (const Error error = database.run(u"DELETE FROM %1"_s.arg(table)))
            return error;
    }
    return {};
}

Error giveRoomBack(Database &database)
{
    const Error error = database.run(u"PRAGMA incremental_vacuum"_s);
    return error ? error : emptyLog(database);
}

Error rewriteFile(Database &database)
{
    const Error error = database.run(u"VACUUM"_s);
    return error ? error : emptyLog(database);
}

} // namespace neobeat
