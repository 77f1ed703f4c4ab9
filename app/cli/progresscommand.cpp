// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progresscommand.h"

#include "store/historyfile.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

ProgressCommand::ProgressCommand(const Options &options, Output &output, QObject *parent)
    : Command(output, parent)
    , m_options(options)
    , m_run(std::make_shared<Run>())
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_look.setInterval(200ms);
    connect(&m_look, &QTimer::timeout, this,
            [this] { show('\r' + QByteArray::number(int(100 * m_run->share)).rightJustified(3) + " %"); });
}

void ProgressCommand::terminate()
{
    m_run->stop.request_stop();
}

// What takes long goes on as long as it likes, unless somebody has said how long it may.
void ProgressCommand::onTimeout()
{
    m_run->stop.request_stop();
    fail(Failure::from({Error::Code::FileSilent, u"the limit of --timeout"_s}));
}

bool ProgressCommand::end()
{
    stopLimit();
    m_look.stop();
    show("\r     \r");
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
        output().print(report);
    Q_EMIT finished(ExitCode::Ok);
}

void ProgressCommand::fail(const Failure &failure)
{
    if (!end())
        return;
    output().printFailure(failure);
    Q_EMIT finished(failure.exitCode);
}

// Not for a file or a pipe, where it would stand between the lines.
void ProgressCommand::show(const QByteArray &text)
{
    QFile terminal;
    if (m_isTerminal && terminal.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        terminal.write(text);
}

Result<WatchEntry, Error> chooseWatch(HistoryReader &reader, const QString &address)
{
    if (!address.isEmpty())
        return reader.watch(address);
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    WatchEntry latest;
    qint64 end = -1;
    for (const WatchEntry &watch : *watches) {
        const auto extent = reader.extent(watch.id);
        if (!extent)
            return extent.error();
        if (extent->to > end) {
            end = extent->to;
            latest = watch;
        }
    }
    return latest;
}

} // namespace neobeat::cli
