// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/weathermodel.h"

#include "base/outsidetext.h"
#include "text/configurationtext.h"

#include <QLocale>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAirQuality = 1000;

std::optional<int> degreesOf(const QString &text)
{
    // As typed: with a hyphen or with a minus sign.
    bool isNumber = false;
    const int number = text.trimmed().replace(QChar(0x2212), u'-').toInt(&isNumber);
    const bool isPossible = isNumber && number >= Weather::leastTemperature && number <= Weather::mostTemperature;
    return isPossible ? std::optional(number) : std::nullopt;
}

QTime sunTime(const QString &text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

std::optional<QTime> givenTime(const QString &text)
{
    const QTime time = sunTime(text);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

int codeOf(int condition)
{
    const auto &all = weatherConditions();
    return all.at(std::clamp<qsizetype>(condition, 0, all.size() - 1)).code;
}

int indexOfCode(int code)
{
    const auto &all = weatherConditions();
    return int(std::distance(all.begin(), std::ranges::find(all, code, &WeatherCondition::code)));
}

} // namespace

WeatherModel::WeatherModel(WatchConfiguration &configuration, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_configuration(configuration)
    , m_clock(clock)
{
    connect(&configuration, &WatchConfiguration::watchChanged, this, &WeatherModel::changed);
    connect(&configuration, &WatchConfiguration::changed, this, [this](const QString &key) {
        if (key == WatchConfiguration::weatherKey)
            Q_EMIT changed();
    });
}

bool WeatherModel::isTemperature(const QString &text) const
{
    return degreesOf(text).has_value();
}

void WeatherModel::setNow(int condition, const QString &temperature)
{
    const auto degrees = degreesOf(temperature);
    if (!degrees)
        return;
    m_now = Weather::Day{codeOf(condition), *degrees, *degrees};
    Q_EMIT dataChanged(index(0), index(0));
    Q_EMIT changed();
}

void WeatherModel::setDay(int row, int condition, const QString &low, const QString &high)
{
    const auto lowest = degreesOf(low);
    const auto highest = degreesOf(high);
    if (!lowest || !highest || row == 0 || row > m_days.size() || (row < 0 && !canAddDay()))
        return;
    const Weather::Day day{codeOf(condition), std::max(*lowest, *highest), std::min(*lowest, *highest)};
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_days.append(day);
        endInsertRows();
    } else {
        m_days[row - 1] = day;
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT changed();
}

void WeatherModel::removeDay(int row)
{
    if (row < 1 || row > m_days.size())
        return;
    beginRemoveRows({}, row, row);
    m_days.removeAt(row - 1);
    endRemoveRows();
    // The days behind it are one day earlier now.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void WeatherModel::setDetail(Detail detail, const QString &text)
{
    m_details.insert(detail, outsideLine(text).trimmed());
    Q_EMIT changed();
}

bool WeatherModel::isPossible(Detail detail, const QString &text) const
{
    if (text.trimmed().isEmpty())
        return true;
    if (detail == Sunrise || detail == Sunset)
        return sunTime(text).isValid();
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return detail != AirQuality || (isNumber && number >= 0 && number <= mostAirQuality);
}

void WeatherModel::show()
{
    if (!canShow())
        return;
    Weather weather;
    weather.time = m_clock.now().toLocalTime();
    weather.condition = m_now->condition;
    weather.temperature = m_now->high;
    weather.forecast = m_days;
    weather.place = detail(Place);
    weather.wind = detail(Wind);
    weather.humidity = detail(Humidity);
    weather.sunrise = givenTime(detail(Sunrise));
    weather.sunset = givenTime(detail(Sunset));
    if (!detail(AirQuality).isEmpty())
        weather.airQuality = detail(AirQuality).toInt();
    m_configuration.showWeather(weather);
}

QStringList WeatherModel::conditions() const
{
    QStringList words;
    for (const WeatherCondition &condition : weatherConditions())
        words.append(conditionTextOf(condition.code));
    return words;
}

bool WeatherModel::canShow() const
{
    return m_now && std::ranges::all_of(m_details.keys(), [this](int key) {
               return isPossible(Detail(key), m_details.value(key));
           });
}

QString WeatherModel::stateText() const
{
    const ChoiceStanding standing = m_configuration.standing(WatchConfiguration::weatherKey);
    return standing.state == ChoiceState::NotChosen ? tr("Type it in; Neobeat asks no weather service.")
                                                    : standingTextOf(standing, false);
}

bool WeatherModel::isWarning() const
{
    const ChoiceState state = m_configuration.standing(WatchConfiguration::weatherKey).state;
    return state == ChoiceState::Refused || state == ChoiceState::Unsupported;
}

int WeatherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_days.size());
}

QVariant WeatherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const std::optional<Weather::Day> shown = row == 0 ? m_now : m_days.at(row - 1);
    switch (role) {
    case TitleRole:
        return titleOf(row);
    case Qt::DisplayRole:
    case SummaryRole:
        return summaryOf(row);
    case ConditionRole:
        return shown ? indexOfCode(shown->condition) : 0;
    case LowRole:
        return shown ? QString::number(shown->low) : QString();
    case HighRole:
        return shown ? QString::number(shown->high) : QString();
    case DayRole:
        return row > 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> WeatherModel::roleNames() const
{
    return {{TitleRole, "title"}, {SummaryRole, "summary"}, {ConditionRole, "condition"},
            {LowRole, "low"},     {HighRole, "high"},       {DayRole, "isDay"}};
}

QString WeatherModel::titleOf(int row) const
{
    if (row == 0)
        return tr("Now");
    if (row == 1)
        return tr("Today");
    if (row == 2)
        return tr("Tomorrow");
    return QLocale().standaloneDayName(m_clock.now().toLocalTime().date().addDays(row - 1).dayOfWeek());
}

QString WeatherModel::summaryOf(int row) const
{
    const QLocale locale;
    if (row > 0) {
        const Weather::Day &day = m_days.at(row - 1);
        return tr("%1, %2° to %3°")
            .arg(conditionTextOf(day.condition), locale.toString(day.low), locale.toString(day.high));
    }
    return m_now ? tr("%1, %2°").arg(conditionTextOf(m_now->condition), locale.toString(m_now->high))
                 : tr("Not typed in yet.");
}

} // namespace neobeat
