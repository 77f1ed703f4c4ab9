// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace neobeat {

/// The weather that the watch shows, as it was typed in or read from a file. Temperatures are in the unit that the
/// watch displays.
struct Weather
{
    static constexpr int mostDays = 7;
    static constexpr int leastTemperature = -99;
    static constexpr int mostTemperature = 127;

    /// One day of the forecast.
    struct Day
    {
        int condition = 0;
        int high = 0;
        int low = 0;
        bool operator==(const Day &other) const = default;
    };

    QString place;
    QDateTime time; ///< When it was so, with its zone.
    int condition = 0; ///< A code of weatherConditions().
    int temperature = 0;
    QList<Day> forecast; ///< Today first.
    QString wind; ///< As shown, may be empty.
    QString humidity; ///< As shown, may be empty.
    std::optional<QTime> sunrise;
    std::optional<QTime> sunset;
    std::optional<int> airQuality; ///< Index.

    bool operator==(const Weather &other) const = default;

    /// The messages for chunked transfers of the type Weather. Current weather, air quality, forecast and place are
    /// [N]; wind, humidity and sun are [F].
    QList<QByteArray> encode() const;
};

/// A kind of weather that the watch knows. [F]: the codes are those of the Bip, no capture of a Neo.
struct WeatherCondition
{
    int code;
    QLatin1StringView name; ///< As in files: "light-rain".
};

/// All kinds, in the order of their codes.
const QList<WeatherCondition> &weatherConditions();
/// The code of that name; empty when there is none.
std::optional<int> weatherConditionNamed(const QString &name);

} // namespace neobeat
