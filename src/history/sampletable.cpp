// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sampletable.h"

#include "base/timeunits.h"
#include "history/aggregates.h"
#include "history/aggregatetable.h"
#include "history/rowinsertion.h"
#include "history/sampleblock.h"
#include "history/statement.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <utility>

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
    }

    Error write(Database &database, int watch) const
    {
        QMap<qint64, Statistics> days;
        for (auto hour = m_hours.begin(); hour != m_hours.end(); ++hour)
            days[hour.key() - hour.key() % ms::day].add(hour.value());
        for (const auto &[level, rows] :
             {std::pair(Level::Hour, &m_hours), std::pair(Level::Day, &std::as_const(days))}) {
            for (auto row = rows->begin(); row != rows->end(); ++row) {
                if (const Error error = addAggregates(database, level, watch, row.key(), row.value()))
                    return error;
            }
        }
        return {};
    }

private:
    QMap<qint64, Statistics> m_hours;
};

/// The stored minutes that a batch of samples touches, read in one go where they lie close together.
class StoredMinutes
{
public:
    StoredMinutes(Database &database, int watch, std::span<const Sample> sorted)
        : m_database(database)
        , m_watch(watch)
    {
        if (sorted.empty())
            return;
        const TimeRange range{sorted.front().time, sorted.back().time + 1};
        const auto isAnother
            = [](const Sample &one, const Sample &next) { return one.time / ms::minute != next.time / ms::minute; };
        qint64 touched = 1;
        for (auto at = sorted.begin(); (at = std::ranges::adjacent_find(at, sorted.end(), isAnother)) != sorted.end();
             ++at)
            ++touched;
        if (range.length() / ms::minute <= mostBetween * touched)
            m_range = range;
    }

    /// Reads those that lie close together.
    Error read()
    {
        if (m_range.isEmpty())
            return {};
        Statement rows(
            m_database, u"SELECT key, samples FROM block WHERE key >= ? AND key < ?"_s,
            {keyOf(m_watch, m_range.from, ms::minute), keyOf(m_watch, m_range.to + ms::minute - 1, ms::minute)});
        while (rows.next())
            m_blocks.insert(startOf(rows.number(0), ms::minute), rows.blob(1));
        return rows.error();
    }

    /// The samples of one of the minutes.
    Result<Samples, Error> of(qint64 minuteStart) const
    {
        if (m_range.isEmpty())
            return readBlock(m_database, m_watch, minuteStart);
        const auto block = m_blocks.constFind(minuteStart);
        if (block == m_blocks.cend())
            return Samples();
        std::optional<Samples> samples = sampleblock::decode(*block, minuteStart);
        return samples ? Result<Samples, Error>(*std::move(samples)) : damagedBlock();
    }

private:
    static constexpr qint64 mostBetween = 4; ///< Minutes that are read for one that is touched.

    Database &m_database;
    int m_watch;
    TimeRange m_range; ///< What is read in one go; empty for nothing.
    QHash<qint64, QByteArray> m_blocks;
};

/// Adds samples to the stored minutes and to the aggregates.
class SampleAddition
{
public:
    SampleAddition(Database &database, int watch, std::span<const Sample> sorted)
        : m_database(database)
        , m_watch(watch)
        , m_stored(database, watch, sorted)
        , m_blocks(database, u"block (key, samples)"_s, 2)
        , m_minutes(database, u"minute (key, low, high, sum, count)"_s, 5)
    {
    }

    /// Adds samples in the order of time, each moment once; returns the moments that were new.
    Result<std::vector<qint64>, Error> add(std::span<const Sample> sorted)
    {
        if (const Error error = m_stored.read())
            return error;
        for (auto first = sorted.begin(); first != sorted.end();) {
            const qint64 minuteStart = first->time - first->time % ms::minute;
            const auto last = std::find_if(
                first, sorted.end(), [&](const Sample &sample) { return sample.time >= minuteStart + ms::minute; });
            if (const Error error = addToMinute(minuteStart, std::span(first, last)))
                return error;
            first = last;
        }
        if (const Error error = m_additions.write(m_database, m_watch))
            return error;
        return std::move(m_added);
    }

private:
    Error addToMinute(qint64 minuteStart, std::span<const Sample> samples)
    {
        Result<Samples, Error> block = m_stored.of(minuteStart);
        if (!block)
            return block.error();
        Samples merged = std::move(block).value();
        Samples fresh;
        std::ranges::set_difference(samples, merged, std::back_inserter(fresh), {}, &Sample::time, &Sample::time);
        if (fresh.empty())
            return {};
        const Statistics before = merged.empty() ? Statistics() : statisticsFor(merged, minuteStart);
        sampleblock::merge(merged, fresh);
        std::ranges::transform(fresh, std::back_inserter(m_added), &Sample::time);
        const Statistics after = statisticsFor(merged, minuteStart);
        const qint64 key = keyOf(m_watch, minuteStart, ms::minute);
        const QByteArray bytes = sampleblock::encode(merged, minuteStart);
        Error error = m_blocks.add({key, bytes});
        // A minute without readings has no row, and had none: what is there stays.
        if (!error && after.count > 0)
            error = m_minutes.add({key, after.low, after.high, after.sum, after.count});
        if (error)
            return error;
        if (after.count > before.count || !(after.time == before.time))
            m_additions.add(minuteStart, before.count > 0 ? difference(before, after) : after);
        return {};
    }

    Database &m_database;
    int m_watch;
    StoredMinutes m_stored;
    RowInsertion m_blocks;
    RowInsertion m_minutes;
    Additions m_additions;
    std::vector<qint64> m_added;
};

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
    return SampleAddition(database, watch, sorted).add(sorted);
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
