// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/configurationcommand.h"

#include "cli/wantedconfiguration.h"
#include "files/outputfile.h"
#include "text/configurationtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr std::chrono::seconds profileWriteLimit{10};

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
    const bool chooses = options().configurationVerb == Verb::Set || options().configurationVerb == Verb::Apply;
    if (!chooses) {
        const bool namesKey = options().configurationVerb == Verb::Get && !options().words.isEmpty();
        return namesKey ? problemOfKey(options().words.first()) : std::nullopt;
    }
    const auto wanted = wantedConfiguration(options(), context().clock.now());
    if (!wanted)
        return wanted.error();
    m_wanted = *wanted;
    return std::nullopt;
}

void ConfigurationCommand::choose()
{
    m_keys = m_wanted.keys();
    if (m_configuration.watch().isEmpty())
        return;
    if (m_wanted == WatchProfile())
        m_keys = WatchProfile::of(m_configuration).keys();
    m_wanted.applyTo(m_configuration);
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
    QList<ChoiceState> states;
    for (const QString &key : std::as_const(m_keys))
        states.append(m_configuration.standing(key).state);
    const auto failure = failureOf(states);
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
    // Without the watch it is chosen all the same, apart from the weather, which nothing keeps.
    m_keys.removeOne(WatchConfiguration::weatherKey);
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
    return reportOfChoice(key, text, m_configuration.standing(key));
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
    const Error error = writeWhole(file, json, {.audience = OutputKind::Audience::ByUmask, .time = profileWriteLimit});
    if (error)
        fail(Failure::from(error));
    else
        succeed();
}

} // namespace neobeat::cli
