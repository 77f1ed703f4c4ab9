// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/entries.h"
#include "history/sample.h"

#include <chrono>
#include <memory>
#include <span>
#include <stop_token>

namespace neobeat {

class Database;
class SessionLocks;

/// Everything that can be done to the history, at once and in the calling thread. Each call is one transaction: it is
/// stored as a whole or not at all. Several writers, also of several programs, may be at one file. Failures:
/// HistoryReadOnly, HistoryFull, HistoryLocked, HistoryDamaged, HistoryUnavailable. A watch is named by its address;
/// the id of its entry means nothing here.
class HistoryWriter
{
public:
    template<typename Value>
    using Answer = Result<Value, Error>;

    /// How long a call waits for another writer before it is HistoryLocked.
    static constexpr std::chrono::milliseconds patience{2'000};

    /// Opens a history file, making it and its folder when needed, and brings an older one up to date. Also
    /// HistoryNewer, HistoryForeign; a file that is newer, damaged or none of ours is left as it is. A stop ends
    /// whatever is being done, which is Cancelled then and not stored.
    static Answer<std::unique_ptr<HistoryWriter>> open(const QString &file, const std::stop_token &stop = {});
    ~HistoryWriter();

    /// Joins the calls until commit() into one transaction; none may be open.
    Error begin();
    Error commit();
    void rollback();

    /// Adds samples in any order and tells how many were new: one whose moment is taken already changes nothing.
    Answer<qint64> addSamples(const WatchEntry &watch, std::span<const Sample> samples);
    /// Adds what was measured just now, each sample for itself: one whose moment is taken, as after the clock was set
    /// back, comes to the next free one. A repeated call may find those of a call that failed.
    Answer<qint64> recordSamples(const WatchEntry &watch, std::span<const Sample> samples, bool isRepeated);
    Error addBattery(const WatchEntry &watch, const BatteryEntry &battery);
    Error addGap(const WatchEntry &watch, const ConnectionGap &gap);

    /// Begins a session and returns its id; others, as of another program, go on.
    Answer<qint64> startSession(const WatchEntry &watch, qint64 time, const QString &name);
    /// Marks a moment of a session that runs; of another nothing happens.
    Error addMarker(qint64 session, const Marker &marker);
    /// Ends a session that runs; with another nothing happens.
    Error endSession(qint64 session, qint64 time);
    /// Looks through the whole file: HistoryDamaged when it does not hold together. Takes a second for each 500 MB.
    Error verify();
    /// Whether any sample lies in the stretch; false also when that cannot be read.
    bool hasSamples(const TimeRange &range);
    /// Ends the sessions that run and that no program holds any more, each with its last sample or mark. Those are the
    /// answer, the one that was cut off last in front.
    Answer<QList<CutOffActivity>> endAbandonedSessions(const SessionLocks &locks);
    /// Lets an activity that is over go on, with its start, name and marks; one that was removed meanwhile begins
    /// again. Returns its id.
    Answer<qint64> resumeActivity(const WatchEntry &watch, const SessionEntry &activity);
    /// Adds a session that is over and returns its id; 0 when one of the same start and name is there.
    Answer<qint64> addSession(const WatchEntry &watch, const SessionEntry &session);
    /// Adds a marker to a session, by its id, also to one that is over.
    Error addMarkerTo(qint64 session, const Marker &marker);
    Error describeSession(qint64 id, const QString &name, const QString &note);
    /// Takes the session and its markers away, not the samples.
    Error removeSession(qint64 id);

    /// Deletes the stretch of all watches, or of the one with that address: samples, markers, battery, gaps, and the
    /// sessions that lie wholly in it. Overwrites what was there and gives the room back.
    Error erase(const TimeRange &range, const QString &address = {});
    /// Deletes the simulated watches and all that belongs to them; without one nothing happens. Real ones stay,
    /// whatever their address is.
    Error eraseSimulated();
    /// Deletes everything, watches included, and gives the room back.
    Error eraseEverything();

private:
    explicit HistoryWriter(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace neobeat
