// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connection/reconnector.h"
#include "operations/fetchminutes.h"
#include "operations/operationrunner.h"
#include "recorder/minutestorage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace neobeat {

/// Brings the minutes that the watch has stored into the storage: on request, and if wanted by itself when the watch is
/// connected and every hour. Continues behind the last minute that is stored, so it may end at any time and loses
/// nothing. Measuring is paused meanwhile. The watch keeps everything unless the user wants it removed.
class MinuteSync : public QObject
{
    Q_OBJECT

public:
    /// The current state; Idle is the only one without an end of its own.
    enum class State {
        Idle, ///< Nothing is fetched.
        Preparing, ///< For the storage to find the last minute, and for the watch to stop measuring.
        Fetching, ///< FetchMinutes ends it.
        Storing, ///< Everything has arrived; for the storage to keep it.
    };
    Q_ENUM(State)

    /// What is wanted.
    struct Request
    {
        std::optional<QDateTime> since; ///< Instead of what comes behind the last minute that is stored.
        bool removes = false; ///< The watch may delete what is stored here.
    };

    /// What has come of it.
    struct Outcome
    {
        Error error; ///< None when everything is here.
        int stored = 0; ///< Minutes passed to the storage and kept there, new or not.
        int leftOut = 0; ///< Minutes that are not over yet, by the clock of this computer.
        std::optional<QDateTime> last; ///< The last minute stored, as the watch showed it.
        QDateTime time; ///< When it ended.
    };

    /// How far a watch without stored minutes is asked back.
    static constexpr int firstDays = 100;
    /// Between two synchronisations of its own.
    static constexpr std::chrono::minutes interval{60};
    /// A connection that begins so soon after a synchronisation does not cause another one.
    static constexpr std::chrono::minutes recent{15};
    /// While the heart rate is wanted, one of its own begins so long after the connection, so that the heart rate comes
    /// first, and so long after the last one if that had to end.
    static constexpr std::chrono::minutes settling{2};
    /// How long measuring is paused for one of its own; the rest is fetched next time.
    static constexpr std::chrono::seconds longestPause{15};
    /// How often a damaged transfer is continued.
    static constexpr int maximumTries = 3;

    /// All of them must outlive it. Does nothing by itself before setAutomatic().
    MinuteSync(WatchConnection &connection, Reconnector &reconnector, OperationRunner &runner, MinuteStorage &storage,
               const Clock &clock, QObject *parent = nullptr);
    ~MinuteSync() override;

    /// Whether it synchronises by itself.
    void setAutomatic(bool automatic);
    bool isAutomatic() const { return m_isAutomatic; }
    /// While postponed nothing begins by itself, for instance during an activity, which would get a hole.
    void setPostponed(bool postponed);
    /// Whether the minutes come from the simulated watch; they are kept apart from those of real watches.
    void setSimulated(bool simulated) { m_isSimulated = simulated; }
    /// What is older is not fetched unless a request names a time: the user has deleted it here. Invalid for no limit.
    void setNotBefore(const QDateTime &time) { m_notBefore = time; }
    /// Another limit for the silence of the watch; for tests.
    void setInactivityLimit(std::chrono::milliseconds limit) { m_inactivityLimit = limit; }

    State state() const { return m_state; }
    bool isRunning() const { return m_state != State::Idle; }
    /// How many minutes have arrived, while running.
    int received() const { return m_received; }
    /// The part of the time asked for that has arrived, 0 … 1; meaningless while not running.
    double progress() const;
    /// How the last one ended, since the program began; empty before.
    const std::optional<Outcome> &outcome() const { return m_outcome; }

    /// Begins now; WatchNotConnected follows without a watch. No effect while running.
    void start(const Request &request);
    void start() { start(Request()); }
    /// Ends it; finished() follows with Cancelled when what has arrived is stored.
    void cancel();

Q_SIGNALS:
    /// state(), received() or progress() has changed.
    void changed();
    /// It is over; outcome() says how.
    void finished(const neobeat::Error &error);

private:
    void setState(State state);
    void onReadyChanged();
    void startByItself();
    /// Leaves the watch to the heart rate, and fetches the rest later.
    void yieldToHeartRate();
    void onLastFound(const MinuteStorage::LastMinute &last);
    void fetchWhenPrepared();
    void fetch();
    void onReceived(const MinuteRun &run);
    void storeNext();
    void onStored(int count, bool isWhole, const LoggedMinute &last, const Error &error);
    void onFetched(const Error &error);
    void endWhenStored();
    /// Continues after a damage; false when it is not worth it.
    bool continueAfter(const Error &error);
    void end(const Error &error);
    QDateTime firstTime() const;

    /// Minutes on their way into the storage.
    struct Batch
    {
        QList<LoggedMinute> minutes;
        bool isWhole; ///< None of the run was left out.
    };

    WatchConnection &m_connection;
    Reconnector &m_reconnector;
    OperationRunner &m_runner;
    MinuteStorage &m_storage;
    const Clock &m_clock;
    bool m_isAutomatic = false;
    bool m_isPostponed = false;
    bool m_isSimulated = false;
    QDateTime m_notBefore;
    bool m_isItsOwn = false; ///< The present one began by itself.
    bool m_isDue = false; ///< One of its own waits for the end of the postponement.
    std::chrono::milliseconds m_inactivityLimit = std::chrono::seconds(10);
    State m_state = State::Idle;
    Request m_request;
    WatchEntry m_watch; ///< Whose minutes they are.
    std::optional<QDateTime> m_since; ///< Set when it is known.
    QDateTime m_from; ///< Of the first request, for progress().
    QPointer<FetchMinutes> m_operation;
    QList<Batch> m_batches; ///< Stored one after the other, so that no hole remains in front of what is stored.
    bool m_isStoring = false; ///< The first batch is on its way.
    Error m_error; ///< Of the fetching or storing.
    bool m_isCancelled = false;
    int m_tries = 0;
    int m_received = 0; ///< In this and earlier tries.
    int m_receivedBefore = 0; ///< In earlier tries.
    QDateTime m_reached;
    Outcome m_result;
    std::optional<Outcome> m_outcome;
    std::optional<std::chrono::milliseconds> m_succeededAt; ///< Uptime.
    QString m_succeededWith; ///< Address of that watch.
    QTimer m_preparing; ///< The limit of State::Preparing.
    QTimer m_next; ///< Until the next one of its own.
    QTimer m_pause; ///< The limit of the pause in measuring.
};

} // namespace neobeat
