// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningcommand.h"

#include "base/outsidetext.h"
#include "process/livebus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

RunningCommand::RunningCommand(const Options &options, RunningProgram &program, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
{
    connect(&program, &RunningProgram::gone, this, [this] { fail({Error::Code::NotRunning, u"it has ended"_s}); });
}

void RunningCommand::call(const QString &method, const QVariantList &arguments, std::chrono::milliseconds limit,
                          std::function<void(const QDBusMessage &reply)> then)
{
    auto message = QDBusMessage::createMethodCall(livebus::service, livebus::path, livebus::interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    auto *answer
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, int(limit.count())), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, then = std::move(then)] {
        answer->deleteLater();
        if (m_isOver)
            return;
        if (!answer->isError())
            then(answer->reply());
        else if (answer->error().name() == livebus::refused)
            fail({Error::Code::WatchNotConnected, messageOf(answer->error())});
        else
            fail({Error::Code::NotRunning, outsideLine(answer->error().name())});
    });
}

void RunningCommand::onTimeout()
{
    fail({Error::Code::RequestUnanswered, u"the limit of --timeout"_s});
}

void RunningCommand::fail(const Error &error)
{
    fail(Failure::from(error));
}

void RunningCommand::fail(const Failure &failure)
{
    if (m_isOver)
        return;
    printer().printFailure(failure);
    end(failure.exitCode);
}

void RunningCommand::end(ExitCode exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    stopLimit();
    Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
