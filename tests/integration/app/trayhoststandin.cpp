// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayhoststandin.h"

#include <QDBusConnection>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace neobeat {

TrayHostStandIn::TrayHostStandIn(const QByteArray &busAddress)
{
    static int number = 0;
    m_connection = u"panel%1"_s.arg(++number);
    m_thread.start();
    moveToThread(&m_thread);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(busAddress), m_connection);
    bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                           | QDBusConnection::ExportAllProperties);
    bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
}

TrayHostStandIn::~TrayHostStandIn()
{
    QDBusConnection(m_connection).unregisterObject(u"/StatusNotifierWatcher"_s);
    QDBusConnection::disconnectFromBus(m_connection);
    m_thread.quit();
    m_thread.wait();
}

void TrayHostStandIn::setHasHost(bool hasHost)
{
    m_hasHost = hasHost;
    if (hasHost)
        Q_EMIT StatusNotifierHostRegistered();
    else
        Q_EMIT StatusNotifierHostUnregistered();
}

QStringList TrayHostStandIn::items() const
{
    const QMutexLocker lock(&m_mutex);
    return m_items;
}

void TrayHostStandIn::RegisterStatusNotifierItem(const QString &service)
{
    const QMutexLocker lock(&m_mutex);
    m_items.append(service);
}

void TrayHostStandIn::RegisterStatusNotifierHost(const QString &)
{
    setHasHost(true);
}

} // namespace neobeat
