// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/dailytotals.h"
#include "protocol/minutesample.h"

#include <QDateTime>

namespace neobeat {

/// The life of a person with a watch, minute by minute: sleep, a shower without the watch, walks, now and then a run
/// and the charger. Depends on the seed and the time of day alone.
class SimulatedDay
{
public:
    explicit SimulatedDay(quint32 seed)
        : m_seed(seed)
    {
    }

    /// The minute that begins then on the clock of the watch.
    MinuteSample minuteAt(const QDateTime &time) const;
    /// What has been counted at that time since midnight; grows within a minute too.
    DailyTotals totalsAt(const QDateTime &time) const;

private:
    using Kind = MinuteSample::Kind;

    /// A number that looks random, for this minute or day and purpose.
    quint32 mixed(qint64 index, quint32 purpose) const;
    Kind kindAt(qint64 minute) const;
    Kind sleepAt(qint64 minute, int sinceBedtime) const;
    bool isWalking(int minuteOfDay) const;
    int stepsAt(qint64 minute) const;
    quint8 heartRateAt(qint64 minute, Kind kind) const;
    MinuteSample sampleAt(qint64 minute) const;

    quint32 m_seed;
};

} // namespace neobeat
