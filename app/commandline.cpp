// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "base/outsidetext.h"
#include "link/trace/tracefile.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// QCommandLineParser does not support optional values: a bare --simulate gets its default added.
QStringList withScenarioWritten(QStringList arguments)
{
    arguments.replaceInStrings(QRegularExpression(u"^--simulate$"_s), u"--simulate=normal"_s);
    return arguments;
}

QString helpText(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u"\nScenarios of --simulate=, and their meaning:\n"_s;
    for (const Scenario::Description &scenario : Scenario::descriptions())
        text += u"  %1  %2\n"_s.arg(scenario.name, -22).arg(scenario.meaning);
    text += u"  %1  %2\n"_s.arg(u"replay:FILE"_s, -22).arg(u"What --trace wrote there happens again."_s);
    return text + u"The simulated watch accepts the pairing key 4e656f626561742d73696d756c617465.\n"_s;
}

/// Reads what follows --simulate=; the failure is one line for the user.
std::optional<QString> readSimulation(const QString &text, CommandLine &line)
{
    line.scenario.emplace();
    if (const auto file = replayedFile(text)) {
        const auto trace = loadTrace(*file);
        if (!trace)
            return trace.error();
        line.replay = *trace;
        return {};
    }
    const auto scenario = Scenario::parse(text);
    if (!scenario)
        return scenario.error();
    line.scenario = *scenario;
    return {};
}

} // namespace

Result<CommandLine, CommandLine::Notice> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Heart rate and battery of the Amazfit Neo."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version."_s);
    const QCommandLineOption simulate(u"simulate"_s,
                                      u"Use a simulated watch in place of Bluetooth and remember nothing; the scenario "
                                      "may be left out."_s,
                                      u"[SCENARIO]"_s);
    const QCommandLineOption record(QStringList{u"trace"_s, u"record"_s},
                                    u"Write what happens on the air to this file, without addresses and keys."_s,
                                    u"FILE"_s);
    const QCommandLineOption hidden(u"hidden"_s, u"Start in the tray."_s);
    const QCommandLineOption settings(u"settings"_s, u"Keep settings and key file there."_s, u"FILE"_s);
    const QCommandLineOption database(u"database"_s, u"Keep the history there."_s, u"FILE"_s);
    const QCommandLineOption logRules(u"log-rules"_s, u"Logging rules, separated by semicolons."_s, u"RULES"_s);
    parser.addOptions({help, version, simulate, record, hidden, settings, database, logRules});

    if (!parser.parse(withScenarioWritten(arguments)))
        return Notice{true, messageOf(parser)};
    if (parser.isSet(help))
        return Notice{false, helpText(parser)};
    if (parser.isSet(version))
        return Notice{false, u"neobeat " NEOBEAT_VERSION "\n"_s};
    if (!parser.positionalArguments().isEmpty())
        return Notice{true, u"neobeat takes options only. A scenario is written --simulate=SCENARIO."_s};

    CommandLine line;
    line.settingsFile = parser.value(settings);
    line.databaseFile = parser.value(database);
    line.logRules = printable(parser.value(logRules)).replace(u';', u'\n');
    line.hidden = parser.isSet(hidden);
    const QString scenarioText = parser.value(simulate);
    if (parser.isSet(simulate)) {
        if (const auto problem = readSimulation(scenarioText, line))
            return Notice{true, *problem};
    }
    line.showsSampleHistory = line.scenario && line.settingsFile.isEmpty() && line.databaseFile.isEmpty();
    line.traceFile = parser.value(record);
    if (parser.isSet(record)) {
        if (const auto problem = problemOfTraceTo(line.traceFile, replayedFile(scenarioText)))
            return Notice{true, *problem};
    }
    return line;
}

} // namespace neobeat
