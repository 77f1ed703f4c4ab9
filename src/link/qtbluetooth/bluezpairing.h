// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

class QDBusMessage;

namespace neobeat {

/// Pairs this computer with one connected peripheral, once and without a question to the user ("just works"), for which
/// there has to be a BluezAgent.
class BluezPairing final : public QObject
{
    Q_OBJECT

public:
    /// Of the Device1 object at this path. The limit is for all of it; that of the security manager below BlueZ is 30
    /// s, so BlueZ's own reason comes sooner.
    explicit BluezPairing(const QString &path, std::chrono::milliseconds limit = std::chrono::seconds(35),
                          QObject *parent = nullptr);
    /// Cancels a pairing that is under way.
    ~BluezPairing() override;

    /// Begins, once; paired() or failed() follows.
    void start();

Q_SIGNALS:
    /// They are paired, and were not before.
    void paired();
    /// PairingFailed; the detail is BlueZ's name of the reason.
    void failed(const neobeat::Error &reason);

private Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Waits for start().
        Asking, ///< Waits for whether they are paired already.
        Pairing, ///< Waits for BlueZ, which also ends it with the link.
        Following, ///< Waits for the end of a pairing that is not ours.
        Over, ///< Ended.
    };

    void call(const QDBusMessage &message, void (BluezPairing::*onReply)(const QDBusMessage &reply));
    void ask(void (BluezPairing::*onReply)(const QDBusMessage &reply));
    void onAnswered(const QDBusMessage &reply);
    void onPaired(const QDBusMessage &reply);
    void onFollowed(const QDBusMessage &reply);
    void fail(const QString &detail);
    void succeed();
    void endAll();

    QDBusConnection m_bus;
    QString m_path;
    State m_state = State::Idle;
    QTimer m_limit;
};

} // namespace neobeat
