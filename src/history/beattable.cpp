// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/beattable.h"

#include "base/timeunits.h"
#include "history/aggregatetable.h"
#include "history/beatblock.h"
#include "history/statement.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Runs = std::vector<BeatRun>;
constexpr qint64 ticks = BeatRun::ticksPerMillisecond;
/// An interval that begins so long before a moment may last until it; whole minutes.
constexpr qint64 longestReach = 2 * ms::minute;
/// Intervals of a run that are read before it is passed on.
constexpr std::size_t intervalsAtOnce = 16'384;

Error damagedBeats()
{
    return {Error::Code::HistoryDamaged, u"a minute of RR intervals does not hold together"_s};
}

Result<Runs, Error> readBeatMinute(Database &database, int watch, qint64 minuteStart)
{
    Statement row(database, u"SELECT runs FROM beat_minute WHERE key = ?"_s, {keyOf(watch, minuteStart, ms::minute)});
    if (!row.next()) {
        if (const Error error = row.error())
            return error;
        return Runs();
    }
    std::optional<Runs> runs = beatblock::decode(row.blob(0), minuteStart);
    if (!runs)
        return damagedBeats();
    return *std::move(runs);
}

Error writeBeatMinute(Database &database, int watch, qint64 minuteStart, const Runs &runs)
{
    const qint64 key = keyOf(watch, minuteStart, ms::minute);
    if (runs.empty())
        return Statement(database, u"DELETE FROM beat_minute WHERE key = ?"_s, {key}).error();
    return Statement(database, u"INSERT OR REPLACE INTO beat_minute (key, runs) VALUES (?, ?)"_s,
                     {key, beatblock::encode(runs, minuteStart)})
        .error();
}

using BlockOfBeats = std::function<bool(qint64 minuteStart, const Runs &runs)>;

/// The minutes that overlap the range.
Error forEachBeatMinute(Database &database, int watch, const TimeRange &range, const BlockOfBeats &visitor)
{
    Statement rows(database, u"SELECT key, runs FROM beat_minute WHERE key >= ? AND key < ? ORDER BY key"_s,
                   {keyOf(watch, range.from, ms::minute), keyOf(watch, range.to + ms::minute - 1, ms::minute)});
    while (rows.next()) {
        const qint64 minuteStart = startOf(rows.number(0), ms::minute);
        const std::optional<Runs> runs = beatblock::decode(rows.blob(1), minuteStart);
        if (!runs)
            return damagedBeats();
        if (!visitor(minuteStart, *runs))
            break;
    }
    return rows.error();
}

Error insertRun(Database &database, int watch, const BeatRun &run)
{
    return beatblock::forEachPart(run, ms::minute, [&](qint64 minuteStart, const BeatRun &part) -> Error {
        Result<Runs, Error> minute = readBeatMinute(database, watch, minuteStart);
        if (!minute)
            return minute.error();
        Runs runs = std::move(minute).value();
        runs.push_back(part);
        return writeBeatMinute(database, watch, minuteStart, joined(runs));
    });
}

/// In as few runs as possible, within the supported times.
Runs storableRuns(std::span<const BeatRun> runs)
{
    Runs storable = joined(runs);
    std::erase_if(storable, [](const BeatRun &run) {
        return !TimeRange::everything().contains(run.range()) || std::ranges::count(run.intervals, 0) > 0;
    });
    return storable;
}

struct Ticks
{
    qint64 begin = 0;
    qint64 end = 0;
};

/// The time between these moments that has intervals already, in order and without overlaps.
Result<std::vector<Ticks>, Error> coveredTime(Database &database, int watch, const TimeRange &range)
{
    std::vector<Ticks> covered;
    const TimeRange far{std::max<qint64>(0, range.from - longestReach), range.to};
    const Error error = forEachBeatMinute(database, watch, far, [&](qint64, const Runs &runs) {
        for (const BeatRun &run : runs)
            covered.push_back({run.startTicks(), run.endTicks()});
        return true;
    });
    if (error)
        return error;
    std::ranges::sort(covered, {}, &Ticks::begin);
    std::vector<Ticks> merged;
    for (const Ticks &each : covered) {
        if (!merged.empty() && each.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, each.end);
        else
            merged.push_back(each);
    }
    return merged;
}

/// Removes intervals from a minute.
Error trimBeatMinute(Database &database, int watch, qint64 minuteStart,
                     const std::function<bool(const BeatRun &run, qint64 begin, qint64 end)> &isRemoved)
{
    Result<Runs, Error> minute = readBeatMinute(database, watch, minuteStart);
    if (!minute)
        return minute.error();
    Runs left;
    for (const BeatRun &run : *minute)
        std::ranges::move(beatblock::without(run, [&](qint64 begin, qint64 end) { return isRemoved(run, begin, end); }),
                          std::back_inserter(left));
    return left == *minute ? Error() : writeBeatMinute(database, watch, minuteStart, left);
}

/// Passes runs on when they are over, in the order of their start.
class RunCollector
{
public:
    explicit RunCollector(const BeatVisitor &visitor)
        : m_visitor(visitor)
    {
    }

    /// The runs of a minute, which comes after all earlier ones; false to stop.
    bool add(qint64 minuteStart, const TimeRange &range, const Runs &runs)
    {
        const bool isOver = std::ranges::any_of(m_ends, [&](qint64 end) { return end < minuteStart * ticks; });
        if ((isOver || m_count >= intervalsAtOnce) && !flush())
            return false;
        for (const BeatRun &run : runs) {
            Runs within = beatblock::without(
                run, [&](qint64 begin, qint64) { return begin < range.from * ticks || begin >= range.to * ticks; });
            for (BeatRun &part : within)
                addPart(std::move(part));
        }
        return true;
    }

