// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/outputtrial.h"

#include <cmath>
#include <numbers>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int valueCount = 30;
constexpr int lowest = 62;
constexpr int range = 60;

} // namespace

OutputTrial::OutputTrial(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &OutputTrial::giveNext);
}

void OutputTrial::start()
{
    m_count = 0;
    m_timer.start();
    giveNext();
}

void OutputTrial::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT ended();
}

void OutputTrial::giveNext()
{
    if (m_count == valueCount) {
        stop();
        return;
    }
    // Once up and down through all zones.
    const double angle = 2 * std::numbers::pi * m_count / valueCount;
    LiveValue next;
    next.quality = LiveValue::Quality::Good;
    next.bpm = lowest + int(std::lround(range * (1 - std::cos(angle)) / 2));
    next.measuredAt = m_clock.now();
    next.measuredUptime = m_clock.uptime();
    next.reading = quint64(++m_count);
    next.battery = 87;
    next.connected = true;
    next.watchName = u"Simulated watch"_s;
    Q_EMIT value(next);
}

} // namespace neobeat
