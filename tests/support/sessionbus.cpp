// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>

using namespace Qt::StringLiterals;

namespace neobeat {

SessionBus::SessionBus()
{
    const QString fileName = m_folder.filePath(u"bus.conf"_s);
    QFile configuration(fileName);
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                        " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session"
                        "</type><listen>unix:path="
                        + m_folder.path().toUtf8() + "/bus</listen><servicedir>" + m_folder.path().toUtf8()
                        + "</servicedir><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    configuration.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file=%1"_s.arg(fileName), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    while (!m_address.endsWith('\n') && m_daemon.waitForReadyRead(5000))
        m_address += m_daemon.readAllStandardOutput();
    m_address = m_address.trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

bool SessionBus::addService(const QString &name, const QString &command)
{
    QFile file(m_folder.filePath(name + u".service"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("[D-BUS Service]\nName=" + name.toUtf8() + "\nExec=" + command.toUtf8() + '\n');
    file.close();
    const auto reload = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    return QDBusConnection::sessionBus().call(reload).type() == QDBusMessage::ReplyMessage;
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace neobeat
