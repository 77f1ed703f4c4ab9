// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/loggedtable.h"

#include "history/aggregatetable.h"
#include "history/loggedblock.h"
#include "history/statement.h"

#include <QMap>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Minutes = std::vector<LoggedMinute>;

constexpr qint64 quarterHour = ms::hour / 4;
/// A minute has an effect on days that are at most so far from its own: its kind may go on for half a day, while the
/// zone changes by up to 26 hours.
constexpr qint64 farthestEffect = 2;

Error damagedHour()
{
    return {Error::Code::HistoryDamaged, u"an hour of logged minutes does not hold together"_s};
}

/// Days since 1970 in the watch's zone.
qint64 dayOf(const LoggedMinute &minute)
{
    return minute.localTime() / ms::day;
}

qint64 dayNumber(const QDate &date)
{
    return std::clamp<qint64>(QDate(1970, 1, 1).daysTo(date), 0, std::numeric_limits<quint32>::max());
}

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// Key of a day of the watch: like keyOf(), but the day is that of the watch's zone.
qint64 dayKey(int watch, qint64 day)
{
    return keyOf(watch, std::max<qint64>(day, 0) * ms::day, ms::day);
}

Result<Minutes, Error> readLoggedHour(Database &database, int watch, qint64 hourStart)
{
    Statement row(database, u"SELECT minutes FROM logged_hour WHERE key = ?"_s, {keyOf(watch, hourStart, ms::hour)});
    if (!row.next()) {
        if (const Error error = row.error())
            return error;
        return Minutes();
    }
    std::optional<Minutes> minutes = loggedblock::decode(row.blob(0), hourStart);
    if (!minutes)
        return damagedHour();
    return *std::move(minutes);
}

Error writeLoggedHour(Database &database, int watch, qint64 hourStart, const Minutes &minutes)
{
    const qint64 key = keyOf(watch, hourStart, ms::hour);
    if (minutes.empty())
        return Statement(database, u"DELETE FROM logged_hour WHERE key = ?"_s, {key}).error();
    return Statement(database, u"INSERT OR REPLACE INTO logged_hour (key, minutes) VALUES (?, ?)"_s,
                     {key, loggedblock::encode(minutes, hourStart)})
        .error();
}

Error writeDay(Database &database, int watch, qint64 number, const LoggedDay &day)
{
    return Statement(database,
                     u"INSERT OR REPLACE INTO logged_day (key, minutes, steps, light, deep, rem, notworn, charging, "
                     "low, high, sum, count, resting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {dayKey(watch, number), day.minutes, day.steps, day.lightSleep, day.deepSleep, day.remSleep,
                      day.notWorn, day.charging, day.low, day.high, day.sum, day.readings, day.resting})
        .error();
}

/// Makes the summaries of these days again, both included.
Error rebuildDays(Database &database, int watch, qint64 first, qint64 last, KindReading reading)
{
    if (const Error error = Statement(database, u"DELETE FROM logged_day WHERE key >= ? AND key < ?"_s,
                                      {dayKey(watch, first), dayKey(watch, last) + 1})
                                .error())
        return error;
    const auto isWanted = [=](qint64 day) { return day >= first && day <= last; };
    QMap<qint64, DayTally> days;
    KindFollower kinds(reading);
    const qint64 begin = (first - 1) * ms::day + nightBegins - mostEasternZone * quarterHour - KindFollower::longest;
    const qint64 end = (last + 1) * ms::day - mostWesternZone * quarterHour;
    const TimeRange range = TimeRange{begin, end}.intersected(TimeRange::everything());
    const Error error = forEachLoggedHour(database, watch, range, [&](const Minutes &minutes) {
        for (const LoggedMinute &minute : minutes) {
            const MinuteSample::Kind kind = kinds.next(minute);
            if (const qint64 day = dayOf(minute); isWanted(day))
                days[day].add(minute, kind);
            const qint64 night = (minute.localTime() + ms::day - nightBegins) / ms::day;
            if (isAsleep(kind) && isWanted(night))
                days[night].addNight(kind);
        }
        return true;
    });
    if (error)
        return error;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (const Error failure = writeDay(database, watch, day.key(), day->result(dateOf(day.key()))))
            return failure;
    }
    return {};
}

