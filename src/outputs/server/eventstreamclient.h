// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/streamclient.h"

#include <QTcpSocket>

namespace neobeat {

/// A client of server-sent events (the event stream of the HTML standard).
class EventStreamClient final : public StreamClient
{
    Q_OBJECT

public:
    /// Takes the socket, whose request has been read, and answers with \a head, which promises an event stream.
    EventStreamClient(QTcpSocket *socket, const QByteArray &head, QObject *parent = nullptr);

    void send(const EncodedValue &value) override;
    void checkAlive() override;
    void leave() override;

private:
    QTcpSocket *m_socket;
};

} // namespace neobeat
