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

QList<QCommandLineOption> CommandLine::options()
{
    return {
        {{u"h"_s, u"help"_s}, u"Print this."_s},
        {{u"v"_s, u"version"_s}, u"Print the version."_s},
        {u"simulate"_s,
         u"Use a simulated watch in place of Bluetooth and remember nothing; the scenario may be left out."_s,
         u"[SCENARIO]"_s},
        {{u"trace"_s, u"record"_s},
         u"Write what happens on the air to this file, without addresses and keys."_s,
         u"FILE"_s},
        {u"hidden"_s, u"Start without a window: in the tray, or minimised where there is none."_s},
        {u"settings"_s, u"Keep settings and key file there."_s, u"FILE"_s},
        {u"database"_s, u"Keep the history there."_s, u"FILE"_s},
        {u"log-rules"_s, u"Logging rules, separated by semicolons."_s, u"RULES"_s},
    };
}

Result<CommandLine, CommandLine::Notice> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Heart rate and battery of the Amazfit Neo."_s);
    parser.addOptions(options());

    if (!parser.parse(withScenarioWritten(arguments)))
        return Notice{true, messageOf(parser)};
    if (parser.isSet(u"help"_s))
        return Notice{false, helpText(parser)};
    if (parser.isSet(u"version"_s))
        return Notice{false, u"neobeat " NEOBEAT_VERSION "\n"_s};
    if (!parser.positionalArguments().isEmpty())
        return Notice{true, u"neobeat takes options only. A scenario is written --simulate=SCENARIO."_s};

    CommandLine line;
    line.settingsFile = parser.value(u"settings"_s);
    line.databaseFile = parser.value(u"database"_s);
    line.logRules = printable(parser.value(u"log-rules"_s)).replace(u';', u'\n');
    line.hidden = parser.isSet(u"hidden"_s);
    const QString scenarioText = parser.value(u"simulate"_s);
    if (parser.isSet(u"simulate"_s)) {
        if (const auto problem = readSimulation(scenarioText, line))
            return Notice{true, *problem};
    }
    line.showsSampleHistory = line.scenario && line.settingsFile.isEmpty() && line.databaseFile.isEmpty();
    line.traceFile = parser.value(u"trace"_s);
    if (parser.isSet(u"trace"_s)) {
        if (const auto problem = problemOfTraceTo(line.traceFile, replayedFile(scenarioText)))
            return Notice{true, *problem};
    }
    return line;
}

} // namespace neobeat
