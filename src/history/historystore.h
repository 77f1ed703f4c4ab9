// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/entries.h"
#include "history/sample.h"
#include "history/storelimits.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace neobeat {

class Scribe;

/// Keeps what the watch says, without letting anybody wait: everything is written on a thread of the store's own, in
/// the order in which it came, in transactions that begin at most StoreLimits::batch after it. What cannot be written
/// now is kept in memory and tried again.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    /// What it is at.
    enum class State {
        Opening, ///< The file is being opened; the store's thread ends it.
        Open, ///< What comes is written.
        Waiting, ///< It cannot be written now; error() says why. The next try is due within StoreLimits::longestRetry.
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

    /// Opens the file; stateChanged() follows. A newer or damaged one is set aside and a new one begun.
    void open();
    /// Writes what is left and lets go of the file; Closed follows.
    void close();

    void append(const WatchEntry &watch, const Sample &sample);
    void addBattery(const WatchEntry &watch, const BatteryEntry &battery);
    void addGap(const WatchEntry &watch, const ConnectionGap &gap);

    /// Begins a session, marks a moment of it and ends it. One of this store runs at a time, beside those of others;
    /// those that a crash left running end when the file is opened.
    void startSession(const WatchEntry &watch, qint64 time, const QString &name);
    void addMarker(const Marker &marker);
    void endSession(qint64 time);
    /// Lets an activity that is over go on; one of this store that runs ends at that time.
    void resumeActivity(const WatchEntry &watch, const SessionEntry &activity, qint64 time);
    void describeSession(qint64 id, const QString &name, const QString &note);
    void removeSession(qint64 id);

    /// Deletes a stretch of all watches; done tells how it went and is not tried again.
    void erase(const TimeRange &range, Done done);
    /// Deletes the simulated watches and all that belongs to them.
    void eraseSimulated();
    /// Deletes everything; done as above.
    void eraseEverything(Done done);
    /// Deletes what is older than so many days, now and every hour; 0 keeps everything.
    void setRetention(int days);

Q_SIGNALS:
    void stateChanged(neobeat::HistoryStore::State state);
    /// What of this stretch is stored has changed; also what another part of the program told with noteChange().
    void changed(const neobeat::TimeRange &range);
    /// The sessions are others, or have other names, notes or markers.
    void sessionsChanged();
    /// The file could not be used and has another name now; a new one was begun. HistoryNewer or HistoryDamaged.
    void setAside(const neobeat::Error &error, const QString &newName);
    /// Opening the file ended these, which a crash had left running; the one that was cut off last in front.
    void activitiesCutOff(const QList<neobeat::CutOffActivity> &activities);
    /// So many samples had to be given up, because nothing could be written for too long, or until close(). With 0 it
    /// was something else: the end of a session, for instance.
    void lost(qint64 samples);

public Q_SLOTS:
    /// Looks through the file and sets it aside when it does not hold together; for when reading has met damage.
    void checkFile();
    /// Something else wrote to the file, as an import does: changed() and sessionsChanged() follow.
    void noteChange(const neobeat::TimeRange &range);

private:
    /// Makes the scribe and its thread when there are none yet.
    void begin();
    /// Has the scribe do something on its thread.
    template<typename Call>
    void tell(Call call);
    Done inThisThread(Done done);
    void onState(State state, const Error &error);

    QString m_file;
    StoreLimits m_limits;
    State m_state = State::Closed;
    Error m_error;
    QThread m_thread;
    Scribe *m_scribe = nullptr; ///< Lives on the thread and ends with it.
};

} // namespace neobeat
