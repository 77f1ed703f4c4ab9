// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezfence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace neobeat {

void afterBluezAnswered(QObject *context, std::function<void()> callback)
{
    constexpr int limitMs = 5000;
    // bluetoothd answers writes without response at once and in order, so the answer to this one comes after theirs.
    const QDBusMessage ping
        = QDBusMessage::createMethodCall(QStringLiteral("org.bluez"), QStringLiteral("/"),
                                         QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ping, limitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        callback();
    });
}

} // namespace neobeat
