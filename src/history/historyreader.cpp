// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"

#include "history/acceptance.h"
#include "history/activitytable.h"
#include "history/beattable.h"
#include "history/database.h"
#include "history/entrytables.h"
#include "history/historywriter.h"
#include "history/importtable.h"
#include "history/loggedtable.h"
#include "history/migrations.h"
#include "history/origin.h"
#include "history/rangequery.h"
#include "history/sampletable.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

HistoryReader::HistoryReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

HistoryReader::~HistoryReader() = default;

HistoryReader::Answer<std::unique_ptr<HistoryReader>> HistoryReader::open(const QString &file,
                                                                          const std::stop_token &stop)
{
    if (const Error error = refuseForeign(file, stop))
        return error;
    const bool there = QFileInfo(file).size() > 0;
    auto database
        = Database::open(there ? file : u":memory:"_s, Database::Access::ReadOnly, HistoryWriter::busyTimeout, stop);
    if (!database)
        return database.error();
    if (!there) {
        if (const Error error = migrate(**database))
            return error;
    }
    const Result<int, Error> version = fileVersion(**database);
    if (!version)
        return version.error();
    if (*version < schemaVersion) {
        // Older layouts cannot be queried.
        if (const auto writer = HistoryWriter::open(file, stop); !writer)
            return writer.error();
    }
    return std::unique_ptr<HistoryReader>(new HistoryReader(std::move(database).value()));
}

void HistoryReader::stopOn(const std::stop_token &stop)
{
    m_database->stopOn(stop);
}

std::stop_token HistoryReader::stopToken() const
{
    return m_database->stopToken();
}

HistoryReader::Answer<QList<WatchEntry>> HistoryReader::watches()
{
    return readWatches(*m_database);
}

HistoryReader::Answer<WatchEntry> HistoryReader::watch(const QString &address)
{
    const Answer<QList<WatchEntry>> all = watches();
    if (!all)
        return all.error();
    WatchEntry found;
    for (const WatchEntry &watch : *all) {
        if (watch.address == address && (found.id == 0 || found.simulated))
            found = watch;
    }
    return found;
}

HistoryReader::Answer<WatchEntry> HistoryReader::watch(const WatchEntry &same)
{
    const Answer<QList<WatchEntry>> all = watches();
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(*all, [&](const WatchEntry &watch) {
        return watch.address == same.address && watch.simulated == same.simulated;
    });
    return found == all->end() ? WatchEntry() : *found;
}

HistoryReader::Answer<TimeRange> HistoryReader::extent(int watch)
{
    const TimeRange possible = acceptance::possibleTimes(now());
    const Answer<TimeRange> samples = extentOf(*m_database, watch, possible);
    if (!samples)
        return samples.error();
    const Answer<TimeRange> beats = beatExtentOf(*m_database, watch, possible);
    return beats ? Answer<TimeRange>(samples->united(*beats)) : beats.error();
}

HistoryReader::Answer<TimeRange> HistoryReader::wholeExtent(int watch)
{
    return extentOf(*m_database, watch);
}

HistoryReader::Answer<Slice> HistoryReader::sliceOf(int watch, const TimeRange &range, qint64 step)
{
    return readSlice(*m_database, watch, range, step);
}

HistoryReader::Answer<Statistics> HistoryReader::statistics(int watch, const TimeRange &range)
{
    return readStatistics(*m_database, watch, range);
}

HistoryReader::Answer<bool> HistoryReader::forEachSample(int watch, const TimeRange &range,
                                                         const SampleVisitor &visitor)
{
    bool all = true;
    const Error error = forEachBlock(*m_database, watch, range, [&](qint64, const std::vector<Sample> &samples) {
        all = std::ranges::all_of(
            samples, [&](const Sample &sample) { return !range.contains(sample.time) || visitor(sample); });
        return all;
    });
    if (error)
        return error;
    return all;
}

