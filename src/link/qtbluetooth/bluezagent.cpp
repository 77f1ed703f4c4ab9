// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezagent.h"

#include "link/qtbluetooth/bluezinterfaces.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString agentPath = u"/io/github/neobeat/agent"_s;
/// It can show and ask nothing, so that only "just works" remains.
const QString capability = u"NoInputNoOutput"_s;

QDBusMessage managerCall(const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, u"/org/bluez"_s, u"org.bluez.AgentManager1"_s, method);
    call.setAutoStartService(false);
    return call << QVariant::fromValue(QDBusObjectPath(agentPath));
}

enum class Answer { Agreed, Noted, Rejected };

/// Who asks does not matter: only bluetoothd makes anything of the answer.
Answer answerTo(const QDBusMessage &question, const QString &devicePath)
{
    const QString member = question.member();
    if (member == "Release"_L1 || member == "Cancel"_L1)
        return Answer::Noted;
    const bool isHarmless
        = member == "RequestAuthorization"_L1 || member == "RequestConfirmation"_L1 || member == "AuthorizeService"_L1;
    const QString asked = question.arguments().value(0).value<QDBusObjectPath>().path();
    return isHarmless && asked == devicePath ? Answer::Agreed : Answer::Rejected;
}

} // namespace

BluezAgent::BluezAgent(const QString &devicePath, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_devicePath(devicePath)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.registerVirtualObject(agentPath, this);
    // Where this fails, pairing fails, and says so.
    bus.asyncCall(managerCall(u"RegisterAgent"_s) << capability);
}

BluezAgent::~BluezAgent()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.asyncCall(managerCall(u"UnregisterAgent"_s));
    bus.unregisterObject(agentPath);
}

QString BluezAgent::introspect(const QString &) const
{
    return {};
}

bool BluezAgent::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != "org.bluez.Agent1"_L1)
        return false;
    const bool isRejected = answerTo(message, m_devicePath) == Answer::Rejected;
    connection.send(isRejected ? message.createErrorReply(u"org.bluez.Error.Rejected"_s, u"Rejected"_s)
                               : message.createReply());
    return true;
}

} // namespace neobeat
