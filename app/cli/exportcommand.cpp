// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "base/outsidetext.h"
#include "exchange/exportname.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

using Outcome = Result<ExportSummary, Error>;

const QLatin1StringView standardOutput = "-"_L1;

Result<qint64, Error> lastSession(HistoryReader &reader, const WatchEntry &watch)
{
    const auto sessions = reader.sessions(watch.id, TimeRange::everything());
    if (!sessions)
        return sessions.error();
    if (sessions->isEmpty())
        return Error{Error::Code::NothingToExport, u"no session"_s};
    return sessions->last().id;
}

Outcome exportWhatIsMeant(HistoryReader &reader, const HistoryOptions &options, const QString &address,
                          const Progress &progress, const std::stop_token &stop)
{
    reader.stopOn(stop);
    const auto watch = chooseWatch(reader, address);
    if (!watch)
        return watch.error();
    ExportRequest request{options.file, options.format, watch->address, options.range, options.session};
    if (options.lastSession) {
        const auto session = lastSession(reader, *watch);
        if (!session)
            return session.error();
        request.session = *session;
    }
    return exportHistory(reader, request, progress, stop);
}

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
        [options = options().history, address = m_address, progress, stop = stopToken()](HistoryReader &reader) {
            return exportWhatIsMeant(reader, options, address, progress, stop);
        },
        [this](const Outcome &outcome) { onDone(outcome); });
}

void ExportCommand::onDone(const Outcome &outcome)
{
    if (!outcome) {
        fail(Failure::from(outcome.error()));
        return;
    }
    const HistoryOptions &told = options().history;
    if (told.file == standardOutput) {
        succeed({});
        return;
    }
    const QString shown = outsideLine(told.file, longestPath);
    succeed({{{u"file"_s, shown},
              {u"format"_s, shortName(told.format)},
              {u"samples"_s, outcome->samples},
              {u"readings"_s, outcome->readings}},
             u"%1 values, %2 of them readings, in %3"_s.arg(outcome->samples).arg(outcome->readings).arg(shown)});
}

} // namespace neobeat::cli
