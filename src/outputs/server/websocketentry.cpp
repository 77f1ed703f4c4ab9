// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/websocketentry.h"

#include <QWebSocket>

#include <algorithm>

namespace neobeat {

WebSocketEntry::WebSocketEntry(QObject *parent)
    : QObject(parent)
    , m_server({}, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketEntry::onNewConnection);
}

void WebSocketEntry::onNewConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        const QUrl request = socket->requestUrl();
        if (const QPointer<QTcpSocket> connection = m_entering.take(request.query()))
            Q_EMIT opened(socket, connection, request.path());
        else
            socket->deleteLater();
    }
}

HttpStatus WebSocketEntry::judge(const RequestHead &head)
{
    constexpr qsizetype nonceSize = 16;
    if (!head.isUpgrade() || head.field("sec-websocket-version") != "13")
        return HttpStatus::UpgradeRequired;
    const auto nonce
        = QByteArray::fromBase64Encoding(head.field("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    return nonce && (*nonce).size() == nonceSize ? HttpStatus::Ok : HttpStatus::BadRequest;
}

void WebSocketEntry::enter(QTcpSocket *socket, const RequestHead &head)
{
    // QWebSocketServer reads the request itself, less strictly, and every QWebSocket keeps all of it, also the token.
    // So it gets one that has only what it needs, and a number to know its connection by.
    const QString number = QString::number(++m_count);
    const QByteArray request = "GET " + head.path + '?' + number.toLatin1()
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: "
        + head.field("sec-websocket-key") + "\r\n\r\n";
    m_entering.insert(number, socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, number] { m_entering.remove(number); });
    socket->setParent(this); // Nothing else has it: QWebSocketServer deletes it when it is disconnected.
    std::for_each(request.rbegin(), request.rend(), [socket](char character) { socket->ungetChar(character); });
    m_server.handleConnection(socket);
}

void WebSocketEntry::dropAll()
{
    const auto sockets = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

} // namespace neobeat
