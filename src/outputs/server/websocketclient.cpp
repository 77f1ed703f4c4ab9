// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/websocketclient.h"

namespace neobeat {

WebSocketClient::WebSocketClient(QWebSocket *socket, QTcpSocket *connection, ValueFormat format, Reply reply,
                                 QObject *parent)
    : StreamClient(parent)
    , m_socket(socket)
    , m_connection(connection)
    , m_format(format)
    , m_reply(std::move(reply))
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(longestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(longestMessage);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketClient::onMessage);
    connect(m_socket, &QWebSocket::pong, this, &WebSocketClient::onPong);
    connect(m_socket, &QWebSocket::disconnected, this, &StreamClient::gone);
    m_connection->flush(); // the reply to the handshake
    releaseBuffers(*m_connection);
}

WebSocketClient::~WebSocketClient()
{
    // QWebSocketServer deletes the socket below it when that is disconnected, and only then.
    m_socket->disconnect(this);
    m_socket->abort();
}

void WebSocketClient::send(const EncodedValue &value)
{
    // QWebSocket would make a frame for each client; they are all the same.
    if (const QByteArray &frame = value.frame(m_format); !frame.isNull() && m_socket->isValid())
        transmit(*m_connection, frame);
}

void WebSocketClient::checkAlive()
{
    m_messages = 0;
    if (!std::exchange(m_hasAnswered, false)) {
        m_socket->abort();
        return;
    }
    m_socket->ping();
    m_socket->flush();
    releaseBuffers(*m_connection);
}

void WebSocketClient::leave()
{
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

void WebSocketClient::onPong()
{
    m_hasAnswered = true;
    releaseBuffers(*m_connection);
}

void WebSocketClient::onMessage(const QString &message)
{
    if (++m_messages > mostMessages) {
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
        return;
    }
    if (const QString reply = m_reply(message); !reply.isNull() && m_socket->isValid())
        transmit(*m_connection, textFrame(reply.toUtf8()));
}

} // namespace neobeat
