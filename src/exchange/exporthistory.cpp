// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporthistory.h"

#include "base/outsidetext.h"
#include "exchange/csvwriter.h"
#include "exchange/exportplan.h"
#include "exchange/fitwriter.h"
#include "exchange/jsonlineswriter.h"
#include "exchange/tcxwriter.h"
#include "files/outputfile.h"
#include "files/scratchfile.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using ExportOutcome = Result<ExportSummary, Error>;

constexpr double countingShare = 0.3; // of the whole, when the readings are counted before they are written

const Error cancelled{Error::Code::Cancelled, {}};

bool holdsEverything(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::JsonLines;
}

Error failed(const QIODevice &device)
{
    return {Error::Code::ExportFailed, messageOf(device)};
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
    const QStringList notes = plan.activity ? QStringList{plan.activity->name, plan.activity->note} : QStringList();
    return std::make_unique<TcxWriter>(device, laps, notes.join(u'\n').trimmed());
}

// Sports programs expect the statistics of a lap before its readings.
Result<QList<Lap>, Error> countLaps(HistoryReader &reader, ExportPlan &plan, const Progress &progress)
{
    LapCounter counter = plan.activity ? LapCounter(*plan.activity) : LapCounter();
    ProgressShare share(progress, 0, countingShare);
    qint64 last = 0;
    const auto read = reader.forEachSample(plan.watch.id, plan.samples, [&](const Sample &sample) {
        if (!acceptance::objectionTo(sample, plan.acceptance.possibleTimes())) {
            counter.add(sample);
            last = sample.time;
        }
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

// Passes everything to the writer in the order of time.
ExportOutcome write(HistoryReader &reader, ExportPlan &plan, ExportFormat format, ExportWriter &writer,
                    ProgressShare share)
{
    ExportSummary summary;
    ActivityFinder activities(plan.activities);
    auto entry = plan.entries.begin();
    const bool everything = holdsEverything(format);
    writer.begin();
    const auto read = reader.forEachSample(plan.watch.id, plan.samples, [&](const Sample &sample) {
        for (; entry != plan.entries.end() && timeOf(*entry) <= sample.time; ++entry)
            writer.writeEntry(*entry);
        if (plan.acceptance.accepts(sample) && (everything || sample.isReading())) {
            writer.writeSample(sample, activities.at(sample.time));
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
    summary.leftOut = plan.acceptance.leftOut();
    return summary;
}

// The FIT encoder seeks back to the beginning of its file, which a pipe cannot.
ExportOutcome exportByWayOfFile(HistoryReader &reader, const ExportRequest &request, QIODevice &target,
                                const Progress &progress)
{
    constexpr qint64 bytesAtOnce = 1 << 16;
    const auto file = makeScratchFile();
    if (!file)
        return Error{Error::Code::ExportFailed, u"no temporary file can be made"_s};
    const ExportOutcome outcome = exportHistory(reader, request, *file, progress);
    if (!outcome)
        return outcome;
    file->seek(0);
    for (QByteArray piece = file->read(bytesAtOnce); !piece.isEmpty(); piece = file->read(bytesAtOnce)) {
        if (target.write(piece) != piece.size())
            return failed(target);
    }
    return outcome;
}

/// While it lives, a stop ends the reader's queries.
class StopScope
{
public:
    StopScope(HistoryReader &reader, const std::stop_token &stop)
        : m_reader(reader)
        , m_before(reader.stopToken())
    {
        if (stop.stop_possible())
            reader.stopOn(stop);
    }
    ~StopScope() { m_reader.stopOn(m_before); }
    Q_DISABLE_COPY_MOVE(StopScope)

private:
    HistoryReader &m_reader;
    std::stop_token m_before;
};

} // namespace

ExportOutcome exportHistory(HistoryReader &reader, const ExportRequest &request, QIODevice &device,
                            const Progress &progress)
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
    const ExportOutcome outcome
        = write(reader, plan, request.format, *writer, ProgressShare(progress, everything ? 0 : countingShare, 1));
    if (writer->hasFailed())
        return failed(device);
    if (outcome && progress)
        progress(1);
    return outcome;
}

ExportOutcome exportHistory(HistoryReader &reader, const ExportRequest &request, const Progress &progress,
                            const std::stop_token &stop)
{
    const StopScope scope(reader, stop);
    const OutputKind kind{.audience = OutputKind::Audience::ByUmask, .takesStreams = true};
    const auto file
        = request.file == "-"_L1 ? OutputFile::standardOutput(stop) : OutputFile::open(request.file, kind, stop);
    if (!file)
        return file.error();
    OutputFile &target = **file;
    const bool needsSeeking = request.format == ExportFormat::Fit;
    ExportOutcome outcome = target.isStream() && needsSeeking ? exportByWayOfFile(reader, request, target, progress)
                                                              : exportHistory(reader, request, target, progress);
    if (target.failure()) // more specific than that writing failed
        outcome = target.failure();
    if (outcome) {
        if (const Error error = target.commit())
            return error;
    }
    return outcome;
}

} // namespace neobeat
