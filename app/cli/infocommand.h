// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Prints the watch's information.
class InfoCommand final : public WatchCommand
{
    Q_OBJECT

public:
    using WatchCommand::WatchCommand;

protected:
    void onReady() override;
};

} // namespace neobeat::cli
