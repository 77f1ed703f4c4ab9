// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"

#include "files/privatefolder.h"
#include "files/renamefile.h"
#include "history/acceptance.h"
#include "history/activitylocks.h"
#include "history/activitytable.h"
#include "history/beattable.h"
#include "history/database.h"
#include "history/entrytables.h"
#include "history/eraser.h"
#include "history/importtable.h"
#include "history/importundo.h"
#include "history/loggedtable.h"
#include "history/migrations.h"
#include "history/origin.h"
#include "history/sampletable.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Runs something that writes in a transaction: its own, or the one that begin() opened.
template<typename Work>
Error inTransaction(Database &database, Work work)
{
    if (database.isInTransaction())
        return work();
    if (const Error error = database.begin())
        return error;
    if (const Error error = work()) {
        database.rollback();
        return error;
    }
    return database.commit();
}

/// Turns a lone failure into a result.
Result<bool, Error> done(const Error &error)
{
    if (error)
        return error;
    return true;
}

Error errorOf(const Result<bool, Error> &answer)
{
    return answer ? Error() : answer.error();
}

Error makeFolder(const QString &file)
{
    const Error error = makePrivateFolder(QFileInfo(file).absolutePath());
    return error ? Error{Error::Code::HistoryReadOnly, u"the folder cannot be made: "_s + error.detail} : error;
}

/// FULL, because a power cut may lose the last moment, but not everything since the last checkpoint.
Error setUp(Database &database, bool isNew)
{
    QStringList pragmas{u"PRAGMA secure_delete = ON"_s};
    if (isNew) // Setting it writes even when nothing changes.
        pragmas.append(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    pragmas.append({u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s});
    for (const QString &pragma : pragmas) {
        if (const Error error = database.run(pragma))
            return error;
    }
    return {};
}

Result<std::unique_ptr<Database>, Error> openInPlace(const QString &file, const std::stop_token &stop,
                                                     std::chrono::milliseconds timeout)
{
    auto opened = Database::open(file, Database::Access::ReadWrite, timeout, stop);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    const Result<int, Error> version = fileVersion(database);
    if (!version)
        return version.error();
    makePrivate(file);
    if (const Error error = setUp(database, *version == 0))
        return error;
    if (const Error error = migrate(database))
        return error;
    return opened;
}

/// Makes a history in a folder of its own and only then gives it its name. Until it has a log, SQLite keeps a journal
/// next to it, and whoever still has an earlier file of that name open takes the journal for that of the earlier one
/// and plays it back: so a quarantined file was overwritten (SQLite 3.40.1).
Error createComplete(const QString &file, const std::stop_token &stop)
{
    const QTemporaryDir draft(file + u".new-XXXXXX"_s);
    if (!draft.isValid())
        return {}; // the attempt to create it in place says why
    const QString complete = draft.filePath(QFileInfo(file).fileName());
    {
        const auto opened = openInPlace(complete, stop, HistoryWriter::busyTimeout);
        if (!opened)
            return opened.error();
        // Closing it does the same but says nothing when that fails, and then the rest is in the log only.
        const Result<qint64, Error> isBusy = (*opened)->number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!isBusy)
            return isBusy.error();
    }
    renameFile(complete, file); // unless another program was faster
    return {};
}

} // namespace

