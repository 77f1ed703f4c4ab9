// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logindsuspension.h"

#include <QDBusConnection>

namespace neobeat {

using namespace Qt::StringLiterals;

LogindSuspension::LogindSuspension(QObject *parent)
    : Suspension(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    // Only signals from the owner of the name are accepted: any client may send a signal of that name.
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
}

void LogindSuspension::onPrepareForSleep(bool beforeSleep)
{
    if (beforeSleep)
        Q_EMIT aboutToSleep();
    else
        Q_EMIT resumed();
}

} // namespace neobeat
