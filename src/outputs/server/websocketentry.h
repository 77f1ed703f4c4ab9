// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/encodedvalue.h"
#include "outputs/server/requesthead.h"

#include <QHash>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

namespace neobeat {

/// Turns a connection into a WebSocket, after its request was granted.
class WebSocketEntry final : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketEntry(QObject *parent = nullptr);

    /// Why a request for a WebSocket cannot be granted (RFC 6455, 4.2.1); Ok: it can.
    static HttpStatus judge(const RequestHead &head);
    /// Takes a socket whose granted request was read from it.
    void enter(QTcpSocket *socket, const RequestHead &head);
    /// Ends every connection that has entered, also those that are not open yet.
    void dropAll();

Q_SIGNALS:
    /// The receiver takes the socket, not the connection below it; \a path is that of the request.
    void opened(QWebSocket *socket, QTcpSocket *connection, const QString &path);

private:
    void onNewConnection();

    QWebSocketServer m_server; ///< Listens nowhere.
    QHash<QString, QPointer<QTcpSocket>> m_entering; ///< By the query of the request that the server gets.
    quint64 m_count = 0;
};

} // namespace neobeat
