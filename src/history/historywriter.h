// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/beatrun.h"
#include "history/entries.h"
#include "history/importentry.h"
#include "history/loggedminute.h"
#include "history/sample.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace neobeat {

class Database;
class ActivityLocks;

/// All changes to the history, synchronous and in the calling thread. Each call is one transaction: stored as a whole
/// or not at all. Several writers, also of several programs, may use a file. Failures: HistoryReadOnly, HistoryFull,
/// HistoryLocked, HistoryDamaged, HistoryUnavailable. A watch is identified by its address; the id of its entry is
/// ignored here.
class HistoryWriter
{
public:
    template<typename Value>
    using Answer = Result<Value, Error>;

    /// How long a call waits for another writer before it is HistoryLocked.
    static constexpr std::chrono::milliseconds busyTimeout{2'000};
    /// The same for a job that the user waits for and can stop, such as an import.
    static constexpr std::chrono::milliseconds jobTimeout{30'000};

    /// Opens a history file, creating it and its folder when needed, and migrates an older one; ":memory:" is a history
    /// without a file. Also HistoryNewer, HistoryForeign; a file that is newer, damaged or not ours is not changed. A
    /// stop ends the running call with Cancelled, and nothing of it is stored.
    static Answer<std::unique_ptr<HistoryWriter>> open(const QString &file, const std::stop_token &stop = {},
                                                       std::chrono::milliseconds timeout = busyTimeout);
    ~HistoryWriter();

    /// Combines the calls until commit() into one transaction; none may be open.
    Error begin();
    Error commit();
    void rollback();

    /// Adds samples in any order and returns how many were new: one at a moment that already has a sample is ignored.
    Answer<qint64> addSamples(const WatchEntry &watch, std::span<const Sample> samples);
    /// Adds new measurements, each a sample of its own: one whose moment is already taken, as after the clock was set
    /// back, moves to the next free one. A repeated call may find those of a call that failed.
    Answer<qint64> recordSamples(const WatchEntry &watch, std::span<const Sample> samples, bool isRepeated);
    /// Adds RR intervals in any order and returns how many were new: one of which half or more lies in time that
    /// already has intervals is ignored, so that a run which overlaps with others adds only what they lack.
    Answer<qint64> addBeats(const WatchEntry &watch, std::span<const BeatRun> runs);
    /// Adds new measurements, also to time that has intervals, as after the clock was set back. A repeated call may
    /// find those of a call that failed.
    Error recordBeats(const WatchEntry &watch, std::span<const BeatRun> runs, bool isRepeated);
    /// Adds minutes that the watch logged, in any order, and returns how many were new: one that is there stays as it
    /// is. The summaries of their days are in the same transaction.
    Answer<qint64> addLoggedMinutes(const WatchEntry &watch, std::span<const LoggedMinute> minutes);
    /// Makes the summaries of all days again from the logged minutes, by this reading of their bytes.
    Error rebuildLoggedDays(KindReading reading = presentReading);
    Error addBattery(const WatchEntry &watch, const BatteryEntry &battery);
    Error addGap(const WatchEntry &watch, const ConnectionGap &gap);

    /// Begins an activity and returns its id; others, as of another program, continue.
    Answer<qint64> startActivity(const WatchEntry &watch, qint64 time, const QString &name);
    /// Adds a marker to a running activity; has no effect on any other.
    Error addMarker(qint64 activity, const Marker &marker);
    /// Ends a running activity; has no effect on any other.
    Error endActivity(qint64 activity, qint64 time);
    /// Checks the whole file: HistoryDamaged when it is not consistent. Takes a second for each 500 MB.
    Error verify();
    /// Whether any sample, RR interval or logged minute is within the range; false also when that cannot be read.
    bool hasMeasurements(const TimeRange &range);
    /// Ends the running activities that no program holds any more, each with its last sample or marker. Returns them,
    /// the last one to be cut off first.
    Answer<QList<CutOffActivity>> endAbandonedActivities(const ActivityLocks &locks);
    /// Continues an activity that is over, with its start, name and markers; one that was removed meanwhile begins
    /// again. Returns its id.
    Answer<qint64> resumeActivity(const WatchEntry &watch, const ActivityEntry &activity);
    /// Adds an activity that is over and returns its id; 0 when one with the same start and name exists.
    Answer<qint64> addActivity(const WatchEntry &watch, const ActivityEntry &activity);
    /// Adds a marker to an activity, by its id, also to one that is over.
    Error addMarkerTo(qint64 activity, const Marker &marker);
    Error describeActivity(qint64 id, const QString &name, const QString &note);
    /// Removes the activity and its markers, not the samples.
    Error removeActivity(qint64 id);

    /// Deletes the range of all watches, or of the one with that address: samples, RR intervals, logged minutes,
    /// markers, battery, gaps, and the activities entirely within it. Overwrites what was there and shrinks the file.
    Error erase(const TimeRange &range, const QString &address = {});
    /// Deletes the simulated watches and all their data; without one nothing happens. Real ones stay, whatever their
    /// address is.
    Error eraseSimulated();
    /// Deletes everything, watches included, and shrinks the file.
    Error eraseEverything();

    /// Until endImport(), what is added belongs to this import, and nothing that exists is replaced. In no transaction;
    /// one import at a time.
    Error beginImport(const ImportEntry &import);
    /// The import is over: the file was read to its end or not, with times that were understood in this zone (empty
    /// without such). Returns its id; 0 when it added nothing, and then nothing of it is kept.
    Answer<qint64> endImport(bool isComplete, const QString &zone = {});
    /// Takes out what an import added and nothing else, neither what was there before nor what came later, overwrites
    /// it and shrinks the file. Returns the import; id 0 when there is none with that id, as after it was undone.
    /// Cancelled when `goesOn`, called with the share that is done, 0 … 1, returns false; then nothing has changed.
    Answer<ImportEntry> undoImport(qint64 id, const std::function<bool(double share)> &goesOn = {});

private:
    explicit HistoryWriter(std::unique_ptr<Database> database);
    /// Runs something that writes and needs the id of the watch, in a transaction.
    template<typename Value, typename Work>
    Answer<Value> forWatch(const WatchEntry &watch, Work work);

    std::unique_ptr<Database> m_database;
    std::optional<qint64> m_import; ///< Id of the import that is running.
};

} // namespace neobeat
