// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace neobeat {

/// The clock shared by everything in one program that stamps values, so that no two of them disagree. The interval
/// between two moments is that of the source clock's uptime. Once its wall clock deviates by more than a second, the
/// deviation is applied at once: forward, as after suspend, or back, as when a wrong clock was corrected. For one
/// thread.
class SharedClock final : public Clock
{
public:
    /// The source must outlive this.
    explicit SharedClock(const Clock &source);

    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override { return m_source.uptime(); }
    /// How often the clock was set back; while this stays the same, its times only grow.
    int setBacks() const { return m_setBacks; }

private:
    const Clock &m_source;
    mutable qint64 m_offset; ///< From uptime to wall clock, milliseconds.
    mutable int m_setBacks = 0;
};

} // namespace neobeat
