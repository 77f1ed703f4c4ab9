// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/watchprofile.h"

#include "base/outsidetext.h"
#include "configuration/watchconfiguration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Problem = ProfileProblem;
using FieldKind = SettingField::Kind;

constexpr auto versionName = "neobeatWatchProfile"_L1;

QJsonValue jsonOf(const SettingField &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Switch:
        return text == "on"_L1;
    case FieldKind::Number:
        return text.toInt();
    case FieldKind::Order:
        return QJsonArray::fromStringList(text.split(u','));
    case FieldKind::Choice:
    case FieldKind::Time:
    case FieldKind::Date:
        break;
    }
    return text;
}

/// The text of a value in a file; empty when it has another type.
QString textOf(const SettingField &field, const QJsonValue &json)
{
    switch (field.kind) {
    case FieldKind::Switch:
        return json.isBool() ? (json.toBool() ? u"on"_s : u"off"_s) : QString();
    case FieldKind::Number:
        return json.isDouble() ? QString::number(json.toDouble(), 'g', 12) : QString();
    case FieldKind::Order: {
        QStringList items;
        for (const QJsonValue &item : json.toArray())
            items.append(item.toString());
        return items.join(u',');
    }
    case FieldKind::Choice:
    case FieldKind::Time:
    case FieldKind::Date:
        break;
    }
    return json.toString();
}

QJsonValue jsonOf(const SettingDefinition &definition, const SettingValue &value)
{
    if (definition.fields.size() == 1)
        return jsonOf(definition.fields.first(), value.first());
    QJsonObject object;
    for (const SettingField &field : definition.fields)
        object.insert(field.name, jsonOf(field, value.value(field.name)));
    return object;
}

QString nameOfCondition(int code)
{
    const auto &all = weatherConditions();
    const auto found = std::ranges::find(all, code, &WeatherCondition::code);
    return found == all.end() ? QString() : QString(found->name);
}

QJsonObject jsonOf(const Weather &weather)
{
    constexpr auto timeFormat = "HH:mm"_L1;
    QJsonArray days;
    for (const Weather::Day &day : weather.forecast)
        days.append(
            QJsonObject{{u"condition"_s, nameOfCondition(day.condition)}, {u"high"_s, day.high}, {u"low"_s, day.low}});
    QJsonObject object{{u"place"_s, weather.place},
                       {u"time"_s, weather.time.toOffsetFromUtc(weather.time.offsetFromUtc()).toString(Qt::ISODate)},
                       {u"condition"_s, nameOfCondition(weather.condition)},
                       {u"temperature"_s, weather.temperature},
                       {u"wind"_s, weather.wind},
                       {u"humidity"_s, weather.humidity},
                       {u"forecast"_s, days}};
    if (weather.sunrise)
        object.insert(u"sunrise"_s, weather.sunrise->toString(timeFormat));
    if (weather.sunset)
        object.insert(u"sunset"_s, weather.sunset->toString(timeFormat));
    if (weather.airQuality)
        object.insert(u"airQuality"_s, *weather.airQuality);
    return object;
}

/// Reads a profile; the first problem is the one that counts.
class ProfileReader
{
public:
    Result<WatchProfile, Problem> read(const QJsonObject &object);

private:
    void readSettings(const QJsonObject &object);
    void readSetting(const SettingDefinition &definition, const QJsonValue &json);
    void readAlarms(const QJsonValue &json);
    void readWorldClocks(const QJsonValue &json);
    void readWeather(const QJsonObject &object);
    void readForecast(const QJsonValue &json, Weather &weather);
    int condition(const QString &field, const QJsonValue &json);
    int number(const QString &field, const QJsonValue &json, int least, int most);
    std::optional<QTime> time(const QString &field, const QJsonValue &json);
    void checkNames(const QString &field, const QJsonObject &object, const QStringList &known);
    void refuse(Problem::Kind kind, const QString &field)
    {
        if (!m_problem)
            m_problem = Problem{kind, 0, outsideLine(field)};
    }

    WatchProfile m_profile;
    std::optional<Problem> m_problem;
};

