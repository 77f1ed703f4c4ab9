// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/configurationtext.h"

#include "base/outsidetext.h"
#include "text/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Setting = WatchSetting;

/// The context under which translators find these texts.
struct ConfigurationText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationText)
};

/// One row of the table of settings; the texts are translation keys.
struct SettingRow
{
    Setting setting;
    SettingGroup group;
    const char *title;
    const char *explanation;
};

constexpr std::array settingRows{
    SettingRow{Setting::TimeFormat, SettingGroup::Display, QT_TRANSLATE_NOOP("ConfigurationText", "Time format"), ""},
    SettingRow{Setting::DateDisplay, SettingGroup::Display, QT_TRANSLATE_NOOP("ConfigurationText", "Date"),
               QT_TRANSLATE_NOOP("ConfigurationText", "Whether the date is shown with the time.")},
    SettingRow{Setting::DistanceUnit, SettingGroup::Display, QT_TRANSLATE_NOOP("ConfigurationText", "Distance unit"),
               ""},
    SettingRow{Setting::Language, SettingGroup::Display, QT_TRANSLATE_NOOP("ConfigurationText", "Language"),
               QT_TRANSLATE_NOOP("ConfigurationText", "A Neo may know only some of them.")},
    SettingRow{Setting::WearLocation, SettingGroup::Wrist, QT_TRANSLATE_NOOP("ConfigurationText", "Worn on"), ""},
    SettingRow{Setting::LiftWrist, SettingGroup::Wrist,
               QT_TRANSLATE_NOOP("ConfigurationText", "Light when the wrist is lifted"), ""},
    SettingRow{Setting::LiftSensitivity, SettingGroup::Wrist,
               QT_TRANSLATE_NOOP("ConfigurationText", "Sensitivity to lifting"), ""},
    SettingRow{Setting::RotateWrist, SettingGroup::Wrist,
               QT_TRANSLATE_NOOP("ConfigurationText", "Next item when the wrist is turned"), ""},
    SettingRow{Setting::DoNotDisturb, SettingGroup::Notices, QT_TRANSLATE_NOOP("ConfigurationText", "Do not disturb"),
               QT_TRANSLATE_NOOP("ConfigurationText", "Automatic means while you sleep.")},
    SettingRow{Setting::InactivityReminder, SettingGroup::Activity,
               QT_TRANSLATE_NOOP("ConfigurationText", "Inactivity reminder"),
               QT_TRANSLATE_NOOP("ConfigurationText", "After so many minutes without moving.")},
    SettingRow{Setting::Goal, SettingGroup::Activity, QT_TRANSLATE_NOOP("ConfigurationText", "Goal of a day"),
               QT_TRANSLATE_NOOP("ConfigurationText", "0 calories is no goal for them.")},
    SettingRow{Setting::HeartRateInterval, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Measure in the background"),
               QT_TRANSLATE_NOOP("ConfigurationText", "Every so many minutes, for the history of the watch.")},
    SettingRow{Setting::HeartRateInSleep, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Measure more often in sleep"), ""},
    SettingRow{Setting::ActivityMonitoring, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Measure more often while moving"), ""},
    SettingRow{Setting::HeartRateAlert, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Alert on the watch"),
               QT_TRANSLATE_NOOP("ConfigurationText", "When the heart rate is above a level.")},
    SettingRow{Setting::ExposeHeartRate, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Heart rate for other devices"),
               QT_TRANSLATE_NOOP("ConfigurationText", "Anyone nearby can read it then, without a key.")},
    SettingRow{Setting::ConnectedAdvertising, SettingGroup::HeartRate,
               QT_TRANSLATE_NOOP("ConfigurationText", "Visible while connected"),
               QT_TRANSLATE_NOOP("ConfigurationText", "Other devices find the watch although it is connected here.")},
    SettingRow{Setting::DisplayCaller, SettingGroup::Notices, QT_TRANSLATE_NOOP("ConfigurationText", "Show who calls"),
               ""},
    SettingRow{Setting::PhoneSilent, SettingGroup::Notices, QT_TRANSLATE_NOOP("ConfigurationText", "Phone is silent"),
               QT_TRANSLATE_NOOP("ConfigurationText", "What the watch shows about the phone.")},
    SettingRow{Setting::HourlyChime, SettingGroup::Notices, QT_TRANSLATE_NOOP("ConfigurationText", "Hourly chime"),
               QT_TRANSLATE_NOOP("ConfigurationText", "With firmware 1.1.2.46 or later.")},
    SettingRow{Setting::Sounds, SettingGroup::Notices, QT_TRANSLATE_NOOP("ConfigurationText", "Sounds"), ""},
    SettingRow{Setting::DisplayItems, SettingGroup::Display, QT_TRANSLATE_NOOP("ConfigurationText", "Display items"),
               QT_TRANSLATE_NOOP("ConfigurationText", "What the button shows, in this order.")},
    SettingRow{Setting::UserInfo, SettingGroup::Activity, QT_TRANSLATE_NOOP("ConfigurationText", "About you"),
               QT_TRANSLATE_NOOP("ConfigurationText", "The watch computes distance and calories with it.")},
};

/// The kinds of weather, in the order of their codes.
constexpr std::array conditionWords{
    QT_TRANSLATE_NOOP("ConfigurationText", "Clear"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Scattered clouds"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Cloudy"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Rain and sun"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Thunderstorm"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Hail"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Rain and snow"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Light rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Heavy rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Extreme rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "More extreme rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Torrential rain"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Snow and sun"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Light snow"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Snow"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Heavy snow"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Extreme snow"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Mist"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Drizzle"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Wind and rain"),
};

/// A name in a file, and its words.
struct Word
{
    const char *name;
    const char *text;
};

constexpr std::array fieldWords{
    Word{"mode", QT_TRANSLATE_NOOP("ConfigurationText", "When")},
    Word{"from", QT_TRANSLATE_NOOP("ConfigurationText", "From")},
    Word{"to", QT_TRANSLATE_NOOP("ConfigurationText", "To")},
    Word{"lift-wrist", QT_TRANSLATE_NOOP("ConfigurationText", "Light when the wrist is lifted meanwhile")},
    Word{"reminder", QT_TRANSLATE_NOOP("ConfigurationText", "Remind")},
    Word{"minutes", QT_TRANSLATE_NOOP("ConfigurationText", "Minutes")},
    Word{"quiet", QT_TRANSLATE_NOOP("ConfigurationText", "Quiet time in between")},
    Word{"quiet-from", QT_TRANSLATE_NOOP("ConfigurationText", "Quiet from")},
    Word{"quiet-to", QT_TRANSLATE_NOOP("ConfigurationText", "Quiet to")},
    Word{"steps", QT_TRANSLATE_NOOP("ConfigurationText", "Steps")},
    Word{"notice", QT_TRANSLATE_NOOP("ConfigurationText", "Notice when it is reached")},
    Word{"calories", QT_TRANSLATE_NOOP("ConfigurationText", "Calories")},
    Word{"alert", QT_TRANSLATE_NOOP("ConfigurationText", "Alert")},
    Word{"level", QT_TRANSLATE_NOOP("ConfigurationText", "Above (bpm)")},
    Word{"chime", QT_TRANSLATE_NOOP("ConfigurationText", "Chime")},
    Word{"button", QT_TRANSLATE_NOOP("ConfigurationText", "Button")},
    Word{"calls", QT_TRANSLATE_NOOP("ConfigurationText", "Calls")},
    Word{"alarm", QT_TRANSLATE_NOOP("ConfigurationText", "Alarms")},
    Word{"notifications", QT_TRANSLATE_NOOP("ConfigurationText", "Notifications")},
    Word{"inactivity", QT_TRANSLATE_NOOP("ConfigurationText", "Inactivity")},
    Word{"sms", QT_TRANSLATE_NOOP("ConfigurationText", "Text messages")},
    Word{"email", QT_TRANSLATE_NOOP("ConfigurationText", "E-mail")},
    Word{"goal", QT_TRANSLATE_NOOP("ConfigurationText", "Goal")},
    Word{"birth", QT_TRANSLATE_NOOP("ConfigurationText", "Date of birth")},
    Word{"sex", QT_TRANSLATE_NOOP("ConfigurationText", "Sex")},
    Word{"height", QT_TRANSLATE_NOOP("ConfigurationText", "Height (cm)")},
    Word{"weight", QT_TRANSLATE_NOOP("ConfigurationText", "Weight (kg)")},
};

constexpr std::array valueWords{
    Word{"on", QT_TRANSLATE_NOOP("ConfigurationText", "on")},
    Word{"off", QT_TRANSLATE_NOOP("ConfigurationText", "off")},
    Word{"24h", QT_TRANSLATE_NOOP("ConfigurationText", "24 hours")},
    Word{"12h", QT_TRANSLATE_NOOP("ConfigurationText", "12 hours")},
    Word{"date", QT_TRANSLATE_NOOP("ConfigurationText", "time and date")},
    Word{"time", QT_TRANSLATE_NOOP("ConfigurationText", "time only")},
    Word{"metric", QT_TRANSLATE_NOOP("ConfigurationText", "kilometres")},
    Word{"imperial", QT_TRANSLATE_NOOP("ConfigurationText", "miles")},
    Word{"left", QT_TRANSLATE_NOOP("ConfigurationText", "left wrist")},
    Word{"right", QT_TRANSLATE_NOOP("ConfigurationText", "right wrist")},
    Word{"scheduled", QT_TRANSLATE_NOOP("ConfigurationText", "at these hours")},
    Word{"automatic", QT_TRANSLATE_NOOP("ConfigurationText", "automatic")},
    Word{"normal", QT_TRANSLATE_NOOP("ConfigurationText", "normal")},
    Word{"sensitive", QT_TRANSLATE_NOOP("ConfigurationText", "high")},
    Word{"other", QT_TRANSLATE_NOOP("ConfigurationText", "not stated")},
    Word{"male", QT_TRANSLATE_NOOP("ConfigurationText", "male")},
    Word{"female", QT_TRANSLATE_NOOP("ConfigurationText", "female")},
    Word{"heart-rate", QT_TRANSLATE_NOOP("ConfigurationText", "heart rate")},
    Word{"weather", QT_TRANSLATE_NOOP("ConfigurationText", "weather")},
    Word{"dnd", QT_TRANSLATE_NOOP("ConfigurationText", "do not disturb")},
    Word{"alarm", QT_TRANSLATE_NOOP("ConfigurationText", "alarm")},
    Word{"stopwatch", QT_TRANSLATE_NOOP("ConfigurationText", "stopwatch")},
    Word{"pai", QT_TRANSLATE_NOOP("ConfigurationText", "PAI")},
    Word{"world-clock", QT_TRANSLATE_NOOP("ConfigurationText", "world clock")},
    Word{"steps", QT_TRANSLATE_NOOP("ConfigurationText", "steps")},
    Word{"distance", QT_TRANSLATE_NOOP("ConfigurationText", "distance")},
    Word{"calories", QT_TRANSLATE_NOOP("ConfigurationText", "calories")},
    Word{"battery", QT_TRANSLATE_NOOP("ConfigurationText", "battery")},
};

constexpr std::array dayWords{
    QT_TRANSLATE_NOOP("ConfigurationText", "Mon"), QT_TRANSLATE_NOOP("ConfigurationText", "Tue"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Wed"), QT_TRANSLATE_NOOP("ConfigurationText", "Thu"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Fri"), QT_TRANSLATE_NOOP("ConfigurationText", "Sat"),
    QT_TRANSLATE_NOOP("ConfigurationText", "Sun"),
};

QString configurationWords(const char *text)
{
    return *text ? QCoreApplication::translate("ConfigurationText", text) : QString();
}

/// The words for a name; the name where there are none, as for numbers.
template<std::size_t count>
QString wordsOf(const std::array<Word, count> &words, const QString &name)
{
    const auto *const found
        = std::ranges::find_if(words, [&](const Word &word) { return QLatin1StringView(word.name) == name; });
    return found == words.end() ? name : configurationWords(found->text);
}

const SettingRow &settingRow(Setting setting)
{
    return settingRows.at(static_cast<std::size_t>(setting));
}

} // namespace

QString titleOf(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Display:
        return ConfigurationText::tr("Display");
    case SettingGroup::Wrist:
        return ConfigurationText::tr("On the wrist");
    case SettingGroup::Activity:
        return ConfigurationText::tr("Activity");
    case SettingGroup::HeartRate:
        return ConfigurationText::tr("Heart rate");
    case SettingGroup::Notices:
        break;
    }
    return ConfigurationText::tr("Sounds and notices");
}

