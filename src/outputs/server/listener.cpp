// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/listener.h"

#include "base/outsidetext.h"

#include <QTcpServer>

namespace neobeat {

Listener::Listener(QObject *parent)
    : QObject(parent)
{
    m_resume.setSingleShot(true);
    m_resume.setInterval(acceptPause);
    connect(&m_resume, &QTimer::timeout, this, [this] {
        for (const auto &server : m_servers)
            server->resumeAccepting();
    });
}

Listener::~Listener() = default;

Error Listener::listen(const QHostAddress &address, quint16 port)
{
    constexpr int mostPorts = 8; // a port that is free at one address is nearly always free at the other
    close();
    if (!address.isLoopback())
        return listenAt(address, port);
    const bool isFirstSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QHostAddress second(isFirstSix ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6);
    Error error;
    for (int i = 0; i < mostPorts; ++i) {
        error = listenAt(address, port);
        if (error)
            return error;
        error = listenAt(second, this->port());
        if (error.code != Error::Code::PortTaken) // not every computer has the other one
            return {};
        close();
        if (port != 0)
            break;
    }
    return error;
}

void Listener::close()
{
    m_resume.stop();
    m_servers.clear();
}

quint16 Listener::port() const
{
    return m_servers.empty() ? quint16(0) : m_servers.front()->serverPort();
}

Error Listener::listenAt(const QHostAddress &address, quint16 port)
{
    constexpr int backlog = 256;
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(backlog);
    if (!server->listen(address, port)) {
        const bool isTaken = server->serverError() == QAbstractSocket::AddressInUseError;
        return {isTaken ? Error::Code::PortTaken : Error::Code::AddressUnavailable, messageOf(*server)};
    }
    connect(server.get(), &QTcpServer::newConnection, this,
            [this, accepting = server.get()] { takeConnections(*accepting); });
    // Qt stops to accept after a failure, for instance when no file descriptor is left.
    connect(server.get(), &QTcpServer::acceptError, &m_resume, qOverload<>(&QTimer::start));
    m_servers.push_back(std::move(server));
    return {};
}

void Listener::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        Q_EMIT connected(socket);
    }
}

} // namespace neobeat
