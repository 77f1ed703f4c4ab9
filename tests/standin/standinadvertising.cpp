// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StandInWatch about being known to an adapter and seen by it.
#include "standinwatch.h"

#include "interfaces.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace neobeat::standin {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr short rssi = -60;

using ManufacturerValues = QMap<quint16, QDBusVariant>;

QStringList servicesIn(const Advertisement &advertisement)
{
    QStringList services;
    for (const QUuid &service : advertisement.services)
        services << service.toString(QUuid::WithoutBraces);
    return services;
}

} // namespace

void StandInWatch::serve(StandInAdapter &adapter)
{
    qDBusRegisterMetaType<ManufacturerValues>();
    connect(&adapter, &StandInAdapter::discoveringChanged, this,
            [this, &adapter](bool discovering) { onDiscoveringChanged(adapter, discovering); });
    connect(&adapter, &StandInAdapter::poweredOff, this, [this, &adapter] {
        if (&adapter != m_adapter)
            return;
        m_watch->disconnectCentral();
        endLink();
    });
}

QString StandInWatch::devicePath() const
{
    QString name = m_watch->advertisement().address;
    return m_adapter->path() + u"/dev_"_s + name.replace(u':', u'_');
}

void StandInWatch::forget()
{
    m_watch->disconnectCentral();
    m_paths.withdraw(m_tree);
    m_tree.remove(devicePath());
}

void StandInWatch::onDiscoveringChanged(StandInAdapter &adapter, bool discovering)
{
    if (discovering && !m_watch->isCentralConnected() && m_adapter != &adapter) {
        forget();
        m_adapter = &adapter;
    }
    if (m_adapter != &adapter)
        return;
    if (discovering) {
        m_advertising.start(m_watch->scenario().scanDelay);
    } else {
        m_advertising.stop();
        m_tree.invalidate(devicePath(), deviceInterface, u"RSSI"_s);
    }
}

void StandInWatch::advertiseRegularly()
{
    m_advertising.start(milliseconds(1000));
    advertise();
}

void StandInWatch::advertise()
{
    const Advertisement advertisement = m_watch->advertisement();
    if (!m_watch->isAdvertising()
        || (m_adapter->isDiscovering()
            && !m_adapter->reports(advertisement.address, advertisement.name, servicesIn(advertisement))))
        return;
    if (m_tree.contains(devicePath()))
        m_tree.set(devicePath(), deviceInterface, {{u"RSSI"_s, QVariant::fromValue(rssi)}});
    else
        m_tree.add(devicePath(), {{deviceInterface, firstSighting()}});
}

QVariantMap StandInWatch::firstSighting() const
{
    const Advertisement advertisement = m_watch->advertisement();
    QString placeholder = advertisement.address;
    placeholder.replace(u':', u'-');
    ManufacturerValues manufacturers;
    for (const quint16 company : advertisement.manufacturers)
        manufacturers.insert(company, QDBusVariant(QByteArray(24, '\0')));
    QVariantMap values{{u"Address"_s, advertisement.address},
                       {u"AddressType"_s, u"public"_s},
                       {u"Alias"_s, advertisement.name.isEmpty() ? placeholder : advertisement.name},
                       {u"Paired"_s, false},
                       {u"Connected"_s, false},
                       {u"ServicesResolved"_s, false},
                       {u"RSSI"_s, QVariant::fromValue(rssi)},
                       {u"UUIDs"_s, servicesIn(advertisement)},
                       {u"ManufacturerData"_s, QVariant::fromValue(manufacturers)},
                       {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(m_adapter->path()))}};
    if (!advertisement.name.isEmpty())
        values.insert(u"Name"_s, advertisement.name);
    return values;
}

} // namespace neobeat::standin
