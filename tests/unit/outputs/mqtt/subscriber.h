// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>

namespace neobeat {

/// What another program receives from a broker: mosquitto_sub, and for single messages mosquitto_pub.
class Subscriber
{
public:
    struct Message
    {
        QByteArray topic;
        QByteArray payload;
        bool wasRetained = false; ///< It was kept by the broker from before the subscription.
        int qos = 0;
    };

    /// Options such as those for a password; the address is always given.
    explicit Subscriber(int port, const QStringList &options = {});
    ~Subscriber();

    /// Subscribes, and waits until the broker has confirmed that.
    bool start(const QString &topic = QStringLiteral("#"));
    const QList<Message> &messages();
    /// The last payload at the topic; a null one when there was none.
    QByteArray last(const QByteArray &topic);
    QList<QByteArray> all(const QByteArray &topic);
    /// The last JSON object at the topic.
    QJsonObject lastObject(const QByteArray &topic);

    /// What a new subscriber receives at once: the retained messages.
    static QList<Message> retained(int port, const QStringList &options = {});
    /// Publishes one message; false when the broker was not reached.
    static bool publish(int port, const QString &topic, const QByteArray &payload, const QStringList &options = {});

private:
    void read();

    QStringList m_options;
    QProcess m_process;
    QByteArray m_rest;
    QList<Message> m_messages;
    bool m_isSubscribed = false;
};

} // namespace neobeat
