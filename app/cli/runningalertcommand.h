// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/runningcommand.h"

namespace neobeat::cli {

/// `find` and `notify` while a Neobeat with a window has the watch: that one is asked to do it.
class RunningAlertCommand final : public RunningCommand
{
    Q_OBJECT

public:
    /// All of them outlive it.
    RunningAlertCommand(const Options &options, RunningProgram &program, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

private:
    void onAccepted();
    bool isFind() const { return options().command == Options::Command::Find; }

    QTimer m_length; ///< Of find.
};

} // namespace neobeat::cli
