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
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(busAddress), m_connection);
    bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                           | QDBusConnection::ExportAllProperties);
    // The object answers in its own thread, since Qt makes some blocking calls to a panel.
    m_thread.start();
    moveToThread(&m_thread);
    bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
}

TrayHostStandIn::~TrayHostStandIn()
{
    // Only its own thread may move the object to another, and it must not outlive that thread.
    QMetaObject::invokeMethod(
        this, [this, home = QThread::currentThread()] { moveToThread(home); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    QDBusConnection(m_connection).unregisterObject(u"/StatusNotifierWatcher"_s);
    QDBusConnection::disconnectFromBus(m_connection);
}

void TrayHostStandIn::setHasHost(bool hasHost)
{
    m_hasHost = hasHost;
    const auto signal
        = hasHost ? &TrayHostStandIn::StatusNotifierHostRegistered : &TrayHostStandIn::StatusNotifierHostUnregistered;
    QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
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
