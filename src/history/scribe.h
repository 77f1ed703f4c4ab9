// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "history/sessionlocks.h"
#include "history/writequeue.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace neobeat {

/// The one that writes, on the thread of a HistoryStore. What comes is put into a queue; a batch is all of the queue in
/// one transaction. A batch that fails stays in the queue.
class Scribe : public QObject
{
    Q_OBJECT

public:
    using State = HistoryStore::State;
    /// Deletes something; called once, outside of a transaction.
    using Erasure = std::function<Error(HistoryWriter &writer)>;

    Scribe(const QString &file, const StoreLimits &limits);
    ~Scribe() override;

    void open();
    void close();
    void addSample(const WatchEntry &watch, const Sample &sample);
    void addChange(WriteQueue::Change change, bool aboutSessions);
    void startSession(const WatchEntry &watch, qint64 time, const QString &name);
    void addMarker(const Marker &marker);
    void endSession(qint64 time);
    void resumeActivity(const WatchEntry &watch, const SessionEntry &activity, qint64 time);
    void erase(const Erasure &erasure, const TimeRange &range, const HistoryStore::Done &done);
    void setRetention(int days);
    /// Looks whether the file holds together, and sets it aside when not.
    void check();

Q_SIGNALS:
    void stateChanged(neobeat::HistoryStore::State state, const neobeat::Error &error);
    void changed(const neobeat::TimeRange &range);
    void sessionsChanged();
    void setAside(const neobeat::Error &error, const QString &newName);
    void activitiesCutOff(const QList<neobeat::CutOffActivity> &activities);
    void lost(qint64 samples);

private:
    struct Running
    {
        WatchEntry watch;
        qint64 time = 0;
        QString name;
        std::shared_ptr<qint64> id; ///< Its number in the file; 0 until its begin is written there.
        bool stored = false; ///< Its begin is in the file.
    };

    Error openFile();
    /// Writes the begin of a session and holds it.
    Error begin(const Running &session, HistoryWriter &writer);
    Error replaceFile(const Error &reason);
    /// Writes the queue; false when it could not be written.
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
    SessionLocks m_locks;
    std::optional<Running> m_running; ///< Begun here; goes on in a new file.
    bool m_abandonedEnded = false; ///< What an earlier run left was looked after.
    int m_retentionDays = 0;
    State m_state = State::Closed;
    Error m_error;
    StoreLimits::Duration m_retry{0};
    QTimer m_batch; ///< Runs while something waits for its batch.
    QTimer m_retryTimer;
    QTimer m_retention;
};

} // namespace neobeat
