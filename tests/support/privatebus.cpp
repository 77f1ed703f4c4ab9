// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 15000;

/// Allows everything to everyone, except perhaps talking to bluetoothd; names no user, so that it runs as root and as
/// any other user.
QByteArray configuration(const QString &folder, bool isBluetoothAllowed)
{
    const QByteArray denial = R"(
    <deny send_destination="org.bluez"/>
    <allow send_interface="io.github.neobeat.StandIn"/>)";
    return R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=)"
        + folder.toUtf8() + R"(/socket</listen>
  <auth>EXTERNAL</auth>
  <servicedir>)"
        + folder.toUtf8() + R"(</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
    <allow own="*"/>)"
        + (isBluetoothAllowed ? QByteArray() : denial) + R"(
  </policy>
</busconfig>
)";
}

/// The next line that the process prints; empty when it exits or takes too long.
QByteArray nextLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(limitMs)) { }
    return process.readLine().trimmed();
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(limitMs))
        process.kill();
    process.waitForFinished(limitMs);
}

} // namespace

PrivateBus::PrivateBus()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + m_folder.path().toUtf8() + "/socket");
    writeServiceFile();
    m_bluetoothd.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

/// The program with which the bus would start bluetoothd; here it only leaves a mark.
void PrivateBus::writeServiceFile()
{
    QFile file(m_folder.filePath(u"org.bluez.service"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("[D-BUS Service]\nName=org.bluez\nExec=" + QStandardPaths::findExecutable(u"touch"_s).toUtf8() + ' '
                   + traceFile().toUtf8() + '\n');
}

bool PrivateBus::wasWakeCalled() const
{
    return QFile::exists(traceFile());
}

PrivateBus::~PrivateBus()
{
    end(m_bluetoothd);
    end(m_bus);
}

bool PrivateBus::start()
{
    if (m_bus.state() != QProcess::NotRunning)
        return true;
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        m_problem = u"dbus-daemon is not installed"_s;
    if (daemon.isEmpty() || !configure(true))
        return false;
    m_bus.start(daemon,
                {u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s, u"--config-file="_s + configurationFile()});
    if (!nextLine(m_bus).isEmpty())
        return true;
    m_problem = u"dbus-daemon: "_s + QString::fromLocal8Bit(m_bus.readAllStandardError());
    return false;
}

bool PrivateBus::configure(bool isBluetoothAllowed)
{
    QFile file(configurationFile());
    if (file.open(QIODevice::WriteOnly) && file.write(configuration(m_folder.path(), isBluetoothAllowed)) > 0)
        return true;
    m_problem = file.errorString();
    return false;
}

bool PrivateBus::setAccess(bool allowed)
{
    const QDBusMessage reload = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                               u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    return configure(allowed)
        && QDBusConnection::systemBus().call(reload, QDBus::Block, limitMs).type() == QDBusMessage::ReplyMessage;
}

bool PrivateBus::startBluetoothd(const QString &scenario)
{
    end(m_bluetoothd);
    m_bluetoothd.start(QStringLiteral(NEOBEAT_STANDIN), {u"--scenario"_s, scenario});
    if (nextLine(m_bluetoothd) == "ready")
        return true;
    m_problem = u"The stand-in bluetoothd did not start"_s;
    return false;
}

QVariantMap PrivateBus::stopBluetoothd()
{
    end(m_bluetoothd);
    return QJsonDocument::fromJson(m_bluetoothd.readAllStandardOutput().trimmed()).object().toVariantMap();
}

void PrivateBus::killBluetoothd()
{
    m_bluetoothd.kill();
    m_bluetoothd.waitForFinished(limitMs);
}

bool PrivateBus::apply(const QString &scenario)
{
    return call(u"Apply"_s, {scenario});
}

bool PrivateBus::call(const QString &method, const QVariantList &arguments)
{
    bool ok = false;
    ask(method, arguments, &ok);
    return ok;
}

int PrivateBus::counter(const QString &name)
{
    bool ok = false;
    const QVariantMap counters = qdbus_cast<QVariantMap>(ask(u"Counters"_s, {}, &ok));
    return counters.value(name, -1).toInt();
}

QStringList PrivateBus::answers()
{
    bool ok = false;
    return ask(u"Answers"_s, {}, &ok).toStringList();
}

QStringList PrivateBus::pairingEvents()
{
    bool ok = false;
    return ask(u"Pairing"_s, {}, &ok).toStringList();
}

QVariant PrivateBus::property(const QString &path, const QString &interface, const QString &name)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.bluez"_s, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << interface << name;
    const QDBusMessage reply = QDBusConnection::systemBus().call(question, QDBus::Block, limitMs);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QVariant PrivateBus::ask(const QString &method, const QVariantList &arguments, bool *ok)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.bluez"_s, u"/io/github/neobeat/StandIn"_s,
                                                           u"io.github.neobeat.StandIn"_s, method);
    question.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::systemBus().call(question, QDBus::Block, limitMs);
    *ok = reply.type() == QDBusMessage::ReplyMessage;
    if (!*ok)
        m_problem = reply.errorMessage();
    return reply.arguments().value(0);
}

} // namespace neobeat