/// Makes the summaries again that changed with the minutes, which are in the order of time.
Error rebuildDaysOf(Database &database, int watch, const Minutes &changed)
{
    std::vector<qint64> days;
    std::ranges::transform(changed, std::back_inserter(days), &dayOf);
    std::ranges::sort(days);
    for (auto first = days.cbegin(); first != days.cend();) {
        const auto isFar = [](qint64 one, qint64 next) { return next - one > 2 * farthestEffect + 1; };
        const auto last = std::adjacent_find(first, days.cend(), isFar);
        const qint64 end = last == days.cend() ? days.back() : *last;
        if (const Error error
            = rebuildDays(database, watch, *first - farthestEffect, end + farthestEffect, presentReading))
            return error;
        first = last == days.cend() ? last : last + 1;
    }
    return {};
}

/// In the order of time, each minute once (the first of it), whole minutes, with possible times and zones.
Minutes wellFormed(std::span<const LoggedMinute> minutes)
{
    Minutes sorted;
    sorted.reserve(minutes.size());
    for (LoggedMinute minute : minutes) {
        if (!TimeRange::everything().contains(minute.time) || minute.zone < mostWesternZone
            || minute.zone > mostEasternZone)
            continue;
        minute.time -= minute.time % ms::minute;
        sorted.push_back(minute);
    }
    std::ranges::stable_sort(sorted, {}, &LoggedMinute::time);
    const auto isRepeated = [](const LoggedMinute &one, const LoggedMinute &next) { return one.time == next.time; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), isRepeated), sorted.end());
    return sorted;
}

TimeRange minuteRange(const LoggedMinute &minute)
{
    return {minute.time, minute.time + ms::minute};
}

/// Removes the minutes that overlap the range from an hour at its edge.
Error trimLoggedHour(Database &database, int watch, qint64 hourStart, const TimeRange &range)
{
    Result<Minutes, Error> hour = readLoggedHour(database, watch, hourStart);
    if (!hour)
        return hour.error();
    Minutes rest = std::move(hour).value();
    const auto removed
        = std::erase_if(rest, [&](const LoggedMinute &minute) { return range.overlaps(minuteRange(minute)); });
    return removed == 0 ? Error() : writeLoggedHour(database, watch, hourStart, rest);
}

} // namespace

Result<std::vector<qint64>, Error> addLoggedMinutes(Database &database, int watch,
                                                    std::span<const LoggedMinute> minutes)
{
    const Minutes sorted = wellFormed(minutes);
    Minutes changed;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const qint64 hourStart = first->time - first->time % ms::hour;
        const auto last = std::find_if(first, sorted.end(),
                                       [&](const LoggedMinute &minute) { return minute.time >= hourStart + ms::hour; });
        Result<Minutes, Error> hour = readLoggedHour(database, watch, hourStart);
        if (!hour)
            return hour.error();
        Minutes merged = *hour;
        if (loggedblock::merge(merged, std::span(first, last)) > 0) {
            if (const Error error = writeLoggedHour(database, watch, hourStart, merged))
                return error;
            std::ranges::set_difference(std::span(first, last), *hour, std::back_inserter(changed), {},
                                        &LoggedMinute::time, &LoggedMinute::time);
        }
        first = last;
    }
    if (const Error error = rebuildDaysOf(database, watch, changed))
        return error;
    std::vector<qint64> added;
    std::ranges::transform(changed, std::back_inserter(added), &LoggedMinute::time);
    return added;
}

Error removeLoggedMinutes(Database &database, int watch, std::span<const qint64> times)
{
    Minutes removed;
    for (auto first = times.begin(); first != times.end();) {
        const qint64 hourStart = *first - *first % ms::hour;
        const auto last = std::find_if(first, times.end(), [&](qint64 time) { return time >= hourStart + ms::hour; });
        Result<Minutes, Error> hour = readLoggedHour(database, watch, hourStart);
        if (!hour)
            return hour.error();
        Minutes minutes = std::move(hour).value();
        const auto rest = std::stable_partition(minutes.begin(), minutes.end(), [&](const LoggedMinute &minute) {
            return !std::binary_search(first, last, minute.time);
        });
        removed.insert(removed.end(), rest, minutes.end());
        minutes.erase(rest, minutes.end());
        if (const Error error = writeLoggedHour(database, watch, hourStart, minutes))
            return error;
        first = last;
    }
    return rebuildDaysOf(database, watch, removed);
}

