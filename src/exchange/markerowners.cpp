// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markerowners.h"

namespace neobeat {

MarkerOwners::MarkerOwners(std::vector<SessionEntry> &sessions)
    : m_sessions(sessions)
{
    for (SessionEntry &session : sessions)
        m_byStart.insert(session.range.from, &session);
}

SessionEntry *MarkerOwners::of(const SessionMarker &marker)
{
    if (marker.sessionStart >= 0)
        return m_byStart.value(marker.sessionStart);
    for (; m_next < m_sessions.size() && m_sessions[m_next].range.from <= marker.marker.time; ++m_next) {
        SessionEntry *session = &m_sessions[m_next];
        Begun &begun = m_byName[session->name];
        begun.running.push_back(session);
        begun.last = session;
    }
    const auto found = m_byName.find(marker.sessionName);
    if (found == m_byName.end())
        return nullptr;
    std::vector<SessionEntry *> &running = found->running;
    // What is over now is over for every marker to come.
    while (!running.empty() && running.back()->range.to < marker.marker.time)
        running.pop_back();
    return running.empty() ? found->last : running.back();
}

} // namespace neobeat
