// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/encodedvalue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {

EncodedValue::EncodedValue(const LiveValue &value, Change change, std::chrono::milliseconds uptime,
                           const QString &textWithoutValue)
    : m_value(value)
    , m_change(change)
    , m_uptime(uptime)
    , m_textWithoutValue(textWithoutValue)
{
}

const QString &EncodedValue::text(ValueFormat format) const
{
    std::optional<QString> &text = m_texts[std::size_t(format)];
    if (!text)
        text = make(format);
    return *text;
}

const QByteArray &EncodedValue::bytes(ValueFormat format) const
{
    std::optional<QByteArray> &bytes = m_bytes[std::size_t(format)];
    if (!bytes)
        bytes = text(format).toUtf8();
    return *bytes;
}

const QByteArray &EncodedValue::frame(ValueFormat format) const
{
    std::optional<QByteArray> &frame = m_frames[std::size_t(format)];
    if (!frame)
        frame = text(format).isNull() ? QByteArray() : textFrame(bytes(format));
    return *frame;
}

QString EncodedValue::make(ValueFormat format) const
{
    if (format == ValueFormat::Json)
        return QString::fromUtf8(QJsonDocument(jsonOf(m_value, m_uptime)).toJson(QJsonDocument::Compact));
    if (format == ValueFormat::Events)
        return u"data: "_s + text(ValueFormat::Json) + u"\n\n"_s;
    if (m_change == Change::Other || format == ValueFormat::OnRequest)
        return {};
    if (format == ValueFormat::Pulsoid)
        return pulsoidOf(m_value);
    return format == ValueFormat::Hds ? u"heartRate:"_s + plain() : plain();
}

/// Never null, because a client is to see also an empty text.
QString EncodedValue::plain() const
{
    if (m_value.bpm)
        return QString::number(*m_value.bpm);
    return m_textWithoutValue.isEmpty() ? u""_s : m_textWithoutValue;
}

QByteArray textFrame(const QByteArray &text)
{
    constexpr char finalText = char(0x81);
    constexpr qsizetype longestShort = 125;
    constexpr char twoBytesFollow = 126;
    QByteArray frame(1, finalText);
    if (text.size() <= longestShort) {
        frame += char(text.size());
    } else {
        frame += twoBytesFollow;
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    return frame + text;
}

QString pulsoidOf(const LiveValue &value)
{
    if (!value.bpm)
        return {};
    return u"{\"measured_at\":%1,\"data\":{\"heart_rate\":%2}}"_s.arg(value.measuredAt.toMSecsSinceEpoch())
        .arg(*value.bpm);
}

} // namespace neobeat
