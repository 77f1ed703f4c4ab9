// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/notificationstandin.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr auto name = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
int number = 0;

} // namespace

NotificationStandIn::NotificationStandIn(const QByteArray &busAddress, const QStringList &capabilities)
    : m_connection(u"notifications%1"_s.arg(++number))
    , m_capabilities(capabilities)
    , m_lastId(uint(number) * 100)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(busAddress), m_connection);
    bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    bus.registerService(name);
}

NotificationStandIn::~NotificationStandIn()
{
    QDBusConnection(m_connection).unregisterObject(path);
    QDBusConnection::disconnectFromBus(m_connection);
}

QString NotificationStandIn::GetServerInformation(QString &vendor, QString &version, QString &specification) const
{
    vendor = u"Neobeat"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"stand-in"_s;
}

uint NotificationStandIn::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                                 const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    if (m_mood == Mood::Refusing) {
        sendErrorReply(QDBusError::LimitsExceeded, u"too many of them"_s);
        return 0;
    }
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    m_shown.append({id, replaces, program, icon, title, text, actions, hints});
    if (m_mood == Mood::Slow) {
        setDelayedReply(true);
        m_waiting.append({message(), id});
    }
    return id;
}

void NotificationStandIn::answer()
{
    const auto [call, id] = m_waiting.takeFirst();
    QDBusConnection(m_connection).send(call.createReply(id));
}

void NotificationStandIn::CloseNotification(uint id)
{
    m_closed.append(id);
    Q_EMIT NotificationClosed(id, 3);
}

void NotificationStandIn::click(uint id, const QString &token)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, u"default"_s);
    Q_EMIT NotificationClosed(id, 2);
}

} // namespace neobeat
