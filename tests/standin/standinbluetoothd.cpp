// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinbluetoothd.h"

#include "foreignperipherals.h"

namespace neobeat::standin {

StandInBluetoothd::StandInBluetoothd(const QDBusConnection &bus, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_bus(bus)
    , m_tree(bus)
    , m_adapter(m_tree, bus)
    , m_watch(m_adapter, m_tree, bus)
    , m_control(m_adapter, m_watch)
{
    connect(&m_adapter, &StandInAdapter::discoveringChanged, this, [this](bool discovering) {
        if (discovering)
            addForeignPeripherals(m_tree, StandInAdapter::path);
    });
}

QString StandInBluetoothd::introspect(const QString &) const
{
    return {};
}

bool StandInBluetoothd::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.path() == StandInControl::path) {
        m_bus.send(m_control.answer(message));
        return true;
    }
    return m_adapter.answer(message) || m_watch.answer(message) || m_tree.answer(message);
}

} // namespace neobeat::standin
