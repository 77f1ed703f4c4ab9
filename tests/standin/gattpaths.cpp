// SPDX-License-Identifier: GPL-3.0-or-later
#include "gattpaths.h"

#include <QDBusObjectPath>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

QString hex(int handle)
{
    return u"%1"_s.arg(handle, 4, 16, QChar(u'0'));
}

QStringList flagsOf(SimulatedWatch::Properties properties)
{
    QStringList flags;
    if (properties & SimulatedWatch::Read)
        flags << u"read"_s;
    if (properties & SimulatedWatch::WriteWithoutResponse)
        flags << u"write-without-response"_s;
    if (properties & SimulatedWatch::Write)
        flags << u"write"_s;
    if (properties & SimulatedWatch::Notify)
        flags << u"notify"_s;
    return flags;
}

QVariant objectPath(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

} // namespace

void GattPaths::publish(ObjectTree &tree, const QString &devicePath,
                        const QList<SimulatedWatch::OfferedService> &services)
{
    int handle = 8;
    for (const SimulatedWatch::OfferedService &service : services) {
        const QString servicePath = devicePath + u"/service"_s + hex(handle++);
        m_services << servicePath;
        tree.add(servicePath,
                 {{u"org.bluez.GattService1"_s,
                   {{u"UUID"_s, service.uuid.toString(QUuid::WithoutBraces)},
                    {u"Device"_s, objectPath(devicePath)},
                    {u"Primary"_s, true},
                    {u"Includes"_s, QVariant::fromValue(QList<QDBusObjectPath>())}}}});
        for (const SimulatedWatch::OfferedCharacteristic &characteristic : service.characteristics) {
            const QString path = servicePath + u"/char"_s + hex(handle);
            handle += 2;
            m_characteristics.insert(path, {service.uuid, characteristic.uuid});
            m_properties.insert(path, characteristic.properties);
            QVariantMap values{{u"UUID"_s, characteristic.uuid.toString(QUuid::WithoutBraces)},
                               {u"Service"_s, objectPath(servicePath)},
                               {u"Value"_s, QByteArray()},
                               {u"Flags"_s, flagsOf(characteristic.properties)}};
            if (characteristic.properties & SimulatedWatch::Notify)
                values.insert(u"Notifying"_s, false);
            tree.add(path, {{u"org.bluez.GattCharacteristic1"_s, values}});
            // Qt only subscribes to the notifications of characteristics that have this descriptor.
            if (characteristic.properties & SimulatedWatch::Notify)
                tree.add(path + u"/desc"_s + hex(handle++),
                         {{u"org.bluez.GattDescriptor1"_s,
                           {{u"UUID"_s, u"00002902-0000-1000-8000-00805f9b34fb"_s},
                            {u"Characteristic"_s, objectPath(path)},
                            {u"Value"_s, QByteArray()}}}});
        }
    }
}

void GattPaths::withdraw(ObjectTree &tree)
{
    for (const QString &service : std::as_const(m_services))
        tree.remove(service);
    m_services.clear();
    m_characteristics.clear();
    m_properties.clear();
}

std::optional<Characteristic> GattPaths::characteristicAt(const QString &path) const
{
    const auto found = m_characteristics.constFind(path);
    return found == m_characteristics.cend() ? std::nullopt : std::optional(*found);
}

} // namespace neobeat::standin
