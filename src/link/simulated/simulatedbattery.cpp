// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedbattery.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr int lowest = 10;
constexpr int full = 100;

} // namespace

SimulatedBattery::SimulatedBattery(int level, bool charging, int speed, const QDateTime &start)
    : m_level(std::clamp(level, 0, full))
    , m_charging(charging)
    , m_speed(std::max(speed, 1))
    , m_start(start)
{
}

BatteryStatus SimulatedBattery::at(Duration elapsed) const
{
    const Step step = stepAt(elapsed);
    BatteryStatus status;
    status.level = step.level;
    status.charging = step.charging;
    status.lastCharge = m_start.addMSecs(step.chargerEvent.count());
    status.levelAtLastCharge = step.levelAtEvent;
    return status;
}

SimulatedBattery::Duration SimulatedBattery::untilNextChange(Duration elapsed) const
{
    return stepAt(elapsed).end - elapsed;
}

SimulatedBattery::Step SimulatedBattery::stepAt(Duration elapsed) const
{
    Step step{m_level, m_charging, length(m_charging), -std::chrono::hours(72), full};
    if (m_charging) {
        step.chargerEvent = -std::chrono::minutes(10);
        step.levelAtEvent = m_level;
    }
    while (elapsed >= step.end) {
        const bool switches = step.charging ? step.level >= full : step.level <= lowest;
        if (switches) {
            step.charging = !step.charging;
            step.chargerEvent = step.end;
            step.levelAtEvent = step.level;
        } else {
            step.level += step.charging ? 1 : -1;
        }
        step.end += length(step.charging);
    }
    return step;
}

} // namespace neobeat
