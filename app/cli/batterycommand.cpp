// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batterycommand.h"

namespace neobeat::cli {

BatteryCommand::BatteryCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
    , m_outlook(context.options, context.clock)
{
}

void BatteryCommand::onReady()
{
    m_outlook.ask(watch().address, [this](const BatteryEstimate &estimate) {
        if (isOver())
            return;
        printer().print(reportOf(context().connection.battery(), estimate));
        succeed();
    });
}

} // namespace neobeat::cli
