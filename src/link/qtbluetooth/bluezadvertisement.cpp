// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezadvertisement.h"

#include "base/bluetoothaddress.h"
#include "base/outsidetext.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The company ids. The type of the whole property must stay unknown to QMetaType, as in BluezState.
QList<quint16> manufacturersIn(const QVariant &data)
{
    QMap<quint16, QDBusVariant> values;
    if (data.canConvert<QDBusArgument>())
        data.value<QDBusArgument>() >> values;
    return values.keys();
}

/// 0x1800 and 0x1801 exist on every peripheral with GATT, and the UUIDs of GATT services begin with the same byte;
/// companies have the range from 0xFD00.
bool isGattService(const QString &uuid)
{
    return uuid.startsWith("000018"_L1) || uuid.startsWith("0000fd"_L1) || uuid.startsWith("0000fe"_L1);
}

/// The name, unless it is the address with dashes, which BlueZ and Qt write where none was received.
QString receivedName(const QString &address, const QString &name)
{
    return bluetoothAddress(name) == address ? QString() : outsideLine(name);
}

} // namespace

void learn(Advertisement &advertisement, const QVariantMap &properties)
{
    if (properties.contains(u"Name"_s))
        advertisement.name = receivedName(advertisement.address, properties.value(u"Name"_s).toString());
    if (properties.contains(u"Alias"_s))
        advertisement.alias = outsideLine(properties.value(u"Alias"_s).toString());
    // Without an alias set by the user, BlueZ reports the name or the address with dashes.
    if (advertisement.alias == advertisement.name || bluetoothAddress(advertisement.alias) == advertisement.address)
        advertisement.alias.clear();
    if (properties.contains(u"ManufacturerData"_s))
        advertisement.manufacturers = manufacturersIn(properties.value(u"ManufacturerData"_s));
    if (properties.contains(u"UUIDs"_s)) {
        advertisement.services.clear();
        const QStringList services = properties.value(u"UUIDs"_s).toStringList();
        for (const QString &service : services)
            advertisement.services.append(QUuid::fromString(service));
    }
    // BlueZ reports 0 between two scans; 127 means unknown in the standard.
    const int rssi = properties.value(u"RSSI"_s, 0).toInt();
    advertisement.rssi = rssi == 0 || rssi == 127 ? std::nullopt : std::optional(rssi);
}

bool isLowEnergy(const QVariantMap &properties)
{
    const bool hasClass = properties.value(u"Class"_s).toUInt() != 0;
    const QStringList services = properties.value(u"UUIDs"_s).toStringList();
    return !hasClass || properties.value(u"AddressType"_s) == u"random"_s
        || std::any_of(services.cbegin(), services.cend(), isGattService);
}

} // namespace neobeat
