// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/batterystatus.h"

#include <chrono>

namespace neobeat {

/// The battery of the simulated watch: drains slowly to 10 %, is then charged until it is full, and so on. Depends on
/// time alone.
class SimulatedBattery
{
public:
    using Duration = std::chrono::milliseconds;

    static constexpr Duration drainStep = std::chrono::hours(6); ///< Per percent at speed 1.
    static constexpr Duration chargeStep = std::chrono::seconds(90); ///< Per percent at speed 1.

    /// The level in percent and whether it is on the charger, at the moment start.
    SimulatedBattery(int level, bool charging, int speed, const QDateTime &start);

    /// The status at this time after the start.
    BatteryStatus at(Duration elapsed) const;
    /// How long the status returned by at() remains the same.
    Duration untilNextChange(Duration elapsed) const;

private:
    struct Step
    {
        int level;
        bool charging;
        Duration end;
        Duration chargerEvent; ///< When charging last started or ended, relative to the start.
        int levelAtEvent;
    };
    Step stepAt(Duration elapsed) const;
    Duration length(bool charging) const { return (charging ? chargeStep : drainStep) / m_speed; }

    int m_level;
    bool m_charging;
    int m_speed;
    QDateTime m_start;
};

} // namespace neobeat
