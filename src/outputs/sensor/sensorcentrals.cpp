// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/sensorcentrals.h"

#include <QDBusArgument>
#include <QDBusConnection>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

SensorCentrals::SensorCentrals(const SensorTiming &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
{
    m_again.setInterval(timing.answer);
    connect(&m_again, &QTimer::timeout, this, &SensorCentrals::dismiss);
}

void SensorCentrals::follow(const QString &adapterPath)
{
    unfollow();
    m_adapterPath = adapterPath;
    subscribe(true);
    const int question = ++m_question;
    bluezbus::askForObjects(this, m_timing.answer, [this, question](const QDBusMessage &reply) {
        if (question == m_question)
            onObjects(reply);
    });
}

void SensorCentrals::unfollow()
{
    if (!m_adapterPath.isEmpty())
        subscribe(false);
    ++m_question;
    m_adapterPath.clear();
    m_devices.clear();
    m_again.stop();
    m_isAdvertising = false;
    Q_EMIT linksChanged();
}

void SensorCentrals::subscribe(bool isFollowing)
{
    const auto set
        = [&](const QString &path, const QString &interface, const QString &signal, const QStringList &arguments,
              const char *slot) { bluezbus::setReceiver(isFollowing, path, interface, signal, arguments, this, slot); };
    set(u"/"_s, bluezbus::objectManagerInterface, u"InterfacesAdded"_s, {}, SLOT(onInterfacesAdded(QDBusMessage)));
    set(u"/"_s, bluezbus::objectManagerInterface, u"InterfacesRemoved"_s, {}, SLOT(onInterfacesRemoved(QDBusMessage)));
    set({}, bluezbus::propertiesInterface, u"PropertiesChanged"_s, {bluezbus::deviceInterface},
        SLOT(onDeviceChanged(QDBusMessage)));
}

void SensorCentrals::setAdvertising(bool isAdvertising)
{
    m_isAdvertising = isAdvertising;
}

void SensorCentrals::noteRead(const QString &devicePath)
{
    if (const auto device = m_devices.find(devicePath); device != m_devices.end())
        device->isUser = true;
}

int SensorCentrals::links() const
{
    return int(
        std::ranges::count_if(m_devices, [](const Device &device) { return device.isConnected && device.isOurs; }));
}

void SensorCentrals::dismiss()
{
    for (auto device = m_devices.cbegin(); device != m_devices.cend(); ++device) {
        if (isCentral(*device))
            bluezbus::send(device.key(), bluezbus::deviceInterface, u"Disconnect"_s, {});
    }
    if (!m_again.isActive())
        m_again.start();
}

bool SensorCentrals::isCentral(const Device &device)
{
    return device.isConnected && device.isOurs && !device.isKept && (device.isStranger || device.isUser);
}

void SensorCentrals::onObjects(const QDBusMessage &reply)
{
    const bluezbus::Objects objects = bluezbus::objectsIn(reply);
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const auto properties = object->constFind(bluezbus::deviceInterface);
        // What a signal has reported meanwhile is newer.
        if (properties != object->cend() && isDevice(object.key()) && !m_devices.contains(object.key()))
            update(m_devices[object.key()], *properties);
    }
}

void SensorCentrals::onInterfacesAdded(const QDBusMessage &signal)
{
    const QString path = bluezbus::pathIn(signal);
    const bluezbus::Interfaces interfaces = bluezbus::interfacesIn(signal);
    const auto properties = interfaces.constFind(bluezbus::deviceInterface);
    if (!isDevice(path) || properties == interfaces.cend())
        return;
    Device device;
    device.isStranger = m_isAdvertising && !properties->contains(u"RSSI"_s); // What a scan has found has an RSSI.
    update(device, *properties);
    m_devices.insert(path, device);
    Q_EMIT linksChanged();
}

void SensorCentrals::onInterfacesRemoved(const QDBusMessage &signal)
{
    const QStringList interfaces = signal.arguments().value(1).toStringList();
    if (interfaces.contains(bluezbus::deviceInterface) && m_devices.remove(bluezbus::pathIn(signal)) > 0)
        Q_EMIT linksChanged();
}

void SensorCentrals::onDeviceChanged(const QDBusMessage &signal)
{
    const auto device = m_devices.find(signal.path());
    if (device == m_devices.end())
        return; // Of another adapter, or the reply with all devices is on its way and knows the change.
    update(*device, qdbus_cast<QVariantMap>(signal.arguments().value(1)));
    Q_EMIT linksChanged();
}

void SensorCentrals::update(Device &device, const QVariantMap &properties)
{
    const bool wasConnected = device.isConnected;
    device.isConnected = properties.value(u"Connected"_s, wasConnected).toBool();
    if (device.isConnected != wasConnected) {
        device.isOurs = device.isConnected && m_isAdvertising;
        device.isUser = false;
    }
    if (!device.isConnected && properties.contains(u"RSSI"_s))
        device.isStranger = false; // A scan has received it, so another program may connect to it.
    if (properties.value(u"Paired"_s).toBool() || properties.value(u"Trusted"_s).toBool()
        || properties.contains(u"Class"_s))
        device.isKept = true;
}

} // namespace neobeat
