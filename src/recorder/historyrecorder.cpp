// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/historyrecorder.h"

#include "base/logging.h"
#include "base/outsidetext.h"
#include "recorder/activityname.h"
#include "recorder/heartratesample.h"

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

HistoryRecorder::HistoryRecorder(WatchConnection &watch, Reconnector &reconnector, HistoryStore &store,
                                 const SharedClock &clock, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_reconnector(reconnector)
    , m_store(store)
    , m_clock(clock)
    , m_setBacks(clock.setBacks())
    , m_gaps(watch, reconnector, [this] { return now(); })
{
    connect(&watch, &WatchConnection::heartRateReceived, this, &HistoryRecorder::onReading);
    connect(&watch, &WatchConnection::batteryChanged, this, &HistoryRecorder::keepBattery);
    connect(&watch, &WatchConnection::stateChanged, this, &HistoryRecorder::onWatchState);
    connect(&reconnector, &Reconnector::stateChanged, this, &HistoryRecorder::changed);
    connect(&reconnector, &Reconnector::measuringWantedChanged, this, [this] { m_beganMeasuring = false; });
    connect(&store, &HistoryStore::activitiesCutOff, this, [this](const QList<CutOffActivity> &activities) {
        m_cutOff = activities;
        Q_EMIT changed();
    });
    connect(&m_gaps, &ConnectionGapDetector::gapEnded, this,
            [this](const WatchEntry &missed, const ConnectionGap &gap) {
                if (isKeeping() && takes(gap.range))
                    m_store.addGap({0, missed.address, missed.name, m_simulated}, gap);
            });
}

HistoryRecorder::~HistoryRecorder()
{
    stopActivity();
}

void HistoryRecorder::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    if (mode == Mode::Never)
        stopActivity();
    change([&] { m_mode = mode; });
}

void HistoryRecorder::setSimulated(bool simulated)
{
    if (simulated == m_simulated)
        return;
    stopActivity();
    change([&] { m_simulated = simulated; });
}

void HistoryRecorder::setWatch(const QString &address)
{
    if (m_activity && m_activity->watch.address != address)
        stopActivity();
}

Error HistoryRecorder::problem() const
{
    return {m_isLeavingOut && isClockImpossible() ? Error::Code::ClockImpossible : Error::Code::None, {}};
}

bool HistoryRecorder::isKeeping() const
{
    return m_mode == Mode::Always || (m_mode == Mode::ActivitiesOnly && m_activity);
}

std::chrono::milliseconds HistoryRecorder::activityLength()
{
    if (!m_activity)
        return {};
    const qint64 time = now(); // May begin the next part of the activity.
    return std::chrono::milliseconds(time - m_activity->start + m_activity->earlier);
}

Error HistoryRecorder::startError() const
{
    if (m_mode == Mode::Never)
        return {Error::Code::RecordingRefused, u"private mode"_s};
    if (m_activity)
        return {Error::Code::RecordingRefused, u"an activity runs already"_s};
    if (m_reconnector.state() == Reconnector::State::Off || currentWatch().address.isEmpty())
        return {Error::Code::RecordingRefused, u"no watch is in use"_s};
    return {};
}

Error HistoryRecorder::startActivity(const QString &name)
{
    if (const Error error = startError())
        return error;
    const QString tidy = outsideLine(name);
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    if (!takes(TimeRange{wall, wall}))
        return {Error::Code::RecordingRefused, u"the clock of this computer shows a time that is not possible"_s};
    const qint64 start = now();
    Activity activity{currentWatch(), tidy.isEmpty() ? defaultActivityName(m_clock.now()) : tidy, start};
    while (!m_cutOff.isEmpty())
        closeCutOff();
    m_store.startActivity(activity.watch, start, activity.name);
    run(std::move(activity));
    return {};
}

void HistoryRecorder::run(Activity activity)
{
    const bool begins = !m_reconnector.isMeasuringWanted();
    if (begins)
        m_reconnector.setMeasuring(true);
    m_beganMeasuring = begins;
    change([&] { m_activity = std::move(activity); });
}

std::optional<CutOffActivity> HistoryRecorder::cutOff() const
{
    return m_cutOff.isEmpty() ? std::nullopt : std::optional(m_cutOff.first());
}

Error HistoryRecorder::resumeError() const
{
    if (m_cutOff.isEmpty())
        return {Error::Code::RecordingRefused, u"no activity was cut off"_s};
    if (const Error error = startError())
        return error;
    const CutOffActivity &cut = m_cutOff.first();
    if (cut.watch.address != currentWatch().address)
        return {Error::Code::RecordingRefused, u"the activity is one of another watch"_s};
    const std::chrono::milliseconds since(m_clock.now().toMSecsSinceEpoch() - cut.activity.range.to);
    if (since > resumeLimit)
        return {Error::Code::RecordingRefused, u"the activity was cut off too long ago"_s};
    return {};
}

Error HistoryRecorder::resumeActivity()
{
    if (const Error error = resumeError())
        return error;
    const CutOffActivity cut = m_cutOff.takeFirst();
    m_store.resumeActivity(cut.watch, cut.activity, now());
    run({currentWatch(), cut.activity.name, cut.activity.range.from, int(cut.activity.markers.size())});
    return {};
}

