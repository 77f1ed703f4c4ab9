// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace neobeat {

/// Which moment is meant by a local time that occurs twice because the clocks are set back.
enum class Passing { First, Last };

/// The moment at which clocks show that date and time; milliseconds since 1970. For a time that is skipped because the
/// clocks are set forward, the first moment after the change. Uses the time zone of this computer; the result does not
/// depend on how the version of Qt treats such times.
qint64 localMoment(const QDate &date, const QTime &time, Passing passing);
/// The same in a given time zone.
qint64 localMoment(const QDate &date, const QTime &time, Passing passing, const QTimeZone &zone);

/// The first moment of a day. In Havana midnight occurs twice in autumn; what Qt calls the start of that day is the
/// second one, and the hour before would belong to no day.
inline qint64 startOfDay(const QDate &date)
{
    return localMoment(date, QTime(0, 0), Passing::First);
}
inline qint64 startOfDay(const QDate &date, const QTimeZone &zone)
{
    return localMoment(date, QTime(0, 0), Passing::First, zone);
}

} // namespace neobeat
