// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/salvage.h"

#include "history/database.h"
#include "history/entrytables.h"
#include "history/sampleblock.h"
#include "history/sessiontable.h"
#include "history/statement.h"
#include "history/summarytable.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// As many minutes are read and written at once.
constexpr qint64 minutesPerBatch = 1'000;
/// A page holds about so many minutes of one sample a second.
constexpr qint64 longestStep = 16;
constexpr int patientSteps = 100;

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
        const Result<QList<WatchEntry>, Error> watches = readWatches(m_source);
        if (!watches)
            return unreadable(watches.error());
        for (const WatchEntry &watch : *watches) {
            if (const Error error = takeSamples(watch))
                return error;
            if (const Error error = takeEntries(watch))
                return error;
        }
        return m_summary;
    }

private:
    /// A batch of minutes; the key to go on with, nothing at the end. Damaged minutes are left out.
    std::optional<qint64> readBatch(qint64 from, qint64 end, std::vector<Sample> &samples)
    {
        Statement rows(m_source, u"SELECT key, samples FROM block WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"_s,
                       {from, end, minutesPerBatch});
        qint64 next = from;
        qint64 count = 0;
        for (; rows.next(); ++count) {
            const qint64 start = startOf(rows.number(0), minuteMs);
            if (const auto block = sampleblock::decode(rows.blob(1), start))
                samples.insert(samples.end(), block->begin(), block->end());
            next = std::max(next, rows.number(0) + 1); // a damaged tree may lead backwards
        }
        if (!rows.error())
            return count < minutesPerBatch ? std::nullopt : std::optional(std::max(next, from + 1));
        // Behind a page that cannot be read the next one may be good. Behind a hundred of them little can be hoped for,
        // and there may be years to go: then in longer and longer steps.
        m_failures = next > from ? 1 : m_failures + 1;
        m_step = next > from ? 1 : std::min(m_step * 2, m_failures > patientSteps ? m_step * 2 : longestStep);
        return next + m_step;
    }

    Error takeSamples(const WatchEntry &watch)
    {
        const qint64 first = keyOf(watch.id, 0, minuteMs);
        const qint64 end = keyOf(watch.id + 1, 0, minuteMs);
        // Without a last key that can be read the search goes on to now; nothing later was measured.
        const Result<qint64, Error> last = m_source.number(u"SELECT max(key) FROM block WHERE key < %1"_s.arg(end));
        const qint64 latest = last && *last >= first
            ? std::min(*last, keyOf(watch.id, TimeRange::everything().to, minuteMs))
            : keyOf(watch.id, QDateTime::currentMSecsSinceEpoch() + dayMs, minuteMs);
        const Result<qint64, Error> earliest
            = m_source.number(u"SELECT min(key) FROM block WHERE key >= %1"_s.arg(first));
        const qint64 begin = earliest && *earliest >= first ? *earliest : keyOf(watch.id, epochOfWatch, minuteMs);

        std::optional<qint64> next = begin;
        while (next && *next <= latest) {
            std::vector<Sample> samples;
            next = readBatch(*next, end, samples);
            if (m_source.stopToken().stop_requested()) // it would look like damage
                return {Error::Code::Cancelled, {}};
            if (const Error error = add(watch, samples))
                return error;
            const qint64 reached = next.value_or(latest) - begin;
            if (m_progress && !m_progress(double(reached) / double(std::max<qint64>(1, latest - begin))))
                return {Error::Code::Cancelled, {}};
        }
        return {};
    }

    Error add(const WatchEntry &watch, const std::vector<Sample> &samples)
    {
        if (samples.empty())
            return {};
        const auto added = m_writer.addSamples(watch, samples);
        if (!added)
            return added.error();
        m_summary.added += *added;
        m_summary.found += qint64(samples.size());
        TimeRange &range = m_summary.range;
        range.from = range.isEmpty() ? samples.front().time : std::min(range.from, samples.front().time);
        range.to = std::max(range.to, samples.back().time + 1);
        return {};
    }

    /// What cannot be read, or is not there in an early layout, is left out.
    Error takeEntries(const WatchEntry &watch)
    {
        const TimeRange all = TimeRange::everything();
        if (const auto sessions = readSessions(m_source, watch.id, all, m_summary.range.to)) {
            for (SessionEntry session : *sessions) {
                session.running = false;
                const auto added = m_writer.addSession(watch, session);
                if (!added)
                    return added.error();
                m_summary.sessions += *added ? 1 : 0;
            }
        }
        if (const auto battery = readBattery(m_source, watch.id, all)) {
            for (const BatteryEntry &entry : *battery) {
                if (const Error error = m_writer.addBattery(watch, entry))
                    return error;
            }
        }
        if (const auto gaps = readGaps(m_source, watch.id, all)) {
            for (const ConnectionGap &gap : *gaps) {
                if (const Error error = m_writer.addGap(watch, gap))
                    return error;
            }
        }
        return {};
    }

    /// 2019-01-01: before the first Amazfit Neo.
    static constexpr qint64 epochOfWatch = 1'546'300'800'000;

    HistoryWriter &m_writer;
    Database &m_source;
    const std::function<bool(double)> &m_progress;
    SalvageSummary m_summary;
    qint64 m_step = 1;
    int m_failures = 0; ///< One after the other, without a minute between them.
};

} // namespace

bool isHistory(const SqliteConnection &source)
{
    QSqlQuery query(source.database());
    return query.exec(u"PRAGMA application_id"_s) && query.next()
        && query.value(0).toLongLong() == Database::applicationId;
}

bool isHistoryFile(const QString &file)
{
    const auto source = SqliteConnection::openForeign(file);
    return source && isHistory(**source);
}

Result<SalvageSummary, Error> salvageHistory(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                             const std::function<bool(double share)> &progress)
{
    Database database(std::move(source));
    return Salvage(writer, database, progress).run();
}

Result<SalvageSummary, Error> salvageHistory(HistoryWriter &writer, const QString &file,
                                             const std::function<bool(double share)> &progress)
{
    auto source = SqliteConnection::openForeign(file);
    if (!source)
        return source.error();
    return salvageHistory(writer, std::move(source).value(), progress);
}

} // namespace neobeat
