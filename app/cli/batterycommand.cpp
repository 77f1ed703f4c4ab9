// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batterycommand.h"

namespace neobeat::cli {

void BatteryCommand::onReady()
{
    printer().print(reportOf(context().connection.battery()));
    succeed();
}

} // namespace neobeat::cli
