// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/salvage.h"

#include "base/timeunits.h"
#include "history/aggregatetable.h"
#include "history/beatblock.h"
#include "history/database.h"
#include "history/entrytables.h"
#include "history/loggedblock.h"
#include "history/salvageentries.h"
#include "history/sampleblock.h"
#include "history/statement.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Number of blocks that are read and written at once.
constexpr qint64 blocksPerBatch = 1'000;
/// A page holds about this number of minutes of one sample a second.
constexpr qint64 longestStep = 16;
constexpr int patientSteps = 100;
/// The share of all blocks in the whole work; the rest is for everything else.
constexpr double blocksShare = 0.9;
/// The share of the samples in that.
constexpr double sampleBlocksShare = 0.9;

Error unreadable(const Error &reason)
{
    return reason.code == Error::Code::Cancelled ? reason : Error{Error::Code::ImportUnreadable, reason.detail};
}

/// Goes through one file, from the first minute of the first watch on.
class Salvage
{
public:
    Salvage(HistoryWriter &writer, Database &source, const std::function<bool(double)> &progress)
        : m_writer(writer)
        , m_source(source)
        , m_progress(progress)
    {
    }

    Result<SalvageSummary, Error> run()
    {
        m_summary.problem = takeAll();
        m_summary.leftOut = m_acceptance.leftOut();
        if (m_summary.problem && m_summary.found == 0 && m_summary.activities == 0 && m_summary.leftOut.isNothing())
            return m_summary.problem;
        return m_summary;
    }

private:
    Error takeAll()
    {
        const auto watches = readSalvagedWatches(m_source, m_acceptance);
        if (!watches)
            return unreadable(watches.error());
        SalvagedWatches measured;
        int number = 0;
        for (const WatchEntry &watch : *watches) {
            m_reached = {};
            const double begin = blocksShare * number / double(watches->size());
            const double end = blocksShare * ++number / double(watches->size());
            const double middle = begin + (end - begin) * sampleBlocksShare;
            const double late = (middle + end) / 2;
            if (const Error error = takeBlocks(samples(), watch, begin, middle))
                return error;
            if (const Error error = takeBlocks(beatMinutes(), watch, middle, late))
                return error;
            if (const Error error = takeBlocks(loggedHours(), watch, late, end))
                return error;
            measured.insert(watch.id, {watch, m_reached});
        }
        const auto goesOn = [this] { return !m_progress || m_progress(blocksShare); };
        const SalvagedEntries entries = salvageEntries(m_writer, m_source, measured, m_acceptance, goesOn);
        m_summary.activities = entries.activities;
        if (!entries.problem && m_progress)
            m_progress(1);
        return entries.problem;
    }

    /// A table of blocks, one for each minute or hour.
    struct Blocks
    {
        QString table;
        QString column;
        qint64 width = 0; ///< Length of what a row holds, milliseconds.
        qsizetype longest = 0; ///< Bytes of the longest block that this program writes.
        /// Takes what may be kept of a block, or nothing of a damaged one.
        std::function<void(const QByteArray &block, qint64 start)> take;
        /// Stores what was taken so far.
        std::function<Error(const WatchEntry &watch)> store;
    };

    Blocks samples()
    {
        return {u"block"_s,
                u"samples"_s,
                ms::minute,
                ms::minute * sampleblock::sampleSize,
                [this](const QByteArray &block, qint64 start) {
                    if (const auto samples = sampleblock::decode(block, start)) {
                        std::ranges::copy_if(*samples, std::back_inserter(m_samples),
                                             [this](const Sample &sample) { return m_acceptance.accepts(sample); });
                    }
                },
                [this](const WatchEntry &watch) { return storeSamples(watch); }};
    }

    Blocks beatMinutes()
    {
        return {u"beat_minute"_s,
                u"runs"_s,
                ms::minute,
                beatblock::longest,
                [this](const QByteArray &block, qint64 start) {
                    if (const auto runs = beatblock::decode(block, start)) {
                        std::ranges::copy_if(*runs, std::back_inserter(m_beats),
                                             [this](const BeatRun &run) { return m_acceptance.accepts(run); });
                    }
                },
                [this](const WatchEntry &watch) { return storeBeats(watch); }};
    }

    Blocks loggedHours()
    {
        return {u"logged_hour"_s,
                u"minutes"_s,
                ms::hour,
                loggedblock::longest,
                [this](const QByteArray &block, qint64 start) {
                    if (const auto minutes = loggedblock::decode(block, start)) {
                        std::ranges::copy_if(
                            *minutes, std::back_inserter(m_minutes),
                            [this](const LoggedMinute &minute) { return m_acceptance.accepts(minute); });
                    }
                },
                [this](const WatchEntry &watch) { return storeMinutes(watch); }};
    }

