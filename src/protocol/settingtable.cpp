// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/settingtable.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using FieldKind = SettingField::Kind;
using enum WatchSetting;
using enum Confidence;

SettingField toggle(QLatin1StringView name, QLatin1StringView fallback = "on"_L1)
{
    return {name, FieldKind::Switch, fallback};
}

SettingField choice(QLatin1StringView name, const QList<QLatin1StringView> &choices)
{
    return {name, FieldKind::Choice, choices.first(), choices};
}

SettingField amount(QLatin1StringView name, QLatin1StringView fallback, int least, int most)
{
    return {name, FieldKind::Number, fallback, {}, least, most};
}

SettingField timeOfDay(QLatin1StringView name, QLatin1StringView fallback)
{
    return {name, FieldKind::Time, fallback};
}

QList<SettingField> only(const SettingField &field)
{
    return {field};
}

/// One switch and nothing else.
SettingDefinition plain(WatchSetting setting, QLatin1StringView key, Confidence confidence, quint8 reply)
{
    return {setting, key, confidence, reply, only(toggle("value"_L1))};
}

SettingDefinition oneOf(WatchSetting setting, QLatin1StringView key, Confidence confidence, std::optional<quint8> reply,
                        const QList<QLatin1StringView> &choices)
{
    return {setting, key, confidence, reply, only(choice("value"_L1, choices))};
}

QList<SettingField> soundSwitches()
{
    QList<SettingField> fields;
    for (const QLatin1StringView name :
         {"button"_L1, "calls"_L1, "alarm"_L1, "notifications"_L1, "inactivity"_L1, "sms"_L1, "email"_L1, "goal"_L1})
        fields.append(toggle(name));
    return fields;
}

SettingField displayItems()
{
    return {"value"_L1,
            FieldKind::Order,
            "heart-rate,weather,dnd,alarm,stopwatch,pai,world-clock,steps,distance,calories,battery"_L1,
            {"heart-rate"_L1, "weather"_L1, "dnd"_L1, "alarm"_L1, "stopwatch"_L1, "pai"_L1, "world-clock"_L1,
             "steps"_L1, "distance"_L1, "calories"_L1, "battery"_L1}};
}

QList<SettingDefinition> looks()
{
    return {
        oneOf(TimeFormat, "time-format"_L1, Family, 0x02, {"24h"_L1, "12h"_L1}),
        oneOf(DateDisplay, "date-display"_L1, Family, 0x0a, {"date"_L1, "time"_L1}),
        oneOf(DistanceUnit, "distance-unit"_L1, Family, 0x03, {"metric"_L1, "imperial"_L1}),
        oneOf(Language, "language"_L1, Family, 0x17,
              {"en_US"_L1, "cs_CZ"_L1, "de_DE"_L1, "es_ES"_L1, "fr_FR"_L1, "it_IT"_L1, "ja_JP"_L1, "ko_KR"_L1,
               "nl_NL"_L1, "pl_PL"_L1, "pt_PT"_L1, "ru_RU"_L1, "tr_TR"_L1, "zh_CN"_L1, "zh_TW"_L1}),
        oneOf(WearLocation, "wear-location"_L1, Family, std::nullopt, {"left"_L1, "right"_L1}),
        {LiftWrist,
         "lift-wrist"_L1,
         Family,
         0x05,
         {choice("mode"_L1, {"off"_L1, "on"_L1, "scheduled"_L1}), timeOfDay("from"_L1, "08:00"_L1),
          timeOfDay("to"_L1, "22:00"_L1)}},
        oneOf(LiftSensitivity, "lift-sensitivity"_L1, Family, 0x23, {"normal"_L1, "sensitive"_L1}),
        plain(RotateWrist, "rotate-wrist"_L1, Family, 0x0d),
    };
}

QList<SettingDefinition> disturbances()
{
    return {
        {DoNotDisturb,
         "do-not-disturb"_L1,
         Family,
         std::nullopt,
         {choice("mode"_L1, {"off"_L1, "automatic"_L1, "scheduled"_L1}), timeOfDay("from"_L1, "22:00"_L1),
          timeOfDay("to"_L1, "07:00"_L1), toggle("lift-wrist"_L1, "off"_L1)}},
        {InactivityReminder,
         "inactivity"_L1,
         Family,
         std::nullopt,
         {toggle("reminder"_L1), amount("minutes"_L1, "60"_L1, 10, 240), timeOfDay("from"_L1, "09:00"_L1),
          timeOfDay("to"_L1, "21:00"_L1), toggle("quiet"_L1, "off"_L1), timeOfDay("quiet-from"_L1, "12:00"_L1),
          timeOfDay("quiet-to"_L1, "14:00"_L1)}},
        {Goal,
         "goal"_L1,
         Neo,
         std::nullopt,
         {amount("steps"_L1, "8000"_L1, 1, 65535), toggle("notice"_L1), amount("calories"_L1, "0"_L1, 0, 65535)}},
    };
}

QList<SettingDefinition> heart()
{
    return {
        oneOf(HeartRateInterval, "heart-rate-interval"_L1, Neo, std::nullopt,
              {"off"_L1, "1"_L1, "5"_L1, "10"_L1, "30"_L1}),
        plain(HeartRateInSleep, "heart-rate-in-sleep"_L1, Neo, 0x3c),
        plain(ActivityMonitoring, "activity-monitoring"_L1, Family, 0x22),
        {HeartRateAlert,
         "heart-rate-alert"_L1,
         Family,
         0x1a,
         {toggle("alert"_L1), amount("level"_L1, "150"_L1, 100, 220)}},
        plain(ExposeHeartRate, "expose-heart-rate"_L1, Family, 0x1f),
        plain(ConnectedAdvertising, "connected-advertising"_L1, Family, 0x01),
    };
}

QList<SettingDefinition> others()
{
    return {
        plain(DisplayCaller, "display-caller"_L1, Family, 0x10),
        plain(PhoneSilent, "phone-silent"_L1, Family, 0x19),
        {HourlyChime,
         "hourly-chime"_L1,
         Neo,
         std::nullopt,
         {toggle("chime"_L1), timeOfDay("from"_L1, "08:00"_L1), timeOfDay("to"_L1, "20:00"_L1)},
         QVersionNumber{1, 1, 2, 46}},
        {Sounds, "sounds"_L1, Neo, std::nullopt, soundSwitches()},
        {DisplayItems, "display-items"_L1, Neo, std::nullopt, only(displayItems())},
        {UserInfo,
         "user-info"_L1,
         Family,
         std::nullopt,
         {{"birth"_L1, FieldKind::Date, "1990-01-01"_L1},
          choice("sex"_L1, {"other"_L1, "male"_L1, "female"_L1}),
          amount("height"_L1, "170"_L1, 50, 250),
          amount("weight"_L1, "70"_L1, 20, 300)}},
    };
}

} // namespace

const SettingField *SettingDefinition::field(const QString &name) const
{
    const auto found = std::ranges::find_if(fields, [&](const SettingField &each) { return each.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const QList<SettingDefinition> &settingDefinitions()
{
    static const QList<SettingDefinition> all = looks() + disturbances() + heart() + others();
    return all;
}

const SettingDefinition &definitionOf(WatchSetting setting)
{
    return settingDefinitions().at(static_cast<qsizetype>(setting));
}

const SettingDefinition *settingNamed(const QString &key)
{
    const auto &all = settingDefinitions();
    const auto found = std::ranges::find_if(all, [&](const SettingDefinition &each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace neobeat
