// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/operationcommand.h"

namespace neobeat::cli {

/// Shows a message on the watch.
class NotifyCommand final : public OperationCommand
{
    Q_OBJECT

public:
    using OperationCommand::OperationCommand;

protected:
    void onReady() override;
    void onDone() override;
};

/// What notify prints: the message in the letters of the watch.
Report reportOfMessage(const WatchMessage &message);
/// The message of the command line.
WatchMessage typedMessage(const Options &options);

} // namespace neobeat::cli
