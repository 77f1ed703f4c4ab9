// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/streamclient.h"

#include <QPointer>
#include <QWebSocket>

#include <functional>

namespace neobeat {

/// A client of one of the WebSockets. All of them also reply to what programs for Fitbit watches ask: "getHR" and
/// "checkFitbitConnection".
class WebSocketClient final : public StreamClient
{
    Q_OBJECT

public:
    static constexpr quint64 longestMessage = 1024; ///< Bytes of a message from a client.
    static constexpr int mostMessages = 2000; ///< Between two calls of checkAlive().
    /// Answers a message of a client; null: there is no answer.
    using Reply = std::function<QString(const QString &request)>;

    /// Takes the socket; \a connection is what it stands on.
    WebSocketClient(QWebSocket *socket, QTcpSocket *connection, ValueFormat format, Reply reply,
                    QObject *parent = nullptr);
    ~WebSocketClient() override;

    void send(const EncodedValue &value) override;
    void checkAlive() override;
    void leave() override;

private:
    void onPong();
    void onMessage(const QString &message);

    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_connection;
    ValueFormat m_format;
    Reply m_reply;
    bool m_hasAnswered = true; ///< The last ping.
    int m_messages = 0; ///< Since the last ping.
};

} // namespace neobeat
