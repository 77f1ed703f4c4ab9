// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/salvage.h"

#include "base/timeunits.h"
#include "history/aggregatetable.h"
#include "history/database.h"
#include "history/entrytables.h"
#include "history/salvageentries.h"
#include "history/sampleblock.h"
#include "history/statement.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Number of minutes that are read and written at once.
constexpr qint64 minutesPerBatch = 1'000;
/// A page holds about this number of minutes of one sample a second.
constexpr qint64 longestStep = 16;
constexpr int patientSteps = 100;
/// The samples' share of the whole work; the rest is for everything else.
constexpr double samplesShare = 0.9;

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
        const auto watches = readSalvagedWatches(m_source, m_acceptance);
        if (!watches)
            return unreadable(watches.error());
        SalvagedWatches measured;
        int number = 0;
        for (const WatchEntry &watch : *watches) {
            m_reached = {};
            const double begin = samplesShare * number / double(watches->size());
            const double end = samplesShare * ++number / double(watches->size());
            if (const Error error = takeSamples(watch, begin, end))
                return error;
            measured.insert(watch.id, {watch, m_reached});
        }
        const auto goesOn = [this] { return !m_progress || m_progress(samplesShare); };
        const auto activities = salvageEntries(m_writer, m_source, measured, m_acceptance, goesOn);
        if (!activities)
            return activities.error();
        if (m_progress)
            m_progress(1);
        m_summary.activities = *activities;
        m_summary.leftOut = m_acceptance.leftOut();
        return m_summary;
    }

private:
    /// A batch of minutes; the key to continue with, nothing at the end. Damaged minutes are left out, and so is,
    /// before it is read, any block longer than a minute can be.
    std::optional<qint64> readBatch(qint64 from, qint64 end, std::vector<Sample> &samples)
    {
        const QString sql
            = u"SELECT key, CASE WHEN typeof(samples) = 'blob' AND length(samples) <= %1 THEN samples END "
              "FROM block WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"_s;
        Statement rows(m_source, sql.arg(ms::minute * sampleblock::sampleSize), {from, end, minutesPerBatch});
        qint64 next = from;
        qint64 count = 0;
        for (; rows.next(); ++count) {
            const qint64 start = startOf(rows.number(0), ms::minute);
            if (const auto block = sampleblock::decode(rows.blob(1), start)) {
                std::ranges::copy_if(*block, std::back_inserter(samples),
                                     [this](const Sample &sample) { return m_acceptance.accepts(sample); });
            }
            next = std::max(next, rows.number(0) + 1); // a damaged tree may lead backwards
        }
        if (!rows.error())
            return count < minutesPerBatch ? std::nullopt : std::optional(std::max(next, from + 1));
        // After a page that cannot be read the next one may be good. After a hundred of them there is little hope, and
        // there may be years to go: then the steps grow longer and longer.
        m_failures = next > from ? 1 : m_failures + 1;
        m_step = next > from ? 1 : std::min(m_step * 2, m_failures > patientSteps ? m_step * 2 : longestStep);
        return next + m_step;
    }

    Error takeSamples(const WatchEntry &watch, double beginShare, double endShare)
    {
        const qint64 first = keyOf(watch.id, 0, ms::minute);
        const qint64 end = keyOf(watch.id + 1, 0, ms::minute);
        // When the last key cannot be read the search continues to the present; nothing later was measured.
        const Result<qint64, Error> last = m_source.number(u"SELECT max(key) FROM block WHERE key < %1"_s.arg(end));
        const qint64 latest = last && *last >= first
            ? std::min(*last, keyOf(watch.id, TimeRange::everything().to, ms::minute))
            : keyOf(watch.id, QDateTime::currentMSecsSinceEpoch() + acceptance::farthestAhead, ms::minute);
        const Result<qint64, Error> earliest
            = m_source.number(u"SELECT min(key) FROM block WHERE key >= %1"_s.arg(first));
        const qint64 begin
            = earliest && *earliest >= first ? *earliest : keyOf(watch.id, acceptance::firstMoment, ms::minute);

        std::optional<qint64> next = begin;
        while (next && *next <= latest) {
            std::vector<Sample> samples;
            next = readBatch(*next, end, samples);
            if (m_source.stopToken().stop_requested()) // it would look like damage
                return {Error::Code::Cancelled, {}};
            if (const Error error = add(watch, samples))
                return error;
            const double done = double(next.value_or(latest) - begin) / double(std::max<qint64>(1, latest - begin));
            if (m_progress && !m_progress(beginShare + (endShare - beginShare) * std::clamp(done, 0.0, 1.0)))
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
        for (TimeRange *range : {&m_summary.range, &m_reached})
            *range = range->united({samples.front().time, samples.back().time + 1});
        return {};
    }

    HistoryWriter &m_writer;
    Database &m_source;
    const std::function<bool(double)> &m_progress;
    SalvageSummary m_summary;
    Acceptance m_acceptance;
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
