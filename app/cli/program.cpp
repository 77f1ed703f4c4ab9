// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "base/logging.h"
#include "cli/batterycommand.h"
#include "cli/configurationcommand.h"
#include "cli/doctorcommand.h"
#include "cli/findcommand.h"
#include "cli/infocommand.h"
#include "cli/notifycommand.h"
#include "cli/paircommand.h"
#include "cli/probecommand.h"
#include "cli/publishcommand.h"
#include "cli/runningalertcommand.h"
#include "cli/runningconfigurationcommand.h"
#include "cli/runningwatchcommand.h"
#include "cli/scancommand.h"
#include "cli/streamcommand.h"
#include "cli/synccommand.h"
#include "cli/todaycommand.h"
#include "link/simulated/simulatedauth.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/authcrypto.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

std::optional<AuthKey> simulatedKey(const Options &options)
{
    return options.scenario ? std::optional(SimulatedAuth::ownersKey()) : std::nullopt;
}

/// The report of the probe is a trace, unless the user wants the trace elsewhere.
QString traceFileOf(const Options &options)
{
    const bool isReport = options.command == Options::Command::Probe && options.traceFile.isEmpty();
    return isReport ? options.reportFile : options.traceFile;
}

} // namespace

Program::Program(const Options &options, Printer &printer, const LogBook &log)
    : m_options(options)
    , m_printer(printer)
    , m_log(log)
    , m_radioStack({options.scenario, options.replay, traceFileOf(options), options.databaseFile, {}})
    , m_keys(m_options, m_settings, m_radioStack.keyStores(), simulatedKey(options))
    , m_clockKeeper(m_radioStack.operations(), m_settings, m_clockChanges, m_radioStack.clock())
{
    connect(&m_radioStack.keyStores().secretService, &KeyStore::waitingChanged, this, &Program::onKeyStoreWaiting);
    if (options.keep)
        m_streamRecorder
            = std::make_unique<StreamRecorder>(m_options, m_radioStack.connection(), m_radioStack.reconnector(),
                                               m_radioStack.clock(), m_settings, m_printer);
}

Program::~Program() = default;

int Program::run()
{
    if (const auto failure = startError()) {
        m_printer.printFailure(*failure);
        return static_cast<int>(failure->exitCode);
    }
    if (mayAskRunning()) {
        m_running = std::make_unique<RunningProgram>();
        connect(m_running.get(), &RunningProgram::known, this, &Program::onRunningKnown);
        connect(&m_termination, &Termination::requested, this, [this] {
            if (!m_command)
                QCoreApplication::exit(static_cast<int>(ExitCode::Other));
        });
        m_running->ask();
    } else {
        start(makeCommand());
    }
    return QCoreApplication::exec();
}

bool Program::mayAskRunning() const
{
    const bool isOffered = m_options.command == Options::Command::Battery
        || m_options.command == Options::Command::Stream || isAlert() || needsFreeWatch();
    const bool isOwnConnection = m_options.keep || !m_options.address.isEmpty() || !m_options.keyFile.isEmpty()
        || !m_options.traceFile.isEmpty();
    return (configuresRemembered() || (isOffered && !isOwnConnection)) && !m_options.scenario
        && QDBusConnection::sessionBus().isConnected();
}

bool Program::configuresRemembered() const
{
    using Verb = Options::ConfigurationVerb;
    const bool isConfiguration
        = m_options.command == Options::Command::Alarms || m_options.command == Options::Command::Settings;
    const bool chooses = m_options.configurationVerb == Verb::Set || m_options.configurationVerb == Verb::Apply;
    const auto watch = m_settings.watch();
    const bool isRemembered
        = m_options.address.isEmpty() || (watch && watch->address.compare(m_options.address, Qt::CaseInsensitive) == 0);
    return isConfiguration && chooses && isRemembered;
}

bool Program::needsFreeWatch() const
{
    return m_options.command == Options::Command::Today || m_options.command == Options::Command::Sync;
}

void Program::onRunningKnown(const QVariantMap &properties)
{
    if (m_command)
        return;
    const bool isUsed = RunningProgram::usesWatch(properties);
    // A connection of its own, as for a trace, is not possible beside that one.
    if (isUsed && (needsFreeWatch() || (configuresRemembered() && !m_options.traceFile.isEmpty()))) {
        const Failure failure = Failure::watchInUse();
        m_printer.printFailure(failure);
        QCoreApplication::exit(static_cast<int>(failure.exitCode));
        return;
    }
    const auto watch = m_settings.watch();
    if (!properties.isEmpty() && configuresRemembered())
        start(std::make_unique<RunningConfigurationCommand>(m_options, *m_running, m_radioStack.clock(), m_printer));
    else if (!isUsed)
        start(makeCommand());
    else if (isAlert())
        start(std::make_unique<RunningAlertCommand>(m_options, *m_running, m_printer));
    else
        start(std::make_unique<RunningWatchCommand>(
            m_options, *m_running, properties, watch ? watch->address : QString(), m_radioStack.clock(), m_printer));
}

