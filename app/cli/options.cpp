// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "base/bluetoothaddress.h"
#include "base/outsidetext.h"
#include "cli/usage.h"
#include "link/trace/tracefile.h"
#include "protocol/keyspellings.h"

#include <QCommandLineParser>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

constexpr int longestSeconds = 1'000'000;

Notice mistake(const QString &text)
{
    return {true, text};
}

std::optional<Options::Command> commandNamed(const QString &name)
{
    static const QHash<QString, Options::Command> commands{
        {u"scan"_s, Options::Command::Scan},        {u"pair"_s, Options::Command::Pair},
        {u"battery"_s, Options::Command::Battery},  {u"stream"_s, Options::Command::Stream},
        {u"info"_s, Options::Command::Info},        {u"doctor"_s, Options::Command::Doctor},
        {u"activity"_s, Options::Command::Activity}, {u"session"_s, Options::Command::Activity}, // its earlier name
        {u"export"_s, Options::Command::Export},
        {u"import"_s, Options::Command::Import},    {u"history"_s, Options::Command::History},
    };
    const auto found = commands.constFind(name);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

/// QCommandLineParser knows no optional values: a bare --simulate gets its default written out.
QStringList withScenarioWritten(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument == "--"_L1)
            break;
        if (argument == "--simulate"_L1)
            argument = u"--simulate=normal"_s;
    }
    return arguments;
}

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number > 0 && number <= longestSeconds ? std::optional(number) : std::nullopt;
}

std::optional<Notice> readNumbers(const QCommandLineParser &parser, Options &options)
{
    using C = Options::Command;
    const bool isWork = options.command == C::Export || options.command == C::Import || options.command == C::History;
    options.timeout = options.command == C::Scan ? 10s : isWork ? 0s : 60s;
    if (parser.isSet(option::timeout)) {
        const auto seconds = wholeNumber(parser.value(option::timeout));
        if (!seconds)
            return mistake(u"--timeout takes a whole number of seconds, 1 or more."_s);
        options.timeout = std::chrono::seconds(*seconds);
    }
    if (parser.isSet(option::seconds)) {
        const auto seconds = wholeNumber(parser.value(option::seconds));
        if (!seconds)
            return mistake(u"--seconds takes a whole number, 1 or more."_s);
        options.seconds = *seconds;
    }
    return {};
}

std::optional<Notice> readWatchAndKey(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(option::address)) {
        const auto address = bluetoothAddress(parser.value(option::address));
        if (!address)
            return mistake(u"--address takes six pairs of hex digits, for instance 00:00:5E:00:53:4E."_s);
        options.address = *address;
    }
    options.keyFile = parser.value(option::keyFile);
    if (parser.isSet(option::keyFile) && options.keyFile.isEmpty())
        return mistake(u"--key-file needs the name of a file, or - for standard input."_s);
    if (parser.isSet(option::noStore) && parser.isSet(option::store))
        return mistake(u"--store and --no-store exclude each other."_s);
    if (parser.isSet(option::noStore))
        options.keepKey = Options::KeepKey::Nowhere;
    const QString place = parser.value(option::store);
    if (place == "file"_L1)
        options.keepKey = Options::KeepKey::File;
    else if (parser.isSet(option::store) && place != "secret-service"_L1)
        return mistake(u"--store takes secret-service or file."_s);
    return {};
}

std::optional<Notice> readScenario(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(option::simulate))
        return {};
    if (const auto file = replayedFile(parser.value(option::simulate))) {
        const auto trace = loadTrace(*file);
        if (!trace)
            return mistake(trace.error());
        options.replay = *trace;
        options.scenario.emplace();
        return {};
    }
    const auto scenario = Scenario::parse(parser.value(option::simulate));
    if (!scenario)
        return mistake(scenario.error());
    options.scenario = *scenario;
    return {};
}

std::optional<Notice> readTraceFile(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(option::trace))
        return {};
    options.traceFile = parser.value(option::trace);
    const auto problem = problemOfTraceTo(options.traceFile, replayedFile(parser.value(option::simulate)));
    return problem ? std::optional(mistake(*problem)) : std::nullopt;
}

std::optional<Notice> readKeeping(const QCommandLineParser &parser, Options &options)
{
    options.keep = parser.isSet(option::keep);
    options.databaseFile = parser.value(option::database);
    if (parser.isSet(option::database) && options.databaseFile.isEmpty())
        return mistake(u"--database needs the name of a file."_s);
    if (options.command != Options::Command::Stream)
        return {};
    if (parser.isSet(option::activity))
        options.activityName = parser.value(option::activity);
    if (!options.keep && (options.activityName || parser.isSet(option::database)))
        return mistake(u"stream takes --activity and --database together with --keep."_s);
    if (options.keep && parser.isSet(option::simulate) && options.databaseFile.isEmpty())
        return mistake(u"What is simulated is kept only in a file of its own: name it with --database."_s);
    return {};
}

/// The words behind `activity`.
std::optional<Notice> readActivityWords(const QStringList &words, Options &options)
{
    using Verb = Options::ActivityVerb;
    static const QHash<QString, Verb> verbs{{u"start"_s, Verb::Start},
                                            {u"mark"_s, Verb::Mark},
                                            {u"stop"_s, Verb::Stop},
                                            {u"resume"_s, Verb::Resume},
                                            {u"status"_s, Verb::Status}};
    const auto found = verbs.constFind(words.value(0));
    if (found == verbs.cend())
        return mistake(u"activity is followed by start, mark, stop, resume or status."_s);
    options.activityVerb = *found;
    const bool takesText = *found == Verb::Start || *found == Verb::Mark;
    if (words.size() > (takesText ? 2 : 1))
        return mistake(u"One word too many; a text of several words is put into quotation marks."_s);
    options.text = words.value(1);
    return {};
}

