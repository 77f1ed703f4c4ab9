// SPDX-License-Identifier: GPL-3.0-or-later
#include "standincentrals.h"

#include "interfaces.h"

#include <QDBusObjectPath>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

StandInCentrals::StandInCentrals(StandInAdapter &adapter, StandInRegistry &registry, ObjectTree &tree,
                                 const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_adapter(adapter)
    , m_registry(registry)
    , m_tree(tree)
    , m_bus(bus)
{
    connect(&registry, &StandInRegistry::measured, this, [this](const QByteArray &value) {
        if (!m_subscribed.isEmpty())
            m_received.append(QString::fromLatin1(value.toHex()));
    });
    connect(&adapter, &StandInAdapter::poweredOff, this, [this] {
        for (const QString &address : connected())
            leave(address);
    });
}

void StandInCentrals::reset()
{
    for (const QString &address : std::as_const(m_addresses))
        m_tree.remove(pathOf(address));
    m_addresses.clear();
    m_subscribed.clear();
    m_received.clear();
    m_isStubborn = false;
}

QString StandInCentrals::pathOf(const QString &address) const
{
    QString name = address;
    return m_adapter.path() + u"/dev_"_s + name.replace(u':', u'_');
}

QStringList StandInCentrals::connected() const
{
    QStringList connected;
    for (const QString &address : m_addresses) {
        if (m_tree.property(pathOf(address), deviceInterface, u"Connected"_s).toBool())
            connected.append(address);
    }
    return connected;
}

void StandInCentrals::add(const QString &address, const QVariantMap &properties)
{
    QString placeholder = address;
    QVariantMap values{{u"Address"_s, address},
                       {u"AddressType"_s, u"random"_s},
                       {u"Alias"_s, placeholder.replace(u':', u'-')},
                       {u"Paired"_s, false},
                       {u"Trusted"_s, false},
                       {u"Connected"_s, false},
                       {u"ServicesResolved"_s, false},
                       {u"UUIDs"_s, QStringList()},
                       {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(m_adapter.path()))}};
    values.insert(properties);
    m_addresses.append(address);
    m_tree.add(pathOf(address), {{deviceInterface, values}});
}

void StandInCentrals::change(const QString &address, const QVariantMap &properties)
{
    m_tree.set(pathOf(address), deviceInterface, properties);
}

void StandInCentrals::link(const QString &address)
{
    if (!m_tree.contains(pathOf(address)))
        add(address, {{u"Connected"_s, true}});
    else
        change(address, {{u"Connected"_s, true}});
}

void StandInCentrals::connectCentral(const QString &address)
{
    if (m_registry.isOnAir())
        link(address);
}

void StandInCentrals::subscribe(const QString &address)
{
    if (connected().contains(address) && !m_subscribed.contains(address)
        && m_registry.callMeasurement(u"StartNotify"_s))
        m_subscribed.append(address);
}

void StandInCentrals::unsubscribe(const QString &address)
{
    // Only the last one is reported.
    if (m_subscribed.removeAll(address) > 0 && m_subscribed.isEmpty())
        m_registry.callMeasurement(u"StopNotify"_s);
}

void StandInCentrals::leave(const QString &address)
{
    unsubscribe(address);
    change(address, {{u"Connected"_s, false}});
}

bool StandInCentrals::answer(const QDBusMessage &call)
{
    for (const QString &address : std::as_const(m_addresses)) {
        if (call.path() != pathOf(address) || call.member() != "Disconnect"_L1)
            continue;
        m_registry.note(u"Disconnect "_s + address);
        if (!m_isStubborn)
            leave(address);
        m_bus.send(call.createReply());
        return true;
    }
    return false;
}

} // namespace neobeat::standin
