// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/lostlinkrule.h"

#include <algorithm>

namespace neobeat {

bool LostLinkRule::onState(Reconnector::State state, Duration uptime)
{
    const State before = m_state;
    switch (state) {
    case Reconnector::State::Off:
    case Reconnector::State::Released:
        m_state = State::NotConnected;
        break;
    case Reconnector::State::Connected:
        m_state = State::Connected;
        break;
    case Reconnector::State::Asleep:
        if (m_state == State::Connected || m_state == State::Lost)
            m_state = State::Asleep;
        break;
    case Reconnector::State::Trying:
    case Reconnector::State::Waiting:
        onMissing(uptime);
        break;
    }
    return before == State::Raised && m_state != State::Raised;
}

void LostLinkRule::onMissing(Duration uptime)
{
    if (m_state != State::Connected && m_state != State::Asleep)
        return;
    m_state = State::Lost;
    m_since = uptime;
}

std::optional<LostLinkRule::Duration> LostLinkRule::dueIn(Duration uptime) const
{
    if (m_state != State::Lost || !m_limit)
        return {};
    return std::max(*m_limit - missing(uptime), Duration(0));
}

bool LostLinkRule::onTime(Duration uptime)
{
    const auto due = dueIn(uptime);
    if (!due || due->count() > 0)
        return false;
    m_state = State::Raised;
    return true;
}

} // namespace neobeat
