// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "base/outsidetext.h"
#include "exchange/exportname.h"
#include "models/leftoutwords.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

using Outcome = Result<ExportSummary, Error>;

const QLatin1StringView standardOutput = "-"_L1;

// Of one watch, or of all of them.
Result<qint64, Failure> lastSession(HistoryReader &reader, const WatchEntry &wanted)
{
    const auto watches = reader.watches();
    if (!watches)
        return Failure::from(watches.error());
    SessionEntry last;
    for (const WatchEntry &watch : *watches) {
        if (wanted.id != 0 && watch.id != wanted.id)
            continue;
        const auto sessions = reader.sessions(watch.id, TimeRange::everything());
        if (!sessions)
            return Failure::from(sessions.error());
        if (!sessions->isEmpty() && (last.id == 0 || sessions->last().range.from >= last.range.from))
            last = sessions->last();
    }
    if (last.id == 0)
        return Failure::from({Error::Code::NothingToExport, u"no session"_s});
    return last.id;
}

// A session tells itself which watch it is of; anything else needs one.
Result<ExportRequest, Failure> requestFor(HistoryReader &reader, const HistoryOptions &options, const QString &address)
{
    ExportRequest request{options.file, options.format, address, options.range, options.session};
    const bool isSession = options.session > 0 || options.lastSession;
    const auto watch
        = isSession && address.isEmpty() ? Result<WatchEntry, Failure>(WatchEntry()) : chooseWatch(reader, address);
    if (!watch)
        return watch.error();
    request.address = watch->address;
    if (!options.lastSession)
        return request;
    if (!address.isEmpty() && watch->id == 0)
        return Failure::from({Error::Code::NothingToExport, u"no such watch"_s});
    const auto session = lastSession(reader, *watch);
    if (!session)
        return session.error();
    request.session = *session;
    return request;
}

// The watch that an export was of, so that nobody has to guess it.
QString subjectOf(HistoryReader &reader, const ExportRequest &request)
{
    if (request.session > 0) {
        const auto session = reader.session(request.session);
        return session ? shortNameOf(session->second) : QString();
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

// What the thread of the history answers: the error is that of a history that cannot be opened.
using Answer = Result<Result<Exported, Failure>, Error>;

} // namespace

ExportCommand::ExportCommand(const Options &options, const QString &rememberedAddress, Output &output, QObject *parent)
    : ProgressCommand(options, output, parent)
    , m_address(options.address.isEmpty() ? rememberedAddress : options.address)
    , m_desk(historyFile())
{
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    const Progress progress = begin();
    m_desk.ask(
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
    const HistoryOptions &told = options().history;
    const ExportSummary &summary = outcome->summary;
    const QString leftOut = leftOutWords(summary.leftOut);
    if (told.file == standardOutput) {
        if (!leftOut.isEmpty())
            output().printNotice({{{u"leftOut"_s, leftOutJson(summary.leftOut)}}, leftOut});
        succeed({});
        return;
    }
    const QString shown = outsideLine(told.file, longestPath);
    succeed({{{u"file"_s, shown},
              {u"format"_s, shortName(told.format)},
              {u"samples"_s, summary.samples},
              {u"readings"_s, summary.readings},
              {u"watch"_s, outcome->watch},
              {u"leftOut"_s, leftOutJson(summary.leftOut)}},
             u"%1 values of %2, %3 of them readings, in %4. %5"_s.arg(summary.samples)
                 .arg(outcome->watch)
                 .arg(summary.readings)
                 .arg(shown, leftOut)
                 .trimmed()});
}

} // namespace neobeat::cli
