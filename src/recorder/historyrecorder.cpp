// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/historyrecorder.h"

#include "base/logging.h"
#include "base/outsidetext.h"
#include "recorder/heartratesample.h"
#include "recorder/sessionname.h"

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

HistoryRecorder::HistoryRecorder(WatchSession &watch, ConnectionKeeper &keeper, HistoryStore &store, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_keeper(keeper)
    , m_store(store)
    , m_clock(clock)
    , m_gaps(watch, keeper, [this] { return now(); })
{
    connect(&watch, &WatchSession::heartRateReceived, this, &HistoryRecorder::onReading);
    connect(&watch, &WatchSession::batteryChanged, this, &HistoryRecorder::keepBattery);
    connect(&watch, &WatchSession::stateChanged, this, &HistoryRecorder::onWatchState);
    connect(&keeper, &ConnectionKeeper::stateChanged, this, &HistoryRecorder::changed);
    connect(&keeper, &ConnectionKeeper::measuringWantedChanged, this, [this] { m_beganMeasuring = false; });
    connect(&store, &HistoryStore::activitiesCutOff, this, [this](const QList<CutOffActivity> &activities) {
        m_cutOff = activities;
        Q_EMIT changed();
    });
    connect(&m_gaps, &GapWatch::passed, this, [this](const WatchEntry &missed, const ConnectionGap &gap) {
        if (isKeeping() && takes(gap.range))
            m_store.addGap({0, missed.address, missed.name, m_simulated}, gap);
    });
}

HistoryRecorder::~HistoryRecorder()
{
    stopSession();
}

void HistoryRecorder::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    if (mode == Mode::Never)
        stopSession();
    change([&] { m_mode = mode; });
}

void HistoryRecorder::setSimulated(bool simulated)
{
    if (simulated == m_simulated)
        return;
    stopSession();
    change([&] { m_simulated = simulated; });
}

void HistoryRecorder::turnTo(const QString &address)
{
    if (m_session && m_session->watch.address != address)
        stopSession();
}

Error HistoryRecorder::problem() const
{
    return {m_isLeavingOut && isClockImpossible() ? Error::Code::ClockImpossible : Error::Code::None, {}};
}

bool HistoryRecorder::isKeeping() const
{
    return m_mode == Mode::Always || (m_mode == Mode::SessionsOnly && m_session);
}

std::chrono::milliseconds HistoryRecorder::sessionLength()
{
    if (!m_session)
        return {};
    const qint64 time = now(); // May begin the session's next part.
    return std::chrono::milliseconds(time - m_session->start + m_session->earlier);
}

Error HistoryRecorder::obstacle() const
{
    if (m_mode == Mode::Never)
        return {Error::Code::RecordingRefused, u"private mode"_s};
    if (m_session)
        return {Error::Code::RecordingRefused, u"a session runs already"_s};
    if (m_keeper.state() == ConnectionKeeper::State::Off || currentWatch().address.isEmpty())
        return {Error::Code::RecordingRefused, u"no watch is in use"_s};
    return {};
}

Error HistoryRecorder::startSession(const QString &name)
{
    if (const Error error = obstacle())
        return error;
    const QString tidy = outsideLine(name);
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    if (!takes(TimeRange{wall, wall}))
        return {Error::Code::RecordingRefused, u"the clock of this computer shows a time that is not possible"_s};
    const qint64 start = now();
    Session session{currentWatch(), tidy.isEmpty() ? defaultSessionName(m_clock.now()) : tidy, start};
    while (!m_cutOff.isEmpty())
        closeCutOff();
    m_store.startSession(session.watch, start, session.name);
    run(std::move(session));
    return {};
}

void HistoryRecorder::run(Session session)
{
    const bool begins = !m_keeper.isMeasuringWanted();
    if (begins)
        m_keeper.setMeasuring(true);
    m_beganMeasuring = begins;
    change([&] { m_session = std::move(session); });
}

std::optional<CutOffActivity> HistoryRecorder::cutOff() const
{
    return m_cutOff.isEmpty() ? std::nullopt : std::optional(m_cutOff.first());
}

