// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/busobjects.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

// Types of their own, because Qt Bluetooth has to be the first to register the plain maps.
struct ExportedInterfaces
{
    bluezbus::Interfaces interfaces;
};

struct ExportedObjects
{
    QMap<QDBusObjectPath, ExportedInterfaces> objects;
};

QDBusArgument &operator<<(QDBusArgument &argument, const ExportedInterfaces &value)
{
    return argument << value.interfaces;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ExportedInterfaces &value)
{
    return argument >> value.interfaces;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ExportedObjects &value)
{
    return argument << value.objects;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ExportedObjects &value)
{
    return argument >> value.objects;
}

} // namespace

BusObjects::BusObjects(const QString &root, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_root(root)
{
    qDBusRegisterMetaType<ExportedInterfaces>();
    qDBusRegisterMetaType<ExportedObjects>();
}

BusObjects::~BusObjects()
{
    if (m_isExported)
        QDBusConnection::systemBus().unregisterObject(m_root, QDBusConnection::UnregisterTree);
}

void BusObjects::exportToBus()
{
    if (!m_isExported)
        m_isExported = QDBusConnection::systemBus().registerVirtualObject(m_root, this, QDBusConnection::SubPath);
}

void BusObjects::add(const QString &path, const QString &interface, const QVariantMap &properties, bool isListed)
{
    m_objects.insert(path, {interface, properties, isListed});
    if (isListed)
        emitSignal(m_root, bluezbus::objectManagerInterface, u"InterfacesAdded"_s,
                   {QVariant::fromValue(QDBusObjectPath(path)),
                    QVariant::fromValue(ExportedInterfaces{{{interface, properties}}})});
}

void BusObjects::remove(const QString &path)
{
    const Object object = m_objects.take(path);
    if (object.isListed && !object.interface.isEmpty())
        emitSignal(m_root, bluezbus::objectManagerInterface, u"InterfacesRemoved"_s,
                   {QVariant::fromValue(QDBusObjectPath(path)), QStringList{object.interface}});
}

void BusObjects::set(const QString &path, const QVariantMap &properties)
{
    m_objects[path].properties.insert(properties);
    announce(path, properties);
}

void BusObjects::announce(const QString &path, const QVariantMap &properties)
{
    emitSignal(path, bluezbus::propertiesInterface, u"PropertiesChanged"_s,
               {m_objects.value(path).interface, properties, QStringList()});
}

void BusObjects::setMethod(const QString &path, const QString &name, Method method)
{
    m_methods.insert(path + u' ' + name, std::move(method));
}

QString BusObjects::introspect(const QString &) const
{
    return {}; // bluetoothd never asks.
}

bool BusObjects::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    connection.send(answer(message));
    return true;
}

QDBusMessage BusObjects::answer(const QDBusMessage &call) const
{
    if (call.path() == m_root && call.member() == "GetManagedObjects"_L1)
        return answerObjects(call);
    const auto object = m_objects.constFind(call.path());
    if (object == m_objects.cend())
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownObject"_s, u"No such object"_s);
    if (call.interface() == bluezbus::propertiesInterface)
        return answerProperties(call, *object);
    const auto method = m_methods.constFind(call.path() + u' ' + call.member());
    if (method == m_methods.cend())
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, u"No such method"_s);
    return (*method)(call);
}

QDBusMessage BusObjects::answerObjects(const QDBusMessage &call) const
{
    ExportedObjects objects;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        if (object->isListed)
            objects.objects.insert(QDBusObjectPath(object.key()), {{{object->interface, object->properties}}});
    }
    return call.createReply(QVariant::fromValue(objects));
}

QDBusMessage BusObjects::answerProperties(const QDBusMessage &call, const Object &object) const
{
    const QVariantList arguments = call.arguments();
    if (arguments.value(0).toString() != object.interface)
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownInterface"_s, u"No such interface"_s);
    if (call.member() == "GetAll"_L1)
        return call.createReply(object.properties);
    if (call.member() == "Set"_L1)
        return call.createErrorReply(u"org.freedesktop.DBus.Error.PropertyReadOnly"_s, u"It can only be read"_s);
    const QVariant value = object.properties.value(arguments.value(1).toString());
    if (!value.isValid())
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownProperty"_s, u"No such property"_s);
    return call.createReply(QVariant::fromValue(QDBusVariant(value)));
}

void BusObjects::emitSignal(const QString &path, const QString &interface, const QString &name,
                            const QVariantList &arguments)
{
    if (!m_isExported)
        return;
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QDBusConnection::systemBus().send(signal);
}

} // namespace neobeat
