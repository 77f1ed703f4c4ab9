// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/bluezbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QHash>

namespace neobeat::bluezbus {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage messageFor(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

/// Values of any type but QDBusArgument stay as they are.
template<typename Map>
Map mapIn(const QVariant &value)
{
    Map map;
    if (value.canConvert<QDBusArgument>())
        value.value<QDBusArgument>() >> map;
    return map;
}

} // namespace

void call(QObject *context, const QString &path, const QString &interface, const QString &method,
          const QVariantList &arguments, std::chrono::milliseconds limit, ReplyHandler onReply)
{
    const QDBusPendingCall pending
        = QDBusConnection::systemBus().asyncCall(messageFor(path, interface, method, arguments), int(limit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, onReply = std::move(onReply)] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void send(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusConnection::systemBus().send(messageFor(path, interface, method, arguments));
}

void askForObjects(QObject *context, std::chrono::milliseconds limit, ReplyHandler onReply)
{
    call(context, u"/"_s, objectManagerInterface, u"GetManagedObjects"_s, {}, limit, std::move(onReply));
}

void setReceiver(bool isConnected, const QString &path, const QString &interface, const QString &signal,
                 const QStringList &arguments, QObject *receiver, const char *slot)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (isConnected)
        bus.connect(service, path, interface, signal, arguments, QString(), receiver, slot);
    else
        bus.disconnect(service, path, interface, signal, arguments, QString(), receiver, slot);
}

Objects objectsIn(const QDBusMessage &reply)
{
    // Not through QMetaType: Qt Bluetooth has to be the first to register these maps, under names of its own.
    const auto objects = mapIn<QMap<QDBusObjectPath, Interfaces>>(reply.arguments().value(0));
    Objects byPath;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object)
        byPath.insert(object.key().path(), *object);
    return byPath;
}

Interfaces interfacesIn(const QDBusMessage &signal)
{
    return mapIn<Interfaces>(signal.arguments().value(1));
}

QString pathIn(const QDBusMessage &signal)
{
    return signal.arguments().value(0).value<QDBusObjectPath>().path();
}

Error errorOf(const QDBusMessage &reply)
{
    using Code = Error::Code;
    static const QHash<QString, Code> codes{
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Code::BluetoothAccessDenied},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, Code::BluetoothAccessDenied},
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Code::BluetoothServiceMissing},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Code::BluetoothServiceMissing},
        {u"org.bluez.Error.NotReady"_s, Code::AdapterNotReady},
        {u"org.bluez.Error.NotPermitted"_s, Code::SensorRefused}, // "Maximum advertisements reached"
    };
    if (reply.type() != QDBusMessage::ErrorMessage)
        return {};
    return {codes.value(reply.errorName(), Code::SensorUnavailable), reply.errorName()};
}

} // namespace neobeat::bluezbus
