// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/pushpeer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

namespace neobeat {

/// A program that takes each value as an HTTP POST of JSON, such as SAMMI or Streamer.bot.
class WebhookPeer final : public PushPeer
{
    Q_OBJECT

public:
    /// The password is the whole header Authorization; empty for none.
    WebhookPeer(const QUrl &url, const QString &password, QObject *parent);
    ~WebhookPeer() override;

    void open() override { Q_EMIT opened(); }
    /// Delivered when the program answers with a status of 2xx.
    void send(const QString &content) override;
    void close() override;
    bool isConnection() const override { return false; }

private:
    void onReadyRead();
    void onFinished();
    Error errorOf(const QNetworkReply &reply) const;

    QUrl m_url;
    QString m_password;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply; ///< While a content is on its way.
    qint64 m_received = 0; ///< Bytes of the answer; they are of no use.
};

} // namespace neobeat
