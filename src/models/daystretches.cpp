// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daystretches.h"

#include "base/localmoment.h"

#include <QDateTime>

namespace neobeat {

namespace {

constexpr qsizetype mostStretches = 1'200; // A century of months.

qint64 beginOf(const QDate &day)
{
    return startOfDay(day);
}

} // namespace

QList<CalendarStretch> calendarStretches(const TimeRange &range)
{
    QList<CalendarStretch> stretches;
    if (range.isEmpty())
        return stretches;
    const bool inMonths = range.length() > longestInDays;
    QDate day = QDateTime::fromMSecsSinceEpoch(range.from).date();
    if (inMonths)
        day = {day.year(), day.month(), 1};
    while (day.isValid() && beginOf(day) < range.to && stretches.size() < mostStretches) {
        const QDate next = inMonths ? day.addMonths(1) : day.addDays(1);
        stretches.append({day, {beginOf(day), beginOf(next)}});
        day = next;
    }
    return stretches;
}

} // namespace neobeat
