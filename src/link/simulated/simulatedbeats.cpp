// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedbeats.h"

#include <cmath>
#include <numbers>

namespace neobeat {

namespace {

constexpr double beatSecondsPerMinute = 60;
constexpr double unitsPerSecond = 1024;
constexpr double breathsPerSecond = 0.25;
constexpr double breathing = 0.03; ///< Share by which an interval varies with it.
constexpr double chance = 0.01; ///< The same by chance.
constexpr double unwornStep = 1; ///< Seconds; how long is waited for contact.

} // namespace

SimulatedBeats::SimulatedBeats(quint32 seed, int speed)
    : m_curve(seed)
    , m_random(seed)
    , m_speed(speed)
{
}

QList<quint16> SimulatedBeats::until(std::chrono::milliseconds time)
{
    const double end = double(time.count()) / 1000;
    QList<quint16> intervals;
    while (m_lastBeat <= end) {
        const auto moment = std::chrono::milliseconds(qRound64(m_lastBeat * 1000 * m_speed));
        const std::optional<int> bpm = m_curve.bpm(moment);
        const double breath = std::sin(2 * std::numbers::pi * breathsPerSecond * m_lastBeat);
        const double variation = 1 + breathing * breath + chance * (2 * m_random.generateDouble() - 1);
        const double interval = bpm ? beatSecondsPerMinute / *bpm * variation : unwornStep;
        if (m_lastBeat + interval > end)
            break;
        m_lastBeat += interval;
        if (bpm && m_hasBeat)
            intervals.append(quint16(std::lround(interval * unitsPerSecond)));
        m_hasBeat = bpm.has_value();
    }
    return intervals;
}

} // namespace neobeat
