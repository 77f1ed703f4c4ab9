// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides when a heart rate beyond one level is worth an alert: when it has stayed there for a while, once until it
/// has come back, and never twice within a pause. Takes uptimes of the shared clock.
class HeartRateRule
{
public:
    using Duration = std::chrono::milliseconds;

    /// The side of the level that is watched.
    enum class Side { Above, Below };
    enum class State {
        Inside, ///< Not beyond the level, or not known.
        Beyond, ///< Beyond it without interruption since a certain time; an alert follows when that is long enough.
        Raised, ///< There was an alert, and the heart rate has not come back since.
    };

    struct Limits
    {
        int bpm = 0; ///< The level itself is not beyond it.
        int hysteresis = 0; ///< Back is what is inside by this number of bpm.
        Duration dwell{0}; ///< How long it must stay beyond the level.
        Duration pause{0}; ///< The shortest time between two alerts.

        bool operator==(const Limits &other) const = default;
    };

    explicit HeartRateRule(Side side)
        : m_side(side)
    {
    }

    /// Empty for no alerts. Other limits than before forget what has happened.
    void setLimits(const std::optional<Limits> &limits);
    /// What the watch sent, empty for no reading. True when an alert is due now; not while it is quiet, but right
    /// afterwards if the heart rate is still beyond the level.
    bool onReading(std::optional<int> bpm, Duration uptime, bool isQuiet);
    /// Nothing is known from now on, because of a lost link for example: what stays beyond the level begins again.
    void onInterruption();

    State state() const { return m_state; }
    /// How long it has been beyond the level.
    Duration dwelled(Duration uptime) const { return uptime - m_since; }

private:
    bool isBeyond(int bpm) const;
    bool isBack(int bpm) const;
    /// Readings that are missing for longer than a reading is current.
    void noteGap(Duration uptime);

    Side m_side;
    std::optional<Limits> m_limits;
    State m_state = State::Inside;
    Duration m_since{0}; ///< Valid unless Inside.
    std::optional<Duration> m_reading; ///< The last one.
    std::optional<Duration> m_raised; ///< The last alert.
};

} // namespace neobeat
