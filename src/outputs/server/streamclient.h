// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/encodedvalue.h"

#include <QObject>
#include <QTcpSocket>

namespace neobeat {

/// One program that follows the value over a connection of its own. What it does not take in time is not kept for it:
/// it is disconnected.
class StreamClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostUnsent = 16 * 1024; ///< Bytes that wait for a client that does not read.
    static constexpr int sendBuffer = 16 * 1024; ///< The system's buffer for each client, which Linux doubles.

    using QObject::QObject;

    virtual void send(const EncodedValue &value) = 0;
    /// Disconnects a client that has given no sign of life since the call before; called from time to time.
    virtual void checkAlive() = 0;
    /// Says goodbye and disconnects.
    virtual void leave() = 0;

protected:
    /// Sends these bytes at once and without copying them where the system takes them; what it does not take waits in
    /// the socket. Aborts the socket when too much waits.
    static void transmit(QTcpSocket &socket, const QByteArray &bytes);
    /// Gives back the 48 kB that QTcpSocket keeps from the first byte in each direction on, when nothing is in them.
    static void releaseBuffers(QTcpSocket &socket);

Q_SIGNALS:
    /// The connection is over, for whatever reason. Emitted once; the object may be deleted later.
    void gone();
};

} // namespace neobeat
