// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinadapter.h"

#include <QDBusVariant>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

const QString interface = u"org.bluez.Adapter1"_s;

} // namespace

const QString StandInAdapter::path = u"/org/bluez/hci0"_s;

StandInAdapter::StandInAdapter(ObjectTree &tree, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_bus(bus)
{
}

void StandInAdapter::apply(Radio::State state)
{
    if (state == Radio::State::NoAdapter || state == Radio::State::ServiceMissing) {
        if (m_tree.contains(path)) {
            setDiscovering(false);
            Q_EMIT poweredOff();
            m_tree.remove(path);
        }
        return;
    }
    if (!m_tree.contains(path))
        m_tree.add(path,
                   {{interface,
                     {{u"Address"_s, u"00:00:5E:00:53:01"_s},
                      {u"AddressType"_s, u"public"_s},
                      {u"Name"_s, u"stand-in"_s},
                      {u"Alias"_s, u"stand-in"_s},
                      {u"Class"_s, 0u},
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
    return m_tree.property(path, interface, u"Powered"_s).toBool();
}

bool StandInAdapter::isDiscovering() const
{
    return m_tree.property(path, interface, u"Discovering"_s).toBool();
}

void StandInAdapter::setPowered(bool powered, const QString &powerState)
{
    if (!powered)
        setDiscovering(false);
    m_tree.set(path, interface, {{u"Powered"_s, powered}, {u"PowerState"_s, powerState}});
    if (!powered)
        Q_EMIT poweredOff();
}

void StandInAdapter::setDiscovering(bool discovering)
{
    if (discovering == isDiscovering())
        return;
    m_tree.set(path, interface, {{u"Discovering"_s, discovering}});
    Q_EMIT discoveringChanged(discovering);
}

bool StandInAdapter::answer(const QDBusMessage &call)
{
    if (call.path() != path || !m_tree.contains(path))
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
    if (call.member() == "SetDiscoveryFilter"_L1)
        return call.createReply();
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
    return call.createErrorReply(u"org.bluez.Error.Failed"_s, u"Cannot do this now"_s);
}

} // namespace neobeat::standin
