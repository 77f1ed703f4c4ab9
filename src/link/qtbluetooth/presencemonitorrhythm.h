// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// How presence monitoring spares the adapter: it listens, pauses, and pauses longer when the wait gets long.
struct PresenceMonitorRhythm
{
    using Duration = std::chrono::milliseconds;

    Duration listening = std::chrono::seconds(2); ///< One period of listening.
    Duration pausing = std::chrono::seconds(2); ///< Between two of them, at first.
    Duration eager = std::chrono::minutes(10); ///< From the start of the wait to the longer pauses.
    Duration calmPausing = std::chrono::seconds(8); ///< Between two of them, later.
    int busyBeats = 5; ///< This many refusals in a row by a busy adapter are too many.
    int openTurns = 4; ///< One period in this many also covers peripherals that do not advertise the service.
};

} // namespace neobeat
