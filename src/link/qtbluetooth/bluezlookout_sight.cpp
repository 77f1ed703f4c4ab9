// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BluezLookout that hears of the peripheral.
#include "link/qtbluetooth/bluezadvertisement.h"
#include "link/qtbluetooth/bluezinterfaces.h"
#include "link/qtbluetooth/bluezlookout.h"
#include "link/qtbluetooth/bluezstate.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

} // namespace

void BluezLookout::follow()
{
    m_adapterPath = m_bluez.adapterPath();
    m_path = m_bluez.peripheralPath(m_peripheral.address);
    m_bus.connect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this,
                  SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.connect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    learnName();
}

void BluezLookout::unfollow()
{
    m_bus.disconnect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this,
                     SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.disconnect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                     SLOT(onPropertiesChanged(QDBusMessage)));
}

void BluezLookout::learnName()
{
    // Of a peripheral that BlueZ knows, a change is all that will be told.
    QDBusMessage question = QDBusMessage::createMethodCall(bluez, m_path, propertiesInterface, u"GetAll"_s);
    question.setAutoStartService(false);
    question << deviceInterface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, address = m_peripheral.address] {
        watcher->deleteLater();
        if (!watcher->isError() && m_peripheral.address == address)
            learn(m_peripheral, qdbus_cast<QVariantMap>(watcher->reply().arguments().value(0)));
    });
}

void BluezLookout::onInterfacesAdded(const QDBusMessage &signal)
{
    if (signal.arguments().value(0).value<QDBusObjectPath>().path() != m_path)
        return;
    // This type must stay unknown to QMetaType, as in BluezState.
    QMap<QString, QVariantMap> interfaces;
    const QVariant content = signal.arguments().value(1);
    if (content.canConvert<QDBusArgument>())
        content.value<QDBusArgument>() >> interfaces;
    if (interfaces.contains(deviceInterface))
        tell(interfaces.value(deviceInterface));
}

void BluezLookout::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    if (changed.contains(u"RSSI"_s) || changed.contains(u"ManufacturerData"_s))
        tell(changed);
    else
        learn(m_peripheral, changed);
}

void BluezLookout::tell(const QVariantMap &properties)
{
    learn(m_peripheral, properties);
    if (isWaiting())
        Q_EMIT sighted(m_peripheral);
}

} // namespace neobeat
