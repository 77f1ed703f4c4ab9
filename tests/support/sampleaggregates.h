// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/historyreader.h"

#include <QMap>
#include <QStringList>

namespace neobeat::test {

/// The aggregates of samples in buckets of that width, computed one by one.
template<typename Samples>
QList<Bucket> bucketsOf(const Samples &samples, qint64 step)
{
    QMap<qint64, Bucket> buckets;
    for (const Sample &sample : samples) {
        if (!sample.isReading())
            continue;
        Bucket &bucket = buckets[sample.time - sample.time % step];
        bucket.start = sample.time - sample.time % step;
        bucket.low = bucket.count == 0 ? sample.bpm : qMin<qint16>(bucket.low, sample.bpm);
        bucket.high = qMax<qint16>(bucket.high, sample.bpm);
        bucket.sum += sample.bpm;
        ++bucket.count;
    }
    return buckets.values();
}

/// The same without the time that readings account for, which the simple computation leaves out.
inline QList<Bucket> untimed(QList<Bucket> buckets)
{
    for (Bucket &bucket : buckets)
        bucket.time = bucket.timedSum = 0;
    return buckets;
}

/// Where minutes, hours, days and statistics of a history differ from the aggregates of its samples; one line each.
template<typename Samples>
QStringList sumFaults(HistoryReader &reader, int watch, const Samples &samples)
{
    QStringList faults;
    for (const qint64 step : {ms::minute, ms::hour, ms::day}) {
        const auto slice = reader.sliceOf(watch, TimeRange::everything(), step);
        if (!slice)
            faults.append(QStringLiteral("aggregates of %1 ms: %2").arg(step).arg(slice.error().name()));
        else if (untimed(slice->buckets) != bucketsOf(samples, step))
            faults.append(QStringLiteral("the aggregates of %1 ms are not those of the samples").arg(step));
    }
    const auto statistics = reader.statistics(watch, TimeRange::everything());
    qint64 count = 0;
    for (const Sample &sample : samples)
        count += sample.isReading();
    if (!statistics || statistics->count != count)
        faults.append(QStringLiteral("the statistics are not those of the samples"));
    return faults;
}

} // namespace neobeat::test
