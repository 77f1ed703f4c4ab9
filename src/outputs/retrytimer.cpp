// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/retrytimer.h"

#include "connection/retrypolicy.h"

#include <QRandomGenerator>

namespace neobeat {

RetryTimer::RetryTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryTimer::due);
}

void RetryTimer::fail(const Limits &limits)
{
    const ReconnectLimits pauses{.shortest = limits.shortest, .longest = limits.longest};
    m_timer.start(backoff(pauses, ++m_failures, QRandomGenerator::global()->generateDouble()));
}

void RetryTimer::reset()
{
    m_failures = 0;
}

} // namespace neobeat
