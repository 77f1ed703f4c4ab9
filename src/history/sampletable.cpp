// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sampletable.h"

#include "base/timeunits.h"
#include "history/aggregates.h"
#include "history/aggregatetable.h"
#include "history/sampleblock.h"
#include "history/statement.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Samples = std::vector<Sample>;

Error damagedBlock()
{
    return {Error::Code::HistoryDamaged, u"a minute of samples does not hold together"_s};
}

Result<Samples, Error> readBlock(Database &database, int watch, qint64 minuteStart)
{
    Statement row(database, u"SELECT samples FROM block WHERE key = ?"_s, {keyOf(watch, minuteStart, ms::minute)});
    if (!row.next()) {
        if (const Error error = row.error())
            return error;
        return Samples();
    }
    std::optional<Samples> samples = sampleblock::decode(row.blob(0), minuteStart);
    if (!samples)
        return damagedBlock();
    return *std::move(samples);
}

Error writeBlock(Database &database, int watch, qint64 minuteStart, const Samples &samples)
{
    const qint64 key = keyOf(watch, minuteStart, ms::minute);
    if (samples.empty())
        return Statement(database, u"DELETE FROM block WHERE key = ?"_s, {key}).error();
    return Statement(database, u"INSERT OR REPLACE INTO block (key, samples) VALUES (?, ?)"_s,
                     {key, sampleblock::encode(samples, minuteStart)})
        .error();
}

/// What has to be added to the aggregates of a longer range when a minute in it changes.
Statistics difference(const Statistics &before, const Statistics &after)
{
    Statistics change = after;
    change.sum -= before.sum;
    change.count -= before.count;
    for (int bpm = 0; bpm < 256; ++bpm)
        change.time.add(bpm, -before.time.at(bpm));
    return change;
}

/// The aggregates of hours and days that a batch of samples changes, collected so that each row is written once.
class Additions
{
public:
    void add(qint64 minuteStart, const Statistics &change)
    {
        m_hours[minuteStart - minuteStart % ms::hour].add(change);
        m_days[minuteStart - minuteStart % ms::day].add(change);
    }

    Error write(Database &database, int watch) const
    {
        for (const auto &[level, rows] : {std::pair(Level::Hour, &m_hours), std::pair(Level::Day, &m_days)}) {
            for (auto row = rows->begin(); row != rows->end(); ++row) {
                if (const Error error = addAggregates(database, level, watch, row.key(), row.value()))
                    return error;
            }
        }
        return {};
    }

private:
    QMap<qint64, Statistics> m_hours;
    QMap<qint64, Statistics> m_days;
};

/// Adds the samples of one minute, in the order of time, and the moments of those that are new to a list.
Error addToMinute(Database &database, int watch, qint64 minuteStart, std::span<const Sample> samples,
                  Additions &additions, std::vector<qint64> &added)
{
    Result<Samples, Error> block = readBlock(database, watch, minuteStart);
    if (!block)
        return block.error();
    Samples merged = std::move(block).value();
    const Statistics before = statisticsFor(merged, minuteStart);
    Samples fresh;
    std::ranges::set_difference(samples, merged, std::back_inserter(fresh), {}, &Sample::time, &Sample::time);
    if (fresh.empty())
        return {};
    sampleblock::merge(merged, fresh);
    std::ranges::transform(fresh, std::back_inserter(added), &Sample::time);
    const Statistics after = statisticsFor(merged, minuteStart);
    if (const Error error = writeBlock(database, watch, minuteStart, merged))
        return error;
    if (const Error error = writeAggregates(database, Level::Minute, watch, minuteStart, after))
        return error;
    if (after.count > before.count || !(after.time == before.time))
        additions.add(minuteStart, difference(before, after));
    return {};
}

/// In the order of time, each moment once (the first sample of it), within the supported times.
Samples inOrder(std::span<const Sample> samples)
{
    Samples sorted;
    sorted.reserve(samples.size());
    std::ranges::copy_if(samples, std::back_inserter(sorted),
                         [](const Sample &sample) { return TimeRange::everything().contains(sample.time); });
    std::ranges::stable_sort(sorted, {}, &Sample::time);
    const auto isRepeated = [](const Sample &one, const Sample &next) { return one.time == next.time; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), isRepeated), sorted.end());
    return sorted;
}

/// Which moments of a watch are taken, read minute by minute as needed.
class TakenMoments
{
public:
    TakenMoments(Database &database, int watch)
        : m_database(database)
        , m_watch(watch)
    {
    }

    /// The sample of that moment.
    Result<std::optional<Sample>, Error> at(qint64 time)
    {
        const qint64 minuteStart = time - time % ms::minute;
        auto minute = m_minutes.find(minuteStart);
        if (minute == m_minutes.end()) {
            const Result<Samples, Error> block = readBlock(m_database, m_watch, minuteStart);
            if (!block)
                return block.error();
            minute = m_minutes.insert(minuteStart, {});
            for (const Sample &sample : *block)
                minute->insert(sample.time, sample);
        }
        const auto found = minute->constFind(time);
        return found == minute->cend() ? std::nullopt : std::optional(*found);
    }

    /// Only after at() of that moment.
    void take(const Sample &sample) { m_minutes[sample.time - sample.time % ms::minute].insert(sample.time, sample); }

private:
    Database &m_database;
    int m_watch;
    QHash<qint64, QHash<qint64, Sample>> m_minutes;
};

/// Removes the samples of which this is true from the block of a minute.
template<typename IsRemoved>
Error trimMinute(Database &database, int watch, qint64 minuteStart, IsRemoved isRemoved)
{
    Result<Samples, Error> block = readBlock(database, watch, minuteStart);
    if (!block)
        return block.error();
    Samples rest = std::move(block).value();
    if (rest.empty())
        return {};
    if (std::erase_if(rest, isRemoved) == 0)
        return {};
    if (const Error error = writeBlock(database, watch, minuteStart, rest))
        return error;
    return writeAggregates(database, Level::Minute, watch, minuteStart, statisticsFor(rest, minuteStart));
}

} // namespace

