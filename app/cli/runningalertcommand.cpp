// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningalertcommand.h"

#include "base/outsidetext.h"
#include "cli/findcommand.h"
#include "cli/notifycommand.h"
#include "process/livebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr int requestLimit = 20'000; // ms; the watch may be slow.

} // namespace

RunningAlertCommand::RunningAlertCommand(const Options &options, RunningProgram &program, Printer &printer,
                                         QObject *parent)
    : Command(printer, parent)
    , m_options(options)
{
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, [this] { end(ExitCode::Ok); });
    connect(&program, &RunningProgram::gone, this, [this] { fail({Error::Code::NotRunning, u"it has ended"_s}); });
}

void RunningAlertCommand::start()
{
    const uint seconds = m_options.seconds > 0 ? uint(m_options.seconds) : uint(longestFinding.count());
    const QVariantList message{m_options.title, m_options.text, int(m_options.messageCategory)};
    call(isFind() ? u"FindWatch"_s : u"ShowMessage"_s, isFind() ? QVariantList{seconds} : message,
         [this] { onAccepted(); });
}

void RunningAlertCommand::onAccepted()
{
    if (!isFind()) {
        printer().print(reportOfMessage(typedMessage(m_options)));
        end(ExitCode::Ok);
        return;
    }
    printer().print(reportOfFinding());
    if (m_options.seconds > 0)
        m_length.start(std::chrono::seconds(m_options.seconds));
}

void RunningAlertCommand::terminate()
{
    if (isFind())
        call(u"StopFinding"_s, {}, [this] { end(ExitCode::Ok); });
    else
        fail({Error::Code::Cancelled, {}});
}

void RunningAlertCommand::onTimeout()
{
    fail({Error::Code::RequestUnanswered, u"the limit of --timeout"_s});
}

void RunningAlertCommand::call(const QString &method, const QVariantList &arguments, std::function<void()> then)
{
    auto message = QDBusMessage::createMethodCall(livebus::service, livebus::path, livebus::interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, requestLimit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, then = std::move(then)] {
        answer->deleteLater();
        if (m_isOver)
            return;
        if (!answer->isError())
            then();
        else if (answer->error().name() == livebus::refused)
            fail({Error::Code::WatchNotConnected, messageOf(answer->error())});
        else
            fail({Error::Code::NotRunning, outsideLine(answer->error().name())});
    });
}

void RunningAlertCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    const Failure failure = Failure::from(error);
    printer().printFailure(failure);
    end(failure.exitCode);
}

void RunningAlertCommand::end(ExitCode exitCode)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
