// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/heartbeat.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace neobeat {

namespace {

std::chrono::milliseconds intervalOf(const LiveValue &value)
{
    // What a sensor measures may be far off, and the pulse has to fit in.
    constexpr auto shortest = 250ms;
    constexpr auto longest = 2400ms;
    if (!value.bpm || *value.bpm <= 0)
        return 0ms;
    const double interval
        = value.rrIntervals.isEmpty() ? 60'000.0 / *value.bpm : value.rrIntervals.last() * 1000.0 / 1024;
    return std::clamp(std::chrono::milliseconds(std::lround(interval)), shortest, longest);
}

} // namespace

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::advance);
}

void Heartbeat::follow(const LiveValue &value)
{
    m_interval = intervalOf(value);
    if (m_interval > 0ms) {
        if (!m_timer.isActive())
            advance();
        return;
    }
    m_timer.stop();
    if (std::exchange(m_beat.isBeating, false))
        Q_EMIT changed();
}

void Heartbeat::advance()
{
    m_beat.isBeating = !m_beat.isBeating;
    if (m_beat.isBeating)
        m_beat.toggle = !m_beat.toggle;
    m_timer.start(m_beat.isBeating ? pulse : m_interval - pulse);
    Q_EMIT changed();
}

} // namespace neobeat
