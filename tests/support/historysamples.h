// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/sample.h"

#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace neobeat::test {

/// The watch used by the tests of the history.
inline WatchEntry someWatch(int number = 1)
{
    return {0, QStringLiteral("00:00:5E:00:53:%1").arg(number, 2, 10, QLatin1Char('0')), QStringLiteral("Amazfit Neo")};
}

/// 2026-03-02 08:00:00 UTC.
constexpr qint64 someMorning = 1'772'438'400'000;

/// That many samples from then on, one per interval, between 60 and 99 bpm.
inline std::vector<Sample> steadySamples(int count, qint64 start = someMorning, qint64 interval = 1000)
{
    std::vector<Sample> samples;
    samples.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        samples.push_back({start + i * interval, quint8(60 + i % 40)});
    return samples;
}

/// Irregular samples: gaps, moments without a reading, several sources; in chronological order.
inline std::vector<Sample> restlessSamples(int count, quint32 seed, qint64 start = someMorning)
{
    QRandomGenerator random(seed);
    std::vector<Sample> samples;
    qint64 time = start;
    for (int i = 0; i < count; ++i) {
        const int dice = random.bounded(100);
        time += dice < 2 ? random.bounded(1, 3 * 3'600'000) : random.bounded(1, 2'500);
        if (dice > 96)
            samples.push_back({time, 0, SampleQuality(random.bounded(1, 4)), SampleSource::Stream});
        else
            samples.push_back({time, quint8(random.bounded(40, 180)), SampleQuality::Good, SampleSource::Stream});
    }
    return samples;
}

} // namespace neobeat::test
