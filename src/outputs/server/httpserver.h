// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/endpoints.h"
#include "outputs/server/streamclient.h"
#include "outputs/server/websocketentry.h"

#include <QTimer>

namespace neobeat {

/// Serves the connections that it is given: answers requests, and keeps those that become streams up to date.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds checkPeriod{25}; ///< Between two pings to each stream.
    static constexpr qsizetype connectionsBesides = 64; ///< Connections that are no streams; one more ends the oldest.

    /// The clock must outlive it.
    HttpServer(const ServerSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Takes the socket, which is connected.
    void serve(QTcpSocket *socket);
    /// The value from now on, which all streams get.
    void publish(const LiveValue &value);
    int streams() const { return int(m_clients.size()); }
    /// Ends all connections, after a goodbye to the streams. It serves no more.
    void close();

Q_SIGNALS:
    void streamsChanged();
    /// At least one client has got a heart rate.
    void heartRateGiven();

private:
    void onUpgraded(QTcpSocket *socket, const RequestHead &head, const RequestOutcome &outcome);
    void onWebSocketOpened(QWebSocket *socket, QTcpSocket *connection, const QString &path);
    void onCheckDue();
    RequestOutcome answer(const RequestHead &head, const ServerAddress &arrivedAt);
    bool isFull() const { return m_clients.size() >= m_settings.maximumClients; }
    void add(StreamClient *client);
    void remove(StreamClient *client);
    EncodedValue encoded(EncodedValue::Change change) const;

    const ServerSettings m_settings;
    const Clock &m_clock;
    const Endpoints m_endpoints;
    LiveValue m_value;
    WebSocketEntry m_entry;
    QList<HttpConnection *> m_connections; ///< Children, the oldest first.
    QList<StreamClient *> m_clients; ///< Children.
    QTimer m_check;
};

} // namespace neobeat
