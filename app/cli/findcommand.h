// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/operationcommand.h"

namespace neobeat::cli {

/// Makes the watch beep until the user ends it, or for --seconds.
class FindCommand final : public OperationCommand
{
    Q_OBJECT

public:
    using OperationCommand::OperationCommand;

    void terminate() override;

protected:
    void onReady() override;
    void onDone() override { succeed(); }
    bool endsBySignal() const override { return true; }
};

/// What find prints when the watch beeps, and how long it does without --seconds.
Report reportOfFinding();
constexpr std::chrono::seconds longestFinding{3600};

} // namespace neobeat::cli
