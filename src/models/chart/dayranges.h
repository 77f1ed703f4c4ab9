// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/timerange.h"

#include <QDate>
#include <QList>

namespace neobeat {

/// A day or a month of the calendar in the local time zone.
struct CalendarRange
{
    QDate first; ///< Its first day.
    TimeRange range;

    bool operator==(const CalendarRange &other) const = default;
};

/// The longest range of time that is split into days; longer ones are split into months. Milliseconds.
constexpr qint64 longestInDays = 62 * ms::day;

/// The whole days, or for a long range the whole months, that overlap the range, in the order of time. At most 1 200.
QList<CalendarRange> calendarRanges(const TimeRange &range);

} // namespace neobeat
