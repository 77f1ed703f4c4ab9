// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "base/outsidetext.h"
#include "cli/lastactivity.h"
#include "exchange/exportname.h"
#include "text/historytext.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

using Outcome = Result<ExportSummary, Error>;

const QLatin1StringView standardOutput = "-"_L1;

// An activity has a watch; anything else needs one.
Result<ExportRequest, Failure> requestFor(HistoryReader &reader, const HistoryOptions &options, const QString &address)
{
    ExportRequest request{options.file, options.format, address, options.range, options.activity};
    const bool isActivity = options.activity > 0 || options.lastActivity;
    const auto watch
        = isActivity && address.isEmpty() ? Result<WatchEntry, Failure>(WatchEntry()) : chooseWatch(reader, address);
    if (!watch)
        return watch.error();
    request.address = watch->address;
    if (!options.lastActivity)
        return request;
    if (!address.isEmpty() && watch->id == 0)
        return Failure::from({Error::Code::NothingToExport, u"no such watch"_s});
    const auto activity = lastActivity(reader, *watch);
    if (!activity)
        return Failure::from(activity.error());
    if (!*activity)
        return Failure::from({Error::Code::NothingToExport, u"no activity"_s});
    request.activity = (*activity)->activity.id;
    return request;
}

// The name of the watch that was exported, for the report.
QString subjectOf(HistoryReader &reader, const ExportRequest &request)
{
    if (request.activity > 0) {
        const auto activity = reader.activity(request.activity);
        return activity ? shortNameOf(activity->second) : QString();
    }
    const auto watch = reader.watch(request.address);
    return watch ? shortNameOf(*watch) : QString();
}

Result<Exported, Failure> exportWhatIsMeant(HistoryReader &reader, const HistoryOptions &options,
                                            const QString &address, const Progress &progress,
                                            const std::stop_token &stop)
{
    reader.stopOn(stop);
    const auto request = requestFor(reader, options, address);
    if (!request)
        return request.error();
    const Outcome outcome = exportHistory(reader, *request, progress, stop);
    if (!outcome)
        return Failure::from(outcome.error());
    return Exported{*outcome, subjectOf(reader, *request)};
}

// Result of the history thread; the error is that of a history that cannot be opened.
using Answer = Result<Result<Exported, Failure>, Error>;

} // namespace

ExportCommand::ExportCommand(const Options &options, const QString &rememberedAddress, Printer &printer,
                             QObject *parent)
    : ProgressCommand(options, printer, parent)
    , m_address(options.address.isEmpty() ? rememberedAddress : options.address)
    , m_asyncReader(historyFile())
{
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    const Progress progress = begin();
    m_asyncReader.ask(
        this,
        [options = options().history, address = m_address, progress, stop = stopToken()](
            HistoryReader &reader) -> Answer { return exportWhatIsMeant(reader, options, address, progress, stop); },
        [this](const Answer &answer) {
            onDone(answer ? *answer : Result<Exported, Failure>(Failure::from(answer.error())));
        });
}

void ExportCommand::onDone(const Result<Exported, Failure> &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    const HistoryOptions &history = options().history;
    const ExportSummary &summary = outcome->summary;
    const QString leftOut = leftOutWords(summary.leftOut);
    if (history.file == standardOutput) {
        if (!leftOut.isEmpty())
            printer().printNotice({{{u"leftOut"_s, leftOutJson(summary.leftOut)}}, leftOut});
        succeed({});
        return;
    }
    const QString shown = outsideLine(history.file, longestPath);
    succeed({{{u"file"_s, shown},
              {u"format"_s, shortName(history.format)},
              {u"samples"_s, summary.samples},
              {u"readings"_s, summary.readings},
              {u"intervals"_s, summary.intervals},
              {u"watch"_s, outcome->watch},
              {u"leftOut"_s, leftOutJson(summary.leftOut)}},
             u"%1 values of %2, %3 of them readings, in %4. %5"_s.arg(summary.samples)
                 .arg(outcome->watch)
                 .arg(summary.readings)
                 .arg(shown, leftOut)
                 .trimmed()});
}

} // namespace neobeat::cli
