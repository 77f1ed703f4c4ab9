// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "base/sharedclock.h"
#include "cli/command.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "cli/streamrecorder.h"
#include "connection/reconnector.h"
#include "connection/watchconnection.h"
#include "files/outputfile.h"
#include "link/simulated/simulatedradio.h"
#include "link/trace/tracingradio.h"
#include "platform/logindsuspension.h"
#include "process/termination.h"
#include "store/filekeystore.h"
#include "store/keychainkeystore.h"
#include "store/settings.h"

#include <QIODevice>

#include <memory>

namespace neobeat::cli {

/// Creates the parts of neobeat-cli and runs one command.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, Output &output, const LogBook &log);
    ~Program() override;

    /// Returns the exit code for the shell; needs the application object.
    int run();

private:
    std::unique_ptr<Command> makeCommand();
    std::unique_ptr<OutputFile> openTraceFile() const;
    std::unique_ptr<TracingRadio> makeTracingRadio() const;
    /// The radio in use, without the trace around it.
    Radio &plainRadio() const;
    /// Why the command cannot even start.
    std::optional<Failure> startError() const;
    /// Prints a notice while the key store waits for the user.
    void onKeyStoreWaiting();
    void onFinished(ExitCode exitCode);

    const Options &m_options;
    Output &m_output;
    const LogBook &m_log;
    SystemClock m_systemClock;
    SharedClock m_clock{m_systemClock};
    Settings m_settings;
    KeychainKeyStore m_secretService;
    FileKeyStore m_keyFile;
    std::unique_ptr<SimulatedRadio> m_simulatedRadio;
    std::unique_ptr<Radio> m_bluetooth; ///< Or the trace that is replayed; empty with a simulated watch.
    std::unique_ptr<OutputFile> m_traceFile; ///< Set with --trace.
    std::unique_ptr<TracingRadio> m_tracingRadio; ///< Around the radio in use; set with --trace.
    Radio &m_radio; ///< The one in use.
    WatchConnection m_connection;
    LogindSuspension m_suspension;
    Reconnector m_reconnector;
    KeySource m_keys;
    std::unique_ptr<StreamRecorder> m_streamRecorder; ///< Set with --keep.
    Termination m_termination;
    std::unique_ptr<Command> m_command;
};

} // namespace neobeat::cli
