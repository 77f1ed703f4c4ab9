// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/weather.h"

#include <QtEndian>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr char forecastMark = 0x01;
constexpr char currentMark = 0x02;
constexpr char airMark = 0x04;
constexpr char placeMark = 0x08;
constexpr char sunMark = 0x10;
constexpr char windMark = 0x40;
constexpr int secondsPerHour = 3600;
constexpr int quartersPerHour = 4;
constexpr quint16 unknownAir = 0xffff;
constexpr qsizetype longestWeatherText = 64;

/// A text and the zero behind it.
QByteArray ended(const QString &text)
{
    return QString(text).remove(QChar::Null).left(longestWeatherText).toUtf8() + '\0';
}

/// Seconds since 1970 and the zone, in whole hours.
QByteArray stamp(const QDateTime &time)
{
    QByteArray bytes(5, '\0');
    qToLittleEndian(quint32(time.toSecsSinceEpoch()), bytes.data());
    bytes[4] = char(time.offsetFromUtc() / secondsPerHour * quartersPerHour);
    return bytes;
}

char degrees(int temperature)
{
    return char(qint8(std::clamp(temperature, Weather::leastTemperature, Weather::mostTemperature)));
}

QByteArray hourAndMinute(const QTime &time)
{
    return QByteArray(1, char(time.hour())) + char(time.minute());
}

QByteArray forecastOf(const Weather &weather)
{
    const QList<Weather::Day> days
        = weather.forecast.first(std::min<qsizetype>(weather.forecast.size(), Weather::mostDays));
    QByteArray bytes = QByteArray(1, forecastMark) + stamp(weather.time) + char(days.size());
    for (const Weather::Day &day : days) // By day and by night.
        bytes += QByteArray(2, char(day.condition)) + degrees(day.high) + degrees(day.low) + '\0';
    return bytes;
}

QByteArray airOf(const Weather &weather)
{
    QByteArray index(2, '\0');
    qToLittleEndian(quint16(weather.airQuality ? std::clamp(*weather.airQuality, 0, 0xfffe) : unknownAir),
                    index.data());
    return QByteArray(1, airMark) + stamp(weather.time) + index + '\0';
}

} // namespace

QList<QByteArray> Weather::encode() const
{
    QList<QByteArray> messages{QByteArray(1, currentMark) + stamp(time) + char(condition) + degrees(temperature) + '\0',
                               airOf(*this), forecastOf(*this), QByteArray(1, placeMark) + ended(place)};
    if (!wind.isEmpty() || !humidity.isEmpty())
        messages.append(QByteArray(1, windMark) + stamp(time) + ended(wind) + ended(humidity));
    if (sunrise && sunset)
        messages.append(QByteArray(1, sunMark) + stamp(time) + hourAndMinute(*sunrise) + hourAndMinute(*sunset));
    return messages;
}

const QList<WeatherCondition> &weatherConditions()
{
    static const QList<WeatherCondition> all{
        {0, "clear"_L1},
        {1, "scattered-clouds"_L1},
        {2, "cloudy"_L1},
        {3, "rain-and-sun"_L1},
        {4, "thunderstorm"_L1},
        {5, "hail"_L1},
        {6, "rain-and-snow"_L1},
        {7, "light-rain"_L1},
        {8, "rain"_L1},
        {9, "heavy-rain"_L1},
        {10, "extreme-rain"_L1},
        {11, "more-extreme-rain"_L1},
        {12, "torrential-rain"_L1},
        {13, "snow-and-sun"_L1},
        {14, "light-snow"_L1},
        {15, "snow"_L1},
        {16, "heavy-snow"_L1},
        {17, "extreme-snow"_L1},
        {18, "mist"_L1},
        {19, "drizzle"_L1},
        {20, "wind-and-rain"_L1},
    };
    return all;
}

std::optional<int> weatherConditionNamed(const QString &name)
{
    const auto &all = weatherConditions();
    const auto found = std::ranges::find_if(all, [&](const WeatherCondition &each) { return each.name == name; });
    return found == all.end() ? std::nullopt : std::optional(found->code);
}

} // namespace neobeat
