// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/minutesample.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace neobeat {

/// Consecutive minutes, as the watch sends them in one transfer.
struct MinuteRun
{
    /// Seconds of a minute.
    static constexpr int minuteLength = 60;

    QDateTime start; ///< Of the first minute, by the clock of the watch, with its zone.
    QList<MinuteSample> samples = {};

    bool operator==(const MinuteRun &other) const = default;

    /// The time of this minute of the run; that of the first one behind it for samples.size().
    QDateTime timeOf(qsizetype index) const { return start.addSecs(minuteLength * index); }
    /// The first minute that is not part of it.
    QDateTime end() const { return timeOf(samples.size()); }

    /// The whole samples of a payload; the start loses its seconds.
    static MinuteRun decode(const QDateTime &start, QByteArrayView payload);
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::MinuteRun)
