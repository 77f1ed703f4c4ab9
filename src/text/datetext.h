// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace neobeat {

/// How much of a date is shown; the language decides about order and punctuation.
enum class DateForm {
    Title, ///< "Friday, 20 November 2026"
    WeekdayLong, ///< "Fri, 20 November 2026"
    Long, ///< "20 November 2026"
    LongWithoutYear, ///< "20 November"
    Day, ///< "20", as the first day of "20 – 22 November 2026"
    WeekdayShort, ///< "Fri, 20 Nov 2026"
    Short, ///< "20 Nov 2026"
    ShortWithoutYear, ///< "20 Nov"
    WeekdayWithoutYear, ///< "Fri 20 Nov"
    WeekdayAndDay, ///< "Fri 20"
};

/// A date in that form.
QString dateText(QDate date, DateForm form, const QLocale &locale = QLocale());

/// "November 2026".
QString monthText(QDate date, const QLocale &locale = QLocale());

/// How precise a time of day is.
enum class ClockForm {
    Minutes, ///< "18:03"
    Seconds, ///< "18:03:20"
};

/// A time of day, with 12 or 24 hours as the locale has it.
QString clockText(QTime time, ClockForm form, const QLocale &locale = QLocale());

/// A moment as shown in lists: "20 Nov 2026, 18:03".
QString momentText(const QDateTime &moment);

} // namespace neobeat
