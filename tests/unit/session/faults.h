// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/suspension.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "session/connectionkeeper.h"
#include "support/virtualtime.h"

#include <chrono>
#include <functional>

namespace neobeat {

/// A watch that a program wants for ever, with its heart rate, and everything around the two that can go wrong.
struct FaultWorld
{
    explicit FaultWorld(VirtualTime &virtualTime)
        : time(virtualTime)
        , clock(virtualTime)
    {
        keeper.follow(suspension);
        QObject::connect(&session, &WatchSession::heartRateReceived, &session, [this] { ++readings; });
    }

    /// Wants the watch, searched for or seen a moment ago.
    void connectToWatch(bool inRange)
    {
        keeper.connectTo(radio, {radio.watch().advertisement(), inRange, radio.key(), true},
                         ConnectionKeeper::Persistence::Always);
        keeper.setMeasuring(true);
    }
    /// The watch gets other manners; the link stays.
    void behave(const QString &scenario) { radio.watch().setScenario(Scenario::parse(scenario).value()); }

    VirtualTime &time;
    VirtualClock clock;
    SimulatedRadio radio{Scenario::parse(QStringLiteral("seed=1")).value(), clock};
    WatchSession session{clock};
    ConnectionKeeper keeper{session, clock};
    Suspension suspension;
    int readings = 0; ///< Heart-rate values that came.
};

/// Something that goes wrong for a while.
struct Fault
{
    const char *name;
    std::chrono::seconds length; ///< From begin to end.
    void (*begin)(FaultWorld &world);
    void (*end)(FaultWorld &world);
    Error::Code ending = Error::Code::None; ///< None: the watch comes back; else what the keeper gives up with.
};

/// All faults, in the order of the printed table.
const QList<Fault> &faults();

} // namespace neobeat
