// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopnotifications.h"

#include "base/outsidetext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString notificationService = u"org.freedesktop.Notifications"_s;
const QString notificationPath = u"/org/freedesktop/Notifications"_s;
const QString programId = u"io.github.neobeat.Neobeat"_s;
const QString openAction = u"default"_s; // A click on the message itself.
constexpr int serversChoice = -1; // How long the message stays.
constexpr int mostCapabilities = 64;
constexpr int longestToken = 200;
constexpr uint closedByUser = 2;
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

Notifications::Failure failureOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return Notifications::Failure::NoService;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Notifications::Failure::NoAnswer;
    default:
        break;
    }
    // The bus could not start it.
    return error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) ? Notifications::Failure::NoService
                                                                          : Notifications::Failure::Refused;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QString &actionLabel, QObject *parent)
    : Notifications(parent)
    , m_actionLabel(actionLabel)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
}

void DesktopNotifications::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { setState(State::Absent, Sound::Unknown); }, Qt::QueuedConnection);
        return;
    }
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(notificationService);
    const auto follow = [&](const QString &signal, const char *method) {
        bus.connect(notificationService, notificationPath, notificationService, signal, this, method);
    };
    follow(u"ActionInvoked"_s, SLOT(onActionInvoked(uint, QString)));
    follow(u"ActivationToken"_s, SLOT(onActivationToken(uint, QString)));
    follow(u"NotificationClosed"_s, SLOT(onClosed(uint, uint)));
    findService();
}

void DesktopNotifications::findService()
{
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(busCall(u"GetNameOwner"_s) << notificationService, limit()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QString> reply = *call;
        if (!m_owner.isEmpty())
            return;
        if (reply.isError())
            findStartable();
        else
            onOwnerChanged(reply.value());
    });
}

/// One that the bus can start is asked what it can do when there is something to show.
void DesktopNotifications::findStartable()
{
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(busCall(u"ListActivatableNames"_s), limit()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QStringList> names = *call;
        if (!m_owner.isEmpty())
            return;
        const bool isThere = !names.isError() && names.value().contains(notificationService);
        setState(isThere ? State::Present : State::Absent, Sound::Unknown);
    });
}

void DesktopNotifications::onOwnerChanged(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_hasCapabilities = false;
    m_capabilities.clear();
    // Another service does not know the messages of the one before.
    for (Message &message : m_messages)
        message.id = 0;
    if (owner.isEmpty()) {
        findStartable();
        return;
    }
    setState(State::Present, Sound::Unknown);
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(methodCall(u"GetCapabilities"_s), limit()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, asked = owner] {
        call->deleteLater();
        // A service that is gone may still have answered. Since Qt 6.8 a reply does not say whose it is.
        if (asked == m_owner)
            onCapabilities(*call);
    });
}

void DesktopNotifications::onCapabilities(const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError())
        return;
    m_hasCapabilities = true;
    m_capabilities = reply.value().mid(0, mostCapabilities);
    setState(State::Present, can(u"sound"_s) ? Sound::Audible : Sound::Silent);
}

void DesktopNotifications::show(Notification::Subject subject, const Notification &notification)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT notShown(subject, notification, Failure::NoService); }, Qt::QueuedConnection);
        return;
    }
    Message &message = m_messages[subject];
    message.subject = subject;
    message.next = notification;
    message.isClosing = false;
    if (message.phase != Message::Phase::Free)
        return;
    if (m_hasCapabilities)
        send(subject);
    else
        askCapabilities(subject);
}

void DesktopNotifications::askCapabilities(Notification::Subject subject)
{
    m_messages[subject].phase = Message::Phase::Asking;
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(methodCall(u"GetCapabilities"_s), limit()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, subject] {
        call->deleteLater();
        onCapabilities(*call);
        // One that does not say what it can do may still show a message.
        if (call->isError() && failureOf(call->error()) == Failure::NoService)
            fail(subject, *call);
        else
            send(subject);
    });
}

