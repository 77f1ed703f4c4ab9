// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

class QDBusPendingCallWatcher;

namespace neobeat {

class BluezState;

/// Asks BlueZ to power the adapter.
class BluezPower final : public QObject
{
    Q_OBJECT

public:
    explicit BluezPower(BluezState &bluez, QObject *parent = nullptr);

    /// BluezState reports the power, or failed() follows, within 10 s. No effect while in progress.
    void turnOn();

Q_SIGNALS:
    /// The adapter did not get power, and why.
    void failed(const neobeat::Error &error);

private:
    enum class State {
        Idle, ///< Not requested.
        Asking, ///< Waits for BlueZ, with a time limit.
        Checking, ///< BlueZ has confirmed it; waits for BluezState to see it, which has a time limit.
    };

    void onAnswered(const QDBusPendingCallWatcher &watcher);
    void onRadioChecked();

    BluezState &m_bluez;
    State m_state = State::Idle;
};

} // namespace neobeat