Result<WatchProfile, Problem> ProfileReader::read(const QJsonObject &object)
{
    const int version = object.value(versionName).toInt();
    if (version < 1)
        return Problem{Problem::Kind::NoProfile, 0, {}};
    if (version > WatchProfile::version)
        return Problem{Problem::Kind::Newer, 0, {}};
    checkNames({}, object, {versionName, u"settings"_s, u"alarms"_s, u"worldClocks"_s, u"weather"_s});
    if (object.contains("settings"_L1))
        readSettings(object.value("settings"_L1).toObject());
    if (object.contains("alarms"_L1))
        readAlarms(object.value("alarms"_L1));
    if (object.contains("worldClocks"_L1))
        readWorldClocks(object.value("worldClocks"_L1));
    if (object.contains("weather"_L1))
        readWeather(object.value("weather"_L1).toObject());
    if (m_profile == WatchProfile())
        refuse(Problem::Kind::Empty, {});
    return m_problem ? Result<WatchProfile, Problem>(*m_problem) : m_profile;
}

void ProfileReader::readSettings(const QJsonObject &object)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        const SettingDefinition *definition = settingNamed(each.key());
        if (definition)
            readSetting(*definition, each.value());
        else
            refuse(Problem::Kind::UnknownName, u"settings."_s + each.key());
    }
}

void ProfileReader::readSetting(const SettingDefinition &definition, const QJsonValue &json)
{
    const QString path = u"settings."_s + definition.key;
    const bool isSingle = definition.fields.size() == 1;
    const QString only = definition.fields.first().name;
    const QJsonObject fields = isSingle ? QJsonObject{{only, json}} : json.toObject();
    if (fields.isEmpty())
        return refuse(Problem::Kind::WrongValue, path);
    SettingValue given;
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        const SettingField *field = definition.field(each.key());
        given.insert(each.key(), field ? textOf(*field, each.value()) : QString());
    }
    const auto value = settingValue(definition, given);
    if (value)
        m_profile.settings.insert(definition.setting, *value);
    else
        refuse(value.error().kind == SettingProblem::Kind::UnknownField ? Problem::Kind::UnknownName
                                                                        : Problem::Kind::WrongValue,
               isSingle ? path : path + u'.' + value.error().field);
}

void ProfileReader::readAlarms(const QJsonValue &json)
{
    const QJsonArray entries = json.toArray();
    if (!json.isArray() || entries.size() > Alarm::places)
        return refuse(Problem::Kind::WrongValue, u"alarms"_s);
    QList<Alarm> alarms;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto alarm = Alarm::fromText(entries.at(i).toString());
        if (!alarm)
            return refuse(Problem::Kind::WrongValue, u"alarms[%1]"_s.arg(i));
        alarms.append(*alarm);
    }
    m_profile.alarms = alarms;
}

void ProfileReader::readWorldClocks(const QJsonValue &json)
{
    const QJsonArray entries = json.toArray();
    if (!json.isArray() || entries.size() > WorldClock::most)
        return refuse(Problem::Kind::WrongValue, u"worldClocks"_s);
    QList<WorldClock> clocks;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QString path = u"worldClocks[%1]"_s.arg(i);
        checkNames(path, entry, {u"zone"_s, u"label"_s});
        const WorldClock clock{entry.value("zone"_L1).toString().toLatin1(),
                               outsideLine(entry.value("label"_L1).toString())};
        if (!clock.isValid())
            return refuse(Problem::Kind::WrongValue, path + u".zone"_s);
        clocks.append(clock);
    }
    m_profile.worldClocks = clocks;
}

void ProfileReader::readWeather(const QJsonObject &object)
{
    checkNames(u"weather"_s, object,
               {u"place"_s, u"time"_s, u"condition"_s, u"temperature"_s, u"forecast"_s, u"wind"_s, u"humidity"_s,
                u"sunrise"_s, u"sunset"_s, u"airQuality"_s});
    Weather weather;
    weather.place = outsideLine(object.value("place"_L1).toString());
    weather.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODate);
    if (!weather.time.isValid())
        refuse(Problem::Kind::WrongValue, u"weather.time"_s);
    weather.condition = condition(u"weather.condition"_s, object.value("condition"_L1));
    weather.temperature = number(u"weather.temperature"_s, object.value("temperature"_L1), Weather::leastTemperature,
                                 Weather::mostTemperature);
    weather.wind = outsideLine(object.value("wind"_L1).toString());
    weather.humidity = outsideLine(object.value("humidity"_L1).toString());
    weather.sunrise = time(u"weather.sunrise"_s, object.value("sunrise"_L1));
    weather.sunset = time(u"weather.sunset"_s, object.value("sunset"_L1));
    if (object.contains("airQuality"_L1))
        weather.airQuality = number(u"weather.airQuality"_s, object.value("airQuality"_L1), 0, 1000);
    readForecast(object.value("forecast"_L1), weather);
    m_profile.weather = weather;
}

