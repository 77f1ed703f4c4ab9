// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QMetaType>

#include <algorithm>

namespace neobeat {

/// The aggregate of the readings of a short range of time; or one sample.
struct Bucket
{
    qint64 start = 0; ///< Milliseconds since 1970; of a sample its own moment.
    qint16 low = 0; ///< Lowest reading, bpm; 0 without one.
    qint16 high = 0; ///< Highest reading, bpm; 0 without one.
    qint32 count = 0; ///< Number of readings; 0 is a moment at which the watch had none, which breaks a line.
    qint64 sum = 0; ///< Sum of all readings, bpm.
    qint64 time = 0; ///< How long the readings cover, milliseconds; 0 for a sample.
    qint64 timedSum = 0; ///< Sum of the readings, each multiplied by the milliseconds that it covers.

    /// One sample; bpm is 0 for a time without a reading.
    static Bucket ofSample(qint64 time, int bpm) { return {time, qint16(bpm), qint16(bpm), bpm > 0 ? 1 : 0, bpm}; }
    /// Mean over the time, so that a run with a reading a second does not outweigh the rest of a day with one a minute;
    /// where no time is known, mean of the readings. 0 without a reading.
    double average() const;
    /// Adds the readings of another bucket.
    void add(const Bucket &other);
    bool operator==(const Bucket &other) const = default;
};

inline double Bucket::average() const
{
    if (time > 0)
        return double(timedSum) / double(time);
    return count > 0 ? double(sum) / count : 0;
}

inline void Bucket::add(const Bucket &other)
{
    if (other.count == 0)
        return;
    low = count == 0 ? other.low : std::min(low, other.low);
    high = std::max(high, other.high);
    count += other.count;
    sum += other.sum;
    time += other.time;
    timedSum += other.timedSum;
}

/// A range of history, as finely as requested.
struct Slice
{
    TimeRange range; ///< What was requested, extended to whole buckets.
    qint64 step = 0; ///< Width of a bucket: 60 000, 3 600 000 or 86 400 000 ms; 0 when each is one sample.
    QList<Bucket> buckets; ///< In the order of time; ranges without any data are left out.

    bool operator==(const Slice &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Slice)
