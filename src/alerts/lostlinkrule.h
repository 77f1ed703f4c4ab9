// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/reconnector.h"

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides when a lost link is worth an alert: when a watch that was connected has been missing for a while, once until
/// it is connected again. Not when the user disconnected or released it, and not for the time that the computer slept.
class LostLinkRule
{
public:
    using Duration = std::chrono::milliseconds;

    enum class State {
        NotConnected, ///< No watch is wanted, or it has not been connected yet.
        Connected,
        Asleep, ///< It was connected before the computer went to sleep.
        Lost, ///< It is missing since a certain time; an alert follows when that is long enough.
        Raised, ///< There was an alert; ends when the watch is connected or not wanted any more.
    };

    /// Empty for no alerts.
    void setLimit(std::optional<Duration> limit) { m_limit = limit; }
    /// Follows the reconnector. True when the last alert is true no longer.
    bool onState(Reconnector::State state, Duration uptime);
    /// How long until an alert is due, perhaps 0; empty while there is nothing to wait for.
    std::optional<Duration> dueIn(Duration uptime) const;
    /// True when an alert is due now.
    bool onTime(Duration uptime);

    State state() const { return m_state; }
    /// How long the watch has been missing.
    Duration missing(Duration uptime) const { return uptime - m_since; }

private:
    void onMissing(Duration uptime);

    std::optional<Duration> m_limit;
    State m_state = State::NotConnected;
    Duration m_since{0}; ///< Valid while Lost or Raised.
};

} // namespace neobeat
