// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/gnomecalls.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString gnomeCallInterface = u"org.gnome.Calls.Call"_s;
const QString objectManager = u"org.freedesktop.DBus.ObjectManager"_s;

constexpr uint incomingState = 5;

QString callerOf(const QVariantMap &properties)
{
    // "Party" in versions before 41.
    for (const QString &name : {u"DisplayName"_s, u"Party"_s, u"Id"_s}) {
        if (const QString text = properties.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

GnomeCalls::GnomeCalls(const QDBusConnection &bus, QObject *parent)
    : BusCalls(bus, u"org.gnome.Calls"_s, gnomeCallInterface, parent)
{
}

void GnomeCalls::followSignals()
{
    follow(objectManager, u"InterfacesAdded"_s, SLOT(onInterfacesAdded(QDBusMessage)));
    follow(objectManager, u"InterfacesRemoved"_s, SLOT(onInterfacesRemoved(QDBusMessage)));
    follow(u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
           SLOT(onPropertiesChanged(QString, QVariantMap, QStringList, QDBusMessage)));
}

void GnomeCalls::onInterfacesAdded(const QDBusMessage &message)
{
    look(message.arguments().value(0).value<QDBusObjectPath>().path());
}

void GnomeCalls::onInterfacesRemoved(const QDBusMessage &message)
{
    end(message.arguments().value(0).value<QDBusObjectPath>().path());
}

void GnomeCalls::onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &,
                                     const QDBusMessage &message)
{
    if (interface != gnomeCallInterface || !changed.contains(u"State"_s))
        return;
    if (changed.value(u"State"_s).toUInt() == incomingState)
        look(message.path());
    else
        end(message.path());
}

void GnomeCalls::look(const QString &path)
{
    withProperties(path, [this, path](const QVariantMap &properties) {
        if (properties.value(u"Inbound"_s).toBool() && properties.value(u"State"_s).toUInt() == incomingState)
            begin(path, callerOf(properties));
    });
}

} // namespace neobeat
