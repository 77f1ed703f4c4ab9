// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QDate>
#include <QList>

namespace neobeat {

/// A day or a month of the calendar in the local time zone.
struct CalendarStretch
{
    QDate first; ///< Its first day.
    TimeRange range;

    bool operator==(const CalendarStretch &other) const = default;
};

/// The longest stretch of time that is told in days; longer ones are told in months. Milliseconds.
constexpr qint64 longestInDays = 62LL * 24 * 3'600'000;

/// The whole days, or for a long time the whole months, that the range touches, in the order of time. At most 1 200.
QList<CalendarStretch> calendarStretches(const TimeRange &range);

} // namespace neobeat
