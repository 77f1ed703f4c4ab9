// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/configurationcommand.h"

#include "files/inputfile.h"
#include "files/outputfile.h"
#include "text/configurationtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr std::chrono::seconds profileLimit{10};

Failure profileUnusable(const QString &message)
{
    return {ExitCode::FileUnusable, u"ProfileUnusable"_s, message, {}};
}

Failure noSuchSetting()
{
    return Failure::usage(u"There is no setting of that name; settings get prints all of them."_s);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Null);
}

QJsonArray daysOf(const Alarm &alarm)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QJsonArray days;
    for (qsizetype day = 0; day < names.size(); ++day) {
        if (alarm.days & (1 << day))
            days.append(names.at(day));
    }
    return days;
}

/// What a profile would write.
QStringList keysOf(const WatchProfile &profile)
{
    QStringList keys;
    for (auto each = profile.settings.begin(); each != profile.settings.end(); ++each)
        keys.append(definitionOf(each.key()).key);
    if (profile.alarms)
        keys.append(WatchConfiguration::alarmsKey);
    if (profile.worldClocks)
        keys.append(WatchConfiguration::worldClocksKey);
    if (profile.weather)
        keys.append(WatchConfiguration::weatherKey);
    return keys;
}

bool isConfirmed(const QString &key)
{
    const SettingDefinition *definition = settingNamed(key);
    return definition ? definition->reply.has_value() : key == WatchConfiguration::alarmsKey;
}

std::unique_ptr<QTemporaryDir> scratchFor(const Options &options)
{
    return options.scenario ? std::make_unique<QTemporaryDir>() : nullptr;
}

} // namespace

ConfigurationCommand::ConfigurationCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
    , m_scratch(scratchFor(context.options))
    , m_simulatedSettings(m_scratch ? std::make_unique<Settings>(m_scratch->filePath(u"neobeat.ini"_s)) : nullptr)
    , m_configuration(context.operations, context.connection, settings(), context.clock)
{
    connect(&m_configuration, &WatchConfiguration::idle, this, &ConfigurationCommand::onIdle);
}

void ConfigurationCommand::start()
{
    m_configuration.setWatch(knownAddress());
    if (const auto failure = problem()) {
        fail(*failure);
    } else if (options().configurationVerb == Verb::Get) {
        print();
        succeed();
    } else if (options().configurationVerb == Verb::Export) {
        exportProfile();
    } else {
        choose();
        WatchCommand::start();
    }
}

QString ConfigurationCommand::knownAddress() const
{
    if (!options().address.isEmpty())
        return options().address;
    const auto remembered = context().settings.watch();
    return remembered && !options().scenario ? remembered->address : QString();
}

std::optional<Failure> ConfigurationCommand::problem()
{
    if (options().configurationVerb == Verb::Set)
        return options().command == Options::Command::Alarms ? readAlarms() : readSetting();
    if (options().configurationVerb == Verb::Apply && !options().words.isEmpty())
        return readProfile();
    const bool namesKey = options().configurationVerb == Verb::Get && !options().words.isEmpty();
    return namesKey && !settingNamed(options().words.first()) ? std::optional(noSuchSetting()) : std::nullopt;
}

std::optional<Failure> ConfigurationCommand::readAlarms()
{
    m_wanted.alarms = QList<Alarm>();
    if (options().words == QStringList{u"none"_s})
        return std::nullopt;
    for (const QString &word : options().words) {
        const auto alarm = Alarm::fromText(word);
        if (!alarm)
            return Failure::usage(u"An alarm is a time and perhaps its days, as \"07:00 mon-fri\", \"9:30 once\" or "
                                  "\"8:00 daily off\", each in quotation marks."_s);
        m_wanted.alarms->append(*alarm);
    }
    if (m_wanted.alarms->size() > Alarm::places)
        return Failure::usage(u"The watch has room for %1 alarms."_s.arg(Alarm::places));
    return std::nullopt;
}

std::optional<Failure> ConfigurationCommand::readSetting()
{
    const SettingDefinition *definition = settingNamed(options().words.first());
    if (!definition)
        return noSuchSetting();
    const auto value = parseSetting(*definition, options().words.mid(1).join(u' '));
    if (!value)
        return Failure::usage(problemTextOf(*definition, value.error()));
    m_wanted.settings.insert(definition->setting, *value);
    return std::nullopt;
}

