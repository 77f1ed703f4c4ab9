// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QWebSocket>
#include <QWebSocketServer>

namespace neobeat::test {

/// The server's half of obs-websocket 5, as its protocol document describes it.
class ObsStandIn : public QObject
{
    Q_OBJECT

public:
    ObsStandIn();

    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_server.serverPort(); }
    /// As if OBS were killed; it may listen again.
    void kill();
    /// As if its user closed it.
    void quit();

    QString password; ///< Empty: none is asked for.
    QHash<QString, QString> sources; ///< The texts, by the name of the source.
    QString kind = QStringLiteral("text_ft2_source_v2"); ///< Of all sources.
    bool answersRequests = true;
    int status = 0; ///< The answer to all requests; 0 for the true one.
    QList<QJsonObject> requests; ///< Those to set a text.
    QStringList violations; ///< What OBS would have closed the connection for.
    int identified = 0;
    qsizetype clients() const { return m_clients.size(); }
    /// Answers the requests that were left open.
    void answerAll();
    /// Sends an event to all clients.
    void sendEvent();
    void sendToAll(const QString &text);

private:
    struct Client
    {
        QString challenge;
        bool isIdentified = false;
    };

    void onConnection();
    void onText(QWebSocket *socket, const QString &text);
    void onIdentify(QWebSocket *socket, const QJsonObject &data);
    void onRequest(QWebSocket *socket, const QJsonObject &data);
    void answer(QWebSocket *socket, const QJsonObject &request);
    void send(QWebSocket *socket, int op, const QJsonObject &data);

    QHash<QWebSocket *, Client> m_clients;
    QList<std::pair<QWebSocket *, QJsonObject>> m_open;
    int m_connections = 0;
    QWebSocketServer m_server; ///< The first to be destroyed, because its sockets still tell that they end.
};

} // namespace neobeat::test
