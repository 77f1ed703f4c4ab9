// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/webhookpeer.h"

#include "base/outsidetext.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qint64 longestAnswer = 1 << 16;

} // namespace

WebhookPeer::WebhookPeer(const QUrl &url, const QString &password, QObject *parent)
    : PushPeer(parent)
    , m_url(url)
    , m_password(password)
{
    m_manager.setProxy(QNetworkProxy::NoProxy); // these programs run on this computer or next to it
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // the password is for this program only
}

WebhookPeer::~WebhookPeer()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void WebhookPeer::send(const QString &content)
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Neobeat"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!m_password.isEmpty())
        request.setRawHeader("Authorization", m_password.toUtf8());
    m_received = 0;
    m_reply = m_manager.post(request, content.toUtf8());
    m_reply->setReadBufferSize(longestAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebhookPeer::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &WebhookPeer::onFinished);
}

void WebhookPeer::close()
{
    Q_EMIT failed({Error::Code::PeerMissing, u"closed"_s});
}

void WebhookPeer::onReadyRead()
{
    m_received += m_reply->readAll().size();
    if (m_received > longestAnswer)
        m_reply->abort(); // finished() follows at once
}

void WebhookPeer::onFinished()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    if (const Error error = errorOf(*reply))
        Q_EMIT rejected(error);
    else
        Q_EMIT delivered();
}

Error WebhookPeer::errorOf(const QNetworkReply &reply) const
{
    constexpr int okay = 200;
    constexpr int afterOkay = 300;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_received > longestAnswer)
        return {Error::Code::PeerUnexpected, u"the answer is too long"_s};
    if (status >= okay && status < afterOkay && reply.error() == QNetworkReply::NoError)
        return {};
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
        return {Error::Code::PeerMissing, u"network error %1"_s.arg(reply.error())};
    case QNetworkReply::TimeoutError:
        return {Error::Code::PeerSilent, {}};
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
        return {Error::Code::PeerRefused, u"status %1"_s.arg(status)};
    default:
        return {Error::Code::PeerUnexpected, u"status %1, network error %2"_s.arg(status).arg(reply.error())};
    }
}

} // namespace neobeat
