// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// The time limits of what is registered with bluetoothd.
struct SensorTiming
{
    std::chrono::milliseconds answer{5000}; ///< For bluetoothd to answer a call.
    std::chrono::milliseconds retry{3000}; ///< After a refusal, to the next attempt.
    std::chrono::milliseconds stopping{2000}; ///< To take everything down; what is not answered by then is abandoned.
    std::chrono::milliseconds interval{1000}; ///< The least time between two values.
    /// How much a value may come early: a watch that measures once a second is not exact.
    std::chrono::milliseconds jitter{100};
};

} // namespace neobeat
