// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinbluetoothd.h"

namespace neobeat::standin {

using namespace Qt::StringLiterals;

StandInBluetoothd::StandInBluetoothd(const QDBusConnection &bus, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_bus(bus)
    , m_tree(bus)
    , m_first(u"hci0"_s, u"00:00:5E:00:53:01"_s, m_tree, bus)
    , m_second(u"hci1"_s, u"00:00:5E:00:53:02"_s, m_tree, bus)
    , m_firstOthers(m_first, m_tree)
    , m_secondOthers(m_second, m_tree)
    , m_watch(m_first, m_second, m_tree, bus)
    , m_pairing(m_watch, m_tree, bus)
    , m_registry(m_first, m_tree, bus)
    , m_secondRegistry(m_second, m_tree, bus)
    , m_centrals(m_first, m_registry, m_tree, bus)
    , m_control({m_first, m_second, m_watch, m_pairing, m_firstOthers, m_registry, m_secondRegistry, m_centrals})
{
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
    const auto refusal = m_control.faults().refusalOf(message);
    if (refusal)
        m_bus.send(*refusal);
    const bool isAnswered = refusal || m_first.answer(message) || m_second.answer(message) || m_watch.answer(message)
        || m_pairing.answer(message) || m_registry.answer(message) || m_secondRegistry.answer(message)
        || m_centrals.answer(message) || m_tree.answer(message);
    if (isAnswered && m_control.faults().breaksLink(message))
        m_watch.breakLink();
    return isAnswered;
}

} // namespace neobeat::standin