Result<std::vector<qint64>, Error> addSamples(Database &database, int watch, std::span<const Sample> samples)
{
    const Samples sorted = inOrder(samples);
    Additions additions;
    std::vector<qint64> added;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const qint64 minuteStart = first->time - first->time % ms::minute;
        const auto last = std::find_if(first, sorted.end(),
                                       [&](const Sample &sample) { return sample.time >= minuteStart + ms::minute; });
        if (const Error error = addToMinute(database, watch, minuteStart, std::span(first, last), additions, added))
            return error;
        first = last;
    }
    if (const Error error = additions.write(database, watch))
        return error;
    return added;
}

Result<qint64, Error> recordSamples(Database &database, int watch, std::span<const Sample> samples, bool mayBeThere)
{
    TakenMoments moments(database, watch);
    Samples placed;
    placed.reserve(samples.size());
    for (Sample sample : samples) {
        if (!TimeRange::everything().contains(sample.time))
            continue;
        for (;;) {
            const auto taken = moments.at(sample.time);
            if (!taken)
                return taken.error();
            if (!*taken) {
                moments.take(sample);
                placed.push_back(sample);
                break;
            }
            if (mayBeThere && **taken == sample)
                break;
            ++sample.time;
        }
    }
    const auto added = addSamples(database, watch, placed);
    if (!added)
        return added.error();
    return qint64(added->size());
}

Result<std::optional<Sample>, Error> lastSampleIn(Database &database, int watch, const TimeRange &range)
{
    Statement rows(database, u"SELECT key, samples FROM block WHERE key >= ? AND key < ? ORDER BY key DESC"_s,
                   {keyOf(watch, range.from, ms::minute), keyOf(watch, range.to + ms::minute - 1, ms::minute)});
    while (rows.next()) {
        const auto samples = sampleblock::decode(rows.blob(1), startOf(rows.number(0), ms::minute));
        if (!samples)
            return damagedBlock();
        const auto last = std::find_if(samples->rbegin(), samples->rend(),
                                       [&](const Sample &sample) { return range.contains(sample.time); });
        if (last != samples->rend())
            return std::optional(*last);
    }
    if (const Error error = rows.error())
        return error;
    return std::optional<Sample>();
}

Error eraseSamples(Database &database, int watch, const TimeRange &range)
{
    if (range.isEmpty())
        return {};
    const TimeRange whole{range.from + ms::minute - 1 - (range.from + ms::minute - 1) % ms::minute,
                          range.to - range.to % ms::minute};
    for (const qint64 edge : {range.from, range.to}) {
        if (const Error error = trimMinute(database, watch, edge - edge % ms::minute,
                                           [&](const Sample &sample) { return range.contains(sample.time); }))
            return error;
    }
    const qint64 firstKey = keyOf(watch, whole.from, ms::minute);
    const qint64 endKey = keyOf(watch, whole.to, ms::minute);
    for (const QString &sql :
         {u"DELETE FROM block WHERE key >= ? AND key < ?"_s, u"DELETE FROM minute WHERE key >= ? AND key < ?"_s}) {
        if (const Error error = Statement(database, sql, {firstKey, endKey}).error())
            return error;
    }
    return rebuildAggregates(database, watch, range);
}

Error removeSamples(Database &database, int watch, std::span<const qint64> times)
{
    for (auto first = times.begin(); first != times.end();) {
        const qint64 minuteStart = *first - *first % ms::minute;
        const auto last
            = std::find_if(first, times.end(), [&](qint64 time) { return time >= minuteStart + ms::minute; });
        const Error error = trimMinute(database, watch, minuteStart, [&](const Sample &sample) {
            return std::binary_search(first, last, sample.time);
        });
        if (error)
            return error;
        first = last;
    }
    return {};
}

Error forEachBlock(Database &database, int watch, const TimeRange &range, const BlockVisitor &visitor)
{
    Statement rows(database, u"SELECT key, samples FROM block WHERE key >= ? AND key < ? ORDER BY key"_s,
                   {keyOf(watch, range.from, ms::minute), keyOf(watch, range.to + ms::minute - 1, ms::minute)});
    while (rows.next()) {
        const qint64 minuteStart = startOf(rows.number(0), ms::minute);
        const std::optional<Samples> samples = sampleblock::decode(rows.blob(1), minuteStart);
        if (!samples)
            return damagedBlock();
        if (!visitor(minuteStart, *samples))
            break;
    }
    return rows.error();
}

Result<TimeRange, Error> extentOf(Database &database, int watch, const TimeRange &range)
{
    const TimeRange keys{keyOf(watch, range.from, ms::minute), keyOf(watch, range.to + ms::minute - 1, ms::minute)};
    TimeRange extent;
    for (const auto &[order, isFirst] : {std::pair(u"ASC"_s, true), std::pair(u"DESC"_s, false)}) {
        Statement row(database,
                      u"SELECT key, samples FROM block WHERE key >= ? AND key < ? ORDER BY key %1 LIMIT 1"_s.arg(order),
                      {keys.from, keys.to});
        if (!row.next()) {
            if (const Error error = row.error())
                return error;
            return TimeRange();
        }
        const auto samples = sampleblock::decode(row.blob(1), startOf(row.number(0), ms::minute));
        if (!samples || samples->empty())
            return damagedBlock();
        if (isFirst)
            extent.from = samples->front().time;
        else
            extent.to = std::min(samples->back().time + 1, range.to);
    }
    return extent;
}

} // namespace neobeat
