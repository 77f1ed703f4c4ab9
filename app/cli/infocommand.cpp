// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/infocommand.h"

namespace neobeat::cli {

void InfoCommand::onReady()
{
    printer().print(reportOf(watch(), context().connection.deviceInformation()));
    succeed();
}

} // namespace neobeat::cli
