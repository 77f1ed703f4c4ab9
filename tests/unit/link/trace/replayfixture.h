// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/replayradio.h"
#include "support/virtualtime.h"
#include "tracefixture.h"

namespace neobeat {

/// A trace that is played, and what comes of it written down again.
struct ReplayFixture
{
    ReplayFixture(VirtualTime &virtualTime, const QByteArray &events)
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
    TracingRadio radio;
};

} // namespace neobeat
