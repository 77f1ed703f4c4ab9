// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/command.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "link/simulated/simulatedradio.h"
#include "process/termination.h"
#include "session/watchsession.h"
#include "store/filekeystore.h"
#include "store/keychainkeystore.h"
#include "store/settings.h"

#include <memory>

namespace neobeat::cli {

/// Puts the parts of neobeat-cli together and runs the one command.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, Output &output);
    ~Program() override;

    /// Returns the exit code for the shell; needs the application object.
    int run();

private:
    std::unique_ptr<Command> makeCommand();
    void onFinished(ExitCode exitCode);

    const Options &m_options;
    Output &m_output;
    SystemClock m_clock;
    Settings m_settings;
    KeychainKeyStore m_secretService;
    FileKeyStore m_keyFile;
    std::unique_ptr<SimulatedRadio> m_simulatedRadio;
    std::unique_ptr<Radio> m_bluetooth;
    Radio &m_radio; ///< The one of the two that is used.
    WatchSession m_session;
    KeySource m_keys;
    Termination m_termination;
    std::unique_ptr<Command> m_command;
};

} // namespace neobeat::cli
