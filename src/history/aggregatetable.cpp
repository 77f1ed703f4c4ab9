// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/aggregatetable.h"

#include "base/timeunits.h"
#include "history/aggregates.h"
#include "history/sampleblock.h"
#include "history/sampletable.h"
#include "history/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

QString tableOf(Level level)
{
    return level == Level::Minute ? u"minute"_s : level == Level::Hour ? u"hour"_s : u"day"_s;
}

Error damagedAggregates()
{
    return {Error::Code::HistoryDamaged, u"a row of sums does not hold together"_s};
}

/// Columns 0 … 3 are low, high, sum, count; 4 is the histogram.
Result<Statistics, Error> statisticsOfRow(const Statement &row)
{
    Statistics statistics{int(row.number(0)), int(row.number(1)), row.number(2), row.number(3), {}};
    const std::optional<Histogram> time = decodeHistogram(row.blob(4));
    if (!time)
        return damagedAggregates();
    statistics.time = *time;
    return statistics;
}

/// How long the readings of a row cover: as its histogram says; a row of minutes, which has none, covers its minute.
void addTime(Bucket &bucket, const Histogram &time)
{
    for (int bpm = 0; bpm < 256; ++bpm) {
        bucket.time += time.at(bpm).count();
        bucket.timedSum += bpm * time.at(bpm).count();
    }
}

void addMinute(Bucket &bucket)
{
    bucket.time = ms::minute;
    bucket.timedSum = bucket.sum * ms::minute / std::max(bucket.count, 1);
}

Error remove(Database &database, Level level, const TimeRange &keys)
{
    return Statement(database, u"DELETE FROM %1 WHERE key >= ? AND key < ?"_s.arg(tableOf(level)), {keys.from, keys.to})
        .error();
}

} // namespace

qint64 widthOf(Level level)
{
    return level == Level::Minute ? ms::minute : level == Level::Hour ? ms::hour : ms::day;
}

qint64 keyOf(int watch, qint64 time, qint64 width)
{
    return qint64(watch) << 32 | time / width;
}

qint64 startOf(qint64 key, qint64 width)
{
    return (key & 0xffff'ffff) * width;
}

Error writeAggregates(Database &database, Level level, int watch, qint64 start, const Statistics &statistics)
{
    const qint64 key = keyOf(watch, start, widthOf(level));
    if (statistics.count == 0)
        return remove(database, level, {key, key + 1});
    if (level == Level::Minute) {
        return Statement(database,
                         u"INSERT OR REPLACE INTO minute (key, low, high, sum, count) VALUES (?, ?, ?, ?, ?)"_s,
                         {key, statistics.low, statistics.high, statistics.sum, statistics.count})
            .error();
    }
    const QString sql = u"INSERT OR REPLACE INTO %1 (key, low, high, sum, count, time) VALUES (?, ?, ?, ?, ?, ?)"_s;
    return Statement(database, sql.arg(tableOf(level)),
                     {key, statistics.low, statistics.high, statistics.sum, statistics.count,
                      encodeHistogram(statistics.time)})
        .error();
}

Error addAggregates(Database &database, Level level, int watch, qint64 start, const Statistics &addition)
{
    const Result<Statistics, Error> present = readAggregates(database, level, watch, {start, start + widthOf(level)});
    if (!present)
        return present.error();
    Statistics both = *present;
    both.add(addition);
    return writeAggregates(database, level, watch, start, both);
}

Result<Statistics, Error> readAggregates(Database &database, Level level, int watch, const TimeRange &range)
{
    const qint64 width = widthOf(level);
    const QString sql = u"SELECT low, high, sum, count, time FROM %1 WHERE key >= ? AND key < ?"_s;
    Statement rows(database, sql.arg(tableOf(level)),
                   {keyOf(watch, range.from + width - 1, width), keyOf(watch, range.to, width)});
    Statistics sum;
    while (rows.next()) {
        const Result<Statistics, Error> row = statisticsOfRow(rows);
        if (!row)
            return row.error();
        sum.add(*row);
    }
    if (const Error error = rows.error())
        return error;
    return sum;
}

Result<QList<Bucket>, Error> readBuckets(Database &database, Level level, int watch, const TimeRange &range)
{
    const qint64 width = widthOf(level);
    const QString sql = u"SELECT key, low, high, count, sum%2 FROM %1 WHERE key >= ? AND key < ? ORDER BY key"_s;
    Statement found(database, sql.arg(tableOf(level), level == Level::Minute ? u""_s : u", time"_s),
                    {keyOf(watch, range.from + width - 1, width), keyOf(watch, range.to + width - 1, width)});
    QList<Bucket> buckets;
    while (found.next()) {
        Bucket row{startOf(found.number(0), width), qint16(found.number(1)), qint16(found.number(2)),
                   qint32(found.number(3)), found.number(4)};
        if (level == Level::Minute) {
            addMinute(row);
        } else if (const auto histogram = decodeHistogram(found.blob(5))) {
            addTime(row, *histogram);
        } else {
            return damagedAggregates();
        }
        buckets.append(row);
    }
    if (const Error error = found.error())
        return error;
    return buckets;
}

Error rebuildAggregates(Database &database, int watch, const TimeRange &range)
{
    const TimeRange days{range.from - range.from % ms::day,
                         range.to + ms::day - 1 - (range.to + ms::day - 1) % ms::day};
    const TimeRange hours{range.from - range.from % ms::hour,
                          range.to + ms::hour - 1 - (range.to + ms::hour - 1) % ms::hour};
    if (const Error error
        = remove(database, Level::Hour, {keyOf(watch, hours.from, ms::hour), keyOf(watch, hours.to, ms::hour)}))
        return error;
    if (const Error error
        = remove(database, Level::Day, {keyOf(watch, days.from, ms::day), keyOf(watch, days.to, ms::day)}))
        return error;

    // Collected by hour and written when the next one begins, so that any length of time needs little memory.
    Statistics hour;
    qint64 hourStart = hours.from;
    QSet<qint64> touched;
    const auto writeHour = [&]() -> Error {
        if (hour.count > 0)
            touched.insert(hourStart - hourStart % ms::day);
        return hour.count > 0 ? writeAggregates(database, Level::Hour, watch, hourStart, hour) : Error();
    };
    Error failure;
    const Error error = forEachBlock(database, watch, hours, [&](qint64 minute, const std::vector<Sample> &samples) {
        if (minute >= hourStart + ms::hour) {
            failure = writeHour();
            hour = {};
            hourStart = minute - minute % ms::hour;
        }
        hour.add(statisticsFor(samples, minute));
        return !failure;
    });
    if (error || failure)
        return error ? error : failure;
    if (const Error last = writeHour())
        return last;

    // Days at the edges contain hours that were not recalculated.
    for (qint64 day : {days.from, days.to - ms::day})
        touched.insert(day);
    for (const qint64 day : std::as_const(touched)) {
        const Result<Statistics, Error> sum = readAggregates(database, Level::Hour, watch, {day, day + ms::day});
        if (!sum)
            return sum.error();
        if (const Error written = writeAggregates(database, Level::Day, watch, day, *sum))
            return written;
    }
    return {};
}

Error rebuildAggregates(Database &database)
{
    QList<int> watches;
    Statement rows(database, u"SELECT id FROM watch"_s);
    while (rows.next())
        watches.append(int(rows.number(0)));
    for (const int watch : watches) {
        if (const Error error = rebuildAggregates(database, watch, TimeRange::everything()))
            return error;
    }
    return rows.error();
}

} // namespace neobeat
