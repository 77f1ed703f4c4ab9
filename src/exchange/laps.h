// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/sample.h"

#include <QList>

namespace neobeat {

/// A part of what sports programs call an activity: the range between two markers, or long gaps.
struct Lap
{
    TimeRange range;
    int high = 0; ///< Highest reading, bpm; 0 without one.
    int low = 0; ///< Lowest reading, bpm; 0 without one.
    qint64 sum = 0; ///< Sum of all readings, bpm.
    qint64 count = 0; ///< Number of readings.
    qint64 measured = 0; ///< Milliseconds between readings with no gap between them.

    /// Mean of the readings, rounded; 0 without one.
    int average() const { return count > 0 ? int((sum + count / 2) / count) : 0; }
    /// Merges another lap into this one, which grows to cover both.
    void add(const Lap &other);
};

/// Whether there is a gap between one reading and the next.
constexpr bool isGapBetween(const Sample &earlier, const Sample &later)
{
    return later.time - earlier.time > gapAfter(earlier.source);
}

/// Aggregates readings by laps. They come in the order of time.
class LapCounter
{
public:
    /// What becomes of a gap of a minute or longer; of an hour between readings that a watch takes by itself.
    enum class LongGaps {
        InLap, ///< It is a part of its lap.
        BetweenLaps, ///< A lap ends with the last reading before it, and one begins with the first after it.
    };

    /// Laps of an activity: its markers separate them.
    explicit LapCounter(const ActivityEntry &activity, LongGaps gaps = LongGaps::InLap);
    /// One lap, from the first reading to the last, wherever they are.
    explicit LapCounter(LongGaps gaps = LongGaps::InLap)
        : m_gaps(gaps)
    {
    }

    /// Counts a sample; those that are not a reading are ignored.
    void add(const Sample &sample);
    /// The laps that contain a reading.
    QList<Lap> laps() const;

private:
    void goTo(qint64 time);
    void endLapAtGap(const Sample &sample);
    void addMeasured(qint64 from, qint64 to);

    LongGaps m_gaps;
    QList<Lap> m_laps; ///< One after the other; empty when the readings define the lap.
    qsizetype m_current = 0;
    bool m_hasBounds = false;
    Sample m_last; ///< The last reading, once there is one.
    bool m_hasLast = false;
};

} // namespace neobeat
