// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/record/replayradio.h"
#include "recordingworld.h"
#include "support/virtualtime.h"

namespace neobeat {

/// A recording that is played, and what comes of it written down again.
struct ReplayWorld
{
    ReplayWorld(VirtualTime &virtualTime, const QByteArray &events)
        : time(virtualTime)
        , clock(virtualTime)
        , played(recordingOf(events), clock)
        , radio(played, tape.device, clock)
    {
    }

    /// Lets it pass, so many milliseconds.
    void wait(int milliseconds) { time.runFor(std::chrono::milliseconds(milliseconds)); }
    /// The events with their times, one per line.
    QByteArray story() const { return tape.text().sliced(tape.text().indexOf("\n+") + 1); }

    VirtualTime &time;
    VirtualClock clock;
    ReplayRadio played;
    RecordingTape tape;
    RecordingRadio radio;
};

} // namespace neobeat
