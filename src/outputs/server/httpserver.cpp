// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/httpserver.h"

#include "outputs/server/eventstreamclient.h"
#include "outputs/server/websocketclient.h"

namespace neobeat {

HttpServer::HttpServer(const ServerSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_endpoints(settings, clock)
{
    m_check.setInterval(checkPeriod);
    connect(&m_check, &QTimer::timeout, this, &HttpServer::onCheckDue);
    connect(&m_entry, &WebSocketEntry::opened, this, &HttpServer::onWebSocketOpened);
}

HttpServer::~HttpServer()
{
    // The entry owns the sockets below the WebSockets, and they end before it does.
    qDeleteAll(std::exchange(m_clients, {}));
}

void HttpServer::serve(QTcpSocket *socket)
{
    // Whoever opens connections and sends nothing does not keep others out: a real request is answered at once.
    if (m_connections.size() >= connectionsBesides)
        delete m_connections.takeFirst();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, StreamClient::sendBuffer);
    auto *connection = new HttpConnection(
        socket, [this](const RequestHead &head, const ServerAddress &arrivedAt) { return answer(head, arrivedAt); },
        this);
    m_connections.append(connection);
    connect(connection, &HttpConnection::upgraded, this, &HttpServer::onUpgraded);
    connect(connection, &HttpConnection::closed, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
}

void HttpServer::publish(const LiveValue &value)
{
    const bool isReading = value.reading != m_value.reading || value.bpm != m_value.bpm;
    m_value = value;
    if (m_clients.isEmpty())
        return;
    const EncodedValue form = encoded(isReading ? EncodedValue::Change::Reading : EncodedValue::Change::Other);
    const QList<StreamClient *> clients = m_clients; // who is dropped leaves m_clients meanwhile
    for (StreamClient *client : clients)
        client->send(form);
    if (value.bpm && isReading)
        Q_EMIT heartRateGiven();
}

void HttpServer::close()
{
    m_check.stop();
    qDeleteAll(std::exchange(m_connections, {}));
    const QList<StreamClient *> clients = m_clients;
    for (StreamClient *client : clients)
        client->leave();
    m_entry.dropAll();
}

RequestOutcome HttpServer::answer(const RequestHead &head, const ServerAddress &arrivedAt)
{
    const RequestOutcome outcome = m_endpoints.answer(head, arrivedAt, {m_value, streams(), isFull()});
    const bool hasValue
        = head.path == "/hr" || head.path == "/hr.json" || head.path == "/pulsoid" || head.path == "/metrics";
    if (hasValue && m_value.bpm && outcome.response.status == HttpStatus::Ok && head.method == "GET")
        Q_EMIT heartRateGiven();
    return outcome;
}

void HttpServer::onUpgraded(QTcpSocket *socket, const RequestHead &head, const RequestOutcome &outcome)
{
    if (outcome.next == RequestOutcome::Next::Events) {
        const QByteArray begin = outcome.response.bytes(HttpResponse::Content::Included, HttpResponse::Then::Close);
        add(new EventStreamClient(socket, begin, this));
    } else {
        m_entry.enter(socket, head);
    }
}

void HttpServer::onWebSocketOpened(QWebSocket *socket, QTcpSocket *connection, const QString &path)
{
    if (isFull()) { // Two came at the same moment.
        socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        socket->deleteLater();
        return;
    }
    const ValueFormat format = Endpoints::webSocketFormat(path.toLatin1()).value_or(ValueFormat::Json);
    const auto reply
        = [this](const QString &request) { return Endpoints::reply(request, m_value, m_settings.textWithoutValue); };
    add(new WebSocketClient(socket, connection, format, reply, this));
}

void HttpServer::add(StreamClient *client)
{
    m_clients.append(client);
    connect(client, &StreamClient::gone, this, [this, client] { remove(client); });
    if (!m_check.isActive())
        m_check.start();
    Q_EMIT streamsChanged();
    client->send(encoded(EncodedValue::Change::Reading));
}

void HttpServer::remove(StreamClient *client)
{
    if (!m_clients.removeOne(client))
        return;
    client->deleteLater();
    if (m_clients.isEmpty())
        m_check.stop();
    Q_EMIT streamsChanged();
}

void HttpServer::onCheckDue()
{
    const QList<StreamClient *> clients = m_clients;
    for (StreamClient *client : clients)
        client->checkAlive();
}

EncodedValue HttpServer::encoded(EncodedValue::Change change) const
{
    return {m_value, change, m_clock.uptime(), m_settings.textWithoutValue};
}

} // namespace neobeat
