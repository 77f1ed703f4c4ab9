// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace neobeat {

/// Decides when the battery of a watch is worth an alert: once when it falls to a level, until it has risen clearly
/// above it or is charged, and once when it has become full.
class BatteryRule
{
public:
    /// What a status means.
    enum class Event {
        None,
        Low, ///< It has fallen to the level.
        Full, ///< It is charged.
        Over, ///< The last Low or Full is true no longer.
    };

    /// How far above the level it must rise before it can be low again, percent.
    static constexpr int hysteresis = 5;

    /// Empty for no alert about a low battery.
    void setLowLevel(std::optional<int> percent);
    void setWantsFull(bool wanted) { m_wantsFull = wanted; }
    /// What the watch sent; without a level nothing changes.
    Event onStatus(std::optional<int> level, bool isCharging);

private:
    enum class Low {
        No, ///< Above the level.
        Raised, ///< There was an alert, and it has not been charged since.
    };
    enum class Charge {
        Unknown, ///< No status yet: a battery that is full then became so before.
        Used, ///< Not full, not charging.
        Charging, ///< Not full, charging.
        Full, ///< Full, and no alert is up.
        Raised, ///< Full, with an alert.
    };

    Event noteCharge(int level, bool isCharging);

    std::optional<int> m_lowLevel;
    bool m_wantsFull = false;
    Low m_low = Low::No;
    Charge m_charge = Charge::Unknown;
};

} // namespace neobeat
