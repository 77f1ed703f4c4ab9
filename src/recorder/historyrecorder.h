// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "history/acceptance.h"
#include "history/historystore.h"
#include "recorder/gapwatch.h"
#include "recorder/recordingtime.h"
#include "session/connectionkeeper.h"
#include "store/settings.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides what of all that the watch says is kept, and hands it to the store; starts, marks and ends sessions.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    using Mode = Settings::Recording;

    /// The recording that somebody gave a name.
    struct Session
    {
        WatchEntry watch;
        QString name;
        qint64 start = 0; ///< Milliseconds since 1970; of its last part, when the clock was set back meanwhile.
        int markers = 0; ///< How many it has by now.
        qint64 earlier = 0; ///< How long the parts before that one were, milliseconds.
    };

    /// All of them must outlive this. Keeps nothing before setMode().
    HistoryRecorder(WatchSession &watch, ConnectionKeeper &keeper, HistoryStore &store, const Clock &clock,
                    QObject *parent = nullptr);
    /// Ends a session that runs.
    ~HistoryRecorder() override;

    Mode mode() const { return m_mode; }
    /// Private mode ends a session that runs.
    void setMode(Mode mode);
    /// Whether what comes is from the simulated watch; what it gives is kept apart from real watches. A session of the
    /// other kind ends.
    void setSimulated(bool simulated);
    /// The program turned to the watch with that address, empty for none: a session of another one ends.
    void turnTo(const QString &address);

    /// What the watch says now is kept.
    bool isKeeping() const;
    /// The session that runs.
    const std::optional<Session> &session() const { return m_session; }
    /// For how long it runs; 0 without one.
    std::chrono::milliseconds sessionLength();
    /// Why none can be started: RecordingRefused; None when one can.
    Error obstacle() const;

    /// Starts a session, and the measuring when that is off; without a name it gets one after the time. Also
    /// RecordingRefused.
    Error startSession(const QString &name = {});
    /// Marks this moment of the session; RecordingRefused without one.
    Error mark(const QString &text = {});
    /// Ends the session, and the measuring that it began; RecordingRefused without one.
    Error stopSession();
    /// What was measured or begun since the start and may not be kept, because of its time.
    const LeftOut &leftOut() const { return m_leftOut; }
    /// How many readings are among it.
    qint64 readingsLeftOut() const { return m_readingsLeftOut; }
    /// ClockImpossible from the first of it until the clock is right again; else None.
    Error problem() const;

    /// The activity that was cut off when the program ended without a word, as in a crash or a power cut; until it is
    /// resumed or closed, or another one is started. With several, the one that was cut off last.
    std::optional<CutOffActivity> cutOff() const;
    /// Why it cannot go on: RecordingRefused; None when it can.
    Error resumeObstacle() const;
    /// Goes on with the activity that was cut off, and starts the measuring when that is off; else RecordingRefused.
    Error resumeActivity();
    /// Leaves the activity that was cut off as it is, over since then; RecordingRefused without one.
    Error closeCutOff();

Q_SIGNALS:
    /// mode(), isKeeping(), session(), obstacle(), problem(), cutOff() or resumeObstacle() has another value.
    void changed();
    /// A session is over, or its part up to a moment at which the clock was set back, and has been handed to the store
    /// as such; its id is not known yet. Also one that was cut off and closed; that has its id.
    void sessionEnded(const neobeat::WatchEntry &watch, const neobeat::SessionEntry &session);

private:
    /// After a longer break it is another activity.
    static constexpr std::chrono::hours resumeLimit{12};

    WatchEntry currentWatch() const;
    /// Makes that the session that runs.
    void run(Session session);
    qint64 now();
    /// When the clock, which says this now, was set back: begins the second part of what is under way, because nothing
    /// can end before it begins.
    void followClock(qint64 wall);
    void onReading(const HeartRateReading &reading);
    void onWatchState();
    void keepBattery();
    /// Whether the history takes a value at this moment. What it does not take, as everything while the clock of the
    /// computer shows a time before the first watch, is counted, and the first of it logged.
    template<typename Value>
    bool takes(const Value &value);
    /// Nothing that happens now can be kept.
    bool isClockImpossible() const;
    /// Changes what decides about keeping, between two stretches of it.
    template<typename Change>
    void change(Change change);

    WatchSession &m_watch;
    ConnectionKeeper &m_keeper;
    HistoryStore &m_store;
    const Clock &m_clock;
    Mode m_mode = Mode::Never;
    bool m_simulated = false;
    RecordingTime m_time;
    LeftOut m_leftOut;
    qint64 m_readingsLeftOut = 0;
    bool m_isLeavingOut = false; ///< What came last may not be kept, because the clock is wrong.
    GapWatch m_gaps;
    std::optional<Session> m_session;
    QList<CutOffActivity> m_cutOff; ///< Nobody has decided about these yet.
    bool m_beganMeasuring = false; ///< The session did, and nobody has touched it since.
    QString m_batteryOf; ///< Address of the watch that m_battery belongs to.
    BatteryEntry m_battery; ///< The latest one that was kept.
};

} // namespace neobeat
