// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningalertcommand.h"

#include "cli/findcommand.h"
#include "cli/notifycommand.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr std::chrono::seconds alertLimit{20}; // The watch may be slow.

} // namespace

RunningAlertCommand::RunningAlertCommand(const Options &options, RunningProgram &program, Printer &printer,
                                         QObject *parent)
    : RunningCommand(options, program, printer, parent)
{
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, [this] { end(ExitCode::Ok); });
}

void RunningAlertCommand::start()
{
    const uint seconds = options().seconds > 0 ? uint(options().seconds) : uint(longestFinding.count());
    const QVariantList message{options().title, options().text, int(options().messageCategory)};
    call(isFind() ? u"FindWatch"_s : u"ShowMessage"_s, isFind() ? QVariantList{seconds} : message, alertLimit,
         [this](const QDBusMessage &) { onAccepted(); });
}

void RunningAlertCommand::onAccepted()
{
    if (!isFind()) {
        printer().print(reportOfMessage(typedMessage(options())));
        end(ExitCode::Ok);
        return;
    }
    printer().print(reportOfFinding());
    if (options().seconds > 0)
        m_length.start(std::chrono::seconds(options().seconds));
}

void RunningAlertCommand::terminate()
{
    if (isFind())
        call(u"StopFinding"_s, {}, alertLimit, [this](const QDBusMessage &) { end(ExitCode::Ok); });
    else
        fail({Error::Code::Cancelled, {}});
}

} // namespace neobeat::cli
