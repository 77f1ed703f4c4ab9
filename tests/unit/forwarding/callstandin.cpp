// SPDX-License-Identifier: GPL-3.0-or-later
#include "callstandin.h"

namespace neobeat {

namespace {

int standInNumber = 0;

} // namespace

CallStandIn::CallStandIn(const QByteArray &busAddress, const QString &service)
    : m_name(QStringLiteral("calls%1").arg(++standInNumber))
{
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(busAddress), m_name);
    bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    bus.registerService(service);
}

CallStandIn::~CallStandIn()
{
    QDBusConnection(m_name).unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(m_name);
}

void CallStandIn::emitSignal(const QString &path, const QString &interface, const QString &name,
                             const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QDBusConnection(m_name).send(signal);
}

bool CallStandIn::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == QStringLiteral("GetAll")) {
        connection.send(message.createReply(m_properties.value(message.path())));
        return true;
    }
    m_calls.append(message.member() + u' ' + message.path());
    connection.send(message.createReply());
    return true;
}

} // namespace neobeat
