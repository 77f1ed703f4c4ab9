// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/heartraterule.h"

#include "connection/heartratereading.h"

namespace neobeat {

void HeartRateRule::setLimits(const std::optional<Limits> &limits)
{
    if (limits == m_limits)
        return;
    *this = HeartRateRule(m_side);
    m_limits = limits;
}

bool HeartRateRule::onReading(std::optional<int> bpm, Duration uptime, bool isQuiet)
{
    if (!m_limits)
        return false;
    if (!bpm) {
        onInterruption();
        return false;
    }
    noteGap(uptime);
    m_reading = uptime;
    switch (m_state) {
    case State::Inside:
        if (isBeyond(*bpm)) {
            m_state = State::Beyond;
            m_since = uptime;
        }
        break;
    case State::Beyond:
        if (!isBeyond(*bpm))
            m_state = State::Inside;
        break;
    case State::Raised:
        if (isBack(*bpm))
            m_state = State::Inside;
        break;
    }
    const bool isPausing = m_raised && uptime - *m_raised < m_limits->pause;
    if (m_state != State::Beyond || dwelled(uptime) < m_limits->dwell || isPausing || isQuiet)
        return false;
    m_state = State::Raised;
    m_raised = uptime;
    return true;
}

void HeartRateRule::onInterruption()
{
    if (m_state == State::Beyond)
        m_state = State::Inside;
}

void HeartRateRule::noteGap(Duration uptime)
{
    if (!m_reading || uptime - *m_reading <= HeartRateReading::currentFor)
        return;
    onInterruption();
    // Whether it came back meanwhile is not known; after a long time this is another matter.
    if (uptime - *m_reading >= m_limits->pause)
        m_state = State::Inside;
}

bool HeartRateRule::isBeyond(int bpm) const
{
    return m_side == Side::Above ? bpm > m_limits->bpm : bpm < m_limits->bpm;
}

bool HeartRateRule::isBack(int bpm) const
{
    return m_side == Side::Above ? bpm <= m_limits->bpm - m_limits->hysteresis
                                 : bpm >= m_limits->bpm + m_limits->hysteresis;
}

} // namespace neobeat
