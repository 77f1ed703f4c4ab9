// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualtime.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace neobeat {

namespace {

/// This number of timers firing at one moment is an endless loop.
constexpr int firedAtOnceLimit = 1000000;

} // namespace

VirtualTime &VirtualTime::install()
{
    auto *time = new VirtualTime;
    QCoreApplication::setEventDispatcher(time);
    return *time;
}

void VirtualTime::runFor(Duration duration)
{
    const Duration end = m_now + duration;
    while (step(end)) { }
    moveTo(end);
}

bool VirtualTime::runUntil(const std::function<bool()> &predicate, Duration limit)
{
    const Duration end = m_now + limit;
    while (!predicate()) {
        if (!step(end)) {
            moveTo(end);
            return predicate();
        }
    }
    return true;
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    const bool waits = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (waits && isIdle())
        qFatal("Virtual time: an event loop waits and nothing is left that could end it.");
    const bool worked = step(waits ? Duration::max() : m_now);
    // A caller that does not wait wants everything that is due; one that waits calls again.
    while (!waits && !m_interrupted && step(m_now)) { }
    return worked;
}

void VirtualTime::registerSocketNotifier(QSocketNotifier *)
{
    qFatal("Virtual time: there are no sockets in it.");
}

void VirtualTime::unregisterSocketNotifier(QSocketNotifier *)
{
}

void VirtualTime::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    Timer &timer = m_timers[timerId];
    timer = {Duration(interval), timerType, object, {}};
    m_timersOf.insert(object, timerId);
    arm(timerId, timer, m_now + timer.interval);
}

bool VirtualTime::unregisterTimer(int timerId)
{
    const auto found = m_timers.constFind(timerId);
    if (found == m_timers.constEnd())
        return false;
    m_queue.erase(found->due);
    m_timersOf.remove(found->object, timerId);
    m_timers.erase(found);
    return true;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    const QList<int> timers = m_timersOf.values(object);
    for (const int timerId : timers)
        unregisterTimer(timerId);
    return !timers.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> infos;
    const QList<int> timers = m_timersOf.values(object);
    for (const int timerId : timers) {
        const Timer &timer = *m_timers.constFind(timerId);
        infos.append({timerId, int(timer.interval.count()), timer.type});
    }
    return infos;
}

int VirtualTime::remainingTime(int timerId)
{
    const auto timer = m_timers.constFind(timerId);
    return timer == m_timers.constEnd() ? -1 : int(std::max(timer->due.time - m_now, Duration(0)).count());
}

bool VirtualTime::step(Duration limit)
{
    if (sendPosted())
        return true;
    if (m_queue.empty() || m_queue.begin()->time > limit)
        return false;
    fire();
    return true;
}

bool VirtualTime::sendPosted()
{
    if (!m_posted.exchange(false))
        return false;
    QCoreApplication::sendPostedEvents();
    // Without exec() Qt only delivers these on request.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

void VirtualTime::arm(int timerId, Timer &timer, Duration time)
{
    timer.due = {time, ++m_turn, timerId};
    m_queue.insert(timer.due);
}

void VirtualTime::fire()
{
    const Due due = *m_queue.begin();
    moveTo(due.time);
    if (++m_firedNow > firedAtOnceLimit)
        qFatal("Virtual time: it stands still, timers without interval fire for ever.");
    Timer &timer = *m_timers.find(due.timerId);
    QObject *const object = timer.object;
    // Rearmed first: the event's receiver may stop, restart or destroy the timer.
    m_queue.erase(m_queue.begin());
    arm(due.timerId, timer, due.time + timer.interval);
    QTimerEvent event(due.timerId);
    QCoreApplication::sendEvent(object, &event);
}

void VirtualTime::moveTo(Duration time)
{
    if (time <= m_now)
        return;
    m_now = time;
    m_firedNow = 0;
}

} // namespace neobeat
