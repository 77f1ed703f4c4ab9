// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <limits>
#include <optional>

namespace neobeat {

/// The times under which things are kept: those of the wall clock, but never running backwards. When the clock is set
/// back, they stay on their course until it has caught up with the latest one, so that nothing is kept in a stretch
/// that was already measured. They jump ahead with it, as after the computer slept.
class RecordingTime
{
public:
    using Duration = std::chrono::milliseconds;

    /// Milliseconds since 1970 for a moment that both clocks tell; at least those of every moment before.
    qint64 at(Duration uptime, qint64 wall);
    /// The same for a sample, of which there is one per millisecond: later than the sample before.
    qint64 ofSample(Duration uptime, qint64 wall);

private:
    std::optional<qint64> m_offset;
    qint64 m_latest = std::numeric_limits<qint64>::min();
    qint64 m_latestSample = std::numeric_limits<qint64>::min();
};

} // namespace neobeat
