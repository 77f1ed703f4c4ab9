// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedminute.h"

#include <QRandomGenerator>

#include <vector>

namespace neobeat::test {

/// A minute of that kind, with steps and a heart rate; 0 for none.
inline MinuteSample minuteSample(MinuteSample::Kind kind, int steps = 0, int bpm = 0)
{
    MinuteSample sample;
    sample.bytes
        = {quint8(int(kind) | 0x50), quint8(steps / 2), quint8(steps), quint8(bpm == 0 ? 0xff : bpm), 0, 0, 0, 0};
    return sample;
}

/// That many minutes in a row of one kind.
inline std::vector<LoggedMinute> loggedMinutes(qint64 start, int count, MinuteSample::Kind kind, int steps = 0,
                                               int bpm = 0, int zone = 4)
{
    std::vector<LoggedMinute> minutes;
    minutes.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        minutes.push_back({start + i * ms::minute, qint8(zone), minuteSample(kind, steps, bpm)});
    return minutes;
}

/// Minutes of random bytes with gaps, in zones that change now and then; in the order of time.
inline std::vector<LoggedMinute> restlessMinutes(int count, quint32 seed, qint64 start)
{
    QRandomGenerator random(seed);
    std::vector<LoggedMinute> minutes;
    qint64 time = start;
    int zone = 4;
    for (int i = 0; i < count; ++i) {
        const int dice = random.bounded(1000);
        time += ms::minute * (dice < 3 ? random.bounded(1, 3'000) : dice < 20 ? random.bounded(1, 30) : 1);
        if (dice > 995)
            zone = random.bounded(mostWesternZone, mostEasternZone + 1);
        LoggedMinute minute{time, qint8(zone), {}};
        for (quint8 &byte : minute.sample.bytes)
            byte = quint8(random.bounded(256));
        if (dice < 700) // mostly what continues
            minute.sample.bytes[0] = 0x50;
        minutes.push_back(minute);
    }
    return minutes;
}

} // namespace neobeat::test
