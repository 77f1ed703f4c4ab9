// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace neobeat {

/// A clock that only advances when moved; starts at noon UTC of a fixed day. Its wall clock can be set like a real one.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_uptime.count()); }
    std::chrono::milliseconds uptime() const override { return m_uptime; }

    void advance(std::chrono::milliseconds by) { m_uptime += by; }
    /// Sets the wall clock ahead, or back.
    void set(std::chrono::milliseconds by) { m_start = m_start.addMSecs(by.count()); }

private:
    QDateTime m_start{QDate(2026, 1, 31), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_uptime{0};
};

} // namespace neobeat