HistoryReader::Answer<bool> HistoryReader::forEachBeatRun(int watch, const TimeRange &range, const BeatVisitor &visitor)
{
    bool all = true;
    const Error error
        = neobeat::forEachBeatRun(*m_database, watch, range, [&](const BeatRun &run) { return all = visitor(run); });
    if (error)
        return error;
    return all;
}

HistoryReader::Answer<std::vector<BeatRun>> HistoryReader::beatRuns(int watch, const TimeRange &range)
{
    std::vector<BeatRun> runs;
    const Answer<bool> all = forEachBeatRun(watch, range, [&](const BeatRun &run) {
        runs.push_back(run);
        return true;
    });
    if (!all)
        return all.error();
    return joined(runs);
}

HistoryReader::Answer<TimeRange> HistoryReader::beatExtent(int watch)
{
    return beatExtentOf(*m_database, watch);
}

HistoryReader::Answer<bool> HistoryReader::forEachLoggedMinute(int watch, const TimeRange &range,
                                                               const MinuteVisitor &visitor)
{
    bool all = true;
    const Error error = forEachLoggedHour(*m_database, watch, range, [&](const std::vector<LoggedMinute> &minutes) {
        all = std::ranges::all_of(
            minutes, [&](const LoggedMinute &minute) { return !range.contains(minute.time) || visitor(minute); });
        return all;
    });
    if (error)
        return error;
    return all;
}

HistoryReader::Answer<QList<LoggedMinute>> HistoryReader::loggedMinutes(int watch, const TimeRange &range)
{
    QList<LoggedMinute> minutes;
    const Answer<bool> all = forEachLoggedMinute(watch, range, [&](const LoggedMinute &minute) {
        minutes.append(minute);
        return true;
    });
    if (!all)
        return all.error();
    return minutes;
}

HistoryReader::Answer<std::optional<LoggedMinute>> HistoryReader::lastLoggedMinute(int watch)
{
    return lastLoggedMinuteIn(*m_database, watch, acceptance::possibleTimes(now()));
}

HistoryReader::Answer<TimeRange> HistoryReader::loggedExtent(int watch)
{
    return loggedExtentOf(*m_database, watch);
}

HistoryReader::Answer<QList<LoggedDay>> HistoryReader::loggedDays(int watch, const QDate &first, const QDate &last)
{
    return readLoggedDays(*m_database, watch, first, last);
}

HistoryReader::Answer<QList<LoggedPeriod>> HistoryReader::loggedPeriods(int watch, const QDate &first,
                                                                        const QDate &last, PeriodLength length)
{
    const Answer<QList<LoggedDay>> days = loggedDays(watch, first, last);
    if (!days)
        return days.error();
    return periodsOf(*days, length);
}

HistoryReader::Answer<QList<ActivityEntry>> HistoryReader::activities(int watch, const TimeRange &range)
{
    return readActivities(*m_database, watch, range, now());
}

HistoryReader::Answer<std::pair<ActivityEntry, WatchEntry>> HistoryReader::activity(qint64 id)
{
    const auto found = readActivity(*m_database, id, now());
    if (!found)
        return found.error();
    const Answer<QList<WatchEntry>> all = watches();
    if (!all)
        return all.error();
    const auto owner = std::ranges::find(*all, found->second, &WatchEntry::id);
    return std::pair(found->first, owner == all->end() ? WatchEntry() : *owner);
}

HistoryReader::Answer<QList<BatteryEntry>> HistoryReader::battery(int watch, const TimeRange &range)
{
    return readBattery(*m_database, watch, range);
}

HistoryReader::Answer<QList<ConnectionGap>> HistoryReader::gaps(int watch, const TimeRange &range)
{
    return readGaps(*m_database, watch, range);
}

HistoryReader::Answer<QList<ImportEntry>> HistoryReader::imports()
{
    return readImports(*m_database);
}

} // namespace neobeat
