// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/replayradio.h"
#include "support/virtualtime.h"
#include "tracefixture.h"

namespace neobeat {

/// A trace that is replayed, and the trace of its replay.
struct ReplayFixture
{
    ReplayFixture(VirtualTime &virtualTime, const QByteArray &events)
        : time(virtualTime)
        , clock(virtualTime)
        , played(traceOf(events), clock)
        , radio(played, tape.device, clock)
    {
    }

    /// Lets that number of milliseconds pass.
    void wait(int milliseconds) { time.runFor(std::chrono::milliseconds(milliseconds)); }
    /// The events as JSON, one per line.
    QByteArray story() const { return tape.story(); }

    VirtualTime &time;
    VirtualClock clock;
    ReplayRadio played;
    TraceTape tape;
    TracingRadio radio;
};

} // namespace neobeat
