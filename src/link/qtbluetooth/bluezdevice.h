// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>

class QDBusMessage;

namespace neobeat {

/// org.bluez.Device1 of one peripheral, for what Qt does not tell: why a connection did not come to stand, and that
/// BlueZ has dropped the peripheral or its services.
class BluezDevice final : public QObject
{
    Q_OBJECT

public:
    /// The object of this path, there or not.
    explicit BluezDevice(const QString &path, QObject *parent = nullptr);
    /// Gives up a connection that was asked for and is nobody else's; or else BlueZ would link up later, for nobody.
    ~BluezDevice() override;

    /// Asks BlueZ for a connection, once. connected() or connectFailed() follows within 25 s.
    void connectPeripheral();
    /// Asks BlueZ to give the connection up. disconnected() follows, with bluetoothd in good health.
    void disconnectPeripheral();
    /// Asks BlueZ whether the link stands, and calls back with its answer; not after this object is gone. What BlueZ
    /// has told by then is known to be told: it answers in the order in which things happen.
    void askWhetherConnected(std::function<void(bool isConnected)> callback);
    /// Somebody else ends the connection from now on; servicesWithdrawn() may come.
    void handOver() { m_state = State::HandedOver; }
    /// True from connectPeripheral() until BlueZ has answered.
    bool isConnecting() const { return m_state == State::Connecting; }
    /// True once BlueZ has told that it knows the services.
    bool areServicesResolved() const { return m_servicesResolved; }

Q_SIGNALS:
    /// The link stands, and BlueZ is about to learn the services; connected() or connectFailed() is still to come.
    void linkedUp();
    /// The peripheral is connected and its services are known.
    void connected();
    /// BlueZ says why not.
    void connectFailed(const neobeat::Error &reason);
    /// BlueZ has done what disconnectPeripheral() asked for.
    void disconnected();
    /// BlueZ does not know the peripheral any more.
    void removed();
    /// Services have vanished though the link stands.
    void servicesWithdrawn();

private Q_SLOTS:
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Nothing was asked for.
        Connecting, ///< Waits for BlueZ, which has a time limit.
        Connected, ///< Stands, and is ours to end.
        HandedOver, ///< Not ours any more.
    };

    void suspectWithdrawal();

    QDBusConnection m_bus;
    QString m_path;
    State m_state = State::Idle;
    bool m_servicesResolved = false; ///< As far as BlueZ has told since this object exists.
    QTimer m_settling;
};

} // namespace neobeat
