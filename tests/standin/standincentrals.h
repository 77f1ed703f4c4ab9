// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinregistry.h"

namespace neobeat::standin {

/// Remote centrals that connect to the first adapter, and other devices that this computer is connected to.
class StandInCentrals final : public QObject
{
    Q_OBJECT

public:
    StandInCentrals(StandInAdapter &adapter, StandInRegistry &registry, ObjectTree &tree, const QDBusConnection &bus,
                    QObject *parent = nullptr);

    /// Removes all.
    void reset();
    /// BlueZ learns of a device, as by a scan or when it was paired before: properties of Device1 besides its address.
    void add(const QString &address, const QVariantMap &properties);
    /// Its properties change.
    void change(const QString &address, const QVariantMap &properties);
    /// The link of a device comes up, established by whichever side. A device that BlueZ does not know becomes known.
    void link(const QString &address);
    /// A central that finds the advertisement connects; nothing happens when there is none.
    void connectCentral(const QString &address);
    void subscribe(const QString &address);
    void unsubscribe(const QString &address);
    void readLocation(const QString &address) { m_registry.readLocation(pathOf(address)); }
    void leave(const QString &address);
    /// From now on centrals stay although they are disconnected.
    void setStubborn(bool stubborn) { m_isStubborn = stubborn; }
    /// Answers a call to one of the devices; false when it is for none.
    bool answer(const QDBusMessage &call);

    QStringList connected() const;
    /// The measurements that subscribed centrals received, in hex.
    QStringList received() const { return m_received; }

private:
    QString pathOf(const QString &address) const;

    StandInAdapter &m_adapter;
    StandInRegistry &m_registry;
    ObjectTree &m_tree;
    QDBusConnection m_bus;
    QStringList m_addresses;
    QStringList m_subscribed;
    QStringList m_received;
    bool m_isStubborn = false;
};

} // namespace neobeat::standin
