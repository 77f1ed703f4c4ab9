// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "process/termination.h"
#include "store/settings.h"

#include <memory>

namespace neobeat::cli {

/// Runs the commands that need no watch and no radio: export, import, history, hrv, activity and outputs.
class HistoryProgram : public QObject
{
    Q_OBJECT

public:
    HistoryProgram(const Options &options, Printer &printer);
    ~HistoryProgram() override;

    /// Whether a command is one of these.
    static bool runs(Options::Command command);

    /// Returns the exit code for the shell; needs the application object.
    int run();

private:
    std::unique_ptr<Command> makeCommand();

    const Options &m_options;
    Printer &m_printer;
    Settings m_settings;
    Termination m_termination;
    std::unique_ptr<Command> m_command;
};

} // namespace neobeat::cli
