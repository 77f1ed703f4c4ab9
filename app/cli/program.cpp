// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "base/logging.h"
#include "cli/batterycommand.h"
#include "cli/infocommand.h"
#include "cli/paircommand.h"
#include "cli/scancommand.h"
#include "cli/streamcommand.h"
#include "link/qtbluetooth/qtradio.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/authcrypto.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

std::optional<AuthKey> keyOf(const SimulatedRadio *radio)
{
    return radio ? std::optional(radio->key()) : std::nullopt;
}

} // namespace

Program::Program(const Options &options, Output &output)
    : m_options(options)
    , m_output(output)
    , m_simulatedRadio(options.scenario ? std::make_unique<SimulatedRadio>(*options.scenario) : nullptr)
    , m_bluetooth(options.scenario ? nullptr : std::make_unique<QtRadio>())
    , m_radio(m_simulatedRadio ? static_cast<Radio &>(*m_simulatedRadio) : *m_bluetooth)
    , m_session(m_clock)
    , m_keys(m_options, m_settings, {m_secretService, m_keyFile}, keyOf(m_simulatedRadio.get()))
{
}

Program::~Program() = default;

int Program::run()
{
    if (!isCryptoAvailable()) {
        const Failure failure = Failure::from({Error::Code::CryptoUnavailable, u"no QCA plugin offers AES-128"_s});
        m_output.printFailure(failure);
        return static_cast<int>(failure.exitCode);
    }
    m_command = makeCommand();
    connect(m_command.get(), &Command::finished, this, &Program::onFinished);
    connect(&m_termination, &Termination::requested, m_command.get(), &Command::terminate);
    QMetaObject::invokeMethod(m_command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

std::unique_ptr<Command> Program::makeCommand()
{
    const Surroundings surroundings{m_options, m_radio, m_session, m_keys, m_settings, {m_secretService, m_keyFile},
                                    m_output};
    switch (m_options.command) {
    case Options::Command::Scan:
        break;
    case Options::Command::Pair:
        return std::make_unique<PairCommand>(surroundings);
    case Options::Command::Battery:
        return std::make_unique<BatteryCommand>(surroundings);
    case Options::Command::Stream:
        return std::make_unique<StreamCommand>(surroundings);
    case Options::Command::Info:
        return std::make_unique<InfoCommand>(surroundings);
    }
    return std::make_unique<ScanCommand>(m_options, m_radio, m_output);
}

void Program::onFinished(ExitCode exitCode)
{
    if (m_simulatedRadio) {
        const SimulatedWatch::Counters &counters = m_simulatedRadio->watch().counters();
        qCDebug(lcApp).nospace() << "simulated watch: connections " << counters.connections << ", answers "
                                 << counters.answers << ", heart-rate starts " << counters.heartRateStarts
                                 << ", heart-rate stops " << counters.heartRateStops;
    }
    QCoreApplication::exit(static_cast<int>(exitCode));
}

} // namespace neobeat::cli
