// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sharedclock.h"
#include "connection/reconnector.h"
#include "connection/watchconnection.h"
#include "files/outputfile.h"
#include "link/simulated/simulatedradio.h"
#include "link/trace/trace.h"
#include "link/trace/tracingradio.h"
#include "operations/operationrunner.h"
#include "platform/logindsuspension.h"
#include "store/keystores.h"

#include <memory>
#include <optional>

namespace neobeat {

/// What the window and neobeat-cli stand on, composed once: the radio that the command line chose, the connection over
/// it with its reconnector, the places for keys, and the clock of all of them.
class RadioStack
{
public:
    /// What the command line says about it.
    struct Options
    {
        std::optional<Scenario> scenario; ///< Set: no Bluetooth, and no key in the user's key ring.
        std::optional<Trace> replay; ///< Replayed in place of Bluetooth.
        QString traceFile; ///< Where what happens on the air is written; empty for nowhere.
        QString historyFile; ///< Never written over by the trace, although it is not open yet.
        QString keyFile; ///< Where the file store keeps its keys; empty for the user's own place.
    };

    explicit RadioStack(const Options &options);
    ~RadioStack();

    const SharedClock &clock() const { return m_clock; }
    /// The radio in use.
    Radio &radio();
    /// A simulated watch that works, also when the scenario takes the Bluetooth of the radio in use away.
    SimulatedRadio &simulatedRadio() { return m_simulatedRadio; }
    WatchConnection &connection() { return m_connection; }
    Reconnector &reconnector() { return m_reconnector; }
    /// What runs commands on the watch; the only one, so that their answers are not confused.
    OperationRunner &operations() { return m_operations; }
    Suspension &suspension() { return m_suspension; }
    /// What writes the trace; nullptr without one.
    TracingRadio *tracingRadio() const { return m_tracingRadio.get(); }
    KeyStores keyStores() { return {*m_secretService, *m_keyFile}; }
    /// The file of the trace; nullptr when there is none or it cannot be written.
    OutputFile *traceFile() const { return m_traceFile.get(); }

private:
    SystemClock m_systemClock;
    SharedClock m_clock{m_systemClock};
    std::unique_ptr<KeyStore> m_secretService;
    std::unique_ptr<KeyStore> m_keyFile;
    SimulatedRadio m_simulatedRadio;
    std::unique_ptr<Radio> m_bluetooth; ///< Or what replaces it; empty when the simulated radio does.
    std::unique_ptr<OutputFile> m_traceFile;
    std::unique_ptr<TracingRadio> m_tracingRadio; ///< Around the radio in use; set with a trace file.
    WatchConnection m_connection;
    OperationRunner m_operations;
    LogindSuspension m_suspension;
    Reconnector m_reconnector;
};

} // namespace neobeat
