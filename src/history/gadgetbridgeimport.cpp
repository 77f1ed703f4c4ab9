// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/gadgetbridgeimport.h"

#include "history/gadgetbridgefile.h"
#include "protocol/heartraterange.h"

#include <QElapsedTimer>
#include <QHash>

#include <vector>

namespace neobeat {

namespace {

constexpr std::size_t samplesAtOnce = 5'000; // samples per transaction
constexpr qint64 betweenReports = 50; // milliseconds

/// The import of one file into the history.
class Transfer
{
public:
    /// Without a writer nothing is stored.
    Transfer(HistoryWriter *writer, const ImportProgress &progress)
        : m_writer(writer)
        , m_progress(progress)
    {
        m_sinceReport.start();
    }

    Result<GadgetbridgeSummary, Error> run(const GadgetbridgeFile &file)
    {
        m_summary.problem = carryAll(file);
        m_summary.leftOut = m_acceptance.leftOut();
        if (m_summary.problem && m_summary.found == 0 && m_summary.leftOut.isNothing())
            return m_summary.problem;
        return m_summary;
    }

private:
    /// What was read for one watch and is not written yet.
    struct Batch
    {
        WatchEntry watch;
        std::vector<Sample> samples;
    };

    Error carryAll(const GadgetbridgeFile &file);
    Error carry(const GadgetbridgeFile &file, const GadgetbridgeFile::Stock &stock);
    Error take(Batch &batch, qint64 time, int heartRate);
    Error flush(Batch &batch);
    bool goesOn(const TimeRange &range, qint64 time);

    HistoryWriter *m_writer;
    const ImportProgress &m_progress;
    QElapsedTimer m_sinceReport;
    GadgetbridgeSummary m_summary;
    Acceptance m_acceptance;
    QHash<qint64, Batch> m_batches; ///< By the id that the file gives to the watch.
    qint64 m_before = 0; ///< Length of the tables that are done.
    qint64 m_total = 0; ///< Length of all tables.
};

Error Transfer::carryAll(const GadgetbridgeFile &file)
{
    const auto watches = file.watches();
    if (!watches)
        return watches.error();
    for (auto watch = watches->cbegin(); watch != watches->cend(); ++watch)
        m_batches.insert(watch.key(), {{0, watch->address, m_acceptance.name(watch->name)}, {}});
    const auto stocks = file.stocks();
    if (!stocks)
        return stocks.error();
    for (const GadgetbridgeFile::Stock &stock : *stocks)
        m_total += stock.range.length();
    if (m_progress && !m_progress(0))
        return {Error::Code::Cancelled, {}};
    for (const GadgetbridgeFile::Stock &stock : *stocks) {
        if (const Error error = carry(file, stock))
            return error;
        m_before += stock.range.length();
    }
    if (m_progress)
        m_progress(1);
    return {};
}

Error Transfer::carry(const GadgetbridgeFile &file, const GadgetbridgeFile::Stock &stock)
{
    Error failure;
    const Error unreadable = file.forEachRow(stock, [&](qint64 number, qint64 time, int heartRate) {
        const auto found = m_batches.find(number);
        if (found != m_batches.end())
            failure = take(*found, time, heartRate);
        if (!failure && !goesOn(stock.range, time))
            failure = {Error::Code::Cancelled, {}};
        return !failure;
    });
    if (failure)
        return failure;
    // What was read before a damaged place is worth keeping.
    for (Batch &batch : m_batches) {
        if (const Error error = flush(batch))
            return error;
    }
    return unreadable;
}

Error Transfer::take(Batch &batch, qint64 time, int heartRate)
{
    if (isNoReading(heartRate))
        return {}; // the phone has a row for each minute, worn or not
    const int bpm = isHeartRate(heartRate) ? heartRate : 0; // not a heart rate either, and fits into a byte
    const Sample sample{time, quint8(bpm), SampleQuality::Good, SampleSource::Minute};
    if (!m_acceptance.accepts(sample))
        return {};
    batch.samples.push_back(sample);
    return batch.samples.size() < samplesAtOnce ? Error() : flush(batch);
}

Error Transfer::flush(Batch &batch)
{
    if (batch.samples.empty())
        return {};
    const Result<qint64, Error> added = m_writer ? m_writer->addSamples(batch.watch, batch.samples) : qint64(0);
    if (!added)
        return added.error();
    m_summary.found += qint64(batch.samples.size());
    m_summary.added += *added;
    const TimeRange range{batch.samples.front().time, batch.samples.back().time + 1};
    m_summary.range = m_summary.range.isEmpty()
        ? range
        : TimeRange{qMin(m_summary.range.from, range.from), qMax(m_summary.range.to, range.to)};
    batch.samples.clear();
    return {};
}

bool Transfer::goesOn(const TimeRange &range, qint64 time)
{
    if (!m_progress || !m_sinceReport.hasExpired(betweenReports))
        return true;
    m_sinceReport.restart();
    const double done = double(m_before + time - range.from) / double(qMax<qint64>(1, m_total));
    return m_progress(qBound(0.0, done, 1.0));
}

} // namespace

Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, const QString &file,
                                                      const ImportProgress &progress)
{
    auto source = SqliteConnection::openForeign(file);
    return source ? importGadgetbridge(writer, std::move(source).value(), progress) : source.error();
}

Result<GadgetbridgeSummary, Error> importGadgetbridge(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source,
                                                      const ImportProgress &progress)
{
    const auto opened = GadgetbridgeFile::open(std::move(source));
    return opened ? Transfer(&writer, progress).run(**opened) : opened.error();
}

Result<GadgetbridgeSummary, Error> countGadgetbridge(std::unique_ptr<SqliteConnection> source,
                                                     const ImportProgress &progress)
{
    const auto opened = GadgetbridgeFile::open(std::move(source));
    return opened ? Transfer(nullptr, progress).run(**opened) : opened.error();
}

} // namespace neobeat
