// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// How a lookout spares the adapter: it listens, pauses, and pauses longer when the wait gets long.
struct LookoutRhythm
{
    using Duration = std::chrono::milliseconds;

    Duration listening = std::chrono::seconds(2); ///< One moment of listening.
    Duration pausing = std::chrono::seconds(2); ///< Between two of them, at first.
    Duration eager = std::chrono::minutes(10); ///< From the start of the wait to the longer pauses.
    Duration calmPausing = std::chrono::seconds(8); ///< Between two of them, later.
    int busyBeats = 5; ///< So many refusals in a row by an adapter that is busy are too many.
    int openTurns = 4; ///< One moment of so many is for peripherals, too, that do not announce the service of a watch.
};

} // namespace neobeat
