// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehistory.h"

#include "base/localmoment.h"
#include "base/logging.h"
#include "base/timeunits.h"
#include "history/historywriter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int daysShown = 180;
constexpr int nightsShown = 14;
using ms::minute;

qint64 midnightOf(const QDate &day)
{
    return startOfDay(day);
}

/// How the hours of a day differ: low at night, lowest before dawn.
double levelAt(double hour)
{
    return 66 + 9 * std::sin((hour - 9.5) * std::numbers::pi / 12);
}

double runLevel(double share)
{
    const double warmUp = std::min(1.0, share * 6);
    const double coolDown = std::min(1.0, (1 - share) * 10);
    return 70 + 85 * warmUp * coolDown + 6 * std::sin(share * 40);
}

quint8 bpmOf(double level, QRandomGenerator &random)
{
    return quint8(std::clamp(level + random.bounded(9.0) - 4.5, 42.0, 195.0));
}

MinuteSample minuteOf(MinuteSample::Kind kind, int steps, int bpm)
{
    MinuteSample sample;
    sample.bytes
        = {quint8(0x50 | int(kind)), quint8(std::min(steps * 3 / 2, 255)), quint8(steps), quint8(bpm), 0, 0, 0, 0};
    return sample;
}

/// Ways about the house, to work and back, and a walk in the evening.
int stepsAt(double hour, QRandomGenerator &random)
{
    const bool walks = (hour > 8 && hour < 8.5) || (hour > 12.3 && hour < 12.8) || (hour > 17.2 && hour < 18);
    if (walks)
        return random.bounded(60, 115);
    return random.bounded(10) == 0 ? random.bounded(5, 60) : 0;
}

/// Sleep comes in turns of an hour and a half, which begin deeper than they end.
MinuteSample::Kind sleepAt(double hour)
{
    const double turn = std::fmod(hour + 1.5, 1.5);
    return turn > 0.3 && turn < (hour < 3 ? 1.0 : 0.6) ? MinuteSample::Kind::DeepSleep : MinuteSample::Kind::LightSleep;
}

/// The interval from the beat at that hour to the next one, ms.
double intervalAt(double hour, QRandomGenerator &random)
{
    const bool isDeep = sleepAt(hour) == MinuteSample::Kind::DeepSleep;
    const double seconds = hour * 3'600;
    const auto wave = [&](double milliseconds, double period) {
        return milliseconds * std::sin(2 * std::numbers::pi * seconds / period);
    };
    const double noise = random.generateDouble() + random.generateDouble() - 1;
    return 60'000 / levelAt(hour) + wave(isDeep ? 42 : 24, isDeep ? 4.6 : 3.9) + wave(isDeep ? 12 : 30, 10.4)
        + wave(20, 700) + noise * 16;
}

bool writeNight(HistoryWriter &writer, const WatchEntry &watch, const QDate &day, qint64 until)
{
    const auto added = writer.addBeats(watch, beatsOfNight(day, until));
    if (!added)
        qCInfo(lcApp) << "the sample history ends early:" << added.error().name();
    return bool(added);
}

/// Writes one day; false when writing failed.
bool writeDay(HistoryWriter &writer, const WatchEntry &watch, const QDate &day, qint64 until)
{
    const std::vector<Sample> samples = samplesOfDay(day, until);
    if (const auto added = writer.addSamples(watch, samples); !added) {
        qCInfo(lcApp) << "the sample history ends early:" << added.error().name();
        return false;
    }
    if (const auto added = writer.addLoggedMinutes(watch, minutesOfDay(day, until)); !added) {
        qCInfo(lcApp) << "the sample history ends early:" << added.error().name();
        return false;
    }
    const TimeRange run = runOfDay(day);
    if (run.isEmpty() || run.to > until)
        return true;
    ActivityEntry activity;
    activity.range = run;
    activity.name = day.dayOfWeek() == Qt::Sunday ? QObject::tr("Long run") : QObject::tr("Morning run");
    activity.markers
        = {{run.from + run.length() / 3, QObject::tr("Hill")}, {run.to - 3 * minute, QObject::tr("Last bit")}};
    return bool(writer.addActivity(watch, activity));
}

} // namespace

TimeRange runOfDay(const QDate &day)
{
    const int weekday = day.dayOfWeek();
    if (weekday != Qt::Tuesday && weekday != Qt::Thursday && weekday != Qt::Sunday)
        return {};
    const qint64 start = midnightOf(day) + 7 * 60 * minute;
    return {start, start + (weekday == Qt::Sunday ? 60 : 35) * minute};
}

