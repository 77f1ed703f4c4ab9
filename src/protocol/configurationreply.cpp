// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/configurationreply.h"

#include <utility>

namespace neobeat {

namespace {

constexpr char configurationMark = 0x10;
constexpr char settingMark = 0x06;
constexpr char alarmMark = 0x02;
constexpr qsizetype longestReply = 64 * 1024;
constexpr qsizetype alarmCountIndex = 8;
constexpr quint8 alarmPlaceMask = 0x0f;
constexpr quint8 alarmEnabledFlag = 0x10;

} // namespace

ConfigurationReply ConfigurationReply::decode(const QByteArray &bytes)
{
    if (bytes.size() < 3 || bytes.at(0) != configurationMark)
        return {};
    if (bytes.at(1) == alarmMark && bytes.size() == 3)
        return {Kind::Alarm, 0, quint8(bytes.at(2))};
    if (bytes.at(1) == settingMark && bytes.size() == 5)
        return {Kind::Setting, quint8(bytes.at(2)), quint8(bytes.at(4))};
    return {};
}

QByteArray ConfigurationReply::encode() const
{
    const QByteArray start(1, configurationMark);
    switch (kind) {
    case Kind::Setting:
        return start + settingMark + char(command) + '\0' + char(status);
    case Kind::Alarm:
        return start + alarmMark + char(status);
    case Kind::Other:
        break;
    }
    return {};
}

std::optional<LongReply::Content> LongReply::take(const QByteArray &notification)
{
    constexpr quint8 first = 0x00;
    constexpr quint8 middle = 0x40;
    constexpr quint8 last = 0x80;
    constexpr quint8 onlyOne = 0xc0;
    if (notification.size() < 4 || !notification.startsWith("\x80\x01"))
        return std::nullopt;
    const quint8 place = quint8(notification.at(2));
    if (place == first || place == onlyOne) {
        m_content.reset();
        if (notification.size() < 8)
            return std::nullopt;
        m_content = Content{quint8(notification.at(4)), notification.sliced(8)};
    } else if (!m_content || (place != middle && place != last)
               || m_content->bytes.size() + notification.size() > longestReply) {
        m_content.reset();
        return std::nullopt;
    } else {
        m_content->bytes += notification.sliced(4);
    }
    return place == last || place == onlyOne ? std::exchange(m_content, std::nullopt) : std::nullopt;
}

std::optional<AlarmReport> AlarmReport::decode(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x10\x0d\x01") || bytes.size() <= alarmCountIndex
        || bytes.size() < alarmCountIndex + 1 + quint8(bytes.at(alarmCountIndex)))
        return std::nullopt;
    AlarmReport report;
    for (const char entry : bytes.sliced(alarmCountIndex + 1, quint8(bytes.at(alarmCountIndex)))) {
        report.places.append(quint8(entry) & alarmPlaceMask);
        if (quint8(entry) & alarmEnabledFlag)
            report.enabled.append(quint8(entry) & alarmPlaceMask);
    }
    return report;
}

QByteArray AlarmReport::encode() const
{
    QByteArray bytes = QByteArray::fromHex("100d01").leftJustified(alarmCountIndex, '\0') + char(places.size());
    for (const int place : places)
        bytes.append(char(place | (enabled.contains(place) ? alarmEnabledFlag : 0)));
    return bytes;
}

} // namespace neobeat
