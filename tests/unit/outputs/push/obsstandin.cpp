// SPDX-License-Identifier: GPL-3.0-or-later
#include "obsstandin.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat::test {

namespace {

const QByteArray salt = "lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI=";

QByteArray expectedProof(const QString &password, const QByteArray &challenge)
{
    QCryptographicHash first(QCryptographicHash::Sha256);
    first.addData(password.toUtf8());
    first.addData(salt);
    QCryptographicHash second(QCryptographicHash::Sha256);
    second.addData(first.result().toBase64());
    second.addData(challenge);
    return second.result().toBase64();
}

} // namespace

ObsStandIn::ObsStandIn()
    : m_server(u"OBS"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &ObsStandIn::onConnection);
}

void ObsStandIn::kill()
{
    m_server.close();
    for (QWebSocket *socket : m_clients.keys())
        socket->abort();
    m_open.clear();
}

void ObsStandIn::quit()
{
    m_server.close();
    for (QWebSocket *socket : m_clients.keys())
        socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

void ObsStandIn::onConnection()
{
    QWebSocket *socket = m_server.nextPendingConnection();
    socket->setParent(this);
    const QString challenge = QString::fromLatin1("challenge " + QByteArray::number(++m_connections));
    m_clients.insert(socket, {challenge, false});
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { onText(socket, text); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { violations.append(u"binary"_s); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_clients.remove(socket);
        m_open.removeIf([socket](const auto &open) { return open.first == socket; });
        socket->deleteLater();
    });
    QJsonObject hello{{u"obsWebSocketVersion"_s, u"5.1.0"_s}, {u"rpcVersion"_s, 1}};
    if (!password.isEmpty())
        hello[u"authentication"_s] = QJsonObject{{u"challenge"_s, challenge}, {u"salt"_s, QString::fromLatin1(salt)}};
    send(socket, 0, hello);
}

void ObsStandIn::onText(QWebSocket *socket, const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const int op = message["op"_L1].toInt(-1);
    const bool isIdentified = m_clients.value(socket).isIdentified;
    if (op == 1 && !isIdentified) {
        onIdentify(socket, message["d"_L1].toObject());
    } else if (op == 6 && isIdentified) {
        onRequest(socket, message["d"_L1].toObject());
    } else {
        violations.append(text);
        socket->close(QWebSocketProtocol::CloseCode(isIdentified ? 4006 : 4007));
    }
}

void ObsStandIn::onIdentify(QWebSocket *socket, const QJsonObject &data)
{
    Client &client = m_clients[socket];
    if (!password.isEmpty()
        && data["authentication"_L1].toString().toLatin1() != expectedProof(password, client.challenge.toLatin1())) {
        socket->close(QWebSocketProtocol::CloseCode(4009), u"Authentication failed."_s);
        return;
    }
    if (data["rpcVersion"_L1].toInt() != 1) {
        socket->close(QWebSocketProtocol::CloseCode(4010));
        return;
    }
    if (!data["eventSubscriptions"_L1].isDouble() || data["eventSubscriptions"_L1].toInt(-1) != 0)
        violations.append(u"events"_s);
    client.isIdentified = true;
    ++identified;
    send(socket, 2, {{u"negotiatedRpcVersion"_s, 1}});
}

void ObsStandIn::onRequest(QWebSocket *socket, const QJsonObject &data)
{
    if (data["requestType"_L1] == "SetInputSettings"_L1)
        requests.append(data);
    if (std::ranges::any_of(m_open, [socket](const auto &open) { return open.first == socket; }))
        violations.append(u"two requests at once"_s);
    m_open.append({socket, data});
    if (answersRequests)
        answerAll();
}

void ObsStandIn::answerAll()
{
    for (const auto &[socket, request] : std::exchange(m_open, {}))
        answer(socket, request);
}

void ObsStandIn::answer(QWebSocket *socket, const QJsonObject &request)
{
    const QJsonObject data = request["requestData"_L1].toObject();
    const QString name = data["inputName"_L1].toString();
    int code = status;
    if (code == 0)
        code = sources.contains(name) ? 100 : 600;
    QJsonObject reply{{u"requestType"_s, request["requestType"_L1]},
                      {u"requestId"_s, request["requestId"_L1]},
                      {u"requestStatus"_s, QJsonObject{{u"result"_s, code == 100}, {u"code"_s, code}}}};
    if (request["requestType"_L1] == "GetInputSettings"_L1)
        reply[u"responseData"_s] = QJsonObject{{u"inputKind"_s, kind}, {u"inputSettings"_s, QJsonObject()}};
    else if (request["requestType"_L1] != "SetInputSettings"_L1 || !data["overlay"_L1].toBool()
             || !data["inputSettings"_L1]["text"_L1].isString())
        violations.append(u"request"_s);
    else if (code == 100 && data["inputSettings"_L1]["from_file"_L1] == QJsonValue(false))
        sources[name] = data["inputSettings"_L1]["text"_L1].toString();
    send(socket, 7, reply);
}

void ObsStandIn::sendEvent()
{
    for (QWebSocket *socket : m_clients.keys())
        send(socket, 5, {{u"eventType"_s, u"ExitStarted"_s}, {u"eventIntent"_s, 1}});
}

void ObsStandIn::sendToAll(const QString &text)
{
    for (QWebSocket *socket : m_clients.keys())
        socket->sendTextMessage(text);
}

void ObsStandIn::send(QWebSocket *socket, int op, const QJsonObject &data)
{
    const QJsonObject message{{u"op"_s, op}, {u"d"_s, data}};
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

} // namespace neobeat::test
