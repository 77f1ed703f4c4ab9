// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standincontrol.h"

#include <QDBusVirtualObject>

namespace neobeat::standin {

/// Everything that answers on org.bluez: one object for all paths, because paths are added and removed.
class StandInBluetoothd final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit StandInBluetoothd(const QDBusConnection &bus, QObject *parent = nullptr);

    StandInControl &control() { return m_control; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    ObjectTree m_tree;
    StandInAdapter m_first;
    StandInAdapter m_second;
    ForeignPeripherals m_firstOthers;
    ForeignPeripherals m_secondOthers;
    StandInWatch m_watch;
    StandInPairing m_pairing;
    StandInRegistry m_registry;
    StandInRegistry m_secondRegistry;
    StandInCentrals m_centrals;
    StandInControl m_control;
};

} // namespace neobeat::standin
