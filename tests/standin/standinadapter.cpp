// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinadapter.h"

#include <QDBusArgument>
#include <QDBusVariant>

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
}

void StandInAdapter::apply(Radio::State state)
{
    if (state == Radio::State::NoAdapter || state == Radio::State::ServiceMissing) {
        if (m_tree.contains(m_path)) {
            setDiscovering(false);
            Q_EMIT poweredOff();
            m_tree.remove(m_path);
        }
        return;
    }
    if (!m_tree.contains(m_path))
        m_tree.add(m_path,
                   {{interface,
                     {{u"Address"_s, m_address},
                      {u"AddressType"_s, u"public"_s},
                      {u"Name"_s, u"stand-in"_s},
                      {u"Alias"_s, u"stand-in"_s},
                      {u"Class"_s, 0u},
                      {u"Modalias"_s, u"usb:v1D6Bp0246d0542"_s}, // BlueZ 5.66
                      {u"Discovering"_s, false},
                      {u"Pairable"_s, false},
                      {u"UUIDs"_s, QStringList()},
                      {u"Powered"_s, state == Radio::State::Ready}}}});
    switch (state) {
    case Radio::State::Off:
        return setPowered(false, u"off"_s);
    case Radio::State::Blocked:
        return setPowered(false, u"off-blocked"_s);
    default:
        return setPowered(true, u"on"_s);
    }
}

bool StandInAdapter::isPowered() const
{
    return m_tree.property(m_path, interface, u"Powered"_s).toBool();
}

bool StandInAdapter::isDiscovering() const
{
    return m_tree.property(m_path, interface, u"Discovering"_s).toBool();
}

bool StandInAdapter::reports(const QString &address, const QString &name) const
{
    return address.startsWith(m_pattern) || name.startsWith(m_pattern);
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
        m_pattern = qdbus_cast<QVariantMap>(call.arguments().value(0)).value(u"Pattern"_s).toString();
        return call.createReply();
    }
    if (!isPowered())
        return call.createErrorReply(u"org.bluez.Error.NotReady"_s, u"Resource Not Ready"_s);
    if (call.member() == "StartDiscovery"_L1 && !isDiscovering()) {
        // The reply comes first: what a scan finds, it finds after it has started.
        QMetaObject::invokeMethod(
            this, [this] { setDiscovering(true); }, Qt::QueuedConnection);
        return call.createReply();
    }
    if (call.member() == "StopDiscovery"_L1 && isDiscovering()) {
        setDiscovering(false);
        return call.createReply();
    }
    if (call.member() == "StartDiscovery"_L1)
        return call.createErrorReply(u"org.bluez.Error.InProgress"_s, u"Operation already in progress"_s);
    return call.createErrorReply(u"org.bluez.Error.Failed"_s, u"No discovery started"_s);
}

} // namespace neobeat::standin
