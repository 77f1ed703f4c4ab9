// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/outputs/mqtt/brokerstandin.h"

#include <QTcpSocket>
#include <QtEndian>

namespace neobeat {
namespace {

QByteArray packet(quint8 head, const QByteArray &body)
{
    QByteArray bytes(1, char(head));
    qsizetype length = body.size();
    do {
        bytes.append(char(length % 128 | (length >= 128 ? 128 : 0)));
        length /= 128;
    } while (length > 0);
    return bytes + body;
}

QByteArray textAt(const QByteArray &body, qsizetype position)
{
    return body.mid(position + 2, qFromBigEndian<quint16>(body.constData() + position));
}

QByteArray withLength(const QByteArray &text)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(text.size()), length.data());
    return length + text;
}

} // namespace

BrokerStandIn::BrokerStandIn()
{
    connect(&m_server, &QTcpServer::newConnection, this, &BrokerStandIn::onConnection);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void BrokerStandIn::stop()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void BrokerStandIn::resume()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port was taken");
}

void BrokerStandIn::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void BrokerStandIn::pause()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->setReadBufferSize(1);
        socket->blockSignals(true);
    }
}

void BrokerStandIn::readAgain()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->blockSignals(false);
        socket->setReadBufferSize(0);
        onReadable(socket);
    }
}

void BrokerStandIn::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            m_versions.remove(socket);
            socket->deleteLater();
        });
        if (behaviour == Behaviour::Close)
            socket->abort();
        else if (behaviour == Behaviour::Say)
            socket->write(bytes);
    }
}

void BrokerStandIn::onReadable(QTcpSocket *socket)
{
    if (behaviour == Behaviour::Silent || behaviour == Behaviour::Say)
        return;
    QByteArray &received = m_received[socket] += socket->readAll();
    for (;;) {
        qsizetype length = 0;
        qsizetype used = 1;
        int shift = 0;
        do {
            if (used >= received.size())
                return;
            length |= qsizetype(received[used] & 127) << shift;
            shift += 7;
        } while (received[used++] & char(128));
        if (received.size() < used + length)
            return;
        const auto head = quint8(received[0]);
        const QByteArray body = received.mid(used, length);
        received.remove(0, used + length);
        onPacket(socket, head, body);
        if (!m_received.contains(socket))
            return;
    }
}

void BrokerStandIn::onPacket(QTcpSocket *socket, quint8 head, const QByteArray &body)
{
    switch (head & 0xf0) {
    case 0x10:
        onConnect(socket, body);
        break;
    case 0x30:
        onPublish(socket, head, body);
        break;
    case 0x80:
        onSubscribe(socket, body);
        break;
    case 0xc0:
        socket->write(packet(0xd0, {}));
        break;
    case 0xe0:
        ++goodbyes;
        socket->disconnectFromHost();
        break;
    default:
        break;
    }
}

void BrokerStandIn::onConnect(QTcpSocket *socket, const QByteArray &body)
{
    const int version = body.at(6);
    versions.append(version);
    // There is only one client, and the newer connection of a client ends the older one.
    const QList<QTcpSocket *> others = m_versions.keys();
    for (QTcpSocket *other : others)
        other->abort();
    m_versions.insert(socket, version);
    const QByteArray properties = version == 5 ? QByteArray(1, '\0') : QByteArray();
    if (behaviour == Behaviour::CloseVersion5 && version == 5) {
        socket->abort();
    } else if (behaviour == Behaviour::RejectVersion5 && version == 5) {
        socket->write(packet(0x20, QByteArray::fromHex("0001")));
        socket->disconnectFromHost();
    } else if (behaviour == Behaviour::Refuse) {
        socket->write(packet(0x20, QByteArray(1, '\0') + char(reason) + properties));
        socket->disconnectFromHost();
    } else {
        socket->write(packet(0x20, QByteArray(2, '\0') + properties));
    }
}

void BrokerStandIn::onPublish(QTcpSocket *socket, quint8 head, const QByteArray &body)
{
    Message message{textAt(body, 0), {}, (head >> 1) & 3, bool(head & 1), bool(head & 8)};
    qsizetype position = 2 + message.topic.size();
    const QByteArray id = body.mid(position, message.qos > 0 ? 2 : 0);
    position += id.size() + (m_versions.value(socket) == 5 ? 1 : 0); // this client sends no properties
    message.payload = body.mid(position);
    messages.append(message);
    if (behaviour == Behaviour::Disconnect) {
        // The client closes the connection. Closing it here, with messages unread, could take the packet back.
        socket->write(packet(0xe0, QByteArray(1, char(reason))));
    } else if (message.qos > 0 && behaviour != Behaviour::Unconfirming) {
        const bool isRefused = behaviour == Behaviour::RefuseMessages && message.topic == refusedTopic;
        socket->write(packet(0x40, isRefused ? id + char(reason) : id));
    }
}

void BrokerStandIn::onSubscribe(QTcpSocket *socket, const QByteArray &body)
{
    const QByteArray properties = m_versions.value(socket) == 5 ? QByteArray(1, '\0') : QByteArray();
    const QByteArray topic = textAt(body, 2 + properties.size());
    subscriptions.append(topic);
    socket->write(packet(0x90, body.left(2) + properties + '\0'));
    if (behaviour != Behaviour::Flood)
        return;
    const QByteArray message = packet(0x30, withLength(topic) + properties + "online");
    socket->write(message.repeated(10'000));
}

} // namespace neobeat
