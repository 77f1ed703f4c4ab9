// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "base/logging.h"
#include "cli/batterycommand.h"
#include "cli/doctorcommand.h"
#include "cli/infocommand.h"
#include "cli/paircommand.h"
#include "cli/scancommand.h"
#include "cli/streamcommand.h"
#include "files/ownfiles.h"
#include "link/qtbluetooth/qtradio.h"
#include "link/record/recordingfile.h"
#include "link/record/replayradio.h"
#include "link/simulated/simulatedauth.h"
#include "link/simulated/simulatedwatch.h"
#include "models/errortext.h"
#include "protocol/authcrypto.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

std::unique_ptr<Radio> makeBluetooth(const Options &options, const Clock &clock)
{
    if (options.replay)
        return std::make_unique<ReplayRadio>(*options.replay, clock);
    return options.scenario ? nullptr : std::make_unique<QtRadio>();
}

std::optional<AuthKey> simulatedKey(const Options &options)
{
    return options.scenario ? std::optional(SimulatedAuth::ownersKey()) : std::nullopt;
}

} // namespace

Program::Program(const Options &options, Output &output, const LogBook &log)
    : m_options(options)
    , m_output(output)
    , m_log(log)
    , m_simulatedRadio(options.scenario && !options.replay ? std::make_unique<SimulatedRadio>(*options.scenario)
                                                           : nullptr)
    , m_bluetooth(makeBluetooth(options, m_clock))
    , m_recordFile(openRecordFile())
    , m_recordingRadio(makeRecordingRadio())
    , m_radio(m_recordingRadio ? static_cast<Radio &>(*m_recordingRadio) : plainRadio())
    , m_session(m_clock)
    , m_keeper(m_session, m_clock)
    , m_keys(m_options, m_settings, {m_secretService, m_keyFile}, simulatedKey(options))
{
    connect(&m_secretService, &KeyStore::waitingChanged, this, &Program::onKeyStoreWaiting);
    if (options.keep)
        m_keeping = std::make_unique<Keeping>(m_options, m_session, m_keeper, m_clock, m_settings, m_output);
}

Program::~Program() = default;

int Program::run()
{
    if (const auto failure = obstacle()) {
        m_output.printFailure(*failure);
        return static_cast<int>(failure->exitCode);
    }
    m_keeper.follow(m_suspension);
    m_command = makeCommand();
    connect(m_command.get(), &Command::finished, this, &Program::onFinished);
    connect(&m_termination, &Termination::requested, m_command.get(), &Command::terminate);
    QMetaObject::invokeMethod(m_command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

std::unique_ptr<Command> Program::makeCommand()
{
    const Surroundings surroundings{
        m_options, m_radio, m_session, m_keeper, m_keys, m_settings, {m_secretService, m_keyFile}, m_output, m_clock};
    switch (m_options.command) {
    case Options::Command::Scan:
    case Options::Command::Export: // HistoryProgram runs these four.
    case Options::Command::Import:
    case Options::Command::History:
    case Options::Command::Session:
        break;
    case Options::Command::Pair:
        return std::make_unique<PairCommand>(surroundings);
    case Options::Command::Battery:
        return std::make_unique<BatteryCommand>(surroundings);
    case Options::Command::Stream:
        return std::make_unique<StreamCommand>(surroundings);
    case Options::Command::Info:
        return std::make_unique<InfoCommand>(surroundings);
    case Options::Command::Doctor:
        return std::make_unique<DoctorCommand>(surroundings, m_log, m_simulatedRadio.get());
    }
    return std::make_unique<ScanCommand>(m_options, m_radio, m_output);
}

std::unique_ptr<OutputFile> Program::openRecordFile() const
{
    ownfiles::protect(m_options.databaseFile); // it is not open yet
    return m_options.recordFile.isEmpty() ? nullptr : openForRecording(m_options.recordFile);
}

std::unique_ptr<RecordingRadio> Program::makeRecordingRadio() const
{
    return m_recordFile ? std::make_unique<RecordingRadio>(plainRadio(), *m_recordFile, m_clock) : nullptr;
}

Radio &Program::plainRadio() const
{
    return m_simulatedRadio ? static_cast<Radio &>(*m_simulatedRadio) : *m_bluetooth;
}

std::optional<Failure> Program::obstacle() const
{
    if (!isCryptoAvailable())
        return Failure::from({Error::Code::CryptoUnavailable, u"no QCA plugin offers AES-128"_s});
    if (!m_options.recordFile.isEmpty() && !m_recordFile)
        return Failure::usage(u"The file of --record cannot be written."_s);
    return m_keeping ? m_keeping->obstacle() : std::nullopt;
}

void Program::onKeyStoreWaiting()
{
    const QString text = keyStoreWaitingText(m_secretService.waiting());
    if (!text.isEmpty())
        m_output.printNotice({{{u"event"_s, u"key-store"_s}, {u"message"_s, text}}, text});
}

void Program::onFinished(ExitCode exitCode)
{
    if (m_simulatedRadio) {
        const SimulatedWatch::Counters &counters = m_simulatedRadio->watch().counters();
        qCDebug(lcApp).nospace() << "simulated watch: connections " << counters.connections << ", answers "
                                 << counters.answers << ", heart-rate starts " << counters.heartRateStarts
                                 << ", heart-rate stops " << counters.heartRateStops;
    }
    if (m_recordFile && m_recordFile->failure()) {
        const Failure failure = Failure::recordingLost(m_recordFile->failure());
        m_output.printFailure(failure);
        exitCode = exitCode == ExitCode::Ok ? failure.exitCode : exitCode;
    }
    exitCode = m_output.conclude(exitCode);
    if (!m_keeping) {
        QCoreApplication::exit(static_cast<int>(exitCode));
        return;
    }
    connect(m_keeping.get(), &Keeping::finished, this, [this, exitCode](const std::optional<Failure> &failure) {
        if (failure)
            m_output.printFailure(*failure);
        const bool isOnlyFailure = failure && exitCode == ExitCode::Ok;
        QCoreApplication::exit(static_cast<int>(isOnlyFailure ? failure->exitCode : exitCode));
    });
    m_keeping->finish();
}

} // namespace neobeat::cli
