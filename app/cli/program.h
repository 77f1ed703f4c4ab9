// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "base/sharedclock.h"
#include "cli/command.h"
#include "cli/keeping.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "files/outputfile.h"
#include "link/record/recordingradio.h"
#include "link/simulated/simulatedradio.h"
#include "platform/logindsuspension.h"
#include "process/termination.h"
#include "session/connectionkeeper.h"
#include "session/watchsession.h"
#include "store/filekeystore.h"
#include "store/keychainkeystore.h"
#include "store/settings.h"

#include <QIODevice>

#include <memory>

namespace neobeat::cli {

/// Puts the parts of neobeat-cli together and runs the one command.
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
    std::unique_ptr<OutputFile> openRecordFile() const;
    std::unique_ptr<RecordingRadio> makeRecordingRadio() const;
    /// The radio that is used, without what writes it down.
    Radio &plainRadio() const;
    /// Why the command cannot even start.
    std::optional<Failure> obstacle() const;
    /// Says so while the key store waits for a person.
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
    std::unique_ptr<Radio> m_bluetooth; ///< Or the recording that is played; empty with a simulated watch.
    std::unique_ptr<OutputFile> m_recordFile; ///< Set with --record.
    std::unique_ptr<RecordingRadio> m_recordingRadio; ///< Around the one of the two; set with --record.
    Radio &m_radio; ///< The one that is used.
    WatchSession m_session;
    LogindSuspension m_suspension;
    ConnectionKeeper m_keeper;
    KeySource m_keys;
    std::unique_ptr<Keeping> m_keeping; ///< Set with --keep.
    Termination m_termination;
    std::unique_ptr<Command> m_command;
};

} // namespace neobeat::cli