HistoryWriter::HistoryWriter(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

HistoryWriter::~HistoryWriter() = default;

HistoryWriter::Answer<std::unique_ptr<HistoryWriter>>
HistoryWriter::open(const QString &file, const std::stop_token &stop, std::chrono::milliseconds timeout)
{
    // Checked first, so that a file which is not to be used is not changed either.
    if (const Error error = refuseForeign(file, stop))
        return error;
    if (const Error error = makeFolder(file))
        return error;
    if (file != ":memory:"_L1 && !QFileInfo::exists(file)) {
        if (const Error error = createComplete(file, stop))
            return error;
    }
    auto opened = openInPlace(file, stop, timeout);
    if (!opened)
        return opened.error();
    return std::unique_ptr<HistoryWriter>(new HistoryWriter(std::move(opened).value()));
}

Error HistoryWriter::begin()
{
    return m_database->begin();
}

Error HistoryWriter::commit()
{
    return m_database->commit();
}

void HistoryWriter::rollback()
{
    m_database->rollback();
}

template<typename Value, typename Work>
HistoryWriter::Answer<Value> HistoryWriter::forWatch(const WatchEntry &watch, Work work)
{
    Answer<Value> answer = Value();
    const Error error = inTransaction(*m_database, [&]() -> Error {
        const auto found = watchFor(*m_database, watch, m_import ? KnownName::Kept : KnownName::Replaced);
        if (!found)
            return found.error();
        if (m_import && found->isNew) {
            if (const Error failure = noteImportedRow(*m_database, *m_import, ImportedKind::Watches, found->id, {}))
                return failure;
        }
        answer = work(found->id);
        return answer ? Error() : answer.error();
    });
    if (error)
        return error;
    return answer;
}

HistoryWriter::Answer<qint64> HistoryWriter::addSamples(const WatchEntry &watch, std::span<const Sample> samples)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        const auto added = neobeat::addSamples(*m_database, id, samples);
        if (!added)
            return added.error();
        const Error error
            = m_import ? noteImported(*m_database, *m_import, ImportedKind::Samples, id, *added) : Error();
        return error ? Answer<qint64>(error) : qint64(added->size());
    });
}

HistoryWriter::Answer<qint64> HistoryWriter::addBeats(const WatchEntry &watch, std::span<const BeatRun> runs)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        const auto added = neobeat::addBeats(*m_database, id, runs);
        if (!added)
            return added.error();
        if (const Error error = m_import ? noteImportedBeats(*m_database, *m_import, id, *added) : Error())
            return error;
        qint64 count = 0;
        for (const BeatRun &run : *added)
            count += qint64(run.intervals.size());
        return count;
    });
}

Error HistoryWriter::recordBeats(const WatchEntry &watch, std::span<const BeatRun> runs, bool isRepeated)
{
    return errorOf(
        forWatch<bool>(watch, [&](int id) { return done(neobeat::recordBeats(*m_database, id, runs, isRepeated)); }));
}

HistoryWriter::Answer<qint64> HistoryWriter::addLoggedMinutes(const WatchEntry &watch,
                                                              std::span<const LoggedMinute> minutes)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        const auto added = neobeat::addLoggedMinutes(*m_database, id, minutes);
        if (!added)
            return added.error();
        const Error error
            = m_import ? noteImported(*m_database, *m_import, ImportedKind::Minutes, id, *added) : Error();
        return error ? Answer<qint64>(error) : qint64(added->size());
    });
}

Error HistoryWriter::rebuildLoggedDays(KindReading reading)
{
    return inTransaction(*m_database, [&] { return neobeat::rebuildLoggedDays(*m_database, reading); });
}

Error HistoryWriter::addBattery(const WatchEntry &watch, const BatteryEntry &battery)
{
    return errorOf(forWatch<bool>(watch, [&](int id) -> Answer<bool> {
        const Answer<bool> added = insertNewBattery(*m_database, id, battery);
        if (!added || (m_import && !*added))
            return added;
        if (!m_import && !*added) {
            if (const Error error = forgetImported(*m_database, ImportedKind::Battery, id, battery.time))
                return error;
            return done(insertBattery(*m_database, id, battery));
        }
        if (!m_import)
            return true;
        return done(noteImported(*m_database, *m_import, ImportedKind::Battery, id, {&battery.time, 1}));
    }));
}

Error HistoryWriter::addGap(const WatchEntry &watch, const ConnectionGap &gap)
{
    return errorOf(forWatch<bool>(watch, [&](int id) -> Answer<bool> {
        const Answer<bool> added = insertNewGap(*m_database, id, gap);
        if (!added || (m_import && !*added))
            return added;
        if (!m_import && !*added) {
            if (const Error error = forgetImported(*m_database, ImportedKind::Gaps, id, gap.range.from))
                return error;
            return done(insertGap(*m_database, id, gap));
        }
        if (!m_import)
            return true;
        return done(noteImported(*m_database, *m_import, ImportedKind::Gaps, id, {&gap.range.from, 1}));
    }));
}

