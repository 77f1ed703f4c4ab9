// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>

class QDBusMessage;

namespace neobeat {

/// The org.bluez.Device1 object of one peripheral, for what Qt does not report: why a connection failed, and that BlueZ
/// has removed the peripheral or its services.
class BluezDevice final : public QObject
{
    Q_OBJECT

public:
    /// The object of this path, whether it exists or not.
    explicit BluezDevice(const QString &path, QObject *parent = nullptr);
    /// Cancels a connection that was requested and has not been handed over; otherwise BlueZ would connect later
    /// for nothing.
    ~BluezDevice() override;

    /// Requests a connection from BlueZ, once. connected() or connectFailed() follows within 25 s.
    void connectPeripheral();
    /// Requests BlueZ to disconnect or to cancel connecting. disconnected() follows if bluetoothd works properly.
    void disconnectPeripheral();
    /// Asks BlueZ whether the peripheral is connected, and calls back with its answer; not after this object is
    /// destroyed. BlueZ answers in the order of events, so everything it reported before the answer has arrived by
    /// then.
    void askWhetherConnected(std::function<void(bool isConnected)> callback);
    /// Asks in the same way whether BlueZ has keys for the peripheral.
    void askWhetherPaired(std::function<void(bool isPaired)> callback);
    /// From now on another object ends the connection; servicesWithdrawn() may still be emitted.
    void handOver() { m_state = State::HandedOver; }
    /// True from connectPeripheral() until BlueZ has answered.
    bool isConnecting() const { return m_state == State::Connecting; }
    /// True once the link was up.
    bool wasLinkedUp() const { return m_wasLinkedUp; }
    /// True once BlueZ has reported the services as resolved.
    bool areServicesResolved() const { return m_servicesResolved; }

Q_SIGNALS:
    /// The link is up, and BlueZ is about to discover the services; connected() or connectFailed() is still to come.
    void linkedUp();
    /// The peripheral is connected and its services are known.
    void connected();
    /// Connecting failed, with the reason BlueZ gave.
    void connectFailed(const neobeat::Error &reason);
    /// BlueZ has completed disconnectPeripheral().
    void disconnected();
    /// BlueZ has removed the peripheral.
    void removed();
    /// They are paired now, whoever asked for it.
    void paired();
    /// The link ended because the two do not agree about the keys of their pairing. Versions of BlueZ before 5.83 do
    /// not say so.
    void keysRejected();
    /// Services have disappeared although the link is up.
    void servicesWithdrawn();

private Q_SLOTS:
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);
    void onDisconnected(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Nothing was requested.
        Connecting, ///< Waits for BlueZ, which has a time limit.
        Connected, ///< Connected, and ours to end.
        HandedOver, ///< No longer ours.
    };

    void ask(const QString &property, std::function<void(bool answer)> callback);
    void suspectWithdrawal();

    QDBusConnection m_bus;
    QString m_path;
    State m_state = State::Idle;
    bool m_wasLinkedUp = false;
    bool m_servicesResolved = false; ///< As far as reported by BlueZ since this object was created.
    QTimer m_settling;
};

} // namespace neobeat
