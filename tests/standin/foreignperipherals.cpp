// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignperipherals.h"

#include <QDBusObjectPath>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

void add(ObjectTree &tree, const StandInAdapter &adapter, const QString &address, const QString &alias, short rssi)
{
    QString name = address;
    const QString path = adapter.path() + u"/dev_"_s + name.replace(u':', u'_');
    if (tree.contains(path) || !adapter.reports(address, alias))
        return;
    tree.add(path,
             {{u"org.bluez.Device1"_s,
               {{u"Address"_s, address},
                {u"AddressType"_s, u"public"_s},
                {u"Alias"_s, alias},
                {u"Connected"_s, false},
                {u"ServicesResolved"_s, false},
                {u"RSSI"_s, QVariant::fromValue(rssi)},
                {u"UUIDs"_s, QStringList()},
                {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(adapter.path()))}}}});
}

} // namespace

void addForeignPeripherals(ObjectTree &tree, const StandInAdapter &adapter)
{
    add(tree, adapter, u"00:00:5E:00:53:20"_s, u"Kitchen scale"_s, -71);
    add(tree, adapter, u"00:00:5E:00:53:21"_s, u"00-00-5E-00-53-21"_s, 127);
}

} // namespace neobeat::standin
