// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides which heart rates a screen reader says without being asked: that there is none any more at once, and the
/// first one or one that differs by 10 bpm from what was said before not sooner than 20 seconds after that.
class HeartRateAnnouncer
{
public:
    /// Offers the current heart rate in bpm, nothing when there is none, at that uptime. True when the text has
    /// changed.
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
