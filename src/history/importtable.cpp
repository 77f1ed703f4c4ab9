// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importtable.h"

#include "base/timeunits.h"
#include "history/aggregatetable.h"
#include "history/beatblock.h"
#include "history/beattable.h"
#include "history/statement.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using importplaces::Beats;
constexpr qint64 perMs = BeatRun::ticksPerMillisecond;
constexpr auto importColumns = "id, time, file, format, zone, complete, start, stop, samples, intervals, minutes, "
                               "activities, battery, gaps"_L1;
/// Kinds that are kept by hour and moment.
constexpr std::array momentary{ImportedKind::Samples, ImportedKind::Minutes, ImportedKind::Battery, ImportedKind::Gaps};

QString countColumn(ImportedKind kind)
{
    switch (kind) {
    case ImportedKind::Samples:
        return u"samples"_s;
    case ImportedKind::Minutes:
        return u"minutes"_s;
    case ImportedKind::Intervals:
        return u"intervals"_s;
    case ImportedKind::Battery:
        return u"battery"_s;
    case ImportedKind::Gaps:
        return u"gaps"_s;
    case ImportedKind::Activities:
    case ImportedKind::Watches:
        break;
    }
    return u"activities"_s;
}

ImportEntry importOf(const Statement &row)
{
    ImportEntry import;
    import.id = row.number(0);
    import.time = row.number(1);
    import.file = row.line(2);
    import.format = row.line(3);
    import.zone = row.line(4);
    import.isComplete = row.number(5) != 0;
    import.range = {row.number(6), row.number(7)};
    import.added = {row.number(8), row.number(9), row.number(10), row.number(11), row.number(12), row.number(13)};
    return import;
}

Error findWatches(Database &database, ImportEntry &import)
{
    Statement rows(
        database,
        u"SELECT DISTINCT key / 4294967296 FROM import_item WHERE import = ? AND kind < 5 UNION SELECT watch "
        "FROM session WHERE id IN (SELECT key FROM import_item WHERE import = ? AND kind = 5) ORDER BY 1"_s,
        {import.id, import.id});
    while (rows.next())
        import.watches.append(int(rows.number(0)));
    return rows.error();
}

Result<QList<ImportEntry>, Error> collectImports(Database &database, Statement &&rows)
{
    QList<ImportEntry> imports;
    while (rows.next())
        imports.append(importOf(rows));
    if (const Error error = rows.error())
        return error;
    for (ImportEntry &import : imports) {
        if (const Error error = findWatches(database, import))
            return error;
    }
    return imports;
}

Result<QByteArray, Error> readPlaces(Database &database, qint64 import, ImportedKind kind, qint64 key)
{
    Statement row(database, u"SELECT places FROM import_item WHERE import = ? AND kind = ? AND key = ?"_s,
                  {import, int(kind), key});
    const QByteArray places = row.next() ? row.blob(0) : QByteArray();
    if (const Error error = row.error())
        return error;
    return places;
}

Error writePlaces(Database &database, qint64 import, ImportedKind kind, qint64 key, const QByteArray &places)
{
    if (places.isEmpty())
        return Statement(database, u"DELETE FROM import_item WHERE import = ? AND kind = ? AND key = ?"_s,
                         {import, int(kind), key})
            .error();
    return Statement(database, u"INSERT OR REPLACE INTO import_item (import, kind, key, places) VALUES (?, ?, ?, ?)"_s,
                     {import, int(kind), key, places})
        .error();
}

Error addToCounts(Database &database, qint64 import, ImportedKind kind, qint64 number, const TimeRange &range)
{
    const QString sql = u"UPDATE import SET %1 = %1 + ?, start = iif(stop > start, min(start, ?), ?), stop = max(stop, "
                        "?) WHERE id = ?"_s;
    return Statement(database, sql.arg(countColumn(kind)), {number, range.from, range.from, range.to, import}).error();
}

Error noteHour(Database &database, qint64 import, ImportedKind kind, int watch, qint64 hourStart,
               std::span<const qint64> times)
{
    const qint64 key = keyOf(watch, hourStart, ms::hour);
    const auto bytes = readPlaces(database, import, kind, key);
    if (!bytes)
        return bytes.error();
    auto places = importplaces::decode(*bytes);
    if (!places)
        return damagedImport();
    std::ranges::transform(times, std::back_inserter(*places), [&](qint64 time) { return time - hourStart; });
    std::ranges::sort(*places);
    return writePlaces(database, import, kind, key, importplaces::encode(*places));
}

Error noteHourOfBeats(Database &database, qint64 import, int watch, qint64 hourStart, const BeatRun &run)
{
    const qint64 key = keyOf(watch, hourStart, ms::hour);
    const auto bytes = readPlaces(database, import, ImportedKind::Intervals, key);
    if (!bytes)
        return bytes.error();
    auto beats = importplaces::decodeBeats(*bytes);
    if (!beats)
        return damagedImport();
    const Beats more{run.startTicks() - hourStart * perMs, qint64(run.intervals.size()), run.unit, run.source};
    beats->insert(std::ranges::upper_bound(*beats, more.start, {}, &Beats::start), more);
    return writePlaces(database, import, ImportedKind::Intervals, key, importplaces::encodeBeats(*beats));
}

