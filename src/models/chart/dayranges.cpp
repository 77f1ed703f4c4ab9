// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/dayranges.h"

#include "base/localmoment.h"

#include <QDateTime>

namespace neobeat {

namespace {

constexpr qsizetype mostRanges = 1'200; // A century of months.

qint64 beginOf(const QDate &day)
{
    return startOfDay(day);
}

} // namespace

QList<CalendarRange> calendarRanges(const TimeRange &range)
{
    QList<CalendarRange> ranges;
    if (range.isEmpty())
        return ranges;
    const bool inMonths = range.length() > longestInDays;
    QDate day = QDateTime::fromMSecsSinceEpoch(range.from).date();
    if (inMonths)
        day = {day.year(), day.month(), 1};
    while (day.isValid() && beginOf(day) < range.to && ranges.size() < mostRanges) {
        const QDate next = inMonths ? day.addMonths(1) : day.addDays(1);
        ranges.append({day, {beginOf(day), beginOf(next)}});
        day = next;
    }
    return ranges;
}

} // namespace neobeat
