// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezfence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace neobeat {

void afterBluezAnswered(QObject *context, std::function<void()> callback)
{
    constexpr int limitMs = 5000;
    // bluetoothd replies to writes without response at once and to all calls in order, so this reply comes after
    // theirs. A ping would not do: the bus library answers that by itself, perhaps sooner.
    QDBusMessage call
        = QDBusMessage::createMethodCall(QStringLiteral("org.bluez"), QStringLiteral("/org/bluez"),
                                         QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    call << QStringLiteral("org.bluez.AgentManager1");
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, limitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        callback();
    });
}

} // namespace neobeat