Error eraseLoggedMinutes(Database &database, int watch, const TimeRange &range)
{
    if (range.isEmpty())
        return {};
    const TimeRange whole{range.from + ms::hour - 1 - (range.from + ms::hour - 1) % ms::hour,
                          range.to - range.to % ms::hour};
    for (const qint64 edge : {range.from, range.to}) {
        if (const Error error = trimLoggedHour(database, watch, edge - edge % ms::hour, range))
            return error;
    }
    if (const Error error = Statement(database, u"DELETE FROM logged_hour WHERE key >= ? AND key < ?"_s,
                                      {keyOf(watch, whole.from, ms::hour), keyOf(watch, whole.to, ms::hour)})
                                .error())
        return error;
    const qint64 first = range.from / ms::day - farthestEffect - 1;
    const qint64 last = range.to / ms::day + farthestEffect + 1;
    return rebuildDays(database, watch, first, last, presentReading);
}

Error forEachLoggedHour(Database &database, int watch, const TimeRange &range, const LoggedHourVisitor &visitor)
{
    Statement rows(database, u"SELECT key, minutes FROM logged_hour WHERE key >= ? AND key < ? ORDER BY key"_s,
                   {keyOf(watch, range.from, ms::hour), keyOf(watch, range.to + ms::hour - 1, ms::hour)});
    while (rows.next()) {
        const std::optional<Minutes> minutes = loggedblock::decode(rows.blob(1), startOf(rows.number(0), ms::hour));
        if (!minutes)
            return damagedHour();
        if (!visitor(*minutes))
            break;
    }
    return rows.error();
}

Result<TimeRange, Error> loggedExtentOf(Database &database, int watch, const TimeRange &range)
{
    TimeRange extent;
    const Error error = forEachLoggedHour(database, watch, range, [&](const Minutes &minutes) {
        const auto first
            = std::ranges::find_if(minutes, [&](const LoggedMinute &minute) { return range.contains(minute.time); });
        if (first != minutes.end())
            extent = minuteRange(*first);
        return first == minutes.end();
    });
    if (error)
        return error;
    const auto last = lastLoggedMinuteIn(database, watch, range);
    if (!last)
        return last.error();
    return *last ? extent.united(minuteRange(**last)) : extent;
}

Result<std::optional<LoggedMinute>, Error> lastLoggedMinuteIn(Database &database, int watch, const TimeRange &range)
{
    Statement rows(database, u"SELECT key, minutes FROM logged_hour WHERE key >= ? AND key < ? ORDER BY key DESC"_s,
                   {keyOf(watch, range.from, ms::hour), keyOf(watch, range.to + ms::hour - 1, ms::hour)});
    while (rows.next()) {
        const auto minutes = loggedblock::decode(rows.blob(1), startOf(rows.number(0), ms::hour));
        if (!minutes)
            return damagedHour();
        const auto last = std::find_if(minutes->rbegin(), minutes->rend(),
                                       [&](const LoggedMinute &minute) { return range.contains(minute.time); });
        if (last != minutes->rend())
            return std::optional(*last);
    }
    if (const Error error = rows.error())
        return error;
    return std::optional<LoggedMinute>();
}

Result<QList<LoggedDay>, Error> readLoggedDays(Database &database, int watch, const QDate &first, const QDate &last)
{
    QList<LoggedDay> days;
    Statement rows(database,
                   u"SELECT key, minutes, steps, light, deep, rem, notworn, charging, low, high, sum, count, resting "
                   "FROM logged_day WHERE key >= ? AND key <= ? ORDER BY key"_s,
                   {dayKey(watch, dayNumber(first)), dayKey(watch, dayNumber(last))});
    while (rows.next()) {
        const auto value = [&rows](int column) { return int(rows.number(column)); };
        days.append(LoggedDay{dateOf(startOf(rows.number(0), ms::day) / ms::day), value(1), value(2), value(3),
                              value(4), value(5), value(6), value(7), value(8), value(9), rows.number(10), value(11),
                              value(12)});
    }
    if (const Error error = rows.error())
        return error;
    return days;
}

Error rebuildLoggedDays(Database &database, KindReading reading)
{
    QList<int> watches;
    {
        Statement rows(database, u"SELECT id FROM watch"_s);
        while (rows.next())
            watches.append(int(rows.number(0)));
        if (const Error error = rows.error())
            return error;
    }
    for (const int watch : std::as_const(watches)) {
        const qint64 last = TimeRange::everything().to / ms::day + 1;
        if (const Error error = rebuildDays(database, watch, 0, last, reading))
            return error;
    }
    return {};
}

} // namespace neobeat
