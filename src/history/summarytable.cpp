// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/summarytable.h"

#include "history/sampleblock.h"
#include "history/sampletable.h"
#include "history/statement.h"
#include "history/summary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

QString tableOf(Level level)
{
    return level == Level::Minute ? u"minute"_s : level == Level::Hour ? u"hour"_s : u"day"_s;
}

Error damagedSums()
{
    return {Error::Code::HistoryDamaged, u"a row of sums does not hold together"_s};
}

/// Columns 0 … 3 are low, high, sum, count; 4 is the histogram.
Result<Figures, Error> figuresOfRow(const Statement &row)
{
    Figures figures{int(row.number(0)), int(row.number(1)), row.number(2), row.number(3), {}};
    const std::optional<Histogram> time = decodeHistogram(row.blob(4));
    if (!time)
        return damagedSums();
    figures.time = *time;
    return figures;
}

/// How long the readings of a row stand: as its histogram says; a row of minutes, which has none, for its minute.
void addTime(Bucket &bucket, const Histogram &time)
{
    for (int bpm = 0; bpm < 256; ++bpm) {
        bucket.time += time.at(bpm).count();
        bucket.timedSum += bpm * time.at(bpm).count();
    }
}

void addMinute(Bucket &bucket)
{
    bucket.time = minuteMs;
    bucket.timedSum = bucket.sum * minuteMs / std::max(bucket.count, 1);
}

Error remove(Database &database, Level level, const TimeRange &keys)
{
    return Statement(database, u"DELETE FROM %1 WHERE key >= ? AND key < ?"_s.arg(tableOf(level)), {keys.from, keys.to})
        .error();
}

} // namespace

qint64 widthOf(Level level)
{
    return level == Level::Minute ? minuteMs : level == Level::Hour ? hourMs : dayMs;
}

qint64 keyOf(int watch, qint64 time, qint64 width)
{
    return qint64(watch) << 32 | time / width;
}

qint64 startOf(qint64 key, qint64 width)
{
    return (key & 0xffff'ffff) * width;
}

Error writeSums(Database &database, Level level, int watch, qint64 start, const Figures &figures)
{
    const qint64 key = keyOf(watch, start, widthOf(level));
    if (figures.count == 0)
        return remove(database, level, {key, key + 1});
    if (level == Level::Minute) {
        return Statement(database,
                         u"INSERT OR REPLACE INTO minute (key, low, high, sum, count) VALUES (?, ?, ?, ?, ?)"_s,
                         {key, figures.low, figures.high, figures.sum, figures.count})
            .error();
    }
    const QString sql = u"INSERT OR REPLACE INTO %1 (key, low, high, sum, count, time) VALUES (?, ?, ?, ?, ?, ?)"_s;
    return Statement(database, sql.arg(tableOf(level)),
                     {key, figures.low, figures.high, figures.sum, figures.count, encodeHistogram(figures.time)})
        .error();
}

Error addSums(Database &database, Level level, int watch, qint64 start, const Figures &addition)
{
    const Result<Figures, Error> present = readSums(database, level, watch, {start, start + widthOf(level)});
    if (!present)
        return present.error();
    Figures both = *present;
    both.add(addition);
    return writeSums(database, level, watch, start, both);
}

Result<Figures, Error> readSums(Database &database, Level level, int watch, const TimeRange &range)
{
    const qint64 width = widthOf(level);
    const QString sql = u"SELECT low, high, sum, count, time FROM %1 WHERE key >= ? AND key < ?"_s;
    Statement rows(database, sql.arg(tableOf(level)),
                   {keyOf(watch, range.from + width - 1, width), keyOf(watch, range.to, width)});
    Figures sum;
    while (rows.next()) {
        const Result<Figures, Error> row = figuresOfRow(rows);
        if (!row)
            return row.error();
        sum.add(*row);
    }
    if (const Error error = rows.error())
        return error;
    return sum;
}

Result<QList<Bucket>, Error> readBuckets(Database &database, Level level, int watch, const TimeRange &range,
                                         qint64 rows)
{
    const qint64 width = widthOf(level);
    const QString sql = u"SELECT key, low, high, count, sum%2 FROM %1 WHERE key >= ? AND key < ? ORDER BY key"_s;
    Statement found(database, sql.arg(tableOf(level), level == Level::Minute ? u""_s : u", time"_s),
                    {keyOf(watch, range.from + width - 1, width), keyOf(watch, range.to + width - 1, width)});
    QList<Bucket> buckets;
    while (found.next()) {
        const qint64 time = startOf(found.number(0), width);
        Bucket row{time - time % (width * rows), qint16(found.number(1)), qint16(found.number(2)),
                   qint32(found.number(3)), found.number(4)};
        if (level == Level::Minute) {
            addMinute(row);
        } else if (const auto histogram = decodeHistogram(found.blob(5))) {
            addTime(row, *histogram);
        } else {
            return damagedSums();
        }
        if (!buckets.isEmpty() && buckets.last().start == row.start)
            buckets.last().add(row);
        else
            buckets.append(row);
    }
    if (const Error error = found.error())
        return error;
    return buckets;
}

Error rebuildSums(Database &database, int watch, const TimeRange &range)
{
    const TimeRange days{range.from - range.from % dayMs, range.to + dayMs - 1 - (range.to + dayMs - 1) % dayMs};
    const TimeRange hours{range.from - range.from % hourMs, range.to + hourMs - 1 - (range.to + hourMs - 1) % hourMs};
    if (const Error error
        = remove(database, Level::Hour, {keyOf(watch, hours.from, hourMs), keyOf(watch, hours.to, hourMs)}))
        return error;
    if (const Error error
        = remove(database, Level::Day, {keyOf(watch, days.from, dayMs), keyOf(watch, days.to, dayMs)}))
        return error;

    // Collected by hour and written when the next one begins, so that any length of time needs little memory.
    Figures hour;
    qint64 hourStart = hours.from;
    QSet<qint64> touched;
    const auto writeHour = [&]() -> Error {
        if (hour.count > 0)
            touched.insert(hourStart - hourStart % dayMs);
        return hour.count > 0 ? writeSums(database, Level::Hour, watch, hourStart, hour) : Error();
    };
    Error failure;
    const Error error = forEachBlock(database, watch, hours, [&](qint64 minute, const std::vector<Sample> &samples) {
        if (minute >= hourStart + hourMs) {
            failure = writeHour();
            hour = {};
            hourStart = minute - minute % hourMs;
        }
        hour.add(figuresOf(samples, minute));
        return !failure;
    });
    if (error || failure)
        return error ? error : failure;
    if (const Error last = writeHour())
        return last;

    // Days at the edges hold hours that were not made anew.
    for (qint64 day : {days.from, days.to - dayMs})
        touched.insert(day);
    for (const qint64 day : std::as_const(touched)) {
        const Result<Figures, Error> sum = readSums(database, Level::Hour, watch, {day, day + dayMs});
        if (!sum)
            return sum.error();
        if (const Error written = writeSums(database, Level::Day, watch, day, *sum))
            return written;
    }
    return {};
}

Error rebuildSummaries(Database &database)
{
    QList<int> watches;
    Statement rows(database, u"SELECT id FROM watch"_s);
    while (rows.next())
        watches.append(int(rows.number(0)));
    for (const int watch : watches) {
        if (const Error error = rebuildSums(database, watch, TimeRange::everything()))
            return error;
    }
    return rows.error();
}

} // namespace neobeat
