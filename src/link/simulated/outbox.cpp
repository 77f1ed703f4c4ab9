// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/outbox.h"

#include <algorithm>

namespace neobeat {

Outbox::Outbox(Duration delay, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::deliver);
}

void Outbox::put(std::function<void()> action)
{
    // Without delay in order with everything else that is posted, which timers are not.
    const bool posted = m_delay.count() == 0 && (m_items.isEmpty() || m_items.constLast().posted);
    m_items.append({m_clock.uptime() + m_delay, posted, std::move(action)});
    if (posted)
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
    if (!m_items.isEmpty() && !m_items.constFirst().posted)
        m_timer.start(std::max(m_items.constFirst().due - m_clock.uptime(), Duration{0}));
    item.action();
}

} // namespace neobeat