/// What `export` and `import` were told.
std::optional<Notice> readHistory(const QCommandLineParser &parser, Options &options)
{
    using C = Options::Command;
    if (options.command != C::Export && options.command != C::Import)
        return {};
    auto told = options.command == C::Export ? readExportOptions(parser)
                                             : readImportWords(parser.positionalArguments().mid(1));
    if (!told)
        return mistake(told.error());
    options.history = std::move(told).value();
    return {};
}

/// An option that the command would ignore is a misunderstanding worth telling.
std::optional<Notice> checkBelonging(const QCommandLineParser &parser, Options::Command command)
{
    const auto only = [&](const QString &name, const QString &owner, bool belongs) -> std::optional<Notice> {
        if (!parser.isSet(name) || belongs)
            return {};
        return mistake(u"--%1 belongs to the command %2."_s.arg(name, owner));
    };
    using C = Options::Command;
    const bool usesHistory = command == C::Export || command == C::Import || command == C::History;
    for (const auto &problem :
         {only(option::seconds, u"stream"_s, command == C::Stream), only(option::all, u"scan"_s, command == C::Scan),
          only(option::store, u"pair"_s, command == C::Pair), only(option::noStore, u"pair"_s, command == C::Pair),
          only(option::keep, u"stream"_s, command == C::Stream),
          only(option::activity, u"stream or export"_s, command == C::Stream || command == C::Export),
          only(option::database, u"stream, export, import or history"_s, command == C::Stream || usesHistory),
          only(option::format, u"export"_s, command == C::Export),
          only(option::from, u"export"_s, command == C::Export), only(option::to, u"export"_s, command == C::Export),
          only(option::lastActivity, u"export"_s, command == C::Export),
          only(option::output, u"export"_s, command == C::Export),
          only(option::report, u"doctor"_s, command == C::Doctor)}) {
        if (problem)
            return problem;
    }
    const bool namesWatch = parser.isSet(option::address) || parser.isSet(option::keyFile);
    if (command == C::Scan && namesWatch)
        return mistake(u"scan needs neither --address nor --key-file."_s);
    if (command == C::Activity && (namesWatch || parser.isSet(option::simulate)))
        return mistake(u"activity asks the Neobeat that runs, which has its own watch."_s);
    if (usesHistory && (parser.isSet(option::keyFile) || parser.isSet(option::simulate)))
        return mistake(u"What is about the history needs no watch, so neither --key-file nor --simulate."_s);
    if (command == C::Doctor && namesWatch)
        return mistake(u"doctor examines the remembered watch, without --address and --key-file."_s);
    return {};
}

std::optional<Notice> refuseKeys(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        const bool named = argument.startsWith("--key"_L1) && !argument.startsWith("--key-file"_L1);
        if (named || looksLikeKey(argument))
            return mistake(
                u"A key does not belong on the command line: other programs and the shell's history can read it. "
                "Put it into a file and name that with --key-file FILE, or pass it on standard input with "
                "--key-file -."_s);
    }
    return {};
}

} // namespace

bool looksLikeKey(const QString &argument)
{
    static const QRegularExpression name(u"^--[a-z-]+="_s);
    static const QRegularExpression separators(u"[-:\\s\"']"_s);
    static const QRegularExpression key(u"^(?:0x)?[0-9a-f]{24,}$"_s, QRegularExpression::CaseInsensitiveOption);
    QString value = withByteListsJoined(QString(argument).remove(name));
    value.remove(separators);
    return key.match(value).hasMatch();
}

Result<Options, Notice> parseOptions(const QStringList &arguments)
{
    if (const auto refused = refuseKeys(arguments))
        return *refused;

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withScenarioWritten(arguments)))
        return mistake(messageOf(parser));
    if (parser.isSet(option::help))
        return Notice{false, helpText(parser)};
    if (parser.isSet(option::version))
        return Notice{false, u"neobeat-cli " NEOBEAT_VERSION "\n"_s};

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return mistake(
            u"What should it do? One of: scan, pair, battery, stream, activity, info, history, export, import, doctor. "
            "More with --help."_s);
    const auto command = commandNamed(words.first());
    if (!command)
        return mistake(
            u"There is no such command. The commands are scan, pair, battery, stream, activity, info, history, "
            "export, import and doctor."_s);
    if (words.size() > 1 && *command != Options::Command::Activity && *command != Options::Command::Import)
        return mistake(u"One word too many after the command. A scenario is written --simulate=SCENARIO."_s);

    Options options;
    options.command = *command;
    options.json = parser.isSet(option::json);
    options.all = parser.isSet(option::all);
    if (*command == Options::Command::Activity) {
        if (const auto problem = readActivityWords(words.mid(1), options))
            return *problem;
    }
    options.reportFile = parser.value(option::report);
    options.logRules = printable(parser.value(option::logRules)).replace(u';', u'\n');
    for (const auto &problem :
         {checkBelonging(parser, *command), readNumbers(parser, options), readWatchAndKey(parser, options),
          readKeeping(parser, options), readHistory(parser, options), readScenario(parser, options),
          readTraceFile(parser, options)}) {
        if (problem)
            return *problem;
    }
    return options;
}

} // namespace neobeat::cli
