// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/runningcommand.h"

namespace neobeat::cli {

/// `alarms set`, `settings set` and `settings apply` while a Neobeat with a window runs: that one chooses and writes,
/// because it keeps what was chosen in the same file.
class RunningConfigurationCommand final : public RunningCommand
{
    Q_OBJECT

public:
    /// All of them outlive it.
    RunningConfigurationCommand(const Options &options, RunningProgram &program, const Clock &clock, Printer &printer,
                                QObject *parent = nullptr);

    void start() override;
    void terminate() override;

private:
    void onConfigured(const QDBusMessage &reply);

    const Clock &m_clock;
};

} // namespace neobeat::cli
