// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporthistory.h"

#include "exchange/csvwriter.h"
#include "exchange/exportplan.h"
#include "exchange/fitwriter.h"
#include "exchange/jsonlineswriter.h"
#include "exchange/progressshare.h"
#include "exchange/tcxwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Outcome = Result<ExportSummary, Error>;

constexpr double countingShare = 0.3; // of the whole, where the readings are counted before they are written

const Error cancelled{Error::Code::Cancelled, {}};

bool holdsEverything(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::JsonLines;
}

Error failed(const QIODevice &device)
{
    return {Error::Code::ExportFailed, device.errorString()};
}

double shareOf(const TimeRange &range, qint64 time)
{
    return range.isEmpty() ? 0 : double(time - range.from) / double(range.length());
}

std::unique_ptr<ExportWriter> makeFullWriter(QIODevice &device, ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return std::make_unique<CsvWriter>(device);
    return std::make_unique<JsonLinesWriter>(device);
}

std::unique_ptr<ExportWriter> makeSportsWriter(QIODevice &device, ExportFormat format, const QList<Lap> &laps,
                                               const ExportPlan &plan)
{
    if (format == ExportFormat::Fit)
        return std::make_unique<FitWriter>(device, laps);
    const QStringList notes = plan.session ? QStringList{plan.session->name, plan.session->note} : QStringList();
    return std::make_unique<TcxWriter>(device, laps, notes.join(u'\n').trimmed());
}

// Sports programs want the figures of a lap before its readings.
Result<QList<Lap>, Error> countLaps(HistoryReader &reader, ExportPlan &plan, const Progress &progress)
{
    LapCounter counter = plan.session ? LapCounter(*plan.session) : LapCounter();
    ProgressShare share(progress, 0, countingShare);
    qint64 last = 0;
    const auto read = reader.forEachSample(plan.watch.id, plan.samples, [&](const Sample &sample) {
        counter.add(sample);
        last = sample.time;
        return share.step([&] { return shareOf(plan.samples, sample.time); });
    });
    if (!read)
        return read.error();
    if (share.isCancelled())
        return cancelled;
    plan.samples.to = last + 1;
    QList<Lap> laps = counter.laps();
    if (laps.isEmpty())
        return Error{Error::Code::NothingToExport, u"no readings"_s};
    return laps;
}

// Hands everything to the writer in the order of time.
Outcome write(HistoryReader &reader, const ExportPlan &plan, ExportFormat format, ExportWriter &writer,
              ProgressShare share)
{
    ExportSummary summary;
    SessionFinder sessions(plan.sessions);
    auto entry = plan.entries.begin();
    const bool everything = holdsEverything(format);
    writer.begin();
    const auto read = reader.forEachSample(plan.watch.id, plan.samples, [&](const Sample &sample) {
        for (; entry != plan.entries.end() && timeOf(*entry) <= sample.time; ++entry)
            writer.writeEntry(*entry);
        if (everything || sample.isReading()) {
            writer.writeSample(sample, sessions.at(sample.time));
            ++summary.samples;
            summary.readings += sample.isReading() ? 1 : 0;
        }
        return !writer.hasFailed() && share.step([&] { return shareOf(plan.samples, sample.time); });
    });
    if (!read)
        return read.error();
    if (share.isCancelled())
        return cancelled;
    for (; entry != plan.entries.end(); ++entry)
        writer.writeEntry(*entry);
    writer.end();
    return summary;
}

} // namespace

Outcome exportHistory(HistoryReader &reader, const ExportRequest &request, QIODevice &device, const Progress &progress)
{
    auto planned = planExport(reader, request);
    if (!planned)
        return planned.error();
    ExportPlan plan = std::move(planned).value();
    const bool everything = holdsEverything(request.format);
    if (everything && plan.samples.isEmpty() && plan.entries.empty())
        return Error{Error::Code::NothingToExport, {}};

    std::unique_ptr<ExportWriter> writer;
    if (everything) {
        writer = makeFullWriter(device, request.format);
    } else {
        const auto laps = countLaps(reader, plan, progress);
        if (!laps)
            return laps.error();
        writer = makeSportsWriter(device, request.format, *laps, plan);
    }
    const Outcome outcome
        = write(reader, plan, request.format, *writer, ProgressShare(progress, everything ? 0 : countingShare, 1));
    if (writer->hasFailed())
        return failed(device);
    if (outcome && progress)
        progress(1);
    return outcome;
}

Outcome exportHistory(HistoryReader &reader, const ExportRequest &request, const Progress &progress)
{
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    const Outcome outcome = exportHistory(reader, request, file, progress);
    if (outcome && !file.commit())
        return failed(file);
    return outcome;
}

} // namespace neobeat
