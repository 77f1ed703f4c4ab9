// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/alarm.h"

#include <QStringList>

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr char alarmCommand = 0x02;
constexpr quint8 enabledFlag = 0x80;
constexpr quint8 placeMask = 0x0f;
constexpr quint8 onceFlag = 0x80;
constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

int dayNamed(const QString &name)
{
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (dayNames.at(day) == name)
            return int(day);
    }
    return -1;
}

/// The days of "mon" or "mon-fri"; 0 for anything else.
quint8 daysOf(const QString &range)
{
    const int first = dayNamed(range.section(u'-', 0, 0));
    const int last = dayNamed(range.section(u'-', -1));
    if (first < 0 || last < 0 || range.count(u'-') > 1)
        return 0;
    quint8 days = 0;
    for (int day = first;; day = (day + 1) % 7) {
        days |= quint8(1 << day);
        if (day == last)
            return days;
    }
}

std::optional<quint8> daysIn(const QString &word)
{
    if (word == "once"_L1)
        return quint8(0);
    if (word == "daily"_L1)
        return Alarm::everyDay;
    quint8 days = 0;
    for (const QString &range : word.split(u',')) {
        const quint8 some = daysOf(range);
        if (some == 0)
            return std::nullopt;
        days |= some;
    }
    return days;
}

} // namespace

std::optional<Alarm> Alarm::fromText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    Alarm alarm;
    alarm.time = QTime::fromString(words.takeFirst(), u"H:mm"_s);
    if (!words.isEmpty() && (words.last() == "off"_L1 || words.last() == "on"_L1))
        alarm.enabled = words.takeLast() == "on"_L1;
    const auto days = words.isEmpty() ? std::optional(quint8(0)) : daysIn(words.takeFirst());
    if (!alarm.time.isValid() || !days || !words.isEmpty())
        return std::nullopt;
    alarm.days = *days;
    return alarm;
}

QString Alarm::toText() const
{
    QStringList named;
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (days & (1 << day))
            named.append(dayNames.at(day));
    }
    const QString when = isOnce() ? u"once"_s : days == everyDay ? u"daily"_s : named.join(u',');
    return time.toString(u"HH:mm"_s) + u' ' + when + (enabled ? u""_s : u" off"_s);
}

QByteArray Alarm::encode(int place, const std::optional<Alarm> &alarm)
{
    const bool isOn = alarm && alarm->enabled;
    const QTime time = alarm ? alarm->time : QTime(0, 0);
    const quint8 days = isOn ? (alarm->isOnce() ? onceFlag : alarm->days) : 0;
    return QByteArray(1, alarmCommand) + char((isOn ? enabledFlag : 0) | (place & placeMask)) + char(time.hour())
        + char(time.minute()) + char(days);
}

std::optional<Alarm::Place> Alarm::decode(const QByteArray &bytes)
{
    if (bytes.size() != 5 || bytes.at(0) != alarmCommand)
        return std::nullopt;
    const QTime time(quint8(bytes.at(2)), quint8(bytes.at(3)));
    if (!time.isValid())
        return std::nullopt;
    const quint8 flags = quint8(bytes.at(1));
    Place place{flags & placeMask, {}};
    if (flags & enabledFlag)
        place.alarm = Alarm{time, quint8(quint8(bytes.at(4)) & everyDay), true};
    return place;
}

} // namespace neobeat