void Program::start(std::unique_ptr<Command> command)
{
    m_command = std::move(command);
    connect(m_command.get(), &Command::finished, this, &Program::onFinished);
    connect(&m_termination, &Termination::requested, m_command.get(), &Command::terminate);
    QMetaObject::invokeMethod(m_command.get(), &Command::start, Qt::QueuedConnection);
}

std::unique_ptr<Command> Program::makeCommand()
{
    const CommandContext context{m_options,
                                 m_radioStack.radio(),
                                 m_radioStack.connection(),
                                 m_radioStack.operations(),
                                 m_radioStack.reconnector(),
                                 m_keys,
                                 m_settings,
                                 m_radioStack.keyStores(),
                                 m_printer,
                                 m_radioStack.clock(),
                                 m_radioStack.suspension()};
    switch (m_options.command) {
    case Options::Command::Scan:
    case Options::Command::Export: // HistoryProgram runs Export, Import, History, Hrv, Activity and Outputs.
    case Options::Command::Import:
    case Options::Command::History:
    case Options::Command::Hrv:
    case Options::Command::Activity:
    case Options::Command::Outputs:
        break;
    case Options::Command::Publish:
        return std::make_unique<PublishCommand>(context);
    case Options::Command::Pair:
        return std::make_unique<PairCommand>(context);
    case Options::Command::Battery:
        return std::make_unique<BatteryCommand>(context);
    case Options::Command::Stream:
        return std::make_unique<StreamCommand>(context);
    case Options::Command::Alarms:
    case Options::Command::Settings:
        return std::make_unique<ConfigurationCommand>(context);
    case Options::Command::Find:
        return std::make_unique<FindCommand>(context);
    case Options::Command::Notify:
        return std::make_unique<NotifyCommand>(context);
    case Options::Command::Info:
        return std::make_unique<InfoCommand>(context);
    case Options::Command::Today:
        return std::make_unique<TodayCommand>(context);
    case Options::Command::Sync:
        return std::make_unique<SyncCommand>(context);
    case Options::Command::Probe:
        return std::make_unique<ProbeCommand>(context, m_radioStack.tracingRadio());
    case Options::Command::Doctor:
        return std::make_unique<DoctorCommand>(context, m_log, simulatedRadio());
    }
    return std::make_unique<ScanCommand>(m_options, m_radioStack.radio(), m_printer);
}

SimulatedRadio *Program::simulatedRadio()
{
    return m_options.scenario && !m_options.replay ? &m_radioStack.simulatedRadio() : nullptr;
}

std::optional<Failure> Program::startError() const
{
    if (!isCryptoAvailable())
        return Failure::from({Error::Code::CryptoUnavailable, u"no QCA plugin offers AES-128"_s});
    if (!traceFileOf(m_options).isEmpty() && !m_radioStack.traceFile())
        return Failure::usage(m_options.traceFile.isEmpty() ? u"The file of --report cannot be written."_s
                                                            : u"The file of --trace cannot be written."_s);
    return m_streamRecorder ? m_streamRecorder->startError() : std::nullopt;
}

void Program::onKeyStoreWaiting()
{
    const QString text = keyStoreWaitingText(m_radioStack.keyStores().secretService.waiting());
    if (!text.isEmpty())
        m_printer.printNotice({{{u"event"_s, u"key-store"_s}, {u"message"_s, text}}, text});
}

void Program::onFinished(ExitCode exitCode)
{
    if (SimulatedRadio *simulated = simulatedRadio()) {
        const SimulatedWatch::Counters &counters = simulated->watch().counters();
        qCDebug(lcApp).nospace() << "simulated watch: connections " << counters.connections << ", answers "
                                 << counters.answers << ", heart-rate starts " << counters.heartRateStarts
                                 << ", heart-rate stops " << counters.heartRateStops;
    }
    const OutputFile *trace = m_radioStack.traceFile();
    if (trace && trace->failure()) {
        const Failure failure = Failure::traceLost(trace->failure());
        m_printer.printFailure(failure);
        exitCode = exitCode == ExitCode::Ok ? failure.exitCode : exitCode;
    }
    exitCode = m_printer.conclude(exitCode);
    if (!m_streamRecorder) {
        QCoreApplication::exit(static_cast<int>(exitCode));
        return;
    }
    connect(m_streamRecorder.get(), &StreamRecorder::finished, this,
            [this, exitCode](const std::optional<Failure> &failure) {
                if (failure)
                    m_printer.printFailure(*failure);
                const bool isOnlyFailure = failure && exitCode == ExitCode::Ok;
                QCoreApplication::exit(static_cast<int>(isOnlyFailure ? failure->exitCode : exitCode));
            });
    m_streamRecorder->finish();
}

} // namespace neobeat::cli