Result<QList<qint64>, Error> importIds(Database &database)
{
    QList<qint64> ids;
    Statement rows(database, u"SELECT id FROM import"_s);
    while (rows.next())
        ids.append(rows.number(0));
    if (const Error error = rows.error())
        return error;
    return ids;
}

/// The moments of an hour at the edge of the erased range that stay.
Error trimHour(Database &database, qint64 import, ImportedKind kind, int watch, qint64 hourStart,
               const TimeRange &range)
{
    const qint64 key = keyOf(watch, hourStart, ms::hour);
    const auto bytes = readPlaces(database, import, kind, key);
    if (!bytes || bytes->isEmpty())
        return bytes ? Error() : bytes.error();
    auto places = importplaces::decode(*bytes);
    if (!places)
        return damagedImport();
    const qint64 length = kind == ImportedKind::Minutes ? ms::minute : 1;
    std::erase_if(*places, [&](qint64 place) {
        return range.overlaps({hourStart + place, hourStart + place + length});
    });
    return writePlaces(database, import, kind, key, importplaces::encode(*places));
}

Error trimHourOfBeats(Database &database, qint64 import, int watch, qint64 hourStart, const TimeRange &range)
{
    const qint64 key = keyOf(watch, hourStart, ms::hour);
    const auto bytes = readPlaces(database, import, ImportedKind::Intervals, key);
    if (!bytes || bytes->isEmpty())
        return bytes ? Error() : bytes.error();
    const auto beats = importplaces::decodeBeats(*bytes);
    if (!beats)
        return damagedImport();
    const auto runs = importedBeats(database, watch, hourStart, *beats);
    if (!runs)
        return runs.error();
    std::vector<Beats> left;
    for (const BeatRun &run : *runs) {
        const auto parts = beatblock::without(
            run, [&](qint64 begin, qint64 end) { return begin < range.to * perMs && end > range.from * perMs; });
        for (const BeatRun &part : parts)
            left.push_back(
                {part.startTicks() - hourStart * perMs, qint64(part.intervals.size()), part.unit, part.source});
    }
    std::ranges::sort(left, {}, &Beats::start);
    return writePlaces(database, import, ImportedKind::Intervals, key, importplaces::encodeBeats(left));
}

Error forgetOf(Database &database, qint64 import, int watch, const TimeRange &range)
{
    const qint64 first = range.from - range.from % ms::hour;
    const qint64 last = range.to - range.to % ms::hour;
    for (const qint64 edge : {first, last}) {
        for (const ImportedKind kind : momentary) {
            if (const Error error = trimHour(database, import, kind, watch, edge, range))
                return error;
        }
    }
    // The last interval of the hour before may last until here.
    for (const qint64 edge : {std::max<qint64>(0, first - ms::hour), first, last}) {
        if (const Error error = trimHourOfBeats(database, import, watch, edge, range))
            return error;
    }
    return Statement(database, u"DELETE FROM import_item WHERE import = ? AND kind < 5 AND key >= ? AND key < ?"_s,
                     {import, keyOf(watch, range.from + ms::hour - 1, ms::hour), keyOf(watch, range.to, ms::hour)})
        .error();
}

} // namespace

Result<QList<ImportEntry>, Error> readImports(Database &database)
{
    return collectImports(database,
                          Statement(database,
                                    u"SELECT %1 FROM import WHERE samples + intervals + minutes + activities + battery "
                                    "+ gaps > 0 ORDER BY id DESC"_s.arg(importColumns)));
}

Result<ImportEntry, Error> readImport(Database &database, qint64 id)
{
    const auto found = collectImports(
        database, Statement(database, u"SELECT %1 FROM import WHERE id = ?"_s.arg(importColumns), {id}));
    if (!found)
        return found.error();
    return found->isEmpty() ? ImportEntry() : found->first();
}

Result<qint64, Error> insertImport(Database &database, const ImportEntry &import)
{
    Statement insert(database, u"INSERT INTO import (time, file, format, zone) VALUES (?, ?, ?, ?)"_s,
                     {import.time, stored(outsideLine(import.file)), stored(import.format), stored(import.zone)});
    if (const Error error = insert.error())
        return error;
    return insert.insertedId();
}

Result<bool, Error> closeImport(Database &database, qint64 id, bool isComplete, const QString &zone)
{
    const Result<qint64, Error> items
        = database.number(u"SELECT count(*) FROM import_item WHERE import = %1"_s.arg(id));
    if (!items)
        return items.error();
    const Error error = *items == 0 ? deleteImport(database, id)
                                    : Statement(database, u"UPDATE import SET complete = ?, zone = ? WHERE id = ?"_s,
                                                {isComplete ? 1 : 0, stored(outsideLine(zone)), id})
                                          .error();
    if (error)
        return error;
    return *items > 0;
}

