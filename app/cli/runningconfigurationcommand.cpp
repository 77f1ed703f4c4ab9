// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningconfigurationcommand.h"

#include "base/outsidetext.h"
#include "cli/wantedconfiguration.h"

#include <QDBusArgument>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

/// Each of the settings may wait some seconds for the reply of the watch.
constexpr std::chrono::minutes configuringLimit{5};

} // namespace

RunningConfigurationCommand::RunningConfigurationCommand(const Options &options, RunningProgram &program,
                                                         const Clock &clock, Printer &printer, QObject *parent)
    : RunningCommand(options, program, printer, parent)
    , m_clock(clock)
{
}

void RunningConfigurationCommand::start()
{
    const auto wanted = wantedConfiguration(options(), m_clock.now());
    if (!wanted) {
        fail(wanted.error());
        return;
    }
    if (options().timeout > std::chrono::seconds(0))
        startLimit(options().timeout);
    const QString profile = *wanted == WatchProfile() ? QString() : QString::fromUtf8(wanted->toJson());
    call(u"Configure"_s, {profile}, configuringLimit, [this](const QDBusMessage &reply) { onConfigured(reply); });
}

void RunningConfigurationCommand::terminate()
{
    fail(Error{Error::Code::Cancelled, {}});
}

void RunningConfigurationCommand::onConfigured(const QDBusMessage &reply)
{
    QList<ChoiceState> states;
    for (const QVariantMap &row : qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0))) {
        const ChoiceStanding standing{choiceStateNamed(row.value(u"state"_s).toString()),
                                      QDateTime::fromString(row.value(u"since"_s).toString(), Qt::ISODate)};
        states.append(standing.state);
        printer().print(reportOfChoice(outsideLine(row.value(u"key"_s).toString()),
                                       outsideLine(row.value(u"value"_s).toString()), standing));
    }
    if (const auto failure = failureOf(states))
        fail(Error{*failure, {}});
    else if (states.contains(ChoiceState::Pending))
        fail(Error{Error::Code::WatchNotConnected, u"it stays chosen"_s});
    else
        end(ExitCode::Ok);
}

} // namespace neobeat::cli
