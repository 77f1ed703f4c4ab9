// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QAbstractEventDispatcher>
#include <QHash>

#include <atomic>
#include <chrono>
#include <functional>
#include <set>

namespace neobeat {

/// An event dispatcher that stops time while there is work and jumps to the next timer when there is none: code with
/// ordinary timers runs through days in seconds. For one thread, without sockets and without user input.
class VirtualTime final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    /// Installs it in this thread. To be called before the application object is made, which will own it.
    static VirtualTime &install();

    /// The time since the start.
    Duration now() const { return m_now; }
    /// Lets time pass and delivers all that is posted and due in it, including its last moment.
    void runFor(Duration duration);
    /// Lets time pass until the condition is true, up to the limit; returns whether it is. Checked after each event.
    bool runUntil(const std::function<bool()> &predicate, Duration limit);
    /// The number of running timers.
    int timerCount() const { return int(m_timers.size()); }
    /// The owners of the running timers, once per timer; for diagnosis.
    QList<QObject *> timerOwners() const { return m_timersOf.keys(); }
    /// True when nothing is posted and no timer runs, so that nothing would ever happen by itself.
    bool isIdle() const { return !m_posted && m_timers.isEmpty(); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override { m_posted = true; }
    void interrupt() override { m_interrupted = true; }

private:
    /// When a timer fires; of those due together, the one armed first comes first.
    struct Due
    {
        Duration time;
        quint64 turn;
        int timerId;

        auto operator<=>(const Due &other) const = default;
    };
    struct Timer
    {
        Duration interval;
        Qt::TimerType type;
        QObject *object;
        Due due;
    };

    /// Delivers one timer, or all that is posted; false when nothing is due up to this moment.
    bool step(Duration limit);
    bool sendPosted();
    void arm(int timerId, Timer &timer, Duration time);
    void fire();
    void moveTo(Duration time);

    Duration m_now{0};
    QHash<int, Timer> m_timers;
    QMultiHash<QObject *, int> m_timersOf;
    std::set<Due> m_queue;
    quint64 m_turn = 0;
    int m_firedNow = 0; ///< Timers that fired since time last advanced.
    std::atomic<bool> m_posted = false;
    std::atomic<bool> m_interrupted = false;
};

/// The clock of virtual time; starts at noon UTC of a fixed day.
class VirtualClock final : public Clock
{
public:
    /// The time must outlive the clock.
    explicit VirtualClock(const VirtualTime &time)
        : m_time(time)
    {
    }

    /// Suspends the computer for that long: the wall clock goes on, uptime and timers do not.
    void sleepFor(std::chrono::milliseconds duration) { m_start = m_start.addMSecs(duration.count()); }

    QDateTime now() const override { return m_start.addMSecs(uptime().count()); }
    std::chrono::milliseconds uptime() const override { return m_time.now(); }

private:
    const VirtualTime &m_time;
    QDateTime m_start{QDate(2026, 1, 31), QTime(12, 0), Qt::UTC};
};

} // namespace neobeat
