// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wantedconfiguration.h"

#include "configuration/watchconfiguration.h"
#include "files/inputfile.h"
#include "text/configurationtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

using Wanted = Result<WatchProfile, Failure>;

constexpr std::chrono::seconds profileReadLimit{10};

Failure weatherUsage()
{
    return Failure::usage(
        u"The weather is typed in as: condition=rain temperature=12, and if you like place=Oslo wind=... humidity=... "
        "airQuality=... sunrise=6:30 sunset=20:15, and day=rain,8,15 for each day from today on."_s);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Null);
}

/// A number, or the text as it is, which the profile then refuses.
QJsonValue numberOrText(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

Wanted wantedAlarms(const QStringList &words)
{
    WatchProfile wanted;
    wanted.alarms = QList<Alarm>();
    if (words == QStringList{u"none"_s})
        return wanted;
    for (const QString &word : words) {
        const auto alarm = Alarm::fromText(word);
        if (!alarm)
            return Failure::usage(u"An alarm is a time and perhaps its days, as \"07:00 mon-fri\", \"9:30 once\" or "
                                  "\"8:00 daily off\", each in quotation marks."_s);
        wanted.alarms->append(*alarm);
    }
    if (wanted.alarms->size() > Alarm::places)
        return Failure::usage(u"The watch has room for %1 alarms."_s.arg(Alarm::places));
    return wanted;
}

/// Written as a profile, whose rules then apply.
Wanted wantedWeather(const QStringList &words, const QDateTime &now)
{
    QJsonObject weather{{u"time"_s, now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)}};
    QJsonArray days;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString text = word.section(u'=', 1).trimmed();
        const QStringList parts = text.split(u',');
        if (!word.contains(u'=') || (name == "day"_L1 && parts.size() != 3))
            return weatherUsage();
        if (name == "day"_L1)
            days.append(QJsonObject{{u"condition"_s, parts.at(0)},
                                    {u"low"_s, numberOrText(parts.at(1))},
                                    {u"high"_s, numberOrText(parts.at(2))}});
        else
            weather.insert(name,
                           name == "temperature"_L1 || name == "airQuality"_L1 ? numberOrText(text) : QJsonValue(text));
    }
    weather.insert(u"forecast"_s, days);
    const auto profile = WatchProfile::fromJson(
        QJsonDocument(QJsonObject{{u"neobeatWatchProfile"_s, WatchProfile::version}, {u"weather"_s, weather}})
            .toJson());
    return profile ? Wanted(*profile)
                   : Wanted(Failure::usage(problemTextOf(profile.error()) + u' ' + weatherUsage().message));
}

Wanted wantedSetting(const QStringList &words, const QDateTime &now)
{
    if (words.first() == WatchConfiguration::weatherKey)
        return wantedWeather(words.mid(1), now);
    if (const auto failure = problemOfKey(words.first()))
        return *failure;
    const SettingDefinition &definition = *settingNamed(words.first());
    const auto value = parseSetting(definition, words.mid(1).join(u' '));
    if (!value)
        return Failure::usage(problemTextOf(definition, value.error()));
    WatchProfile wanted;
    wanted.settings.insert(definition.setting, *value);
    return wanted;
}

Wanted wantedFile(const QString &file)
{
    const auto content = readWhole(file, {.bytes = WatchProfile::largestFile, .time = profileReadLimit});
    if (!content)
        return Failure::from(content.error());
    const auto profile = WatchProfile::fromJson(*content);
    if (!profile)
        return Failure{ExitCode::FileUnusable, u"ProfileUnusable"_s, problemTextOf(profile.error()), {}};
    return *profile;
}

bool isConfirmed(const QString &key)
{
    const SettingDefinition *definition = settingNamed(key);
    return definition ? definition->reply.has_value() : key == WatchConfiguration::alarmsKey;
}

} // namespace

Result<WatchProfile, Failure> wantedConfiguration(const Options &options, const QDateTime &now)
{
    using Verb = Options::ConfigurationVerb;
    if (options.configurationVerb == Verb::Set)
        return options.command == Options::Command::Alarms ? wantedAlarms(options.words)
                                                           : wantedSetting(options.words, now);
    return options.words.isEmpty() ? Wanted(WatchProfile()) : wantedFile(options.words.first());
}

std::optional<Failure> problemOfKey(const QString &key)
{
    return settingNamed(key)
        ? std::nullopt
        : std::optional(Failure::usage(u"There is no setting of that name; settings get prints all of them."_s));
}

Report reportOfChoice(const QString &key, const QString &value, const ChoiceStanding &standing)
{
    return {{{u"key"_s, key},
             {u"value"_s, value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value)},
             {u"state"_s, nameOf(standing.state)},
             {u"since"_s, timeOrNull(standing.since)}},
            u"%1 %2%3%4"_s.arg(key, -22).arg(value, value.isEmpty() ? u""_s : u"   "_s,
                                             standingTextOf(standing, isConfirmed(key)))};
}

std::optional<Error::Code> failureOf(const QList<ChoiceState> &states)
{
    if (states.contains(ChoiceState::Refused) || states.contains(ChoiceState::Unsupported))
        return Error::Code::RequestRefused;
    return states.contains(ChoiceState::Unanswered) ? std::optional(Error::Code::RequestUnanswered) : std::nullopt;
}

} // namespace neobeat::cli
