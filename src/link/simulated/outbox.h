// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Each thing is done so long after it was put in.
    explicit Outbox(Duration delay, QObject *parent = nullptr);

    /// Puts one thing in.
    void put(std::function<void()> action);

private:
    struct Item
    {
        Duration due;
        std::function<void()> action;
    };
    void deliver();

    Duration m_delay;
    QList<Item> m_items;
    QTimer m_timer;
};

} // namespace neobeat
