// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/entries.h"
#include "history/figures.h"
#include "history/sample.h"
#include "history/slice.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace neobeat {

class Database;

/// Everything that can be asked about the history, at once and in the calling thread; it never changes the file. One
/// thread uses it, the one that opened it. Watches are named by WatchEntry::id.
class HistoryReader
{
public:
    template<typename Value>
    using Answer = Result<Value, Error>;
    /// Gets each sample; false ends the reading.
    using SampleVisitor = std::function<bool(const Sample &sample)>;

    /// Opens a history file. A file that does not exist is an empty history. HistoryNewer, HistoryForeign,
    /// HistoryDamaged, HistoryUnavailable. A stop ends whatever is being asked, which is Cancelled then.
    static Answer<std::unique_ptr<HistoryReader>> open(const QString &file, const std::stop_token &stop = {});
    ~HistoryReader();

    /// From now on that ends what is being asked.
    void stopOn(const std::stop_token &stop);
    /// What ends it now.
    std::stop_token stopToken() const;

    Answer<QList<WatchEntry>> watches();
    /// The watch with that address, a real one before a simulated one; id 0 when the history does not know it.
    Answer<WatchEntry> watch(const QString &address);
    /// The same watch as this one, of which only the address and `simulated` count; id 0 when it is not known.
    Answer<WatchEntry> watch(const WatchEntry &same);
    /// From the first to just behind the last sample, readings or not, of what lies in possible times (see Acceptance):
    /// a single minute of 1970 shall not make everything else too small to see. Empty without samples.
    Answer<TimeRange> extent(int watch);
    /// The same of everything that is stored, possible or not, for those who look through all of it.
    Answer<TimeRange> wholeExtent(int watch);

    /// The stretch in the coarsest buckets of which there are at least that many, or in samples where even minutes
    /// were too coarse. Costs what it returns, never what is stored.
    Answer<Slice> slice(int watch, const TimeRange &range, int columns);
    /// The stretch in buckets of one width (60 000, 3 600 000, 86 400 000 ms) or in samples (0).
    Answer<Slice> sliceOf(int watch, const TimeRange &range, qint64 step);
    /// The stretch in figures, exact to the sample.
    Answer<Figures> figures(int watch, const TimeRange &range);
    /// Each sample of the stretch in the order of time; true when none was left out.
    Answer<bool> forEachSample(int watch, const TimeRange &range, const SampleVisitor &visitor);

    /// The sessions that touch the stretch, in the order of their start, with all their markers.
    Answer<QList<SessionEntry>> sessions(int watch, const TimeRange &range);
    /// One session, with the watch it belongs to; id 0 when there is none of that number.
    Answer<std::pair<SessionEntry, WatchEntry>> session(qint64 id);
    Answer<QList<BatteryEntry>> battery(int watch, const TimeRange &range);
    Answer<QList<ConnectionGap>> gaps(int watch, const TimeRange &range);

private:
    explicit HistoryReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace neobeat
