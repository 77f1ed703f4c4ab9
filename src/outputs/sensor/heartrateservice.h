// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/livevalue.h"
#include "outputs/sensor/busobjects.h"

#include <QObject>

namespace neobeat {

/// The value as characteristic 0x2A37 (Heart Rate Service 1.0): flags, bpm, and RR intervals where the sensor gives
/// them, no more than fit the smallest packet. Of a watch that is not worn "no contact" and 0 bpm; empty when there is
/// nothing to send.
QByteArray measurementOf(const LiveValue &value);

/// The Heart Rate Service with its measurement and its body sensor location, and the advertisement of it, as objects
/// for bluetoothd (org.bluez.GattService1, GattCharacteristic1, LEAdvertisement1). No pairing is needed to use it.
class HeartRateService final : public QObject
{
    Q_OBJECT

public:
    explicit HeartRateService(QObject *parent = nullptr);

    /// For GattManager1 and LEAdvertisingManager1.
    static QString rootPath();
    static QString advertisementPath();
    /// What fits into an advertisement: 1 to 20 printable ASCII characters.
    static bool isValidName(const QString &name);

    /// Puts the objects on the bus, with this name in the advertisement.
    void exportToBus(const QString &name);
    /// Sends a measurement to all subscribers.
    void notify(const QByteArray &measurement)
    {
        m_objects.announce(m_measurement, {{QStringLiteral("Value"), measurement}});
    }

Q_SIGNALS:
    /// A central has subscribed to the measurement. bluetoothd reports each that does.
    void subscribed();
    /// The last central has unsubscribed or is gone. That one of several did is not reported.
    void unsubscribed();
    /// A central has read the body sensor location: its object path at bluetoothd.
    void readBy(const QString &devicePath);
    /// bluetoothd has taken down the advertisement by itself.
    void advertisementReleased();

private:
    void addService();

    BusObjects m_objects;
    const QString m_measurement;
};

} // namespace neobeat