Error deleteImport(Database &database, qint64 id)
{
    if (const Error error = Statement(database, u"DELETE FROM import_item WHERE import = ?"_s, {id}).error())
        return error;
    return Statement(database, u"DELETE FROM import WHERE id = ?"_s, {id}).error();
}

Error noteImported(Database &database, qint64 import, ImportedKind kind, int watch, std::span<const qint64> times)
{
    for (auto first = times.begin(); first != times.end();) {
        const qint64 hourStart = *first - *first % ms::hour;
        const auto last = std::find_if(first, times.end(), [&](qint64 time) { return time >= hourStart + ms::hour; });
        if (const Error error = noteHour(database, import, kind, watch, hourStart, std::span(first, last)))
            return error;
        first = last;
    }
    if (times.empty())
        return {};
    return addToCounts(database, import, kind, qint64(times.size()), {times.front(), times.back() + 1});
}

Error noteImportedBeats(Database &database, qint64 import, int watch, std::span<const BeatRun> runs)
{
    TimeRange range;
    qint64 number = 0;
    for (const BeatRun &run : runs) {
        const Error error = beatblock::forEachPart(run, ms::hour, [&](qint64 hourStart, const BeatRun &part) -> Error {
            return noteHourOfBeats(database, import, watch, hourStart, part);
        });
        if (error)
            return error;
        range = range.united(run.range());
        number += qint64(run.intervals.size());
    }
    return number == 0 ? Error() : addToCounts(database, import, ImportedKind::Intervals, number, range);
}

Error noteImportedRow(Database &database, qint64 import, ImportedKind kind, qint64 id, const TimeRange &range)
{
    if (const Error error
        = Statement(database, u"INSERT OR REPLACE INTO import_item (import, kind, key, places) VALUES (?, ?, ?, x'')"_s,
                    {import, int(kind), id})
              .error())
        return error;
    return kind == ImportedKind::Watches ? Error() : addToCounts(database, import, kind, 1, range);
}

Result<std::vector<BeatRun>, Error> importedBeats(Database &database, int watch, qint64 hourStart,
                                                  std::span<const Beats> beats)
{
    std::vector<BeatRun> found;
    std::vector<BeatRun> hour;
    const Error error = forEachBeatRun(database, watch, {hourStart, hourStart + ms::hour}, [&](const BeatRun &run) {
        hour.push_back(run);
        return true;
    });
    if (error)
        return error;
    hour = joined(hour);
    for (const Beats &each : beats) {
        const qint64 wanted = hourStart * perMs + each.start;
        for (const BeatRun &run : hour) {
            if (run.unit != each.unit || run.source != each.source)
                continue;
            qint64 place = run.startTicks();
            std::size_t from = 0;
            for (; from < run.intervals.size() && place < wanted; ++from)
                place += run.intervals[from] * BeatRun::ticksOf(run.unit);
            if (place != wanted || from == run.intervals.size())
                continue;
            found.push_back(run.part(from, std::min(run.intervals.size() - from, std::size_t(each.count))));
            break;
        }
    }
    return found;
}

Error forgetImported(Database &database, int watch, const TimeRange &range)
{
    const auto ids = importIds(database);
    if (!ids || range.isEmpty())
        return ids ? Error() : ids.error();
    for (const qint64 import : *ids) {
        if (const Error error = forgetOf(database, import, watch, range))
            return error;
    }
    return {};
}

Error forgetImported(Database &database, ImportedKind kind, int watch, qint64 time)
{
    const auto ids = importIds(database);
    if (!ids || time < 0)
        return ids ? Error() : ids.error();
    for (const qint64 import : *ids) {
        if (const Error error = trimHour(database, import, kind, watch, time - time % ms::hour, {time, time + 1}))
            return error;
    }
    return {};
}

Error forgetEmptyImports(Database &database)
{
    for (const QString &sql :
         {u"DELETE FROM import_item WHERE kind = 5 AND key NOT IN (SELECT id FROM session)"_s,
          u"DELETE FROM import_item WHERE kind = 6 AND key NOT IN (SELECT id FROM watch)"_s,
          // One that has added nothing yet may still run.
          u"DELETE FROM import WHERE samples + intervals + minutes + activities + battery + gaps > 0 AND id NOT IN "
          "(SELECT import FROM import_item WHERE kind < 6)"_s,
          u"DELETE FROM import_item WHERE import NOT IN (SELECT id FROM import)"_s}) {
        if (const Error error = database.run(sql))
            return error;
    }
    return {};
}

Error damagedImport()
{
    return {Error::Code::HistoryDamaged, u"what an import added does not hold together"_s};
}

} // namespace neobeat
