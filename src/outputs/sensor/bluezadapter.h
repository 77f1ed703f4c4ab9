// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/sensor/bluezbus.h"
#include "outputs/sensor/sensortiming.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat {

/// An adapter of bluetoothd at which objects can be registered, for as long as it is there and has power.
class BluezAdapter final : public QObject
{
    Q_OBJECT

public:
    /// One that has all these interfaces, say org.bluez.GattManager1.
    BluezAdapter(const QStringList &interfaces, const SensorTiming &timing, QObject *parent = nullptr);

    /// Looks for the adapter of this object path or address, or if it is empty for the default one, and follows it.
    /// changed() follows within the time for an answer.
    void follow(const QString &adapter);
    /// Stops that.
    void unfollow();

    /// Its object path; empty while there is an error().
    QString path() const { return m_path; }
    /// Why there is none: BluetoothServiceMissing, BluetoothAccessDenied, AdapterMissing, AdapterOff, AdapterBlocked,
    /// or SensorUnavailable when it lacks an interface or bluetoothd does not answer.
    Error error() const { return m_error; }

Q_SIGNALS:
    /// path() or error() has changed, also when it changes back at once, as with a restarted bluetoothd.
    void changed();

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onInterfacesRemoved(const QDBusMessage &signal);
    void onAdapterChanged(const QDBusMessage &signal);

private:
    void subscribe(bool isFollowing);
    void onOwnerChanged(const QString &owner);
    void ask();
    void onObjects(const QDBusMessage &reply);
    QString chosen(const bluezbus::Objects &objects) const;
    Error problemOf(const bluezbus::Interfaces &adapter) const;
    void conclude(const QString &path, const Error &error);

    const QStringList m_interfaces;
    const SensorTiming m_timing;
    QString m_wanted;
    QString m_path;
    Error m_error;
    QDBusServiceWatcher m_owner;
    QTimer m_retry; ///< After an error whose end bluetoothd does not report.
    bool m_isFollowing = false;
    bool m_isKnown = false; ///< Something was concluded since follow().
    int m_question = 0; ///< Only the reply to the last one counts.
};

} // namespace neobeat
