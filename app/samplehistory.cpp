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

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int daysShown = 180;
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

/// Writes one day; false when writing failed.
bool writeDay(HistoryWriter &writer, const WatchEntry &watch, const QDate &day, qint64 until)
{
    const std::vector<Sample> samples = samplesOfDay(day, until);
    if (const auto added = writer.addSamples(watch, samples); !added) {
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
    m_thread.reset(QThread::create([this, now, file = m_store.file(), watch = m_watch] {
        const auto writer = HistoryWriter::open(file);
        for (int back = 0; writer && back < daysShown; ++back) {
            const QDate day = now.date().addDays(-back);
            if (QThread::currentThread()->isInterruptionRequested()
                || !writeDay(**writer, watch, day, now.toMSecsSinceEpoch()))
                return;
            if (back == 7 || back == daysShown - 1)
                QMetaObject::invokeMethod(this, [this] { m_store.noteChange(TimeRange::everything()); });
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &SampleHistory::written);
    m_thread->start();
}

} // namespace neobeat
