// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "protocol/minutesample.h"

#include <QDate>
#include <QList>
#include <QMetaType>

namespace neobeat {

/// One minute that the watch logged itself. The first one stored for a minute stays.
struct LoggedMinute
{
    qint64 time = 0; ///< Beginning of the minute, milliseconds since 1970 in UTC.
    qint8 zone = 0; ///< The watch's offset from UTC, signed quarter hours, daylight saving included.
    MinuteSample sample; ///< As sent.

    /// What the clock of the watch showed, milliseconds since 1970 in its zone.
    qint64 localTime() const { return time + zone * (ms::hour / 4); }
    /// The day that the watch showed.
    QDate date() const { return QDate(1970, 1, 1).addDays(localTime() / ms::day); }
    bool operator==(const LoggedMinute &other) const = default;
};

/// The zones that exist on earth, quarter hours: 12 h behind UTC to 14 h ahead of it.
constexpr int mostWesternZone = -48;
constexpr int mostEasternZone = 56;

/// How the bytes of a minute are understood. Both readings stay possible, since all bytes are kept.
enum class KindReading {
    OlderModels, ///< MinuteSample::kind().
    NewerModels, ///< MinuteSample::kindOfNewerModels().
    Either, ///< That of older models, and where it knows no such kind, that of newer ones.
};

/// The reading that day summaries are made with. Who changes it rebuilds them in a migration.
constexpr KindReading presentReading = KindReading::Either;

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::LoggedMinute)