Error HistoryRecorder::resumeObstacle() const
{
    if (m_cutOff.isEmpty())
        return {Error::Code::RecordingRefused, u"no session was cut off"_s};
    if (const Error error = obstacle())
        return error;
    const CutOffActivity &cut = m_cutOff.first();
    if (cut.watch.address != currentWatch().address)
        return {Error::Code::RecordingRefused, u"the session is one of another watch"_s};
    const std::chrono::milliseconds since(m_clock.now().toMSecsSinceEpoch() - cut.activity.range.to);
    if (since > resumeLimit)
        return {Error::Code::RecordingRefused, u"the session was cut off too long ago"_s};
    return {};
}

Error HistoryRecorder::resumeActivity()
{
    if (const Error error = resumeObstacle())
        return error;
    const CutOffActivity cut = m_cutOff.takeFirst();
    m_store.resumeActivity(cut.watch, cut.activity, now());
    run({currentWatch(), cut.activity.name, cut.activity.range.from, int(cut.activity.markers.size())});
    return {};
}

Error HistoryRecorder::closeCutOff()
{
    if (m_cutOff.isEmpty())
        return {Error::Code::RecordingRefused, u"no session was cut off"_s};
    const CutOffActivity cut = m_cutOff.takeFirst();
    Q_EMIT changed();
    Q_EMIT sessionEnded(cut.watch, cut.activity);
    return {};
}

Error HistoryRecorder::mark(const QString &text)
{
    if (!m_session)
        return {Error::Code::RecordingRefused, u"no session runs"_s};
    m_store.addMarker({now(), outsideLine(text)});
    ++m_session->markers;
    Q_EMIT changed();
    return {};
}

Error HistoryRecorder::stopSession()
{
    if (!m_session)
        return {Error::Code::RecordingRefused, u"no session runs"_s};
    const qint64 end = now() + 1; // Behind everything that came up to now.
    const Session session = *m_session;
    change([&] { m_session.reset(); });
    m_store.endSession(end);
    if (std::exchange(m_beganMeasuring, false))
        m_keeper.setMeasuring(false);
    Q_EMIT sessionEnded(session.watch, {0, {session.start, end}, false, session.name, {}, {}});
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
    // What runs does not move to a time at which nothing can be kept.
    if (m_time.latest() && isClockImpossible())
        return *m_time.latest();
    followClock(wall);
    return m_time.at(wall);
}

void HistoryRecorder::followClock(qint64 wall)
{
    if (!m_time.isSetBack(wall))
        return;
    const qint64 end = *m_time.latest() + 1;
    m_time.at(wall);
    m_gaps.followClock(end, wall);
    if (!m_session)
        return;
    const Session before = *m_session;
    m_session->earlier += end - before.start;
    m_session->start = wall;
    m_store.endSession(end);
    m_store.startSession(before.watch, wall, before.name);
    Q_EMIT sessionEnded(before.watch, {0, {before.start, end}, false, before.name, {}, {}});
}

void HistoryRecorder::onReading(const HeartRateReading &reading)
{
    if (!isKeeping())
        return;
    const qint64 wall = reading.time.toMSecsSinceEpoch();
    const SampleSource source = m_simulated ? SampleSource::Simulated : SampleSource::Stream;
    Sample sample = sampleOf(reading, wall, source);
    if (!takes(sample)) {
        ++m_readingsLeftOut;
        return;
    }
    followClock(wall);
    sample.time = m_time.ofSample(wall);
    m_store.append(currentWatch(), sample);
}

void HistoryRecorder::onWatchState()
{
    if (m_watch.state() != WatchSession::State::Idle)
        turnTo(m_watch.watch().address);
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
    const TimeRange possible = acceptance::possibleTimes(m_clock.now().toMSecsSinceEpoch());
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
    return acceptance::objectionTo(wall, acceptance::possibleTimes(wall)).has_value();
}

template<typename Change>
void HistoryRecorder::change(Change change)
{
    const bool before = isKeeping();
    // What was missed up to here is kept or not as it was decided up to here.
    m_gaps.cut();
    change();
    if (isKeeping() && !before && m_watch.state() == WatchSession::State::Ready)
        keepBattery();
    Q_EMIT changed();
}

} // namespace neobeat
