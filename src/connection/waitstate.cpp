// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/waitstate.h"

#include "base/logging.h"

namespace neobeat {

WaitState::WaitState(const QString &name, std::chrono::milliseconds limit, QState *parent)
    : QState(parent)
{
    setObjectName(name);
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    connect(&m_timer, &QTimer::timeout, this, &WaitState::timedOut);
}

void WaitState::onEntry(QEvent *event)
{
    qCDebug(lcConnection) << "enters" << objectName();
    m_timer.start();
    QState::onEntry(event);
}

void WaitState::onExit(QEvent *event)
{
    m_timer.stop();
    QState::onExit(event);
}

} // namespace neobeat
