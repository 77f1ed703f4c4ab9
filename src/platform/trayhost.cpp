// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int answerLimit = 2000; // ms
const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
}

void TrayHost::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        m_watcher.setConnection(bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_watcher.addWatchedService(service);
        for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
            bus.connect(service, path, service, signal, this, SLOT(ask()));
    }
    ask();
}

void TrayHost::ask()
{
    // Without a bus an asynchronous call never finishes.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { setPresent(false); }, Qt::QueuedConnection);
        return;
    }
    auto question = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << service << u"IsStatusNotifierHostRegistered"_s;
    // The StatusNotifierWatcher must not be started just for this query.
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, number = ++m_question] {
        call->deleteLater();
        if (number != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply = *call;
        setPresent(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::setPresent(bool present)
{
    if (m_present != present) {
        m_present = present;
        Q_EMIT presentChanged(present);
    }
    if (!std::exchange(m_known, true))
        Q_EMIT known();
}

} // namespace neobeat
