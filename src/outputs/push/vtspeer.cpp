// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/vtspeer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int forbidden = 403;

QJsonObject request(const QString &token)
{
    QJsonObject data{{u"pluginName"_s, u"Neobeat"_s}, {u"pluginAuthor"_s, u"Neobeat"_s}};
    if (token.isEmpty())
        data[u"pluginAbout"_s] = u"Heart rate of an Amazfit Neo"_s;
    else
        data[u"token"_s] = token;
    return {{u"messageType"_s, u"AuthenticationRequest"_s}, {u"data"_s, data}};
}

} // namespace

VtsPeer::VtsPeer(const QUrl &url, const QString &token, QObject *parent)
    : WebSocketPeer(url, parent)
    , m_token(token)
{
}

void VtsPeer::send(const QString &content)
{
    m_step = Step::Sending;
    sendText(content);
}

void VtsPeer::onConnected()
{
    if (m_token.isEmpty())
        ask();
    else
        prove();
}

void VtsPeer::prove()
{
    m_step = Step::Proving;
    sendJson(request(m_token));
}

void VtsPeer::ask()
{
    m_step = Step::Asking;
    m_token.clear();
    sendJson(request({}));
    Q_EMIT asking();
}

void VtsPeer::onText(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value("messageType"_L1).toString();
    const QJsonObject data = message.value("data"_L1).toObject();
    if (type == "AuthenticationResponse"_L1 && (m_step == Step::Proving || m_step == Step::Asking)) {
        onAuthentication(data);
    } else if (type == "InputResponse"_L1 && m_step == Step::Sending) {
        m_step = Step::Ready;
        Q_EMIT delivered();
    } else if (type == "ErrorResponse"_L1) {
        onError(data);
    } else if (type.isEmpty()) {
        fail({Error::Code::PeerUnexpected, u"not vts-heartrate"_s});
    }
}

void VtsPeer::onAuthentication(const QJsonObject &data)
{
    const QString token = data.value("token"_L1).toString();
    if (m_step == Step::Asking && !token.isEmpty()) {
        m_token = token;
        Q_EMIT granted(token);
        prove();
    } else if (m_step == Step::Asking) {
        Q_EMIT declined();
    } else if (data.value("authenticated"_L1).toBool()) {
        m_step = Step::Ready;
        Q_EMIT opened();
    } else {
        ask(); // the token counts no longer
    }
}

void VtsPeer::onError(const QJsonObject &data)
{
    const int code = data.value("errorCode"_L1).toInt();
    if (m_step == Step::Proving && code == forbidden)
        ask();
    else if (m_step == Step::Asking)
        Q_EMIT declined();
    else
        fail({code == forbidden ? Error::Code::PeerRefused : Error::Code::PeerUnexpected, u"error %1"_s.arg(code)});
}

} // namespace neobeat
