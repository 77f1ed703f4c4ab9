// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sharedclock.h"
#include "connection/reconnector.h"
#include "history/acceptance.h"
#include "history/historystore.h"
#include "recorder/beatchain.h"
#include "recorder/connectiongapdetector.h"
#include "store/settings.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace neobeat {

/// Decides which data from the watch is kept, and passes it to the store; starts, marks and ends activities.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    using Mode = Settings::Recording;

    /// The activity that is running.
    struct Activity
    {
        WatchEntry watch;
        QString name;
        qint64 start = 0; ///< Milliseconds since 1970; of its last part, when the clock was set back meanwhile.
        int markers = 0; ///< Number of its markers so far.
        qint64 earlier = 0; ///< Total length of the parts before that one, milliseconds.
    };

    /// All of them must outlive this. Keeps nothing before setMode().
    HistoryRecorder(WatchConnection &watch, Reconnector &reconnector, HistoryStore &store, const SharedClock &clock,
                    QObject *parent = nullptr);
    /// Ends a running activity.
    ~HistoryRecorder() override;

    Mode mode() const { return m_mode; }
    /// Private mode ends a running activity.
    void setMode(Mode mode);
    /// Whether the data comes from the simulated watch; it is kept apart from that of real watches. A change ends the
    /// running activity.
    void setSimulated(bool simulated);
    /// The program now uses the watch with that address, empty for none: the activity of another watch ends.
    void setWatch(const QString &address);

    /// What the watch sends now is kept.
    bool isKeeping() const;
    /// The running activity.
    const std::optional<Activity> &activity() const { return m_activity; }
    /// How long it has been running; 0 without one.
    std::chrono::milliseconds activityLength();
    /// Why none can be started: RecordingRefused; None when one can.
    Error startError() const;

    /// Starts an activity, and measuring if that is off; without a name it is named after the time. Also
    /// RecordingRefused.
    Error startActivity(const QString &name = {});
    /// Adds a marker to the activity, at this moment; RecordingRefused without one.
    Error mark(const QString &text = {});
    /// Ends the activity, and measuring if the activity started it; RecordingRefused without one.
    Error stopActivity();
    /// What was measured or begun since the start and may not be kept, because of its time.
    const LeftOut &leftOut() const { return m_leftOut; }
    /// Number of readings among them.
    qint64 readingsLeftOut() const { return m_readingsLeftOut; }
    /// ClockImpossible from the first of them until the clock is right again; otherwise None.
    Error problem() const;

    /// The activity that was cut off when the program ended unexpectedly, as in a crash or a power cut; until it is
    /// resumed or closed, or another one is started. With several, the last one to be cut off.
    std::optional<CutOffActivity> cutOff() const;
    /// Why it cannot be resumed: RecordingRefused; None when it can.
    Error resumeError() const;
    /// Resumes the activity that was cut off, and starts measuring if that is off; otherwise RecordingRefused.
    Error resumeActivity();
    /// Leaves the activity that was cut off as it is, ended at that time; RecordingRefused without one.
    Error closeCutOff();

Q_SIGNALS:
    /// mode(), isKeeping(), activity(), startError(), problem(), cutOff() or resumeError() changed.
    void changed();
    /// An activity is over, or its part up to a moment at which the clock was set back, and has been passed to the
    /// store; its id is not known yet. Also emitted for one that was cut off and closed; that has its id.
    void activityEnded(const neobeat::WatchEntry &watch, const neobeat::ActivityEntry &activity);

private:
    /// After a longer break a new activity is needed.
    static constexpr std::chrono::hours resumeLimit{12};

    WatchEntry currentWatch() const;
    /// Makes this the running activity.
    void run(Activity activity);
    /// The time under which something is kept now: that of the clock, and never before what is kept already, unless
    /// the clock was set back.
    qint64 now();
    /// The same when the clock shows this time.
    qint64 followClock(qint64 wall);
    /// Begins the second part of the running activity and gap, because nothing can end before it begins.
    void beginAgain(qint64 end, qint64 wall);
    void onReading(const HeartRateReading &reading);
    void keepBeats(const HeartRateMeasurement &measurement, qint64 arrival, SampleSource source);
    void onWatchState();
    void keepBattery();
    /// Whether the history accepts a value at this moment. Rejected values, such as all while the computer's clock is
    /// before the first watch, are counted, and the first one is logged.
    template<typename Value>
    bool takes(const Value &value);
    /// Nothing that happens now can be kept, because of the clock.
    bool isClockImpossible() const;
    /// Changes what decides about keeping, and splits a gap there.
    template<typename Change>
    void change(Change change);

    WatchConnection &m_watch;
    Reconnector &m_reconnector;
    HistoryStore &m_store;
    const SharedClock &m_clock;
    Mode m_mode = Mode::Never;
    bool m_simulated = false;
    int m_setBacks; ///< How often the clock was set back until it was last followed.
    std::optional<qint64> m_latest; ///< Time of what was kept last, milliseconds since 1970.
    qint64 m_nextSample = 0; ///< Its earliest time: a watch has one sample per millisecond.
    BeatChain m_beats;
    LeftOut m_leftOut;
    qint64 m_readingsLeftOut = 0;
    bool m_isLeavingOut = false; ///< The last value could not be kept, because the clock is wrong.
    ConnectionGapDetector m_gaps;
    std::optional<Activity> m_activity;
    QList<CutOffActivity> m_cutOff; ///< Those that the user has not decided about yet.
    bool m_beganMeasuring = false; ///< The activity started measuring, and it was not switched since.
    QString m_batteryOf; ///< Address of the watch that m_battery belongs to.
    BatteryEntry m_battery; ///< The last one that was kept.
};

} // namespace neobeat
