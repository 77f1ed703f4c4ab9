// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "base/logging.h"
#include "base/outsidetext.h"

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
constexpr auto activationTokenKey = "activation-token"_L1;
constexpr auto startupIdKey = "desktop-startup-id"_L1; // all that GLib before 2.76 gives, with the token on Wayland

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    new DesktopActivation(*this);
}

void SingleInstance::claim(Wish wish)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &SingleInstance::isFirst, Qt::QueuedConnection);
        return;
    }
    // The object is registered before the name, so that no call to the name fails.
    bus.registerObject(QString::fromLatin1(objectPath), this,
                       QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAdaptors);
    auto request = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"RequestName"_s);
    request << QString::fromLatin1(serviceName) << doNotQueue;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(request, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, wish] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (!reply.isError() && reply.value() == nameTaken) {
            if (wish == Wish::Window)
                askOtherToActivate();
            else
                Q_EMIT isSecond();
            return;
        }
        if (reply.isError() || reply.value() != primaryOwner)
            qCInfo(lcApp) << "the session bus did not give the name:" << reply.error().name();
        Q_EMIT isFirst();
    });
}

void SingleInstance::Raise()
{
    Q_EMIT raiseRequested({});
}

void SingleInstance::askOtherToActivate()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(QString::fromLatin1(objectPath));
    QVariantMap platformData;
    // From what started this program, for the window that it wants to see.
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(activationTokenKey, token);
    auto activate = QDBusMessage::createMethodCall(QString::fromLatin1(serviceName), QString::fromLatin1(objectPath),
                                                   u"org.freedesktop.Application"_s, u"Activate"_s);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(activate << platformData, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusError::ErrorType error = call->error().type();
        if (error == QDBusError::UnknownInterface || error == QDBusError::UnknownMethod)
            askOtherToRaise(); // an earlier version
        else if (call->isError())
            endAfterSilence();
        else
            Q_EMIT isSecond();
    });
}

void SingleInstance::askOtherToRaise()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto raise = QDBusMessage::createMethodCall(QString::fromLatin1(serviceName), QString::fromLatin1(objectPath),
                                                      QString::fromLatin1(serviceName), u"Raise"_s);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(raise, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        if (call->isError())
            endAfterSilence();
        else
            Q_EMIT isSecond();
    });
}

/// One that does not answer still holds the watch: a second window could not connect.
void SingleInstance::endAfterSilence()
{
    qCWarning(lcApp) << "the running Neobeat does not answer";
    Q_EMIT isSecond();
}

DesktopActivation::DesktopActivation(SingleInstance &instance)
    : QDBusAbstractAdaptor(&instance)
    , m_instance(instance)
{
}

void DesktopActivation::Activate(const QVariantMap &platformData)
{
    const QVariant token = platformData.value(activationTokenKey, platformData.value(startupIdKey));
    Q_EMIT m_instance.raiseRequested(outsideLine(token.toString()));
}

void DesktopActivation::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void DesktopActivation::ActivateAction(const QString &, const QVariantList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

} // namespace neobeat
