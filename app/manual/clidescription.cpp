// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/clidescription.h"

#include "cli/commandtable.h"
#include "cli/exitcode.h"
#include "protocol/settingtable.h"
#include "text/configurationtext.h"
#include "text/outputtext.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

/// The words of a use that are typed as they are: "activity start [NAME]" has two.
QStringList fixedWords(const QString &use)
{
    QStringList words;
    for (const QString &word : use.split(u' ')) {
        if (word != word.toLower() || word.contains(u'[') || word.contains(u'.'))
            break;
        words.append(word);
    }
    return words;
}

QList<Command> commands()
{
    QList<Command> commands;
    for (const cli::Row &row : cli::commandRows()) {
        const QString name = row.name.section(u' ', 0, 0);
        if (commands.isEmpty() || commands.last().name != name)
            commands.append({name, {}, {}, {}});
        commands.last().uses.append({row.name, row.meaning});
    }
    for (Command &command : commands) {
        for (const cli::Option &option : cli::options()) {
            if (option.owners.split(u',').contains(command.name))
                command.options.append(describe(option.names.split(u','), option.value, option.meaning));
        }
        for (const cli::Row &row : cli::jsonRows()) {
            if (row.name == command.name)
                command.results.append({{}, row.meaning});
        }
    }
    return commands;
}

/// Words that are typed as they are follow the ones before them.
QList<Position> verbs(const QList<Command> &commands)
{
    QList<Position> positions;
    for (const Command &command : commands) {
        Position position{{command.name}, false, {}};
        for (const Entry &use : command.uses) {
            const QStringList words = fixedWords(use.name);
            position.isFile = position.isFile || (words.size() == 1 && use.name.endsWith(" FILE"_L1));
            if (words.size() > 1)
                position.choices.append({words.at(1), use.meaning});
        }
        if (position.isFile || !position.choices.isEmpty())
            positions.append(position);
    }
    return positions;
}

QList<Position> outputWords()
{
    QList<Position> positions;
    QList<Entry> names;
    const auto kinds = QMetaEnum::fromType<OutputType>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<OutputType>(kinds.value(i));
        names.append({shortNameOf(kind), titleOf(kind)});
        Position fields{{u"outputs"_s, u"set"_s, shortNameOf(kind)}, false, {}};
        for (const OutputField &field : fieldsOf(kind)) {
            if (problemOfOption(kind, field.name).isEmpty())
                fields.choices.append({field.name, field.label});
        }
        if (!fields.choices.isEmpty())
            positions.append(fields);
    }
    for (const QString &verb : {u"on"_s, u"off"_s, u"set"_s})
        positions.append({{u"outputs"_s, verb}, false, names});
    return positions;
}

QList<Position> settingWords()
{
    QList<Position> positions;
    QList<Entry> keys;
    for (const SettingDefinition &definition : settingDefinitions()) {
        const QString key = definition.key;
        keys.append({key, titleOf(definition.setting)});
        Position values{{u"settings"_s, u"set"_s, key}, false, {}};
        for (const SettingField &field : definition.fields) {
            if (definition.fields.size() > 1)
                values.choices.append({field.name + u'=', labelOf(definition.setting, field)});
            else if (field.kind == SettingField::Kind::Switch)
                values.choices = {{u"on"_s, {}}, {u"off"_s, {}}};
            for (const QLatin1StringView choice : field.choices) {
                if (definition.fields.size() == 1)
                    values.choices.append({choice, {}});
            }
        }
        positions.append(values);
    }
    for (const QString &verb : {u"get"_s, u"set"_s})
        positions.append({{u"settings"_s, verb}, false, keys});
    for (const QString &verb : {u"export"_s, u"apply"_s})
        positions.append({{u"settings"_s, verb}, true, {}});
    return positions;
}