std::optional<Failure> ConfigurationCommand::readProfile()
{
    const auto content = readWhole(options().words.first(), {.bytes = WatchProfile::largestFile, .time = profileLimit});
    if (!content)
        return Failure::from(content.error());
    const auto profile = WatchProfile::fromJson(*content);
    if (!profile)
        return profileUnusable(problemTextOf(profile.error()));
    m_wanted = *profile;
    return std::nullopt;
}

void ConfigurationCommand::choose()
{
    m_keys = keysOf(m_wanted);
    if (m_configuration.watch().isEmpty())
        return;
    if (m_wanted == WatchProfile()) {
        m_keys = keysOf(WatchProfile::of(m_configuration));
        m_configuration.applyEverything();
    } else {
        m_wanted.applyTo(m_configuration);
    }
}

void ConfigurationCommand::onReady()
{
    if (m_configuration.watch().isEmpty()) {
        m_configuration.setWatch(watch().address);
        choose();
    }
    // Nothing was chosen before.
    if (!m_configuration.isBusy())
        onIdle();
}

void ConfigurationCommand::onIdle()
{
    if (isOver())
        return;
    std::optional<Error::Code> failure;
    for (const QString &key : std::as_const(m_keys)) {
        const ChoiceState state = m_configuration.standing(key).state;
        if (state == ChoiceState::Refused || state == ChoiceState::Unsupported)
            failure = Error::Code::RequestRefused;
        else if (state == ChoiceState::Unanswered && !failure)
            failure = Error::Code::RequestUnanswered;
    }
    report();
    if (failure)
        fail(Failure::from({*failure, {}}));
    else if (const Error notStored = settings().problem())
        fail(Failure::from(notStored));
    else
        succeed();
}

void ConfigurationCommand::report()
{
    for (const QString &key : std::exchange(m_keys, {}))
        printer().print(reportOf(key));
}

void ConfigurationCommand::conclude()
{
    // Without the watch it is chosen all the same.
    if (!m_configuration.watch().isEmpty())
        report();
    WatchCommand::conclude();
}

void ConfigurationCommand::print()
{
    if (options().command == Options::Command::Alarms)
        printAlarms();
    else
        printSettings();
}

void ConfigurationCommand::printAlarms()
{
    const ChoiceStanding standing = m_configuration.standing(WatchConfiguration::alarmsKey);
    for (const Alarm &alarm : m_configuration.alarms()) {
        printer().print({{{u"time"_s, alarm.time.toString(u"HH:mm"_s)},
                          {u"days"_s, daysOf(alarm)},
                          {u"enabled"_s, alarm.enabled},
                          {u"state"_s, nameOf(standing.state)}},
                         alarm.toText()});
    }
    if (!options().json)
        printer().printText(standingTextOf(standing, true) + u'\n');
}

void ConfigurationCommand::printSettings()
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (options().words.isEmpty() || options().words.first() == definition.key)
            printer().print(reportOf(definition.key));
    }
}

Report ConfigurationCommand::reportOf(const QString &key) const
{
    const SettingDefinition *definition = settingNamed(key);
    const auto value = definition ? m_configuration.value(definition->setting) : std::nullopt;
    const QString text = value ? settingText(*definition, *value) : QString();
    const ChoiceStanding standing = m_configuration.standing(key);
    return {{{u"key"_s, key},
             {u"value"_s, value ? QJsonValue(text) : QJsonValue(QJsonValue::Null)},
             {u"state"_s, nameOf(standing.state)},
             {u"since"_s, timeOrNull(standing.since)}},
            u"%1 %2%3%4"_s.arg(key, -22).arg(text, text.isEmpty() ? u""_s : u"   "_s,
                                             standingTextOf(standing, isConfirmed(key)))};
}

void ConfigurationCommand::exportProfile()
{
    const QByteArray json = WatchProfile::of(m_configuration).toJson();
    const QString file = options().words.first();
    if (file == "-"_L1) {
        printer().printText(QString::fromUtf8(json));
        succeed();
        return;
    }
    const Error error = writeWhole(file, json, {.audience = OutputKind::Audience::ByUmask, .time = profileLimit});
    if (error)
        fail(Failure::from(error));
    else
        succeed();
}

} // namespace neobeat::cli
