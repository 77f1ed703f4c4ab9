// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace neobeat {

/// Runs actions later, never inside the call that added them, in the order they were added.
class DelayedQueue final : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    /// Each action runs this long after it was added. The clock must outlive it.
    DelayedQueue(Duration delay, const Clock &clock, QObject *parent = nullptr);

    /// Another delay, for actions added from now on.
    void setDelay(Duration delay) { m_delay = delay; }

    /// Adds one action.
    void put(std::function<void()> action);

private:
    struct Item
    {
        Duration due;
        bool posted; ///< A posted event delivers it, not the timer.
        std::function<void()> action;
    };
    void deliver();

    Duration m_delay;
    const Clock &m_clock;
    QList<Item> m_items;
    QTimer m_timer{this};
};

} // namespace neobeat
