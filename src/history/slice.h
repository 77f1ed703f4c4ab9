// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QMetaType>

namespace neobeat {

/// The readings of a short stretch of time, summed up; or one sample.
struct Bucket
{
    qint64 start = 0; ///< Milliseconds since 1970; of a sample its own moment.
    qint16 low = 0; ///< Lowest reading, bpm; 0 without one.
    qint16 high = 0; ///< Highest reading, bpm; 0 without one.
    qint32 count = 0; ///< Number of readings; 0 is a moment at which the watch had none, which breaks a line.
    qint64 sum = 0; ///< Of all readings, bpm.

    double average() const { return count > 0 ? double(sum) / count : 0; }
    bool operator==(const Bucket &other) const = default;
};

/// A stretch of history, as finely as was asked for.
struct Slice
{
    TimeRange range; ///< What was asked for, grown to whole buckets.
    qint64 step = 0; ///< Width of a bucket: 60 000, 3 600 000 or 86 400 000 ms; 0 when each is one sample.
    QList<Bucket> buckets; ///< In the order of time; stretches without anything are left out.

    bool operator==(const Slice &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Slice)
