// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progresscommand.h"

#include "store/historyfile.h"
#include "text/addresstail.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

ProgressCommand::ProgressCommand(const Options &options, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
    , m_run(std::make_shared<Run>())
{
    m_look.setInterval(200ms);
    connect(&m_look, &QTimer::timeout, this, [this] { m_line.show(m_run->share); });
}

void ProgressCommand::terminate()
{
    m_run->stop.request_stop();
}

// By default a command may take as long as it needs; this is the limit that the user gave.
void ProgressCommand::onTimeout()
{
    m_run->stop.request_stop();
    fail(Failure::from({Error::Code::FileSilent, u"the limit of --timeout"_s}));
}

bool ProgressCommand::end()
{
    stopLimit();
    m_look.stop();
    m_line.clear();
    return !std::exchange(m_isOver, true);
}

QString ProgressCommand::historyFile() const
{
    return m_options.databaseFile.isEmpty() ? defaultHistoryFile() : m_options.databaseFile;
}

Progress ProgressCommand::begin()
{
    m_look.start();
    if (m_options.timeout.count() > 0)
        startLimit(m_options.timeout);
    return [run = m_run](double share) {
        run->share = share;
        return !run->stop.stop_requested();
    };
}

void ProgressCommand::succeed(const Report &report)
{
    if (!end())
        return;
    if (!report.text.isEmpty())
        printer().print(report);
    Q_EMIT finished(ExitCode::Ok);
}

void ProgressCommand::fail(const Failure &failure, const Report &before)
{
    if (!end())
        return;
    if (!before.text.isEmpty())
        printer().print(before);
    printer().printFailure(failure);
    Q_EMIT finished(failure.exitCode);
}

QString shortNameOf(const WatchEntry &watch)
{
    return u"%1 (%2)"_s.arg(watch.name.isEmpty() ? u"no name"_s : watch.name, addressTail(watch.address));
}

Result<WatchEntry, Failure> chooseWatch(HistoryReader &reader, const QString &address)
{
    const auto watches = reader.watches();
    if (!watches)
        return Failure::from(watches.error());
    QList<WatchEntry> used;
    for (const WatchEntry &watch : *watches) {
        if (!address.isEmpty() && watch.address == address)
            return watch;
        const auto extent = reader.extent(watch.id);
        if (!extent)
            return Failure::from(extent.error());
        const auto logged = reader.loggedExtent(watch.id);
        if (!logged)
            return Failure::from(logged.error());
        if (!extent->isEmpty() || !logged->isEmpty())
            used.append(watch);
    }
    if (!address.isEmpty() || watches->isEmpty())
        return WatchEntry();
    if (used.isEmpty())
        used = *watches;
    if (used.size() == 1)
        return used.first();
    return severalWatches(used);
}

Failure severalWatches(const QList<WatchEntry> &watches)
{
    QStringList names;
    for (const WatchEntry &watch : watches)
        names.append(shortNameOf(watch));
    return Failure::usage(u"The history holds several watches: %1. Name one of them with --address; in brackets stands "
                          "how the addresses end."_s.arg(names.join(u", "_s)));
}

QJsonObject leftOutJson(const LeftOut &leftOut)
{
    QJsonObject json;
    for (int i = 0; i < objectionCount; ++i) {
        const auto objection = Objection(i);
        if (const qint64 count = leftOut.of(objection); count > 0)
            json.insert(QString::fromLatin1(nameOf(objection)), count);
    }
    if (leftOut.shortened() > 0)
        json.insert(u"shortened"_s, leftOut.shortened());
    return json;
}

} // namespace neobeat::cli
