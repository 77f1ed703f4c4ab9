// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"
#include "protocol/heartratemeasurement.h"

#include <optional>

namespace neobeat {

/// Chains the RR intervals of one measurement after the other into runs. A beat is where the intervals before it put
/// it: the time at which a message arrives says only roughly when its beats were. A run is anchored there once, with
/// its first message, and ends where beats are missing.
class BeatChain
{
public:
    /// The arrival of a message varies by about a second, so a run may be so far from it before it is clear that
    /// intervals were lost; milliseconds.
    static constexpr qint64 tolerance = 2'000;

    /// The intervals of a measurement that arrived then, milliseconds since 1970, as the next part of the run or as the
    /// beginning of another one; nothing without any, without contact to the skin, and for a message that came twice.
    std::optional<BeatRun> next(const HeartRateMeasurement &measurement, qint64 arrival, SampleSource source);
    /// Nothing is known about the time from here on, as when the link is lost: the run is over.
    void end() { m_run.reset(); }
    /// The same, and the next run may begin before this one ended: the clock was set back.
    void forget();

private:
    /// The run so far.
    struct Run
    {
        qint64 end = 0; ///< Its last beat, ticks since 1970.
        qint64 expected = 0; ///< The same as the messages say, which differs after it had to be moved.
        SampleSource source = SampleSource::Stream;
    };
    /// The last message that had intervals.
    struct Message
    {
        HeartRateMeasurement measurement;
        qint64 arrival = 0;
    };

    bool isRepeated(const HeartRateMeasurement &measurement, qint64 arrival, qint64 length) const;

    std::optional<Run> m_run;
    std::optional<Message> m_last;
    qint64 m_latest = 0; ///< The last beat of all runs, ticks since 1970.
};

} // namespace neobeat