Error HistoryRecorder::closeCutOff()
{
    if (m_cutOff.isEmpty())
        return {Error::Code::RecordingRefused, u"no activity was cut off"_s};
    const CutOffActivity cut = m_cutOff.takeFirst();
    Q_EMIT changed();
    Q_EMIT activityEnded(cut.watch, cut.activity);
    return {};
}

Error HistoryRecorder::mark(const QString &text)
{
    if (!m_activity)
        return {Error::Code::RecordingRefused, u"no activity runs"_s};
    m_store.addMarker({now(), outsideLine(text)});
    ++m_activity->markers;
    Q_EMIT changed();
    return {};
}

Error HistoryRecorder::stopActivity()
{
    if (!m_activity)
        return {Error::Code::RecordingRefused, u"no activity runs"_s};
    const qint64 end = now() + 1; // After everything that came up to now.
    const Activity activity = *m_activity;
    change([&] { m_activity.reset(); });
    m_store.endActivity(end);
    if (std::exchange(m_beganMeasuring, false))
        m_reconnector.setMeasuring(false);
    Q_EMIT activityEnded(activity.watch, {0, {activity.start, end}, false, activity.name, {}, {}});
    return {};
}

WatchEntry HistoryRecorder::currentWatch() const
{
    const Advertisement watch = m_watch.watch();
    return {0, watch.address, watch.shownName(), m_simulated};
}

qint64 HistoryRecorder::now()
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    // What is running must not get a time at which nothing can be kept.
    if (m_latest && isClockImpossible())
        return *m_latest;
    return followClock(wall);
}

qint64 HistoryRecorder::followClock(qint64 wall)
{
    const bool isSetBack = std::exchange(m_setBacks, m_clock.setBacks()) != m_clock.setBacks();
    const qint64 latest = m_latest.value_or(wall);
    m_latest = isSetBack ? wall : std::max(latest, wall);
    if (isSetBack && wall < latest)
        beginAgain(latest + 1, wall);
    return *m_latest;
}

void HistoryRecorder::beginAgain(qint64 end, qint64 wall)
{
    m_nextSample = 0;
    m_beats.forget();
    m_gaps.followClock(end, wall);
    if (!m_activity)
        return;
    const Activity before = *m_activity;
    m_activity->earlier += end - before.start;
    m_activity->start = wall;
    m_store.endActivity(end);
    m_store.startActivity(before.watch, wall, before.name);
    Q_EMIT activityEnded(before.watch, {0, {before.start, end}, false, before.name, {}, {}});
}

void HistoryRecorder::onReading(const HeartRateReading &reading)
{
    if (!isKeeping()) {
        m_beats.end();
        return;
    }
    const qint64 wall = reading.time.toMSecsSinceEpoch();
    const SampleSource source = m_simulated ? SampleSource::Simulated : SampleSource::Stream;
    Sample sample = sampleOf(reading, wall, source);
    if (!takes(sample)) {
        ++m_readingsLeftOut;
        m_beats.end();
        return;
    }
    sample.time = std::max(followClock(wall), m_nextSample);
    m_latest = sample.time;
    m_nextSample = sample.time + 1;
    m_store.append(currentWatch(), sample);
    keepBeats(reading.measurement, sample.time, source);
}

void HistoryRecorder::keepBeats(const HeartRateMeasurement &measurement, qint64 arrival, SampleSource source)
{
    const auto run = m_beats.next(measurement, arrival, source);
    if (!run || !takes(*run))
        return;
    m_store.appendBeats(currentWatch(), *run);
}

void HistoryRecorder::onWatchState()
{
    if (m_watch.state() != WatchConnection::State::Ready)
        m_beats.end();
    if (m_watch.state() != WatchConnection::State::Idle)
        setWatch(m_watch.watch().address);
}

void HistoryRecorder::keepBattery()
{
    const BatteryStatus battery = m_watch.battery();
    const WatchEntry watch = currentWatch();
    if (!isKeeping() || !battery.level)
        return;
    const BatteryEntry entry{now(), *battery.level, battery.charging.value_or(false)};
    const bool isKnown
        = m_batteryOf == watch.address && m_battery.level == entry.level && m_battery.charging == entry.charging;
    if (isKnown || !takes(entry))
        return;
    m_batteryOf = watch.address;
    m_battery = entry;
    m_store.addBattery(watch, entry);
}

template<typename Value>
bool HistoryRecorder::takes(const Value &value)
{
    const TimeRange possible = acceptance::possibleTimes(m_clock.now().toMSecsSinceEpoch(), acceptance::firstOfWatch);
    const auto objection = acceptance::objectionTo(value, possible);
    if (objection) {
        m_leftOut.add(*objection);
        if (m_leftOut.total() == 1)
            qCInfo(lcHistory) << "what comes in is not kept:" << nameOf(*objection).constData();
    }
    const bool isLeavingOut = objection && isClockImpossible();
    if (std::exchange(m_isLeavingOut, isLeavingOut) != isLeavingOut)
        Q_EMIT changed();
    return !objection;
}

bool HistoryRecorder::isClockImpossible() const
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    return acceptance::objectionTo(wall, acceptance::possibleTimes(wall, acceptance::firstOfWatch)).has_value();
}

template<typename Change>
void HistoryRecorder::change(Change change)
{
    const bool before = isKeeping();
    // The gap up to here is kept or not by the previous choice.
    m_gaps.cut();
    change();
    if (isKeeping() && !before && m_watch.state() == WatchConnection::State::Ready)
        keepBattery();
    Q_EMIT changed();
}

} // namespace neobeat