SettingGroup groupOf(WatchSetting setting)
{
    return settingRow(setting).group;
}

QString titleOf(WatchSetting setting)
{
    return configurationWords(settingRow(setting).title);
}

QString explanationOf(WatchSetting setting)
{
    return configurationWords(settingRow(setting).explanation);
}

QString labelOf(WatchSetting setting, const SettingField &field)
{
    return field.name == "value"_L1 ? titleOf(setting) : wordsOf(fieldWords, field.name);
}

QString valueTextOf(const SettingField &field, const QString &value)
{
    if (field.kind == SettingField::Kind::Order) {
        QStringList items;
        for (const QString &item : value.split(u','))
            items.append(wordsOf(valueWords, item));
        return items.join(u", "_s);
    }
    // "de_DE" is the name of a language, in that language.
    return value.size() == 5 && value.at(2) == u'_' ? QLocale(value).nativeLanguageName() : wordsOf(valueWords, value);
}

QString valueTextOf(const SettingDefinition &definition, const SettingValue &value)
{
    QStringList parts;
    for (const SettingField &field : definition.fields) {
        const QString text = valueTextOf(field, value.value(field.name));
        parts.append(definition.fields.size() == 1
                         ? text
                         : ConfigurationText::tr("%1: %2").arg(labelOf(definition.setting, field), text));
    }
    return parts.join(u", "_s);
}

