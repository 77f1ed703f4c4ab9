// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"
#include "link/simulated/simulatedbeats.h"

#include <QByteArray>
#include <QList>

namespace neobeat {

/// The sensor of a chest strap: what it sends once a second, as the scenario says.
class SimulatedStrap
{
public:
    SimulatedStrap(const Scenario &scenario, quint32 seed);

    void setScenario(const Scenario &scenario) { m_scenario = scenario; }
    /// The values of characteristic 0x2A37 that are due now; the time is that since the start of the simulation.
    QList<QByteArray> valuesAt(Scenario::Duration time);

private:
    QByteArray valueAt(Scenario::Duration time);

    Scenario m_scenario;
    HeartRateCurve m_curve;
    SimulatedBeats m_beats;
    int m_count = 0;
};

} // namespace neobeat
