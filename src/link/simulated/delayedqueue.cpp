// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/delayedqueue.h"

#include <algorithm>

namespace neobeat {

DelayedQueue::DelayedQueue(Duration delay, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DelayedQueue::deliver);
}

void DelayedQueue::put(std::function<void()> action)
{
    // Without a delay items are posted, to stay in order with other posted events, which timers do not.
    const bool posted = m_delay.count() == 0 && (m_items.isEmpty() || m_items.constLast().posted);
    m_items.append({m_clock.uptime() + m_delay, posted, std::move(action)});
    if (posted)
        QMetaObject::invokeMethod(this, &DelayedQueue::deliver, Qt::QueuedConnection);
    else if (!m_timer.isActive())
        m_timer.start(m_delay);
}

void DelayedQueue::deliver()
{
    if (m_items.isEmpty())
        return;
    const Item item = m_items.takeFirst();
    // Restarted first: the action may add more, or delete this object.
    if (!m_items.isEmpty() && !m_items.constFirst().posted)
        m_timer.start(std::max(m_items.constFirst().due - m_clock.uptime(), Duration{0}));
    item.action();
}

} // namespace neobeat
