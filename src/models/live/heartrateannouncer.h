// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides which heart rates a screen reader says without being asked: the first one, one that differs by 10 bpm from
/// what was said before, and that there is none any more; never more than one in 20 seconds.
class HeartRateAnnouncer
{
public:
    /// Offers the current heart rate in bpm, nothing when there is none, at that uptime. True when the text has changed.
    bool offer(std::optional<int> bpm, std::chrono::milliseconds uptime);
    /// The last announcement; empty before the first one.
    QString text() const;

    static constexpr int leastChange = 10; ///< bpm
    static constexpr std::chrono::seconds leastInterval{20};

private:
    std::optional<int> m_said;
    std::optional<std::chrono::milliseconds> m_saidAt; ///< Uptime; nothing before the first announcement.
};

} // namespace neobeat