HistoryWriter::Answer<qint64> HistoryWriter::recordSamples(const WatchEntry &watch, std::span<const Sample> samples,
                                                           bool isRepeated)
{
    return forWatch<qint64>(watch,
                            [&](int id) { return neobeat::recordSamples(*m_database, id, samples, isRepeated); });
}

HistoryWriter::Answer<qint64> HistoryWriter::startActivity(const WatchEntry &watch, qint64 time, const QString &name)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        ActivityEntry activity;
        activity.range = {time, time};
        activity.running = true;
        activity.name = name;
        return insertActivity(*m_database, id, activity);
    });
}

Error HistoryWriter::addMarker(qint64 activity, const Marker &marker)
{
    return inTransaction(*m_database, [&]() -> Error {
        const Answer<bool> runs = isRunning(*m_database, activity);
        if (!runs)
            return runs.error();
        return *runs ? insertMarker(*m_database, activity, marker) : Error();
    });
}

Error HistoryWriter::endActivity(qint64 activity, qint64 time)
{
    return inTransaction(*m_database, [&] { return stopActivity(*m_database, activity, time); });
}

Error HistoryWriter::verify()
{
    return checkFile(*m_database);
}

bool HistoryWriter::hasMeasurements(const TimeRange &range)
{
    const Result<QList<WatchEntry>, Error> watches = readWatches(*m_database);
    if (!watches)
        return false;
    return std::ranges::any_of(*watches, [&](const WatchEntry &watch) {
        const Result<TimeRange, Error> samples = extentOf(*m_database, watch.id);
        const Result<TimeRange, Error> logged = loggedExtentOf(*m_database, watch.id);
        const Result<TimeRange, Error> beats = beatExtentOf(*m_database, watch.id);
        return (samples && samples->overlaps(range)) || (logged && logged->overlaps(range))
            || (beats && beats->overlaps(range));
    });
}

HistoryWriter::Answer<QList<CutOffActivity>> HistoryWriter::endAbandonedActivities(const ActivityLocks &locks)
{
    QList<CutOffActivity> ended;
    const Error error = inTransaction(*m_database, [&]() -> Error {
        const auto running = readRunningActivities(*m_database);
        if (!running)
            return running.error();
        const Result<QList<WatchEntry>, Error> watches = readWatches(*m_database);
        if (!watches)
            return watches.error();
        for (const auto &[activity, watch] : *running) {
            if (locks.isHeld(activity.id))
                continue;
            // Samples that a wrong clock put after this moment were not measured in an activity that began before it.
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const TimeRange possible = acceptance::possibleTimes(now);
            const qint64 start = activity.range.from;
            const auto last = lastSampleIn(*m_database, watch,
                                           {start, start <= now ? std::min(now + 1, possible.to) : possible.to});
            if (!last)
                return last.error();
            ActivityEntry cutOff = activity;
            cutOff.running = false;
            const qint64 lastMark = cutOff.markers.isEmpty() ? 0 : cutOff.markers.last().time + 1;
            // Not at its beginning, where no query for a range of time would find it.
            cutOff.range.to = std::max({start + 1, *last ? (*last)->time + 1 : 0, lastMark});
            if (const Error failure = stopActivity(*m_database, cutOff.id, cutOff.range.to))
                return failure;
            const auto owner = std::ranges::find(*watches, watch, &WatchEntry::id);
            if (owner != watches->end())
                ended.append({*owner, cutOff});
        }
        return {};
    });
    if (error)
        return error;
    std::ranges::sort(ended, std::greater(), [](const CutOffActivity &each) { return each.activity.range.to; });
    return ended;
}

