// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace neobeat {

/// Turns uptime into times since the epoch that never run backwards: follows the wall clock when it jumps ahead (the
/// computer slept), and stays on its course when the clock is set back.
class Timeline
{
public:
    /// Milliseconds since the epoch for a moment that both clocks tell.
    qint64 at(std::chrono::milliseconds uptime, qint64 wall);

private:
    std::optional<qint64> m_offset;
};

} // namespace neobeat
