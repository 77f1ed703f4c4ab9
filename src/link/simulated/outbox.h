// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace neobeat {

/// Does things later, never inside the call that asked for it, in the order they were asked for.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    /// Each thing is done so long after it was put in. The clock must outlive it.
    Outbox(Duration delay, const Clock &clock, QObject *parent = nullptr);

    /// Another delay, for what is put in from now on.
    void setDelay(Duration delay) { m_delay = delay; }

    /// Puts one thing in.
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
