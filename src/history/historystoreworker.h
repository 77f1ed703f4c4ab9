// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activitylocks.h"
#include "history/historystore.h"
#include "history/writequeue.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace neobeat {

/// Does the writing, on the thread of a HistoryStore. Incoming data is queued; a batch is the whole queue in one
/// transaction. A batch that fails stays in the queue.
class HistoryStoreWorker : public QObject
{
    Q_OBJECT

public:
    using State = HistoryStore::State;
    /// Deletes something; called outside of a transaction, and again after another program held the file.
    using Erasure = std::function<Error(HistoryWriter &writer)>;

    HistoryStoreWorker(const QString &file, const StoreLimits &limits);
    ~HistoryStoreWorker() override;

    void open();
    void close();
    void addSample(const WatchEntry &watch, const Sample &sample);
    void addBeats(const WatchEntry &watch, const BeatRun &run);
    void addChange(WriteQueue::Change change, bool aboutActivities);
    void addLoggedMinutes(const WatchEntry &watch, const QList<LoggedMinute> &minutes, const HistoryStore::Done &done);
    void startActivity(const WatchEntry &watch, qint64 time, const QString &name);
    void addMarker(const Marker &marker);
    void endActivity(qint64 time);
    void resumeActivity(const WatchEntry &watch, const ActivityEntry &activity, qint64 time);
    /// Deletes, and waits for other programs as a job may; a wait ends early when `goesOn` is false.
    void erase(const Erasure &erasure, const TimeRange &range, const HistoryStore::Done &done,
               const std::function<bool(double share)> &goesOn = {});
    void setRetention(int days);
    /// Checks whether the file is consistent, and quarantines it when not.
    void check();
    /// Lets no job wait any longer until open(); from any thread.
    void hurry() { m_isHurried = true; }

Q_SIGNALS:
    void stateChanged(neobeat::HistoryStore::State state, const neobeat::Error &error);
    void changed(const neobeat::TimeRange &range);
    void activitiesChanged();
    void quarantined(const neobeat::Error &error, const QString &newName);
    void activitiesCutOff(const QList<neobeat::CutOffActivity> &activities);
    void lost(qint64 samples);

private:
    struct Running
    {
        WatchEntry watch;
        qint64 time = 0;
        QString name;
        std::shared_ptr<qint64> id; ///< Its id in the file; 0 until its beginning is written there.
        bool stored = false; ///< Its beginning is in the file.
    };

    Error openFile();
    /// Writes the beginning of an activity and takes its lock.
    Error begin(const Running &activity, HistoryWriter &writer);
    Error replaceFile(const Error &reason);
    /// Writes the queue; false on failure.
    bool flush();
    Error writeQueue();
    void onFailure(const Error &error);
    void schedule();
    void applyRetention();
    void setState(State state, const Error &error = {});

    const QString m_file;
    const StoreLimits m_limits;
    std::unique_ptr<HistoryWriter> m_writer; ///< Empty while the file cannot be opened.
    WriteQueue m_queue;
    ActivityLocks m_locks;
    std::optional<Running> m_running; ///< Begun here; continues in a new file.
    std::atomic_bool m_isHurried = false; ///< No job waits for another program any longer.
    bool m_abandonedEnded = false; ///< Activities that an earlier run left running have been ended.
    int m_retentionDays = 0;
    State m_state = State::Closed;
    Error m_error;
    StoreLimits::Duration m_retry{0};
    QTimer m_batch; ///< Runs while data waits for its batch.
    QTimer m_retryTimer;
    QTimer m_retention;
};

} // namespace neobeat
