// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "cli/command.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "cli/runningprogram.h"
#include "cli/streamrecorder.h"
#include "configuration/clockkeeper.h"
#include "platform/systemclockchanges.h"
#include "process/termination.h"
#include "radio/radiostack.h"
#include "store/settings.h"

#include <memory>

namespace neobeat::cli {

/// Creates the parts of neobeat-cli and runs one command.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, Printer &printer, const LogBook &log);
    ~Program() override;

    /// Returns the exit code for the shell; needs the application object.
    int run();

private:
    std::unique_ptr<Command> makeCommand();
    /// Whether a running Neobeat may do it in our place.
    bool mayAskRunning() const;
    /// Whether it can only be done without a running Neobeat that has the watch.
    bool needsFreeWatch() const;
    /// Whether it chooses something for the remembered watch, which a running Neobeat keeps in the same file.
    bool configuresRemembered() const;
    /// Whether the command alerts the owner of the watch.
    bool isAlert() const
    {
        return m_options.command == Options::Command::Find || m_options.command == Options::Command::Notify;
    }
    void onRunningKnown(const QVariantMap &properties);
    void start(std::unique_ptr<Command> command);
    /// The radio of the simulated watch; nullptr with another one.
    SimulatedRadio *simulatedRadio();
    /// Why the command cannot even start.
    std::optional<Failure> startError() const;
    /// Prints a notice while the key store waits for the user.
    void onKeyStoreWaiting();
    void onFinished(ExitCode exitCode);

    const Options &m_options;
    Printer &m_printer;
    const LogBook &m_log;
    Settings m_settings;
    RadioStack m_radioStack;
    KeySource m_keys;
    SystemClockChanges m_clockChanges;
    ClockKeeper m_clockKeeper; ///< For a stream that goes on for days.
    std::unique_ptr<StreamRecorder> m_streamRecorder; ///< Set with --keep.
    Termination m_termination;
    std::unique_ptr<RunningProgram> m_running; ///< Set for a command that it may do.
    std::unique_ptr<Command> m_command;
};

} // namespace neobeat::cli