QString possibleTextOf(const SettingField &field)
{
    using Kind = SettingField::Kind;
    QStringList choices;
    for (const QLatin1StringView choice : field.choices)
        choices.append(choice);
    switch (field.kind) {
    case Kind::Switch:
        return ConfigurationText::tr("on or off");
    case Kind::Choice:
        return ConfigurationText::tr("one of %1").arg(choices.join(u", "_s));
    case Kind::Number:
        return ConfigurationText::tr("a whole number from %1 to %2").arg(field.least).arg(field.most);
    case Kind::Time:
        return ConfigurationText::tr("a time such as 7:30");
    case Kind::Date:
        return ConfigurationText::tr("a date such as 1990-12-31");
    case Kind::Order:
        break;
    }
    return ConfigurationText::tr("some of %1, each once, with commas").arg(choices.join(u", "_s));
}

QString daysTextOf(const Alarm &alarm)
{
    if (alarm.isOnce())
        return ConfigurationText::tr("once");
    if (alarm.days == Alarm::everyDay)
        return ConfigurationText::tr("every day");
    QStringList days;
    for (int day = 0; day < int(dayWords.size()); ++day) {
        if (alarm.days & (1 << day))
            days.append(dayTextOf(day));
    }
    return days.join(u", "_s);
}

QString dayTextOf(int day)
{
    return configurationWords(dayWords.at(static_cast<std::size_t>(day)));
}

