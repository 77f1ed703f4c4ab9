// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int answerLimit = 2000; // ms
constexpr uint doNotQueue = 4; // DBUS_NAME_FLAG_DO_NOT_QUEUE
constexpr uint primaryOwner = 1; // DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER
constexpr uint nameTaken = 3; // DBUS_REQUEST_NAME_REPLY_EXISTS

} // namespace

void SingleInstance::claim()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &SingleInstance::isFirst, Qt::QueuedConnection);
        return;
    }
    // The object is registered before the name, so that no call to the name fails.
    bus.registerObject(QString::fromLatin1(objectPath), this, QDBusConnection::ExportScriptableSlots);
    auto request = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"RequestName"_s);
    request << QString::fromLatin1(serviceName) << doNotQueue;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(request, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (!reply.isError() && reply.value() == nameTaken) {
            askOtherToRaise();
            return;
        }
        if (reply.isError() || reply.value() != primaryOwner)
            qCInfo(lcApp) << "the session bus did not give the name:" << reply.error().name();
        Q_EMIT isFirst();
    });
}

void SingleInstance::Raise()
{
    Q_EMIT raiseRequested();
}

void SingleInstance::askOtherToRaise()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(QString::fromLatin1(objectPath));
    const auto raise = QDBusMessage::createMethodCall(QString::fromLatin1(serviceName), QString::fromLatin1(objectPath),
                                                      QString::fromLatin1(serviceName), u"Raise"_s);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(raise, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        // One that does not answer still holds the watch: a second window could not connect.
        if (call->isError())
            qCWarning(lcApp) << "the running Neobeat does not answer";
        Q_EMIT isSecond();
    });
}

} // namespace neobeat
