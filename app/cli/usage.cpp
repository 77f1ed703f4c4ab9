// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage.h"

#include "cli/commandtable.h"
#include "cli/exitcode.h"
#include "link/simulated/scenario.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QString row(const QString &name, const QString &meaning)
{
    return u"  %1  %2\n"_s.arg(name, -22).arg(meaning);
}

QString text(const QList<Row> &rows)
{
    QString lines;
    for (const Row &each : rows)
        lines += row(each.name, each.meaning);
    return lines;
}

QString exitRows()
{
    QString rows;
    for (const auto &[code, meaning] : exitCodeMeanings())
        rows += row(QString::number(code), meaning);
    return rows;
}

QString scenarioRows()
{
    QString rows;
    for (const Scenario::Description &scenario : Scenario::descriptions())
        rows += row(scenario.name, scenario.meaning);
    return rows + row(u"replay:FILE"_s, u"What --trace wrote there happens again; any key fits."_s);
}

} // namespace

QString commandNames()
{
    return u"scan, pair, battery, stream, publish, outputs, activity, today, sync, find, notify, info, alarms, "
           u"settings, "
           "history, export, import, doctor or probe"_s;
}

QStringList ownersOf(const QString &option)
{
    const auto found
        = std::ranges::find_if(options(), [&](const Option &each) { return each.names.split(u',').contains(option); });
    return found == options().cend() ? QStringList() : found->owners.split(u',', Qt::SkipEmptyParts);
}

void addOptions(QCommandLineParser &parser, const QString &command)
{
    for (const Option &option : options()) {
        const QString owners = QString(option.owners).replace(u","_s, u", "_s);
        const bool isNoted = command.isEmpty() && !owners.isEmpty();
        const QString meaning = isNoted ? u"(%1) %2"_s.arg(owners, option.meaning) : option.meaning;
        if (isNoted || owners.isEmpty() || owners.split(u", "_s).contains(command))
            parser.addOption({option.names.split(u','), meaning, option.value});
    }
}

QString generalHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(u"The Amazfit Neo from the command line."_s);
    parser.addPositionalArgument(u"command"_s, commandNames() + u"; see below, or neobeat-cli COMMAND --help."_s);
    return parser.helpText() + u"\nCommands:\n"_s + text(commandRows()) + u"\nWatch and key:\n"_s + keyText()
        + u"\nExit codes:\n"_s + exitRows() + u"\nJSON fields:\n"_s + text(jsonRows())
        + u"\nScenarios of --simulate=:\n"_s + scenarioRows();
}

QString helpFor(const QString &command)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    const auto rowsOf = [&](const QString &rows) {
        return rows.split(u'\n').filter(QRegularExpression(u"^  %1 "_s.arg(command))).join(u'\n') + u'\n';
    };
    return u"Usage: neobeat-cli %1 [options]\n\n"_s.arg(command) + rowsOf(text(commandRows())) + u'\n'
        + parser.helpText().section(u"\n\n"_s, 1) + u"\nJSON fields:\n"_s + rowsOf(text(jsonRows()))
        + u"\nKeys, exit codes and scenarios: neobeat-cli --help\n"_s;
}

} // namespace neobeat::cli
