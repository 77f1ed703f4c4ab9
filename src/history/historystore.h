// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/beatrun.h"
#include "history/entries.h"
#include "history/importentry.h"
#include "history/loggedminute.h"
#include "history/sample.h"
#include "history/storelimits.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace neobeat {

class HistoryStoreWorker;

/// Keeps what the watch sends, without blocking the caller: everything is written on the store's own thread, in the
/// order in which it came, in transactions that begin at most StoreLimits::batch after it. What cannot be written now
/// is kept in memory and retried.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening, ///< The file is being opened on the store's thread.
        Open, ///< Data is written as it comes.
        Waiting, ///< Writing fails for now; error() says why. The next try is due within StoreLimits::longestRetry.
        Closed, ///< After close(), and before open().
    };
    Q_ENUM(State)

    using Done = std::function<void(const Error &error)>;

    explicit HistoryStore(const QString &file, QObject *parent = nullptr);
    /// Writes what is left, if it can be written at once, and waits for that.
    ~HistoryStore() override;

    /// Replaces the limits; before open().
    void setLimits(const StoreLimits &limits) { m_limits = limits; }

    QString file() const { return m_file; }
    State state() const { return m_state; }
    /// Why nothing can be written, in State::Waiting; None otherwise.
    Error error() const { return m_error; }

    /// Opens the file; stateChanged() follows. A newer or damaged one is quarantined and a new one begun.
    void open();
    /// Writes what is left and closes the file; Closed follows.
    void close();

    void append(const WatchEntry &watch, const Sample &sample);
    /// A run of RR intervals, or the next part of one.
    void appendBeats(const WatchEntry &watch, const BeatRun &run);
    void addBattery(const WatchEntry &watch, const BatteryEntry &battery);
    void addGap(const WatchEntry &watch, const ConnectionGap &gap);
    /// Writes minutes that the watch logged, at once; what may not be kept is left out. `done` gets the result when
    /// they are in the file, and a failure is not retried: the watch still has them.
    void addLoggedMinutes(const WatchEntry &watch, const QList<LoggedMinute> &minutes, Done done);

    /// Begins an activity, adds a marker to it and ends it. This store runs one at a time, next to those of other
    /// programs; those that a crash left running end when the file is opened.
    void startActivity(const WatchEntry &watch, qint64 time, const QString &name);
    void addMarker(const Marker &marker);
    void endActivity(qint64 time);
    /// Continues an activity that is over; an activity of this store that is running ends at that time.
    void resumeActivity(const WatchEntry &watch, const ActivityEntry &activity, qint64 time);
    void describeActivity(qint64 id, const QString &name, const QString &note);
    void removeActivity(qint64 id);

    /// Deletes a range of all watches; `done` gets the result, and a failure is not retried.
    void erase(const TimeRange &range, Done done);
    /// Deletes the simulated watches and all their data.
    void eraseSimulated();
    /// Deletes everything; `done` as in eraseRange().
    void eraseEverything(Done done);
    /// Takes out what an import added, as HistoryWriter::undoImport() does; `goesOn` is called on the store's thread,
    /// `done` gets the import, and a failure is not retried.
    void undoImport(qint64 id, std::function<bool(double share)> goesOn,
                    std::function<void(const Result<ImportEntry, Error> &import)> done);
    /// Deletes what is older than this number of days, now and every hour; 0 keeps everything.
    void setRetention(int days);

Q_SIGNALS:
    void stateChanged(neobeat::HistoryStore::State state);
    /// Stored data in this range changed; also what another part of the program reported with noteChange().
    void changed(const neobeat::TimeRange &range);
    /// Activities were added or removed, or their names, notes or markers changed.
    void activitiesChanged();
    /// The file was unusable and has been renamed; a new one was begun. HistoryNewer or HistoryDamaged.
    void quarantined(const neobeat::Error &error, const QString &newName);
    /// Opening the file ended these, which a crash had left running; the last one to be cut off comes first.
    void activitiesCutOff(const QList<neobeat::CutOffActivity> &activities);
    /// This number of samples was discarded, because nothing could be written for too long, or until close(). 0 means
    /// that something else was discarded: the end of an activity, for instance.
    void lost(qint64 samples);

public Q_SLOTS:
    /// Checks the file and quarantines it when it is not consistent; for when reading has found damage.
    void checkFile();
    /// Another part of the program, such as an import, wrote to the file: changed() and activitiesChanged() follow.
    void noteChange(const neobeat::TimeRange &range);

private:
    /// Creates the worker and its thread if there are none yet.
    void begin();
    /// Runs something on the worker's thread.
    template<typename Call>
    void post(Call call);
    Done inThisThread(Done done);
    void onState(State state, const Error &error);

    QString m_file;
    StoreLimits m_limits;
    State m_state = State::Closed;
    Error m_error;
    QThread m_thread;
    HistoryStoreWorker *m_worker = nullptr; ///< Lives on the thread and is deleted with it.
};

} // namespace neobeat
