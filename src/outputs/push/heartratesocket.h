// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/websocketpeer.h"

namespace neobeat {

/// A program that takes texts by WebSocket without any reply, such as iron-heart.
class HeartRateSocket final : public WebSocketPeer
{
    Q_OBJECT

public:
    using WebSocketPeer::WebSocketPeer;

    /// Delivered once the system has taken all of it.
    void send(const QString &content) override;

private:
    /// What is waited for.
    enum class Step {
        Idle, ///< For send().
        Sending, ///< For the system to take the content; it does not when the program reads nothing.
    };

    void onConnected() override { Q_EMIT opened(); }
    void onText(const QString &) override { }
    void onWritten() override;

    Step m_step = Step::Idle;
};

} // namespace neobeat
