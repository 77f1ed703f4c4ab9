// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/dayranges.h"

#include "base/localmoment.h"
#include "base/timeunits.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace neobeat {

namespace {

using ms::hour;
using ms::minute;

constexpr qsizetype mostRanges = 1'200; // A century of months.

qint64 beginOf(const QDate &day)
{
    return startOfDay(day);
}

TimeRange dayOf(qint64 time, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, zone).date();
    return {startOfDay(date, zone), startOfDay(date.addDays(1), zone)};
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

QList<Bucket> joinedToDays(const QList<Bucket> &buckets, const QTimeZone &zone)
{
    QList<Bucket> days;
    TimeRange day;
    for (const Bucket &bucket : buckets) {
        if (!day.contains(bucket.start)) {
            day = dayOf(bucket.start, zone);
            days.append(Bucket{.start = day.from});
        }
        days.last().add(bucket);
    }
    return days;
}

HistoryReader::Answer<QList<Bucket>> localDays(HistoryReader &reader, int watch, const TimeRange &range,
                                               const QTimeZone &zone)
{
    const TimeRange days{dayOf(range.from, zone).from, dayOf(range.to - 1, zone).to};
    const auto hours = reader.sliceOf(watch, days, hour);
    if (!hours)
        return hours.error();
    QList<Bucket> parts;
    TimeRange day;
    for (const Bucket &bucket : hours->buckets) {
        if (!day.contains(bucket.start))
            day = dayOf(bucket.start, zone);
        if (bucket.start + hour <= day.to) {
            parts.append(bucket);
            continue;
        }
        // This hour contains a midnight.
        const auto minutes = reader.sliceOf(watch, {bucket.start, bucket.start + hour}, minute);
        if (!minutes)
            return minutes.error();
        std::ranges::copy_if(minutes->buckets, std::back_inserter(parts),
                             [&](const Bucket &part) { return days.contains(part.start); });
    }
    return joinedToDays(parts, zone);
}

} // namespace neobeat
