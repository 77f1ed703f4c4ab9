// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/historyreader.h"
#include "history/timerange.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

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

/// Buckets, each within one day of the zone, merged into days; a day starts at its midnight.
QList<Bucket> joinedToDays(const QList<Bucket> &buckets, const QTimeZone &zone);

/// The days of the zone that overlap the range, from the hours of the store; in zones whose midnight is not at a full
/// hour of UTC from the minutes around it.
HistoryReader::Answer<QList<Bucket>> localDays(HistoryReader &reader, int watch, const TimeRange &range,
                                               const QTimeZone &zone);

} // namespace neobeat
