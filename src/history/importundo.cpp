// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importundo.h"

#include "base/timeunits.h"
#include "history/activitytable.h"
#include "history/aggregatetable.h"
#include "history/beattable.h"
#include "history/entrytables.h"
#include "history/importtable.h"
#include "history/loggedtable.h"
#include "history/sampletable.h"
#include "history/statement.h"

#include <QMap>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Logged minutes that are taken out at once: the summaries of their days are made again each time.
constexpr std::size_t minutesAtOnce = 20'000;

class ImportUndo
{
public:
    ImportUndo(Database &database, qint64 import, const std::function<bool(double)> &goesOn)
        : m_database(database)
        , m_import(import)
        , m_goesOn(goesOn)
    {
    }

    Error run()
    {
        const Result<qint64, Error> total
            = m_database.number(u"SELECT count(*) FROM import_item WHERE import = %1"_s.arg(m_import));
        if (!total)
            return total.error();
        Statement rows(m_database, u"SELECT kind, key, places FROM import_item WHERE import = ? ORDER BY kind, key"_s,
                       {m_import});
        for (qint64 done = 0; rows.next(); ++done) {
            if (m_goesOn && !m_goesOn(double(done) / double(*total)))
                return {Error::Code::Cancelled, {}};
            if (const Error error = take(ImportedKind(rows.number(0)), rows.number(1), rows.blob(2)))
                return error;
        }
        if (const Error error = rows.error())
            return error;
        if (const Error error = takeMinutes())
            return error;
        return rebuild();
    }

private:
    Error take(ImportedKind kind, qint64 key, const QByteArray &bytes)
    {
        if (const Error error = kind == ImportedKind::Minutes ? Error() : takeMinutes())
            return error;
        if (kind == ImportedKind::Activities)
            return deleteActivity(m_database, key);
        if (kind == ImportedKind::Watches)
            return deleteWatchWithoutData(m_database, int(key));
        const int watch = int(key >> 32);
        const qint64 hourStart = startOf(key, ms::hour);
        if (kind == ImportedKind::Intervals)
            return takeBeats(watch, hourStart, bytes);
        auto times = importplaces::decode(bytes);
        if (!times)
            return damagedImport();
        for (qint64 &time : *times)
            time += hourStart;
        switch (kind) {
        case ImportedKind::Samples:
            m_hours[watch].push_back(hourStart);
            return removeSamples(m_database, watch, *times);
        case ImportedKind::Minutes:
            return collectMinutes(watch, *times);
        case ImportedKind::Battery:
            return deleteBattery(m_database, watch, *times);
        case ImportedKind::Gaps:
            return deleteGaps(m_database, watch, *times);
        default:
            return damagedImport();
        }
    }

    Error takeBeats(int watch, qint64 hourStart, const QByteArray &bytes)
    {
        const auto beats = importplaces::decodeBeats(bytes);
        if (!beats)
            return damagedImport();
        const auto runs = importedBeats(m_database, watch, hourStart, *beats);
        return runs ? removeBeats(m_database, watch, *runs) : runs.error();
    }

    Error collectMinutes(int watch, const std::vector<qint64> &times)
    {
        if (watch != m_watch || m_minutes.size() >= minutesAtOnce) {
            if (const Error error = takeMinutes())
                return error;
        }
        m_watch = watch;
        std::ranges::copy(times, std::back_inserter(m_minutes));
        return {};
    }

    Error takeMinutes() { return removeLoggedMinutes(m_database, m_watch, std::exchange(m_minutes, {})); }

    /// The aggregates of all hours that had samples of the import, a range at a time without the days between them.
    Error rebuild()
    {
        for (auto watch = m_hours.cbegin(); watch != m_hours.cend(); ++watch) {
            const std::vector<qint64> &hours = *watch;
            for (auto first = hours.cbegin(); first != hours.cend();) {
                auto last = std::adjacent_find(first, hours.cend(),
                                               [](qint64 one, qint64 next) { return next - one > ms::day; });
                last = last == hours.cend() ? std::prev(last) : last;
                if (const Error error = rebuildAggregates(m_database, watch.key(), TimeRange{*first, *last + ms::hour}))
                    return error;
                first = std::next(last);
            }
        }
        return {};
    }

    Database &m_database;
    qint64 m_import;
    const std::function<bool(double)> &m_goesOn;
    int m_watch = 0; ///< The one that m_minutes are of.
    std::vector<qint64> m_minutes; ///< Logged minutes that are still to be taken out.
    QMap<int, std::vector<qint64>> m_hours; ///< By watch, in order: those of which samples were taken out.
};

} // namespace

Result<ImportEntry, Error> undoImport(Database &database, qint64 id, const std::function<bool(double share)> &goesOn)
{
    const auto import = readImport(database, id);
    if (!import || import->id == 0)
        return import;
    Error error = ImportUndo(database, id, goesOn).run();
    if (!error)
        error = deleteImport(database, id);
    if (error)
        return error;
    return import;
}

} // namespace neobeat
