// SPDX-License-Identifier: GPL-3.0-or-later
#include "radio/radiostack.h"

#include "files/ownfiles.h"
#include "link/qtbluetooth/qtradio.h"
#include "link/trace/replayradio.h"
#include "link/trace/tracefile.h"
#include "protocol/recognition.h"
#include "store/filekeystore.h"
#include "store/keychainkeystore.h"

namespace neobeat {

namespace {

Scenario workingScenario(const RadioStack::Options &options)
{
    Scenario scenario = options.scenario.value_or(Scenario());
    scenario.radioState = Radio::State::Ready;
    return scenario;
}

std::unique_ptr<Radio> makeBluetooth(const RadioStack::Options &options, const Clock &clock)
{
    if (options.replay)
        return std::make_unique<ReplayRadio>(*options.replay, clock);
    if (!options.scenario)
        return std::make_unique<QtRadio>(announcedServices());
    if (options.scenario->radioState != Radio::State::Ready)
        return std::make_unique<SimulatedRadio>(*options.scenario);
    return {};
}

std::unique_ptr<KeyStore> makeSecretService(const RadioStack::Options &options)
{
    if (options.scenario)
        return std::make_unique<FileKeyStore>(options.keyFile);
    return std::make_unique<KeychainKeyStore>();
}

std::unique_ptr<OutputFile> openTraceFile(const RadioStack::Options &options)
{
    ownfiles::protect(options.historyFile);
    return options.traceFile.isEmpty() ? nullptr : openForTracing(options.traceFile);
}

} // namespace

RadioStack::RadioStack(const Options &options)
    : m_secretService(makeSecretService(options))
    , m_keyFile(std::make_unique<FileKeyStore>(options.keyFile))
    , m_simulatedRadio(workingScenario(options))
    , m_bluetooth(makeBluetooth(options, m_clock))
    , m_traceFile(openTraceFile(options))
    , m_connection(m_clock)
    , m_operations(m_connection)
    , m_reconnector(m_connection, m_clock)
{
    if (m_traceFile)
        m_tracingRadio = std::make_unique<TracingRadio>(radio(), *m_traceFile, m_clock);
    m_reconnector.follow(m_suspension);
}

RadioStack::~RadioStack() = default;

Radio &RadioStack::radio()
{
    if (m_tracingRadio)
        return *m_tracingRadio;
    return m_bluetooth ? *m_bluetooth : static_cast<Radio &>(m_simulatedRadio);
}

} // namespace neobeat
