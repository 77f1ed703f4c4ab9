// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDBusMessage>
#include <QMap>
#include <QVariantMap>

#include <chrono>
#include <functional>

/// The calls to bluetoothd that this folder makes. None blocks.
namespace neobeat::bluezbus {

inline const QString service = QStringLiteral("org.bluez");
inline const QString adapterInterface = QStringLiteral("org.bluez.Adapter1");
inline const QString deviceInterface = QStringLiteral("org.bluez.Device1");
inline const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
inline const QString objectManagerInterface = QStringLiteral("org.freedesktop.DBus.ObjectManager");

/// The properties of an object, by interface.
using Interfaces = QMap<QString, QVariantMap>;
/// The objects of bluetoothd, by path.
using Objects = QMap<QString, Interfaces>;
/// Gets the reply to a call, which may be an error; also an error when bluetoothd does not answer in time.
using ReplyHandler = std::function<void(const QDBusMessage &reply)>;

/// Calls a method of bluetoothd, which is never started for it. The reply is handled unless the context is gone by
/// then.
void call(QObject *context, const QString &path, const QString &interface, const QString &method,
          const QVariantList &arguments, std::chrono::milliseconds limit, ReplyHandler onReply);
/// The same when the reply does not matter.
void send(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments);
/// Calls GetManagedObjects.
void askForObjects(QObject *context, std::chrono::milliseconds limit, ReplyHandler onReply);
/// Connects or disconnects a signal of bluetoothd; with arguments only where the first ones are these.
void setReceiver(bool isConnected, const QString &path, const QString &interface, const QString &signal,
                 const QStringList &arguments, QObject *receiver, const char *slot);

/// The objects in a reply to GetManagedObjects.
Objects objectsIn(const QDBusMessage &reply);
/// The interfaces of the object that a signal InterfacesAdded is about.
Interfaces interfacesIn(const QDBusMessage &signal);
/// The path of the object that a signal InterfacesAdded or InterfacesRemoved is about.
QString pathIn(const QDBusMessage &signal);

/// What an error reply means for an output; None for any other reply. The detail is the error's name.
Error errorOf(const QDBusMessage &reply);

} // namespace neobeat::bluezbus