void ProfileReader::readForecast(const QJsonValue &json, Weather &weather)
{
    const QJsonArray days = json.toArray();
    if ((!json.isUndefined() && !json.isArray()) || days.size() > Weather::mostDays)
        return refuse(Problem::Kind::WrongValue, u"weather.forecast"_s);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QString path = u"weather.forecast[%1]"_s.arg(i);
        const QJsonObject day = days.at(i).toObject();
        checkNames(path, day, {u"condition"_s, u"high"_s, u"low"_s});
        weather.forecast.append(
            {condition(path + u".condition"_s, day.value("condition"_L1)),
             number(path + u".high"_s, day.value("high"_L1), Weather::leastTemperature, Weather::mostTemperature),
             number(path + u".low"_s, day.value("low"_L1), Weather::leastTemperature, Weather::mostTemperature)});
    }
}

int ProfileReader::condition(const QString &field, const QJsonValue &json)
{
    const auto code = weatherConditionNamed(json.toString());
    if (!code)
        refuse(Problem::Kind::WrongValue, field);
    return code.value_or(0);
}

int ProfileReader::number(const QString &field, const QJsonValue &json, int least, int most)
{
    const double number = json.toDouble(least - 1);
    if (number < least || number > most)
        refuse(Problem::Kind::WrongValue, field);
    return qRound(std::clamp(number, double(least), double(most)));
}

std::optional<QTime> ProfileReader::time(const QString &field, const QJsonValue &json)
{
    if (json.isUndefined())
        return std::nullopt;
    const QTime time = QTime::fromString(json.toString(), u"H:mm"_s);
    if (!time.isValid())
        refuse(Problem::Kind::WrongValue, field);
    return time;
}

void ProfileReader::checkNames(const QString &field, const QJsonObject &object, const QStringList &known)
{
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            refuse(Problem::Kind::UnknownName, field.isEmpty() ? name : field + u'.' + name);
    }
}

} // namespace

WatchProfile WatchProfile::of(const WatchConfiguration &configuration)
{
    WatchProfile profile;
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (const auto value = configuration.value(definition.setting))
            profile.settings.insert(definition.setting, *value);
    }
    if (configuration.standing(WatchConfiguration::alarmsKey).state != ChoiceState::NotChosen)
        profile.alarms = configuration.alarms();
    if (configuration.standing(WatchConfiguration::worldClocksKey).state != ChoiceState::NotChosen)
        profile.worldClocks = configuration.worldClocks();
    return profile;
}

QStringList WatchProfile::keys() const
{
    QStringList keys;
    for (auto each = settings.begin(); each != settings.end(); ++each)
        keys.append(definitionOf(each.key()).key);
    if (alarms)
        keys.append(WatchConfiguration::alarmsKey);
    if (worldClocks)
        keys.append(WatchConfiguration::worldClocksKey);
    if (weather)
        keys.append(WatchConfiguration::weatherKey);
    return keys;
}

void WatchProfile::applyTo(WatchConfiguration &configuration) const
{
    if (*this == WatchProfile())
        configuration.applyEverything();
    for (auto each = settings.begin(); each != settings.end(); ++each)
        configuration.choose(each.key(), each.value());
    if (alarms)
        configuration.setAlarms(*alarms);
    if (worldClocks)
        configuration.setWorldClocks(*worldClocks);
    if (weather)
        configuration.showWeather(*weather);
}

Result<WatchProfile, ProfileProblem> WatchProfile::fromJson(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return Problem{Problem::Kind::NotJson,
                       int(json.first(std::min<qsizetype>(mistake.offset, json.size())).count('\n')) + 1,
                       {}};
    return ProfileReader().read(document.object());
}

QByteArray WatchProfile::toJson() const
{
    QJsonObject object{{versionName, version}};
    QJsonObject values;
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        const SettingDefinition &definition = definitionOf(each.key());
        values.insert(definition.key, jsonOf(definition, each.value()));
    }
    if (!values.isEmpty())
        object.insert(u"settings"_s, values);
    if (alarms) {
        QJsonArray entries;
        for (const Alarm &alarm : *alarms)
            entries.append(alarm.toText());
        object.insert(u"alarms"_s, entries);
    }
    if (worldClocks) {
        QJsonArray entries;
        for (const WorldClock &clock : *worldClocks)
            entries.append(QJsonObject{{u"zone"_s, QString::fromLatin1(clock.zone)}, {u"label"_s, clock.shownLabel()}});
        object.insert(u"worldClocks"_s, entries);
    }
    if (weather)
        object.insert(u"weather"_s, jsonOf(*weather));
    return QJsonDocument(object).toJson();
}

} // namespace neobeat
