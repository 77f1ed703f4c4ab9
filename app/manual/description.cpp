// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/description.h"

#include "exchange/exportname.h"
#include "link/simulated/scenario.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

/// Up to where the user has to go on: "slow=" of "slow=MS".
QString typedPart(const QString &name)
{
    static const QRegularExpression number(u"(?<=[=:])[A-Z]+$"_s);
    return QString(name).remove(number);
}

QStringList scenarioChoices()
{
    QStringList names;
    for (const Entry &scenario : scenarios().entries)
        names.append(typedPart(scenario.name));
    return names;
}

QStringList formatChoices()
{
    QStringList names;
    for (const ExportFormat format : exportFormats())
        names.append(shortName(format));
    return names;
}

} // namespace

Option describe(const QStringList &names, const QString &value, const QString &meaning)
{
    static const QRegularExpression choices(u"^[a-z-]+(\\|[a-z-]+)+$"_s);
    Option option;
    for (const QString &name : names)
        option.spellings.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    option.meaning = meaning;
    option.valueIsOptional = value.startsWith(u'[');
    option.value = QString(value).remove(u'[').remove(u']');
    if (choices.match(option.value).hasMatch())
        option.choices = option.value.split(u'|');
    else if (option.value == "SCENARIO"_L1)
        option.choices = scenarioChoices();
    else if (option.value == "FORMAT"_L1)
        option.choices = formatChoices();
    using Values = Option::Values;
    const bool isFile = option.value == "FILE"_L1 || option.value == "PATH"_L1;
    const Values found = isFile ? Values::Files : option.choices.isEmpty() ? Values::Any : Values::Choices;
    option.values = option.value.isEmpty() ? Values::None : found;
    return option;
}

Section scenarios()
{
    Section section{
        u"Scenarios"_s,
        {u"The simulated watch is healthy, or misbehaves as --simulate=SCENARIO says. Several are separated by "
         "commas: --simulate=slow=200,duplicate-challenge."_s},
        {},
        false};
    for (const Scenario::Description &scenario : Scenario::descriptions())
        section.entries.append({scenario.name, scenario.meaning});
    section.entries.append({u"replay:FILE"_s, u"What --trace wrote there happens again; any key fits."_s});
    return section;
}

} // namespace neobeat::manual
