// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedday.h"

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int secondsPerMinute = 60;

constexpr int timeOf(int hour, int minute)
{
    return hour * 60 + minute;
}

/// A part of each day, from one minute of the day to another.
struct DayPart
{
    int from;
    int to;

    constexpr bool contains(int minute) const { return minute >= from && minute < to; }
};

constexpr std::array<DayPart, 3> walks{
    {{timeOf(8, 0), timeOf(8, 25)}, {timeOf(12, 30), timeOf(12, 50)}, {timeOf(17, 10), timeOf(17, 35)}}};
constexpr DayPart shower{timeOf(7, 30), timeOf(7, 50)};
constexpr DayPart run{timeOf(18, 0), timeOf(18, 40)};
constexpr DayPart charger{timeOf(19, 0), timeOf(20, 30)};
constexpr int runDays = 3; ///< Every third day.
constexpr int chargerDays = 4;

/// Minutes of the clock of the watch, zone and all.
qint64 localMinute(const QDateTime &time)
{
    return (time.toSecsSinceEpoch() + time.offsetFromUtc()) / secondsPerMinute;
}

} // namespace

MinuteSample SimulatedDay::minuteAt(const QDateTime &time) const
{
    return sampleAt(localMinute(time));
}

DailyTotals SimulatedDay::totalsAt(const QDateTime &time) const
{
    constexpr double metresPerStep = 0.72;
    constexpr double kilocaloriesPerStep = 0.031;
    const qint64 now = localMinute(time);
    int steps = stepsAt(now) * time.time().second() / secondsPerMinute;
    for (qint64 minute = now - now % dayMinutes; minute < now; ++minute)
        steps += stepsAt(minute);
    return {quint32(steps), quint32(steps * metresPerStep), quint32(steps * kilocaloriesPerStep)};
}

quint32 SimulatedDay::mixed(qint64 index, quint32 purpose) const
{
    quint32 number = m_seed ^ (quint32(index) * 0x9e3779b9U) ^ (purpose * 0x7feb352dU);
    number = (number ^ (number >> 16)) * 0x85ebca6bU;
    number = (number ^ (number >> 13)) * 0xc2b2ae35U;
    return number ^ (number >> 16);
}

MinuteSample::Kind SimulatedDay::kindAt(qint64 minute) const
{
    const qint64 day = minute / dayMinutes;
    const int now = int(minute % dayMinutes);
    const int bedtime = timeOf(22, 20) + int(mixed(day, 1) % 60);
    const int awake = timeOf(6, 20) + int(mixed(day, 2) % 60);
    if (now >= bedtime)
        return sleepAt(minute, now - bedtime);
    if (now < awake) {
        const int before = timeOf(22, 20) + int(mixed(day - 1, 1) % 60);
        return sleepAt(minute, now + dayMinutes - before);
    }
    if (now == awake)
        return Kind::WokeUp;
    if (shower.contains(now))
        return Kind::NotWorn;
    if (run.contains(now) && (day + m_seed) % runDays == 0)
        return Kind::Running;
    if (charger.contains(now) && (day + m_seed) % chargerDays == 0)
        return Kind::Charging;
    return Kind::Movement;
}

MinuteSample::Kind SimulatedDay::sleepAt(qint64 minute, int sinceBedtime) const
{
    // Deep sleep is in the middle of each of the first cycles of 90 minutes.
    constexpr int cycleLength = 90;
    const int inCycle = sinceBedtime % cycleLength;
    const int cycle = sinceBedtime / cycleLength;
    const bool isDeep = cycle < 4 && inCycle >= 25 && inCycle < 60 - 8 * cycle;
    if (mixed(minute, 3) % 140 == 0)
        return Kind::WokeUp;
    return isDeep ? Kind::DeepSleep : Kind::LightSleep;
}

bool SimulatedDay::isWalking(int minuteOfDay) const
{
    return std::ranges::any_of(walks, [=](const DayPart &walk) { return walk.contains(minuteOfDay); });
}

int SimulatedDay::stepsAt(qint64 minute) const
{
    const Kind kind = kindAt(minute);
    const int scatter = int(mixed(minute, 4) % 100);
    if (kind == Kind::Running)
        return 150 + scatter / 5;
    if (kind != Kind::Movement)
        return 0;
    if (isWalking(int(minute % dayMinutes)))
        return 90 + scatter / 4;
    return scatter < 20 ? scatter : 0;
}

quint8 SimulatedDay::heartRateAt(qint64 minute, Kind kind) const
{
    constexpr quint8 none = 0xff;
    constexpr int interval = 10; // minutes between readings at rest
    const int scatter = int(mixed(minute, 5) % 9);
    if (kind == Kind::NotWorn || kind == Kind::Charging)
        return none;
    if (kind == Kind::Running)
        return quint8(140 + 2 * scatter);
    if (isWalking(int(minute % dayMinutes)))
        return quint8(92 + scatter);
    if (minute % interval != 0)
        return none;
    return quint8((isAsleep(kind) ? 50 : 64) + scatter);
}

MinuteSample SimulatedDay::sampleAt(qint64 minute) const
{
    constexpr quint8 highNibble = 0x50;
    const Kind kind = kindAt(minute);
    const quint32 scatter = mixed(minute, 6);
    const int steps = stepsAt(minute);
    auto written = kind;
    if (kind == kindAt(minute - 1) && scatter % 3 == 0)
        written = scatter % 2 == 0 ? Kind::AsBefore : Kind::Ignore;
    MinuteSample sample;
    sample.bytes = {quint8(highNibble | quint8(written)),
                    quint8(isAsleep(kind) ? scatter % 4 : std::min(255U, 8U + scatter % 16 + 2U * quint32(steps))),
                    quint8(steps),
                    heartRateAt(minute, kind),
                    quint8(scatter >> 24),
                    quint8(isAsleep(kind) ? 70 + scatter % 20 : 0),
                    quint8(0x80 | (kind == Kind::DeepSleep ? 50 + scatter % 30 : scatter % 20)),
                    quint8(isAsleep(kind) ? scatter % 70 : 0)};
    return sample;
}

} // namespace neobeat