Section settingsSection()
{
    Section section{u"Settings"_s, {u"Their keys, with the values or the fields of each:"_s}, {}, false};
    for (const SettingDefinition &definition : settingDefinitions()) {
        QStringList values;
        for (const SettingField &field : definition.fields) {
            QStringList choices;
            for (const QLatin1StringView choice : field.choices)
                choices.append(choice);
            if (field.kind == SettingField::Kind::Switch)
                choices = QStringList{u"on"_s, u"off"_s};
            if (field.kind == SettingField::Kind::Number)
                choices = QStringList{u"%1 to %2"_s.arg(field.least).arg(field.most)};
            if (field.kind == SettingField::Kind::Time)
                choices = QStringList{u"HH:MM"_s};
            if (field.kind == SettingField::Kind::Date)
                choices = QStringList{u"YYYY-MM-DD"_s};
            const bool isOnly = definition.fields.size() == 1;
            values.append((isOnly ? QString() : field.name + u'=') + choices.join(u" | "_s));
        }
        section.entries.append({definition.key, values.join(u", "_s) + u'.'});
    }
    return section;
}

Section outputsSection(const QList<Position> &positions)
{
    Section section{u"Outputs"_s, {u"Their names, with the options of each:"_s}, {}, false};
    for (const Position &position : positions) {
        if (position.before.size() != 3)
            continue;
        QStringList fields;
        for (const Entry &field : position.choices)
            fields.append(field.name);
        section.entries.append({position.before.last(), fields.join(u", "_s) + u'.'});
    }
    return section;
}

Section exitSection()
{
    Section section{u"Exit status"_s, {}, {}, false};
    for (const auto &[code, meaning] : cli::exitCodeMeanings())
        section.entries.append({QString::number(code), meaning});
    return section;
}

QList<Section> sections(const QList<Position> &outputs)
{
    Section errors{u"Errors"_s, {u"They go to standard error, as one sentence. With --json:"_s}, {}, false};
    for (const cli::Row &row : cli::jsonRows()) {
        if (row.name == "errors"_L1)
            errors.entries.append({u"--json"_s, row.meaning});
    }
    return {
        {u"Watch and key"_s,
         {cli::keyText().simplified(),
          u"A key is never given on the command line, where other programs can read it."_s},
         {},
         false},
        outputsSection(outputs),
        settingsSection(),
        errors,
        exitSection(),
        scenarios(),
        {u"Environment"_s,
         {},
         {{u"NEOBEAT_MQTT_PASSWORD"_s, u"The password for the broker of publish --mqtt."_s}},
         false},
        {u"Files"_s,
         {},
         {{u"~/.config/neobeat/neobeat.ini"_s,
           u"Settings and the remembered watch, without its key; neobeat(1) has the same."_s},
          {u"~/.config/neobeat/publish-NAME.env"_s,
           u"What neobeat-cli publish is given when systemd starts it as neobeat-publish@NAME, with the variable "
           "NEOBEAT_PUBLISH: --address 00:00:5E:00:53:4E --http 7272."_s},
          {u"~/.local/share/neobeat/history.sqlite"_s, u"The history."_s}},
         false},
        {u"Examples"_s,
         {},
         {{u"neobeat-cli pair --key-file key.txt"_s, u"Proves the key, then remembers watch and key."_s},
          {u"neobeat-cli stream --seconds 10 --json"_s, u"Ten readings for a script."_s},
          {u"neobeat-cli export --format fit --last-activity --output run.fit"_s,
           u"The last activity for a sports program."_s},
          {u"systemctl --user enable --now neobeat-publish@anna"_s,
           u"Publishes from each login on, without a window."_s}},
         true},
        {u"See also"_s, {u"neobeat(1), systemctl(1)"_s}, {}, false},
    };
}

} // namespace

Program describeCli()
{
    Program program;
    program.name = u"neobeat-cli"_s;
    program.summary = u"the Amazfit Neo from the command line"_s;
    program.synopsis = u"COMMAND [OPTION]..."_s;
    program.introduction = {
        u"Pairs an Amazfit Neo, prints its heart rate and battery, gives them to other programs, and reads and writes "
        "the history, without a window. Everything can be tried with --simulate, without a watch and without Bluetooth."_s};
    for (const cli::Option &option : cli::options()) {
        if (option.owners.isEmpty())
            program.options.append(describe(option.names.split(u','), option.value, option.meaning));
    }
    program.commands = commands();
    const QList<Position> outputs = outputWords();
    program.positions = verbs(program.commands) + outputs + settingWords();
    program.sections = sections(outputs);
    return program;
}

} // namespace neobeat::manual
