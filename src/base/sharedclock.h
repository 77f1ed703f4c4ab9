// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace neobeat {

/// What everything in one program that stamps a value shares, so that no two of them disagree. Between two moments lies
/// what the other clock's uptime says; once its wall clock is off by more than a second, it is followed at once: ahead,
/// as after the computer slept, or back, as when a wrong clock was set right. For one thread.
class SharedClock final : public Clock
{
public:
    /// The other clock must outlive this.
    explicit SharedClock(const Clock &source);

    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override { return m_source.uptime(); }

private:
    const Clock &m_source;
    mutable qint64 m_offset; ///< From uptime to wall clock, milliseconds.
};

} // namespace neobeat