void DesktopNotifications::send(Notification::Subject subject)
{
    Message &message = m_messages[subject];
    if (!message.next) {
        message.phase = Message::Phase::Free;
        return;
    }
    message.phase = Message::Phase::Sending;
    message.sent = *std::exchange(message.next, std::nullopt);
    const bool hasBody = can(u"body"_s) || m_capabilities.isEmpty();
    const QString text = can(u"body-markup"_s) ? message.sent.text.toHtmlEscaped() : message.sent.text;
    const QStringList actions = can(u"actions"_s) ? QStringList{openAction, m_actionLabel} : QStringList();
    QDBusMessage notify = methodCall(u"Notify"_s);
    notify << u"Neobeat"_s << message.id << programId
           << (hasBody || message.sent.text.isEmpty() ? message.sent.title
                                                      : message.sent.title + u". "_s + message.sent.text)
           << (hasBody ? text : QString()) << actions << hintsOf(message.sent) << serversChoice;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify, limit()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, subject, asked = m_owner] {
        call->deleteLater();
        onSent(subject, asked, *call);
    });
}

void DesktopNotifications::onSent(Notification::Subject subject, const QString &asked,
                                  const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (reply.isError()) {
        fail(subject, call);
        return;
    }
    Message &message = m_messages[subject];
    // A service that is gone may still have answered; one that was started by the call had no name before.
    const bool isOfOwner = asked.isEmpty() || asked == m_owner;
    message.id = isOfOwner ? reply.value() : 0;
    message.phase = Message::Phase::Free;
    if (message.next)
        send(subject);
    else if (message.isClosing)
        closeNow(message);
}

void DesktopNotifications::fail(Notification::Subject subject, const QDBusPendingCallWatcher &call)
{
    const Failure failure = failureOf(call.error());
    Message &message = m_messages[subject];
    // The one before is over, whichever of them the service rejected.
    const Notification notification = message.next ? *message.next : message.sent;
    message.phase = Message::Phase::Free;
    message.next.reset();
    if (failure == Failure::NoService)
        setState(State::Absent, Sound::Unknown);
    Q_EMIT notShown(subject, notification, failure);
}

void DesktopNotifications::close(Notification::Subject subject)
{
    const auto found = m_messages.find(subject);
    if (found == m_messages.end())
        return;
    found->next.reset();
    if (found->phase == Message::Phase::Sending)
        found->isClosing = true;
    else
        closeNow(*found);
}

void DesktopNotifications::closeNow(Message &message)
{
    message.isClosing = false;
    const uint id = std::exchange(message.id, 0);
    if (id == 0)
        return;
    QDBusMessage call = methodCall(u"CloseNotification"_s);
    call.setAutoStartService(false);
    // An error means that it is closed already.
    QDBusConnection::sessionBus().asyncCall(call << id, limit());
}

DesktopNotifications::Message *DesktopNotifications::messageOf(uint id)
{
    for (Message &message : m_messages) {
        if (id != 0 && message.id == id)
            return &message;
    }
    return nullptr;
}

void DesktopNotifications::onActivationToken(uint id, const QString &token)
{
    if (Message *message = messageOf(id))
        message->activationToken = outsideLine(token, longestToken);
}

void DesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    Message *message = messageOf(id);
    if (!message || action != openAction)
        return;
    const QString token = std::exchange(message->activationToken, {});
    closeNow(*message); // Some services leave that to the program.
    Q_EMIT activated(message->subject, token);
}

void DesktopNotifications::onClosed(uint id, uint reason)
{
    Message *message = messageOf(id);
    if (!message)
        return;
    message->id = 0;
    if (reason == closedByUser)
        Q_EMIT dismissed(message->subject);
}

QVariantMap DesktopNotifications::hintsOf(const Notification &notification) const
{
    QVariantMap hints{{u"desktop-entry"_s, programId},
                      {u"urgency"_s, QVariant::fromValue(notification.isUrgent ? criticalUrgency : normalUrgency)}};
    if (notification.sound.isEmpty())
        hints.insert(u"suppress-sound"_s, true);
    else if (can(u"sound"_s))
        hints.insert(u"sound-name"_s, notification.sound);
    return hints;
}

void DesktopNotifications::setState(State state, Sound sound)
{
    if (state == m_state && sound == m_sound)
        return;
    m_state = state;
    m_sound = sound;
    Q_EMIT stateChanged();
}

} // namespace neobeat
