// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace neobeat::test {

/// A WebSocket server that keeps what it is sent.
class SocketStandIn : public QObject
{
    Q_OBJECT

public:
    SocketStandIn()
        : m_server(QStringLiteral("program"), QWebSocketServer::NonSecureMode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            client = m_server.nextPendingConnection();
            client->setParent(this);
            paths.append(client->requestUrl().path());
            connect(client, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                texts.append(text);
                if (onText)
                    onText(text);
            });
            connect(client, &QWebSocket::disconnected, this, [this] { ++ended; });
        });
    }

    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_server.serverPort(); }
    void kill()
    {
        m_server.close();
        if (client)
            client->abort();
    }

    QWebSocket *client = nullptr; ///< The last one.
    QStringList texts;
    QStringList paths;
    int ended = 0;
    std::function<void(const QString &text)> onText;

private:
    QWebSocketServer m_server;
};

/// A TCP server that answers anything with bytes of the test.
class BytesStandIn : public QObject
{
    Q_OBJECT

public:
    BytesStandIn()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            client = m_server.nextPendingConnection();
            ++connections;
            connect(client, &QTcpSocket::readyRead, this, [this, socket = client] {
                received += socket->readAll();
                if (onReceived)
                    onReceived(socket);
            });
            if (closesAtOnce)
                client->disconnectFromHost();
            else
                client->write(greeting);
        });
    }

    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    QByteArray greeting; ///< Sent with each connection.
    bool closesAtOnce = false;
    std::function<void(QTcpSocket *client)> onReceived;
    QTcpSocket *client = nullptr; ///< The last one.
    QByteArray received;
    int connections = 0;

private:
    QTcpServer m_server;
};

} // namespace neobeat::test