    /// Layouts before 5 have no minutes that the watch logged, those before 6 no RR intervals.
    bool hasTable(const QString &name)
    {
        const Result<qint64, Error> tables
            = m_source.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(name));
        return tables && *tables > 0;
    }

    /// A batch of blocks; the key to continue with, nothing at the end. Damaged ones are left out, and so is, before
    /// it is read, any that is longer than it can be.
    std::optional<qint64> readBatch(const Blocks &blocks, qint64 from, qint64 end)
    {
        const QString sql = u"SELECT key, CASE WHEN typeof(%2) = 'blob' AND length(%2) <= %3 THEN %2 END "
                            "FROM %1 WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"_s;
        Statement rows(m_source, sql.arg(blocks.table, blocks.column).arg(blocks.longest), {from, end, blocksPerBatch});
        qint64 next = from;
        qint64 count = 0;
        for (; rows.next(); ++count) {
            blocks.take(rows.blob(1), startOf(rows.number(0), blocks.width));
            next = std::max(next, rows.number(0) + 1); // a damaged tree may lead backwards
        }
        if (!rows.error())
            return count < blocksPerBatch ? std::nullopt : std::optional(std::max(next, from + 1));
        // After a page that cannot be read the next one may be good. After a hundred of them there is little hope, and
        // there may be years to go: then the steps grow longer and longer.
        m_failures = next > from ? 1 : m_failures + 1;
        m_step = next > from ? 1 : std::min(m_step * 2, m_failures > patientSteps ? m_step * 2 : longestStep);
        return next + m_step;
    }

    Error takeBlocks(const Blocks &blocks, const WatchEntry &watch, double beginShare, double endShare)
    {
        if (!hasTable(blocks.table))
            return {};
        const qint64 width = blocks.width;
        const qint64 first = keyOf(watch.id, 0, width);
        const qint64 end = keyOf(watch.id + 1, 0, width);
        // When the last key cannot be read the search continues to the present; nothing later was measured.
        const Result<qint64, Error> last
            = m_source.number(u"SELECT max(key) FROM %1 WHERE key < %2"_s.arg(blocks.table).arg(end));
        const qint64 latest = last && *last >= first
            ? std::min(*last, keyOf(watch.id, TimeRange::everything().to, width))
            : keyOf(watch.id, QDateTime::currentMSecsSinceEpoch() + acceptance::farthestAhead, width);
        const Result<qint64, Error> earliest
            = m_source.number(u"SELECT min(key) FROM %1 WHERE key >= %2"_s.arg(blocks.table).arg(first));
        const qint64 begin
            = earliest && *earliest >= first ? *earliest : keyOf(watch.id, acceptance::firstMoment, width);

        std::optional<qint64> next = begin;
        while (next && *next <= latest) {
            next = readBatch(blocks, *next, end);
            if (m_source.stopToken().stop_requested()) // it would look like damage
                return {Error::Code::Cancelled, {}};
            if (const Error error = blocks.store(watch))
                return error;
            const double done = double(next.value_or(latest) - begin) / double(std::max<qint64>(1, latest - begin));
            if (m_progress && !m_progress(beginShare + (endShare - beginShare) * std::clamp(done, 0.0, 1.0)))
                return {Error::Code::Cancelled, {}};
        }
        return {};
    }

    Error storeSamples(const WatchEntry &watch)
    {
        const std::vector<Sample> samples = std::exchange(m_samples, {});
        if (samples.empty())
            return {};
        const auto added = m_writer.addSamples(watch, samples);
        if (!added)
            return added.error();
        m_summary.added += *added;
        m_summary.found += qint64(samples.size());
        for (TimeRange *range : {&m_summary.range, &m_reached})
            *range = range->united({samples.front().time, samples.back().time + 1});
        return {};
    }

    Error storeBeats(const WatchEntry &watch)
    {
        const std::vector<BeatRun> runs = std::exchange(m_beats, {});
        if (runs.empty())
            return {};
        const auto added = m_writer.addBeats(watch, runs);
        if (!added)
            return added.error();
        m_summary.added += *added;
        for (const BeatRun &run : runs) {
            m_summary.found += qint64(run.intervals.size());
            m_summary.range = m_summary.range.united(run.range());
        }
        return {};
    }

    Error storeMinutes(const WatchEntry &watch)
    {
        const std::vector<LoggedMinute> minutes = std::exchange(m_minutes, {});
        if (minutes.empty())
            return {};
        const auto added = m_writer.addLoggedMinutes(watch, minutes);
        if (!added)
            return added.error();
        m_summary.added += *added;
        m_summary.found += qint64(minutes.size());
        m_summary.range = m_summary.range.united({minutes.front().time, minutes.back().time + ms::minute});
        return {};
    }

    HistoryWriter &m_writer;
    Database &m_source;
    const std::function<bool(double)> &m_progress;
    SalvageSummary m_summary;
    Acceptance m_acceptance;
    std::vector<Sample> m_samples; ///< Taken and not stored yet.
    std::vector<BeatRun> m_beats; ///< The same.
    std::vector<LoggedMinute> m_minutes; ///< The same.
    TimeRange m_reached; ///< From the first sample of the watch to just after its last.
    qint64 m_step = 1;
    int m_failures = 0; ///< In a row, without a readable minute between them.
};

} // namespace

bool isHistory(const SqliteConnection &source)
{
    QSqlQuery query(source.database());
    return query.exec(u"PRAGMA application_id"_s) && query.next()
        && query.value(0).toLongLong() == Database::applicationId;
}

Result<SalvageSummary, Error> salvageHistory(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                             const std::function<bool(double share)> &progress)
{
    Database database(std::move(source));
    return Salvage(writer, database, progress).run();
}

} // namespace neobeat
