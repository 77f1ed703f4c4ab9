// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <vector>

class QTcpServer;

namespace neobeat {

/// The sockets that the server listens at: for a loopback address both 127.0.0.1 and, where this computer has it, ::1.
class Listener final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds acceptPause{1}; ///< After the system had no socket left.

    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    /// Port 0: any that is free at all addresses. Fails with PortTaken or AddressUnavailable.
    Error listen(const QHostAddress &address, quint16 port);
    void close();
    /// 0 while it does not listen.
    quint16 port() const;

Q_SIGNALS:
    /// A client connected. The receiver takes the socket.
    void connected(QTcpSocket *socket);

private:
    Error listenAt(const QHostAddress &address, quint16 port);
    void takeConnections(QTcpServer &server);

    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QTimer m_resume; ///< Runs from a failed accept on; at its end all accept again.
};

} // namespace neobeat
