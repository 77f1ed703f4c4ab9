// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/output.h"

namespace neobeat {

void Output::setState(State state, const Error &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void Output::setPeers(int peers)
{
    if (std::exchange(m_peers, peers) != peers)
        Q_EMIT peersChanged();
}

void Output::noteSent()
{
    m_lastSent = QDateTime::currentDateTime();
    Q_EMIT sent();
}

} // namespace neobeat
