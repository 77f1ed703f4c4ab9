// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/eventstreamclient.h"

namespace neobeat {

EventStreamClient::EventStreamClient(QTcpSocket *socket, const QByteArray &head, QObject *parent)
    : StreamClient(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_socket->skip(m_socket->bytesAvailable()); });
    connect(m_socket, &QTcpSocket::disconnected, this, &StreamClient::gone);
    m_socket->skip(m_socket->bytesAvailable());
    transmit(*m_socket, head + "retry: 2000\n\n"); // so that a client is back soon after a restart
    releaseBuffers(*m_socket);
}

void EventStreamClient::send(const EncodedValue &value)
{
    transmit(*m_socket, value.bytes(ValueFormat::Events));
}

void EventStreamClient::checkAlive()
{
    if (m_socket->bytesToWrite() > 0)
        m_socket->abort();
    else
        transmit(*m_socket, ":\n\n"); // a comment, so that the system notices a client that has vanished
}

void EventStreamClient::leave()
{
    m_socket->disconnectFromHost();
}

} // namespace neobeat
