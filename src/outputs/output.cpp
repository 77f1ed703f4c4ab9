// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/output.h"

#include <QMetaEnum>

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

QString nameOf(Output::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Output::State>().valueToKey(static_cast<int>(state))).toLower();
}

void Output::noteSent()
{
    m_lastSent = QDateTime::currentDateTime();
    Q_EMIT sent();
}

} // namespace neobeat
