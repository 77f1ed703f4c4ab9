// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/outbox.h"

#include "base/clock.h"

#include <algorithm>

namespace neobeat {

Outbox::Outbox(Duration delay, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::deliver);
}

void Outbox::put(std::function<void()> action)
{
    m_items.append({SystemClock().uptime() + m_delay, std::move(action)});
    if (m_delay.count() == 0) // In order with everything else that is posted, which timers are not.
        QMetaObject::invokeMethod(this, &Outbox::deliver, Qt::QueuedConnection);
    else if (!m_timer.isActive())
        m_timer.start(m_delay);
}

void Outbox::deliver()
{
    if (m_items.isEmpty())
        return;
    const Item item = m_items.takeFirst();
    // Armed first: the action may put in more, or delete this object.
    if (!m_items.isEmpty() && m_delay.count() > 0)
        m_timer.start(std::max(m_items.first().due - SystemClock().uptime(), Duration{0}));
    item.action();
}

} // namespace neobeat
