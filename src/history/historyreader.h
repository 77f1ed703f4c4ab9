// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/beatrun.h"
#include "history/entries.h"
#include "history/importentry.h"
#include "history/loggedday.h"
#include "history/sample.h"
#include "history/slice.h"
#include "history/statistics.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace neobeat {

class Database;

/// All queries of the history, synchronous and in the calling thread; it never changes the file. Only the thread that
/// opened it may use it. Watches are given by WatchEntry::id.
class HistoryReader
{
public:
    template<typename Value>
    using Answer = Result<Value, Error>;
    /// Receives each sample; false stops reading.
    using SampleVisitor = std::function<bool(const Sample &sample)>;
    /// The same for each run of RR intervals, or part of a long one.
    using BeatVisitor = std::function<bool(const BeatRun &run)>;
    /// The same for each logged minute.
    using MinuteVisitor = std::function<bool(const LoggedMinute &minute)>;

    /// Opens a history file. A file that does not exist is an empty history. HistoryNewer, HistoryForeign,
    /// HistoryDamaged, HistoryUnavailable. A stop ends the running query with Cancelled.
    static Answer<std::unique_ptr<HistoryReader>> open(const QString &file, const std::stop_token &stop = {});
    ~HistoryReader();

    /// From now on this token ends queries.
    void stopOn(const std::stop_token &stop);
    /// The token that ends queries now.
    std::stop_token stopToken() const;

    Answer<QList<WatchEntry>> watches();
    /// The watch with that address, a real one before a simulated one; id 0 when the history does not contain it.
    Answer<WatchEntry> watch(const QString &address);
    /// The watch with this address and the same value of `simulated`; id 0 when it is not known.
    Answer<WatchEntry> watch(const WatchEntry &same);
    /// From the first sample or heartbeat to just after the last, readings or not, within possible times (see
    /// Acceptance): a single minute of 1970 must not make everything else too small to see. Empty without any.
    Answer<TimeRange> extent(int watch);
    /// The same for all samples that are stored, possible or not, for callers that go through all of them.
    Answer<TimeRange> wholeExtent(int watch);

    /// The range in buckets of one width (a minute, an hour, a day) or in samples (0). The cost depends on
    /// what it returns, not on what is stored.
    Answer<Slice> sliceOf(int watch, const TimeRange &range, qint64 step);
    /// The range in statistics, exact to the sample.
    Answer<Statistics> statistics(int watch, const TimeRange &range);
    /// Each sample of the range in the order of time; true when none was left out.
    Answer<bool> forEachSample(int watch, const TimeRange &range, const SampleVisitor &visitor);

    /// The RR intervals that begin within the range, in the order of time; true when none was left out. A run of some
    /// hours comes in parts, each continued by the next (BeatRun::isContinuedBy), so that any range needs little
    /// memory.
    Answer<bool> forEachBeatRun(int watch, const TimeRange &range, const BeatVisitor &visitor);
    /// The same as a list, each run in one piece.
    Answer<std::vector<BeatRun>> beatRuns(int watch, const TimeRange &range);
    /// From the first heartbeat to just after the last, possible or not; empty without RR intervals.
    Answer<TimeRange> beatExtent(int watch);

    /// Each minute that the watch logged and that begins within the range, in the order of time; true when none was
    /// left out.
    Answer<bool> forEachLoggedMinute(int watch, const TimeRange &range, const MinuteVisitor &visitor);
    /// The same as a list.
    Answer<QList<LoggedMinute>> loggedMinutes(int watch, const TimeRange &range);
    /// The last of them within possible times (see Acceptance); nothing when the watch has none.
    Answer<std::optional<LoggedMinute>> lastLoggedMinute(int watch);
    /// From the first of them to the end of the last, possible or not; empty without one.
    Answer<TimeRange> loggedExtent(int watch);
    /// What the days of the watch come to, first and last included; days of which nothing is known are left out. Years
    /// of them are read in milliseconds.
    Answer<QList<LoggedDay>> loggedDays(int watch, const QDate &first, const QDate &last);
    /// The same days in weeks or months.
    Answer<QList<LoggedPeriod>> loggedPeriods(int watch, const QDate &first, const QDate &last, PeriodLength length);

    /// The activities that overlap the range, in the order of their start, with all their markers.
    Answer<QList<ActivityEntry>> activities(int watch, const TimeRange &range);
    /// One activity, with the watch it belongs to; id 0 when there is none with that id.
    Answer<std::pair<ActivityEntry, WatchEntry>> activity(qint64 id);
    Answer<QList<BatteryEntry>> battery(int watch, const TimeRange &range);
    Answer<QList<ConnectionGap>> gaps(int watch, const TimeRange &range);
    /// The imports of which something is left, the latest first.
    Answer<QList<ImportEntry>> imports();

private:
    explicit HistoryReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace neobeat
