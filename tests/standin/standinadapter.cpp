// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinadapter.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <algorithm>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

const QString interface = u"org.bluez.Adapter1"_s;

} // namespace

StandInAdapter::StandInAdapter(const QString &name, const QString &address, ObjectTree &tree,
                               const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_path(u"/org/bluez/"_s + name)
    , m_address(address)
    , m_tree(tree)
    , m_bus(bus)
{
    m_leaving.setConnection(bus);
    m_leaving.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_leaving, &QDBusServiceWatcher::serviceUnregistered, this, &StandInAdapter::leave);
}

void StandInAdapter::apply(Radio::State state)
{
    if (state == Radio::State::NoAdapter || state == Radio::State::ServiceMissing) {
        if (m_tree.contains(m_path)) {
            setDiscovering(false);
            Q_EMIT poweredOff();
            m_tree.remove(m_path);
            Q_EMIT removed();
        }
        return;
    }
    if (!m_tree.contains(m_path))
        m_tree.add(m_path, firstInterfaces(state == Radio::State::Ready));
    switch (state) {
    case Radio::State::Off:
        return setPowered(false, u"off"_s);
    case Radio::State::Blocked:
        return setPowered(false, u"off-blocked"_s);
    default:
        return setPowered(true, u"on"_s);
    }
}

QStringList StandInAdapter::usualManagers()
{
    return {u"org.bluez.GattManager1"_s, u"org.bluez.LEAdvertisingManager1"_s};
}

void StandInAdapter::setManagers(const QStringList &interfaces)
{
    if (std::exchange(m_managers, interfaces) == interfaces || !m_tree.contains(m_path))
        return;
    apply(Radio::State::NoAdapter);
    apply(Radio::State::Ready);
}

Interfaces StandInAdapter::firstInterfaces(bool isPowered) const
{
    Interfaces interfaces{{interface,
                           {{u"Address"_s, m_address},
                            {u"AddressType"_s, u"public"_s},
                            {u"Name"_s, u"stand-in"_s},
                            {u"Alias"_s, u"stand-in"_s},
                            {u"Class"_s, 0u},
                            {u"Modalias"_s, u"usb:v1D6Bp0246d0542"_s}, // BlueZ 5.66
                            {u"Discovering"_s, false},
                            {u"Pairable"_s, false},
                            {u"UUIDs"_s, QStringList()},
                            {u"Powered"_s, isPowered}}}};
    for (const QString &manager : m_managers)
        interfaces.insert(manager, {});
    return interfaces;
}

bool StandInAdapter::isPowered() const
{
    return m_tree.property(m_path, interface, u"Powered"_s).toBool();
}

bool StandInAdapter::isDiscovering() const
{
    return m_tree.property(m_path, interface, u"Discovering"_s).toBool();
}

bool StandInAdapter::reports(const QString &address, const QString &name, const QStringList &services) const
{
    bool isHidden = false;
    bool isWanted = false;
    for (const QString &client : m_clients) {
        const Filter filter = m_filters.value(client);
        isWanted = isWanted || filter.services.isEmpty()
            || std::any_of(services.cbegin(), services.cend(),
                           [&](const QString &service) { return filter.services.contains(service); });
        if (!filter.pattern)
            continue;
        if (address.startsWith(*filter.pattern) || name.startsWith(*filter.pattern))
            return true;
        isHidden = true;
    }
    return isWanted && !isHidden;
}

void StandInAdapter::setPowered(bool powered, const QString &powerState)
{
    if (!powered)
        setDiscovering(false);
    m_tree.set(m_path, interface, {{u"Powered"_s, powered}, {u"PowerState"_s, powerState}});
    if (!powered)
        Q_EMIT poweredOff();
}

void StandInAdapter::setDiscovering(bool discovering)
{
    if (!discovering)
        m_clients.clear();
    if (discovering == isDiscovering())
        return;
    m_tree.set(m_path, interface, {{u"Discovering"_s, discovering}});
    Q_EMIT discoveringChanged(discovering);
}

bool StandInAdapter::answer(const QDBusMessage &call)
{
    if (call.path() != m_path || !m_tree.contains(m_path))
        return false;
    if (call.interface() == interface) {
        m_bus.send(answerDiscovery(call));
        return true;
    }
    if (call.member() != "Set"_L1 || call.arguments().value(1).toString() != "Powered"_L1)
        return false;
    const bool powered = call.arguments().value(2).value<QDBusVariant>().variant().toBool();
    setPowered(powered, powered ? u"on"_s : u"off"_s);
    m_bus.send(call.createReply());
    return true;
}

QDBusMessage StandInAdapter::answerDiscovery(const QDBusMessage &call)
{
    if (call.member() == "SetDiscoveryFilter"_L1) {
        const QVariantMap values = qdbus_cast<QVariantMap>(call.arguments().value(0));
        Filter &filter = m_filters[call.service()];
        filter = {};
        if (values.contains(u"Pattern"_s))
            filter.pattern = values.value(u"Pattern"_s).toString();
        filter.services = values.value(u"UUIDs"_s).toStringList();
        m_leaving.addWatchedService(call.service());
        return call.createReply();
    }
    if (!isPowered())
        return call.createErrorReply(u"org.bluez.Error.NotReady"_s, u"Resource Not Ready"_s);
    if (call.member() == "StartDiscovery"_L1)
        return startDiscovery(call);
    if (call.member() == "StopDiscovery"_L1)
        return stopDiscovery(call);
    return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, call.member());
}

QDBusMessage StandInAdapter::startDiscovery(const QDBusMessage &call)
{
    const QString client = call.service();
    if (m_clients.contains(client))
        return call.createErrorReply(u"org.bluez.Error.InProgress"_s, u"Operation already in progress"_s);
    m_clients.append(client);
    m_leaving.addWatchedService(client);
    // The reply comes first: a scan only finds peripherals after it has started.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_clients.isEmpty())
                return;
            setDiscovering(true);
            Q_EMIT clientsChanged();
        },
        Qt::QueuedConnection);
    return call.createReply();
}

QDBusMessage StandInAdapter::stopDiscovery(const QDBusMessage &call)
{
    if (!m_clients.contains(call.service()))
        return call.createErrorReply(u"org.bluez.Error.Failed"_s, u"No discovery started"_s);
    m_clients.removeAll(call.service());
    if (m_clients.isEmpty())
        setDiscovering(false);
    else
        Q_EMIT clientsChanged();
    return call.createReply();
}

void StandInAdapter::leave(const QString &client)
{
    m_filters.remove(client);
    m_leaving.removeWatchedService(client);
    if (m_clients.removeAll(client) > 0 && m_clients.isEmpty() && m_tree.contains(m_path))
        setDiscovering(false);
}

} // namespace neobeat::standin
