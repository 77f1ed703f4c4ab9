// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/batteryrule.h"

#include <utility>

namespace neobeat {

void BatteryRule::setLowLevel(std::optional<int> percent)
{
    if (std::exchange(m_lowLevel, percent) != percent)
        m_low = Low::No;
}

BatteryRule::Event BatteryRule::onStatus(std::optional<int> level, bool isCharging)
{
    if (!level)
        return Event::None;
    const Event charge = noteCharge(*level, isCharging);
    if (charge == Event::Full)
        m_low = Low::No;
    if (charge != Event::None || !m_lowLevel)
        return charge;
    if (m_low == Low::Raised && (isCharging || *level >= *m_lowLevel + hysteresis)) {
        m_low = Low::No;
        return Event::Over;
    }
    if (m_low == Low::No && !isCharging && *level <= *m_lowLevel) {
        m_low = Low::Raised;
        return Event::Low;
    }
    return Event::None;
}

BatteryRule::Event BatteryRule::noteCharge(int level, bool isCharging)
{
    const Charge before = m_charge;
    if (level < 100) {
        m_charge = isCharging ? Charge::Charging : Charge::Used;
        return before == Charge::Raised ? Event::Over : Event::None;
    }
    if (before == Charge::Raised && !isCharging) {
        m_charge = Charge::Full;
        return Event::Over;
    }
    // A watch may stop charging in the moment in which it is full.
    const bool isFilled = before == Charge::Charging || (before == Charge::Used && isCharging);
    if (before != Charge::Raised)
        m_charge = isFilled && m_wantsFull ? Charge::Raised : Charge::Full;
    return isFilled && m_wantsFull ? Event::Full : Event::None;
}

} // namespace neobeat