HistoryWriter::Answer<qint64> HistoryWriter::resumeActivity(const WatchEntry &watch, const ActivityEntry &activity)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        const Answer<bool> reopened = reopenActivity(*m_database, id, activity);
        if (!reopened)
            return reopened.error();
        if (*reopened)
            return activity.id;
        ActivityEntry again = activity;
        again.running = true;
        return insertActivity(*m_database, id, again);
    });
}

HistoryWriter::Answer<qint64> HistoryWriter::addActivity(const WatchEntry &watch, const ActivityEntry &activity)
{
    return forWatch<qint64>(watch, [&](int id) -> Answer<qint64> {
        const Answer<qint64> present = activityLike(*m_database, id, activity.range.from, activity.name);
        if (!present)
            return present.error();
        const Answer<qint64> added = *present > 0 ? Answer<qint64>(0) : insertActivity(*m_database, id, activity);
        if (!m_import || !added || *added == 0)
            return added;
        const Error error = noteImportedRow(*m_database, *m_import, ImportedKind::Activities, *added, activity.range);
        return error ? Answer<qint64>(error) : added;
    });
}

Error HistoryWriter::addMarkerTo(qint64 activity, const Marker &marker)
{
    return inTransaction(*m_database, [&] { return insertMarker(*m_database, activity, marker); });
}

Error HistoryWriter::describeActivity(qint64 id, const QString &name, const QString &note)
{
    return inTransaction(*m_database, [&] { return updateActivity(*m_database, id, name, note); });
}

Error HistoryWriter::removeActivity(qint64 id)
{
    return inTransaction(*m_database, [&] { return deleteActivity(*m_database, id); });
}

Error HistoryWriter::beginImport(const ImportEntry &import)
{
    return inTransaction(*m_database, [&]() -> Error {
        const Answer<qint64> id = insertImport(*m_database, import);
        if (!id)
            return id.error();
        m_import = *id;
        return {};
    });
}

HistoryWriter::Answer<qint64> HistoryWriter::endImport(bool isComplete, const QString &zone)
{
    const std::optional<qint64> id = std::exchange(m_import, {});
    Answer<bool> isKept = false;
    // Also after a stop, which ended the import.
    const std::stop_token stop = m_database->stopToken();
    m_database->stopOn({});
    const Error error = inTransaction(*m_database, [&]() -> Error {
        isKept = id ? closeImport(*m_database, *id, isComplete, zone) : Answer<bool>(false);
        return isKept ? Error() : isKept.error();
    });
    m_database->stopOn(stop);
    if (error)
        return error;
    return *isKept ? *id : qint64(0);
}

HistoryWriter::Answer<ImportEntry> HistoryWriter::undoImport(qint64 id, const std::function<bool(double share)> &goesOn)
{
    Answer<ImportEntry> import = ImportEntry();
    const Error error = inTransaction(*m_database, [&]() -> Error {
        import = neobeat::undoImport(*m_database, id, goesOn);
        return import ? Error() : import.error();
    });
    if (error)
        return error;
    if (import->id > 0) {
        if (const Error left = giveRoomBack(*m_database))
            return left;
    }
    return import;
}

Error HistoryWriter::erase(const TimeRange &range, const QString &address)
{
    const Error error = inTransaction(*m_database, [&] { return eraseRange(*m_database, range, address); });
    return error ? error : giveRoomBack(*m_database);
}

Error HistoryWriter::eraseSimulated()
{
    const Answer<QList<WatchEntry>> watches = readWatches(*m_database);
    if (!watches)
        return watches.error();
    if (std::ranges::none_of(*watches, &WatchEntry::simulated))
        return {};
    const Error error = inTransaction(*m_database, [&] { return neobeat::eraseSimulated(*m_database); });
    return error ? error : giveRoomBack(*m_database);
}

Error HistoryWriter::eraseEverything()
{
    const Error error = inTransaction(*m_database, [&] { return eraseAll(*m_database); });
    return error ? error : rewriteFile(*m_database);
}

} // namespace neobeat
