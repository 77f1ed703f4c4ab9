// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/sensor/bluezbus.h"
#include "outputs/sensor/sensortiming.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace neobeat {

/// The centrals that are connected to this computer because of our advertisement.
///
/// bluetoothd does not report which side has established a link, so a device counts as a central of ours, which may be
/// disconnected, only if all of this holds:
/// - its link came up while our advertisement was on the air;
/// - bluetoothd did not know it before the link and had not received it in a scan, or it has read our service;
/// - it is neither paired nor trusted, and has no device class as Bluetooth Classic has.
/// So it is no keyboard, no headphones, no watch and nothing that this or another program has searched and connected.
/// Where that leaves a real central out, it stays connected.
class SensorCentrals final : public QObject
{
    Q_OBJECT

public:
    explicit SensorCentrals(const SensorTiming &timing, QObject *parent = nullptr);

    /// From now on follows the devices of the adapter at this path, starting with none.
    void follow(const QString &adapterPath);
    /// Knows of none any longer.
    void unfollow();
    /// Whether the advertisement is on the air.
    void setAdvertising(bool isAdvertising);
    /// The device at this path has read our service.
    void noteRead(const QString &devicePath);

    /// The number of links that came up while the advertisement was on the air, of devices of any kind.
    int links() const;

    /// Disconnects the centrals, again and again as long as any stays, until keep().
    void dismiss();
    void keep() { m_again.stop(); }

Q_SIGNALS:
    void linksChanged();

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onDeviceChanged(const QDBusMessage &signal);

private:
    struct Device
    {
        bool isConnected = false;
        bool isOurs = false; ///< Its link came up while the advertisement was on the air.
        bool isUser = false; ///< It has read our service during this link.
        bool isStranger = false; ///< bluetoothd learned of it by the link.
        bool isKept = false; ///< Paired, trusted, or with a class.
    };

    void subscribe(bool isFollowing);
    void onObjects(const QDBusMessage &reply);
    bool isDevice(const QString &path) const { return path.startsWith(m_adapterPath + QStringLiteral("/dev_")); }
    void update(Device &device, const QVariantMap &properties);
    static bool isCentral(const Device &device);

    const SensorTiming m_timing;
    QString m_adapterPath;
    QMap<QString, Device> m_devices; ///< By object path.
    QTimer m_again;
    bool m_isAdvertising = false;
    int m_question = 0; ///< Only the reply to the last one counts.
};

} // namespace neobeat
