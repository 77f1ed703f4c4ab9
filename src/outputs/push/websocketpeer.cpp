// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/websocketpeer.h"

#include "base/outsidetext.h"

#include <QJsonDocument>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr quint64 largestMessage = 1 << 16;
constexpr qint64 largestBuffer = 4 * qint64(largestMessage);

} // namespace

WebSocketPeer::WebSocketPeer(const QUrl &url, QObject *parent)
    : PushPeer(parent)
    , m_url(url)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // these programs run on this computer or next to it
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket.setReadBufferSize(largestBuffer);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_stage = Stage::Connected;
        onConnected();
    });
    connect(&m_socket, &QWebSocket::bytesWritten, this, &WebSocketPeer::onBytesWritten);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (m_stage == Stage::Connected)
            onText(text);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, &WebSocketPeer::onEnded);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &WebSocketPeer::onEnded);
#else
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &WebSocketPeer::onEnded);
#endif
}

WebSocketPeer::~WebSocketPeer()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void WebSocketPeer::open()
{
    m_socket.open(m_url);
}

void WebSocketPeer::close()
{
    m_socket.close();
}

Error WebSocketPeer::reasonOf(int closeCode) const
{
    switch (closeCode) {
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeDatatypeNotSupported:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return {Error::Code::PeerUnexpected, u"closed with %1"_s.arg(closeCode)};
    case QWebSocketProtocol::CloseCodePolicyViolated:
        return {Error::Code::PeerRefused, u"closed with %1"_s.arg(closeCode)};
    default: // it ends, or the way to it does
        return {Error::Code::PeerMissing, u"closed with %1"_s.arg(closeCode)};
    }
}

void WebSocketPeer::sendText(const QString &text)
{
    m_socket.sendTextMessage(text);
}

void WebSocketPeer::sendJson(const QJsonObject &object)
{
    sendText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void WebSocketPeer::fail(const Error &error)
{
    if (std::exchange(m_stage, Stage::Over) == Stage::Over)
        return;
    m_socket.abort();
    Q_EMIT failed(error);
}

void WebSocketPeer::onBytesWritten()
{
    if (m_stage == Stage::Dialling)
        m_stage = Stage::Greeting; // a request was sent, so there is a connection to send it over
    else if (m_stage == Stage::Connected && m_socket.bytesToWrite() == 0)
        onWritten();
}

void WebSocketPeer::onEnded()
{
    switch (m_stage) {
    case Stage::Dialling:
        fail({Error::Code::PeerMissing, messageOf(m_socket)});
        break;
    case Stage::Greeting:
        fail({Error::Code::PeerUnexpected, u"no WebSocket"_s});
        break;
    case Stage::Connected:
        fail(reasonOf(m_socket.closeCode()));
        break;
    case Stage::Over:
        break;
    }
}

} // namespace neobeat
