// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/streamclient.h"

#include <sys/socket.h>

#include <algorithm>

namespace neobeat {

void StreamClient::transmit(QTcpSocket &socket, const QByteArray &bytes)
{
    // QTcpSocket would copy them and register for each message with the event loop, which costs more than sending.
    qsizetype sent = 0;
    if (socket.bytesToWrite() == 0) {
        const auto taken = ::send(int(socket.socketDescriptor()), bytes.constData(), std::size_t(bytes.size()),
                                  MSG_DONTWAIT | MSG_NOSIGNAL);
        sent = std::max<qsizetype>(0, taken); // after a failure QTcpSocket meets and handles it
    }
    if (sent == bytes.size())
        return;
    socket.write(bytes.constData() + sent, bytes.size() - sent);
    if (socket.bytesToWrite() > mostUnsent)
        socket.abort();
}

void StreamClient::releaseBuffers(QTcpSocket &socket)
{
    if (socket.bytesAvailable() > 0 || socket.bytesToWrite() > 0)
        return;
    socket.open(QIODevice::ReadOnly); // which ends the buffer for writing
    socket.open(QIODevice::ReadWrite); // and both begin without memory
}

} // namespace neobeat