    bool flush()
    {
        m_ends.clear();
        m_count = 0;
        const Runs runs = std::exchange(m_runs, {});
        return std::ranges::all_of(runs, m_visitor);
    }

private:
    void addPart(BeatRun part)
    {
        m_count += part.intervals.size();
        for (std::size_t i = m_runs.size(); i-- > 0;) {
            BeatRun &run = m_runs[i];
            if (m_ends[i] != part.startTicks() || run.unit != part.unit || run.source != part.source)
                continue;
            m_ends[i] = part.endTicks();
            run.intervals.insert(run.intervals.end(), part.intervals.begin(), part.intervals.end());
            return;
        }
        m_ends.push_back(part.endTicks());
        m_runs.push_back(std::move(part));
    }

    const BeatVisitor &m_visitor;
    Runs m_runs;
    std::vector<qint64> m_ends; ///< Where each of them ends, ticks.
    std::size_t m_count = 0; ///< Intervals of all of them.
};

} // namespace

Result<std::vector<BeatRun>, Error> addBeats(Database &database, int watch, std::span<const BeatRun> runs)
{
    Runs added;
    for (const BeatRun &run : storableRuns(runs)) {
        const auto covered = coveredTime(database, watch, run.range());
        if (!covered)
            return covered.error();
        auto next = covered->begin();
        const Runs parts = beatblock::without(run, [&](qint64 begin, qint64 end) {
            const qint64 middle = begin + (end - begin) / 2;
            next = std::find_if(next, covered->end(), [&](const Ticks &each) { return each.end > middle; });
            return next != covered->end() && next->begin <= middle;
        });
        for (const BeatRun &part : parts) {
            if (const Error error = insertRun(database, watch, part))
                return error;
        }
        std::ranges::copy(parts, std::back_inserter(added));
    }
    return added;
}

Error recordBeats(Database &database, int watch, std::span<const BeatRun> runs, bool mayBeThere)
{
    if (mayBeThere) {
        const auto added = addBeats(database, watch, runs);
        return added ? Error() : added.error();
    }
    for (const BeatRun &run : storableRuns(runs)) {
        if (const Error error = insertRun(database, watch, run))
            return error;
    }
    return {};
}

Error eraseBeats(Database &database, int watch, const TimeRange &range)
{
    if (range.isEmpty())
        return {};
    const TimeRange whole{range.from + ms::minute - 1 - (range.from + ms::minute - 1) % ms::minute,
                          range.to - range.to % ms::minute};
    if (const Error error = Statement(database, u"DELETE FROM beat_minute WHERE key >= ? AND key < ?"_s,
                                      {keyOf(watch, whole.from, ms::minute), keyOf(watch, whole.to, ms::minute)})
                                .error())
        return error;
    const qint64 first = range.from - range.from % ms::minute;
    for (const qint64 edge :
         {first - longestReach, first - longestReach / 2, first, range.to - range.to % ms::minute}) {
        if (edge < 0)
            continue;
        const Error error = trimBeatMinute(database, watch, edge, [&](const BeatRun &, qint64 begin, qint64 end) {
            return begin < range.to * ticks && end > range.from * ticks;
        });
        if (error)
            return error;
    }
    return {};
}

Error removeBeats(Database &database, int watch, std::span<const BeatRun> runs)
{
    for (const BeatRun &removed : joined(runs)) {
        const Error error
            = beatblock::forEachPart(removed, ms::minute, [&](qint64 minuteStart, const BeatRun &part) -> Error {
                  std::vector<qint64> begins{part.startTicks()};
                  for (const quint16 interval : part.intervals)
                      begins.push_back(begins.back() + interval * BeatRun::ticksOf(part.unit));
                  begins.pop_back();
                  return trimBeatMinute(database, watch, minuteStart, [&](const BeatRun &run, qint64 begin, qint64) {
                      return run.unit == part.unit && run.source == part.source
                          && std::ranges::binary_search(begins, begin);
                  });
              });
        if (error)
            return error;
    }
    return {};
}

Error forEachBeatRun(Database &database, int watch, const TimeRange &range, const BeatVisitor &visitor)
{
    if (range.isEmpty())
        return {};
    RunCollector collector(visitor);
    bool goesOn = true;
    const Error error = forEachBeatMinute(database, watch, range, [&](qint64 minuteStart, const Runs &runs) {
        return goesOn = collector.add(minuteStart, range, runs);
    });
    if (error)
        return error;
    if (goesOn)
        collector.flush();
    return {};
}

Result<TimeRange, Error> beatExtentOf(Database &database, int watch, const TimeRange &range)
{
    TimeRange extent;
    const Error error = forEachBeatRun(database, watch, range, [&](const BeatRun &run) {
        extent.from = run.start;
        return false;
    });
    if (error)
        return error;
    const TimeRange keys{keyOf(watch, range.from, ms::minute), keyOf(watch, range.to + ms::minute - 1, ms::minute)};
    Statement row(database, u"SELECT key, runs FROM beat_minute WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1"_s,
                  {keys.from, keys.to});
    if (!row.next()) {
        if (const Error failure = row.error())
            return failure;
        return TimeRange();
    }
    const std::optional<Runs> runs = beatblock::decode(row.blob(1), startOf(row.number(0), ms::minute));
    if (!runs)
        return damagedBeats();
    for (const BeatRun &run : *runs)
        extent.to = std::clamp(run.range().to, extent.to, range.to);
    return extent.isEmpty() ? TimeRange() : extent;
}

} // namespace neobeat