QString conditionTextOf(int code)
{
    const bool isKnown = code >= 0 && code < int(conditionWords.size());
    return isKnown ? ConfigurationText::tr(conditionWords.at(std::size_t(code))) : QString();
}

QString standingTextOf(const ChoiceStanding &standing, bool isConfirmed)
{
    const QString when = standing.since.isValid() ? momentText(standing.since) : QString();
    switch (standing.state) {
    case ChoiceState::NotChosen:
        return ConfigurationText::tr("Not chosen; the watch keeps what it has.");
    case ChoiceState::Pending:
        return ConfigurationText::tr("Waits for the watch.");
    case ChoiceState::Done:
        return isConfirmed ? ConfigurationText::tr("On the watch since %1.").arg(when)
                           : ConfigurationText::tr("Sent on %1; the watch does not confirm this.").arg(when);
    case ChoiceState::Refused:
        return ConfigurationText::tr("The watch refused it on %1.").arg(when);
    case ChoiceState::Unanswered:
        return ConfigurationText::tr("Sent on %1, but the watch did not answer.").arg(when);
    case ChoiceState::Unsupported:
        break;
    }
    return ConfigurationText::tr("The firmware of this watch does not have it.");
}

QString problemTextOf(const SettingDefinition &definition, const SettingProblem &problem)
{
    using Kind = SettingProblem::Kind;
    const SettingField *field = definition.field(problem.field);
    if (problem.kind == Kind::QuietOutside)
        return ConfigurationText::tr("The quiet time must lie between the first and the last hour.");
    if (problem.kind == Kind::UnknownField || !field) {
        QStringList names;
        for (const SettingField &each : definition.fields)
            names.append(each.name);
        return ConfigurationText::tr("%1 has no \"%2\". It has %3.")
            .arg(definition.key, outsideLine(problem.field), names.join(u", "_s));
    }
    return ConfigurationText::tr("%1 has to be %2.").arg(labelOf(definition.setting, *field), possibleTextOf(*field));
}

QString problemTextOf(const ProfileProblem &problem)
{
    using Kind = ProfileProblem::Kind;
    switch (problem.kind) {
    case Kind::NotJson:
        return ConfigurationText::tr("Line %1 of the file is no JSON.").arg(problem.line);
    case Kind::NoProfile:
        return ConfigurationText::tr("The file is no settings profile of Neobeat.");
    case Kind::Newer:
        return ConfigurationText::tr("The profile was made by a newer Neobeat. Install that one first.");
    case Kind::UnknownName:
        return ConfigurationText::tr("The profile has \"%1\", which has no meaning.").arg(problem.field);
    case Kind::WrongValue:
        return ConfigurationText::tr("The value of \"%1\" in the profile is not possible.").arg(problem.field);
    case Kind::Empty:
        break;
    }
    return ConfigurationText::tr("The profile is empty.");
}

} // namespace neobeat
