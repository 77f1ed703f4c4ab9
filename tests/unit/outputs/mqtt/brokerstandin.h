// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace neobeat {

/// A broker that misbehaves on request, and that sees every message; as MQTT 3.1.1 and 5 define their packets.
class BrokerStandIn : public QObject
{
    Q_OBJECT

public:
    /// What it does with a connection.
    enum class Behaviour {
        Accept, ///< All that a broker has to.
        Silent, ///< Never sends a byte.
        Unconfirming, ///< Accepts the connection and confirms no message.
        Close, ///< Ends it at once.
        CloseVersion5, ///< Ends those of MQTT 5.
        RejectVersion5, ///< Rejects those of MQTT 5 as a broker of 3.1.1 does.
        Refuse, ///< Rejects the connection with reason.
        RefuseMessages, ///< Answers each message to refusedTopic with reason.
        Disconnect, ///< Accepts, and ends it with reason after the first message.
        Say, ///< Sends bytes at once, and nothing else.
        Flood, ///< Accepts, and says "online" ten thousand times on every subscribed topic.
    };
    struct Message
    {
        QByteArray topic;
        QByteArray payload;
        int qos = 0;
        bool retained = false;
        bool repeated = false;
    };

    BrokerStandIn();

    int port() const { return m_port; }
    /// Ends all connections and refuses new ones.
    void stop();
    void resume();
    /// Ends all connections in order, as a broker that is stopped.
    void closeConnections();
    /// Reads nothing more from the connections that there are.
    void pause();
    void readAgain();

    Behaviour behaviour = Behaviour::Accept;
    int reason = 0x87; ///< Not authorized.
    QByteArray bytes;
    QByteArray refusedTopic;

    QList<Message> messages;
    QList<int> versions; ///< 4 for MQTT 3.1.1 or 5, of each CONNECT.
    QList<QByteArray> subscriptions;
    int goodbyes = 0; ///< DISCONNECT packets.
    int connections = 0;

private:
    void onConnection();
    void onReadable(QTcpSocket *socket);
    void onPacket(QTcpSocket *socket, quint8 head, const QByteArray &body);
    void onConnect(QTcpSocket *socket, const QByteArray &body);
    void onPublish(QTcpSocket *socket, quint8 head, const QByteArray &body);
    void onSubscribe(QTcpSocket *socket, const QByteArray &body);

    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, int> m_versions;
    QTcpServer m_server; ///< Ends its connections, which the others are about.
};

} // namespace neobeat
