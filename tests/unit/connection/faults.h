// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/suspension.h"
#include "connection/reconnector.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/virtualtime.h"

#include <chrono>
#include <functional>

namespace neobeat {

/// A watch that the program is to stay connected to and measure with, and everything around them that can go wrong.
struct FaultFixture
{
    explicit FaultFixture(VirtualTime &virtualTime)
        : time(virtualTime)
        , clock(virtualTime)
    {
        reconnector.follow(suspension);
        QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection, [this] { ++readings; });
    }

    /// Requests the connection to the watch, which is searched for or was seen a moment ago.
    void connectToWatch(bool inRange)
    {
        reconnector.connectTo(radio, {radio.watch().advertisement(), inRange, radio.key(), true},
                              Reconnector::RetryMode::UntilStopped);
        reconnector.setMeasuring(true);
    }
    /// Changes the watch's scenario; the link stays.
    void behave(const QString &scenario) { radio.watch().setScenario(Scenario::parse(scenario).value()); }

    VirtualTime &time;
    VirtualClock clock;
    SimulatedRadio radio{Scenario::parse(QStringLiteral("seed=1")).value(), clock};
    WatchConnection connection{clock};
    Reconnector reconnector{connection, clock};
    Suspension suspension;
    int readings = 0; ///< Heart-rate values received.
};

/// Something that goes wrong for a while.
struct Fault
{
    const char *name;
    std::chrono::seconds length; ///< From beginning to end.
    void (*begin)(FaultFixture &fixture);
    void (*end)(FaultFixture &fixture);
    Error::Code ending = Error::Code::None; ///< None: the watch comes back; else why the reconnector gives up.
};

/// All faults, in the order of the printed table.
const QList<Fault> &faults();

} // namespace neobeat