std::vector<Sample> samplesOfDay(const QDate &day, qint64 until)
{
    QRandomGenerator random(quint32(day.toJulianDay()));
    const qint64 midnight = midnightOf(day);
    const qint64 end = std::min(until, midnightOf(day.addDays(1)));
    const TimeRange run = runOfDay(day);
    // The watch is taken off for a while, at another time each day.
    const qint64 offWrist = midnight + (18 + random.bounded(4)) * 60 * minute;
    const double mood = random.bounded(8.0) - 4;

    std::vector<Sample> samples;
    for (qint64 time = midnight; time < end; time += run.contains(time) ? 1'000 : minute) {
        if (time >= offWrist && time < offWrist + 50 * minute)
            continue;
        const bool runs = run.contains(time);
        const double level = runs ? runLevel(double(time - run.from) / double(run.length()))
                                  : mood + levelAt(double(time - midnight) / double(60 * minute));
        samples.push_back(
            {time, bpmOf(level, random), SampleQuality::Good, runs ? SampleSource::Simulated : SampleSource::Minute});
    }
    return samples;
}

std::vector<LoggedMinute> minutesOfDay(const QDate &day, qint64 until)
{
    using Kind = MinuteSample::Kind;
    QRandomGenerator random(quint32(day.toJulianDay()) + 1);
    const qint64 midnight = midnightOf(day);
    const qint64 end = std::min(until, midnightOf(day.addDays(1)));
    const qint64 offWrist = midnight + (18 + QRandomGenerator(quint32(day.toJulianDay())).bounded(4)) * 60 * minute;
    const double wakes = 6.4 + random.bounded(0.5);
    const double sleeps = 22.6 + random.bounded(1.0);
    const TimeRange run = runOfDay(day);
    std::vector<LoggedMinute> minutes;
    for (qint64 time = midnight; time + minute <= end; time += minute) {
        const double hour = double(time - midnight) / double(60 * minute);
        const auto zone = qint8(QDateTime::fromMSecsSinceEpoch(time).offsetFromUtc() / 900);
        if (time >= offWrist && time < offWrist + 50 * minute) {
            minutes.push_back({time, zone, minuteOf(random.bounded(3) ? Kind::NotWorn : Kind::AsBefore, 0, 255)});
        } else if (run.contains(time)) {
            const double level = runLevel(double(time - run.from) / double(run.length()));
            minutes.push_back({time, zone, minuteOf(Kind::Running, random.bounded(150, 172), bpmOf(level, random))});
        } else if (hour < wakes || hour > sleeps) {
            minutes.push_back({time, zone, minuteOf(sleepAt(hour), 0, bpmOf(levelAt(hour), random))});
        } else {
            const int steps = stepsAt(hour, random);
            minutes.push_back(
                {time, zone, minuteOf(Kind::Movement, steps, bpmOf(levelAt(hour) + steps / 5.0, random))});
        }
    }
    return minutes;
}

std::vector<BeatRun> beatsOfNight(const QDate &day, qint64 until)
{
    constexpr double ticks = 1.024; // per ms
    QRandomGenerator random(quint32(day.toJulianDay()) + 2);
    const qint64 midnight = midnightOf(day);
    const qint64 end = std::min<qint64>(until, midnight + (6 * 60 + 20) * minute);
    const qint64 slips = midnight + (2 * 60 + random.bounded(120)) * minute;
    std::vector<BeatRun> runs;
    const auto begin = [&](qint64 start) {
        runs.push_back({start, 0, IntervalUnit::Of1024, SampleSource::Simulated, {}});
    };
    begin(midnight + 10 * minute);
    double time = double(runs.back().start);
    double made = 0; // what follows an early beat makes up for it
    while (time < double(end)) {
        double length = intervalAt((time - double(midnight)) / double(60 * minute), random) + std::exchange(made, 0);
        const int dice = random.bounded(1'800);
        if (dice == 0) {
            length *= 2;
        } else if (dice < 3) {
            made = 0.35 * length;
            length -= made;
        }
        runs.back().intervals.push_back(quint16(length * ticks));
        time += length;
        if (runs.size() == 1 && time > double(slips)) {
            time += 11.0 * minute;
            begin(qint64(time));
        }
    }
    return runs;
}

SampleHistory::SampleHistory(HistoryStore &store, const WatchEntry &watch, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_watch(watch)
{
}

SampleHistory::~SampleHistory()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void SampleHistory::write(const QDateTime &now)
{
    m_thread.reset(QThread::create([this, now, file = m_store.file(), watch = m_watch, hasBeats = m_hasBeats] {
        const auto writer = HistoryWriter::open(file);
        for (int back = 0; writer && back < daysShown; ++back) {
            const QDate day = now.date().addDays(-back);
            if (QThread::currentThread()->isInterruptionRequested()
                || !writeDay(**writer, watch, day, now.toMSecsSinceEpoch()))
                return;
            if (hasBeats && back < nightsShown && !writeNight(**writer, watch, day, now.toMSecsSinceEpoch()))
                return;
            if (back == 7 || back == daysShown - 1)
                QMetaObject::invokeMethod(this, [this] { m_store.noteChange(TimeRange::everything()); });
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &SampleHistory::written);
    m_thread->start();
}

} // namespace neobeat
