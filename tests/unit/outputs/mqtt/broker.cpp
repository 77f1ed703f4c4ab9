// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/outputs/mqtt/broker.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace neobeat {
namespace {

constexpr int startTime = 60'000; // ms

} // namespace

QString programOf(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool waitForPort(int port)
{
    const QDeadlineTimer limit(startTime);
    while (!limit.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (socket.waitForConnected(100))
            return true;
    }
    return false;
}

Broker::Broker()
    : m_port(freePort())
{
    m_process.setStandardErrorFile(path(u"log"_s)); // a pipe that nothing reads would block it
}

Broker::~Broker()
{
    kill();
}

void Broker::write(const QString &file, const QByteArray &content) const
{
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("a file of the broker cannot be written");
}

bool Broker::start(const QByteArray &settings)
{
    m_settings = settings;
    return restart();
}

bool Broker::restart()
{
    kill();
    // Run by root it would become another user, who may not enter the private folder. It writes to its standard output
    // in large blocks only.
    write(u"mosquitto.conf"_s,
          "user root\nlog_dest stderr\nlog_type all\nlistener " + QByteArray::number(m_port) + " 127.0.0.1\n"
              + m_settings);
    m_process.start(programOf(u"mosquitto"_s), {u"-c"_s, path(u"mosquitto.conf"_s)});
    const QDeadlineTimer limit(startTime);
    bool isRunning = false;
    while (!isRunning && !limit.hasExpired() && !m_process.waitForFinished(10))
        isRunning = log().contains(" running");
    return isRunning;
}

void Broker::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

void Broker::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void Broker::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

QByteArray Broker::log() const
{
    QFile file(path(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace neobeat
