// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/outputs/mqtt/subscriber.h"

#include "unit/outputs/mqtt/broker.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {
namespace {

constexpr int limitTime = 60'000; // ms

QStringList addressOf(int port, const QStringList &options)
{
    return QStringList{u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)} + options;
}

// A line "topic retained qos payload"; no payload of ours has a line break.
Subscriber::Message messageOf(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    return {parts.value(0), line.mid(parts.value(0).size() + 5), parts.value(1) == "1", parts.value(2).toInt()};
}

const QStringList format{u"-F"_s, u"%t %r %q %p"_s};

} // namespace

Subscriber::Subscriber(int port, const QStringList &options)
    : m_options(addressOf(port, options))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels); // so that what it reports comes before what it receives
}

Subscriber::~Subscriber()
{
    m_process.kill();
    m_process.waitForFinished(-1);
}

bool Subscriber::start(const QString &topic)
{
    // It reports a subscription in a line that it keeps to itself until the next message.
    m_process.start(programOf(u"stdbuf"_s),
                    QStringList{u"-oL"_s, programOf(u"mosquitto_sub"_s)} + m_options + format
                        + QStringList{u"-d"_s, u"-t"_s, topic});
    const QDeadlineTimer limit(limitTime);
    while (!m_isSubscribed && !limit.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        read();
    }
    return m_isSubscribed;
}

void Subscriber::read()
{
    m_rest += m_process.readAll();
    while (m_rest.contains('\n')) {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        if (line.startsWith("Subscribed"))
            m_isSubscribed = true;
        else if (line.contains('/') && !line.startsWith("Client "))
            m_messages.append(messageOf(line));
    }
}

const QList<Subscriber::Message> &Subscriber::messages()
{
    read();
    return m_messages;
}

QList<QByteArray> Subscriber::all(const QByteArray &topic)
{
    QList<QByteArray> payloads;
    for (const Message &message : messages()) {
        if (message.topic == topic)
            payloads.append(message.payload);
    }
    return payloads;
}

QByteArray Subscriber::last(const QByteArray &topic)
{
    const QList<QByteArray> payloads = all(topic);
    return payloads.isEmpty() ? QByteArray() : payloads.last();
}

QJsonObject Subscriber::lastObject(const QByteArray &topic)
{
    return QJsonDocument::fromJson(last(topic)).object();
}

QList<Subscriber::Message> Subscriber::retained(int port, const QStringList &options)
{
    // A message that was sent after the subscription marks the end of those that were kept.
    Subscriber subscriber(port, options);
    const QByteArray mark = "mark/end";
    if (!subscriber.start())
        return {};
    QList<Message> kept;
    if (!publish(port, QString::fromLatin1(mark), "x", options))
        return {};
    const QDeadlineTimer limit(limitTime);
    while (subscriber.last(mark).isEmpty() && !limit.hasExpired())
        subscriber.m_process.waitForReadyRead(100);
    for (const Message &message : subscriber.messages()) {
        if (message.wasRetained)
            kept.append(message);
    }
    return kept;
}

bool Subscriber::publish(int port, const QString &topic, const QByteArray &payload, const QStringList &options)
{
    QProcess process;
    process.start(programOf(u"mosquitto_pub"_s),
                  addressOf(port, options) + QStringList{u"-q"_s, u"1"_s, u"-t"_s, topic, u"-s"_s});
    process.write(payload);
    process.closeWriteChannel();
    return process.waitForFinished(limitTime) && process.exitCode() == 0;
}

} // namespace neobeat
