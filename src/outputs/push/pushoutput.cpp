// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/pushoutput.h"

#include "outputs/push/heartratesocket.h"
#include "outputs/push/vtspeer.h"
#include "outputs/push/webhookpeer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// bpm, and where they are known latest_rr_ms and battery (iron-heart, src/heart_rate/websocket.rs).
QJsonObject ironHeartMessage(const LiveValue &value)
{
    QJsonObject message{{u"bpm"_s, value.bpm.value_or(0)}};
    if (!value.rrIntervals.isEmpty())
        message[u"latest_rr_ms"_s] = qint64(std::lround(value.rrIntervals.last() * 1000.0 / 1024));
    if (value.battery)
        message[u"battery"_s] = *value.battery;
    return message;
}

QJsonObject vtsMessage(const LiveValue &value)
{
    return {{u"messageType"_s, u"InputRequest"_s}, {u"data"_s, QJsonObject{{u"heartrate"_s, value.bpm.value_or(0)}}}};
}

QJsonObject fieldsOf(const LiveValue &value)
{
    return {{u"bpm"_s, value.bpm ? QJsonValue(*value.bpm) : QJsonValue()},
            {u"quality"_s, nameOf(value.quality)},
            {u"battery"_s, value.battery ? QJsonValue(*value.battery) : QJsonValue()},
            {u"connected"_s, value.connected}};
}

QJsonObject sammiMessage(const QString &trigger, const LiveValue &value)
{
    QJsonObject message = fieldsOf(value);
    message[u"trigger"_s] = trigger;
    return message;
}

QJsonObject streamerBotMessage(const QString &action, const LiveValue &value)
{
    QJsonObject arguments = fieldsOf(value);
    for (QJsonValueRef argument : arguments) {
        if (argument.isNull())
            argument = u""_s;
    }
    return {{u"action"_s, QJsonObject{{u"name"_s, action}}}, {u"args"_s, arguments}};
}

} // namespace

Error PushOutput::applySettings()
{
    m_applied = m_settings;
    const bool needsName = m_applied.program == Program::Sammi || m_applied.program == Program::StreamerBot;
    if (url().isEmpty())
        return {Error::Code::OutputIncomplete, u"host or port"_s};
    if (needsName && m_applied.name.isEmpty())
        return {Error::Code::OutputIncomplete, u"no name"_s};
    // It becomes the line of a header.
    if (std::ranges::any_of(m_applied.password, [](QChar c) { return c < u' ' || c == u'\u007f'; }))
        return {Error::Code::OutputIncomplete, u"password"_s};
    return {};
}

QUrl PushOutput::url() const
{
    switch (m_applied.program) {
    case Program::VtsHeartrate:
        return m_applied.server.url(u"ws"_s, u"/input"_s);
    case Program::Sammi:
        return m_applied.server.url(u"http"_s, u"/webhook"_s);
    case Program::StreamerBot:
        return m_applied.server.url(u"http"_s, u"/DoAction"_s);
    case Program::IronHeart:
        break;
    }
    return m_applied.server.url(u"ws"_s);
}

PushPeer *PushOutput::makePeer()
{
    switch (m_applied.program) {
    case Program::VtsHeartrate:
        return new VtsPeer(url(), m_applied.password, this);
    case Program::Sammi:
    case Program::StreamerBot:
        return new WebhookPeer(url(), m_applied.program == Program::Sammi ? m_applied.password : QString(), this);
    case Program::IronHeart:
        break;
    }
    return new HeartRateSocket(url(), this);
}

QString PushOutput::contentOf(const LiveValue &value) const
{
    QJsonObject message;
    switch (m_applied.program) {
    case Program::IronHeart:
        message = ironHeartMessage(value);
        break;
    case Program::VtsHeartrate:
        message = vtsMessage(value);
        break;
    case Program::Sammi:
        message = sammiMessage(m_applied.name, value);
        break;
    case Program::StreamerBot:
        message = streamerBotMessage(m_applied.name, value);
        break;
    }
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void PushOutput::onGranted(const QString &token)
{
    m_applied.password = m_settings.password = token;
    Q_EMIT tokenGranted(token);
}

} // namespace neobeat
