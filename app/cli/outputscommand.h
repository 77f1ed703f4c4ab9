// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "store/settings.h"

#include <QDBusPendingCallWatcher>

namespace neobeat::cli {

/// Lists or changes the outputs of the window: through the running program, or, when none runs, in its settings.
class OutputsCommand final : public Command
{
    Q_OBJECT

public:
    OutputsCommand(const Options &options, Settings &settings, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override { } // The call over the bus has its own limit.

private:
    void onReply(QDBusPendingCallWatcher &call);
    /// The same without a running program.
    void actOnSettings();
    void printStored(OutputType kind);
    void change(OutputType kind);
    void fail(const Failure &failure);
    void end(ExitCode exitCode);

    const Options &m_options;
    Settings &m_settings;
    bool m_isOver = false;
};

} // namespace neobeat::cli
