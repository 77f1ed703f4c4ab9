// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "base/bluetoothaddress.h"
#include "base/localmoment.h"
#include "base/outsidetext.h"
#include "cli/usage.h"
#include "exchange/exportname.h"
#include "link/trace/tracefile.h"
#include "protocol/keyspellings.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

Notice mistake(const QString &text)
{
    return {true, text};
}

std::optional<Options::Command> commandNamed(const QString &name)
{
    using C = Options::Command;
    static const QHash<QString, C> commands{
        {u"scan"_s, C::Scan},       {u"pair"_s, C::Pair},         {u"battery"_s, C::Battery},
        {u"stream"_s, C::Stream},   {u"activity"_s, C::Activity}, {u"today"_s, C::Today},
        {u"sync"_s, C::Sync},       {u"find"_s, C::Find},         {u"notify"_s, C::Notify},
        {u"info"_s, C::Info},       {u"alarms"_s, C::Alarms},     {u"settings"_s, C::Settings},
        {u"history"_s, C::History}, {u"export"_s, C::Export},     {u"import"_s, C::Import},
        {u"doctor"_s, C::Doctor},   {u"publish"_s, C::Publish},   {u"outputs"_s, C::Outputs},
        {u"probe"_s, C::Probe},     {u"hrv"_s, C::Hrv},
    };
    const auto found = commands.constFind(name);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

/// QCommandLineParser has no optional values, so a bare --simulate gets its default.
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
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> secondsIn(const QString &text)
{
    constexpr int longest = 1'000'000;
    const auto seconds = wholeNumber(text);
    return seconds && *seconds <= longest ? seconds : std::nullopt;
}

std::optional<QString> fileName(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<WatchMessage::Category> messageCategory(const QString &name)
{
    using C = WatchMessage::Category;
    static const QHash<QString, C> categories{
        {u"app"_s, C::App}, {u"email"_s, C::Email}, {u"sms"_s, C::Sms}, {u"missed-call"_s, C::MissedCall}};
    const auto found = categories.constFind(name);
    return found == categories.cend() ? std::nullopt : std::optional(*found);
}

std::optional<const SourceModel *> supportedModel(const QString &text)
{
    const SourceModel *model = sourceModel(text);
    return model && model->isSupported() ? std::optional(model) : std::nullopt;
}

QString supportedModels()
{
    QStringList ids;
    for (const SourceModel &model : sourceModels()) {
        if (model.isSupported())
            ids.append(model.id);
    }
    return ids.join(u", "_s);
}

std::optional<Options::KeepKey> keyPlace(const QString &text)
{
    if (text == "file"_L1)
        return Options::KeepKey::File;
    return text == "secret-service"_L1 ? std::optional(Options::KeepKey::SecretService) : std::nullopt;
}

/// A date alone is the beginning of its day, or its end, which is the beginning of the next one. Of a time that the
/// clocks of this computer show twice, a range covers both.
std::optional<qint64> moment(const QString &text, Passing edge)
{
    constexpr qsizetype dateLength = 10;
    if (text.size() == dateLength) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        const QDate begun = edge == Passing::First ? date : date.addDays(1);
        return date.isValid() ? std::optional(startOfDay(begun)) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        return time.toMSecsSinceEpoch();
    // Without a zone, Qt rejects a time that the clocks skip here or moves it, depending on its version.
    const QDateTime wall = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    return wall.isValid() ? std::optional(localMoment(wall.date(), wall.time(), edge)) : std::nullopt;
}

/// Reads what was typed into the options. The first mistake is the one that is reported.
class OptionReader
{
public:
    OptionReader(const QCommandLineParser &parser, Options::Command command)
        : m_parser(parser)
    {
        m_options.command = command;
    }

    Result<Options, Notice> read();

private:
    void readWatch();
    void readSimulation();
    void readStream();
    void readActivity(const QStringList &words);
    void readNotify(const QStringList &words);
    void readExport();
    void readRange();
    void readHistory(const QStringList &words);
    void readImport();
    void readSync();
    void readPublish();
    void readOutputs(const QStringList &words);
    void readAlarms(const QStringList &words);
    void readSettings(const QStringList &words);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    void refuseIf(bool wrong, const QString &sentence)
    {
        m_mistake = wrong && m_mistake.isEmpty() ? sentence : m_mistake;
    }
    /// Leaves the field as it is when the option is not set.
    template<typename Field, typename Convert>
    void take(const QString &option, Field &field, const QString &expected, Convert convert)
    {
        if (!isSet(option))
            return;
        const auto value = convert(m_parser.value(option));
        refuseIf(!value, u"--%1 takes %2."_s.arg(option, expected));
        field = value ? Field(*value) : field;
    }

    const QCommandLineParser &m_parser;
    Options m_options;
    QString m_mistake;
};

Result<Options, Notice> OptionReader::read()
{
    using C = Options::Command;
    const C command = m_options.command;
    const QStringList words = m_parser.positionalArguments().mid(1);
    if (command == C::Activity)
        readActivity(words);
    else if (command == C::Outputs)
        readOutputs(words);
    else if (command == C::Alarms)
        readAlarms(words);
    else if (command == C::Settings)
        readSettings(words);
    else if (command == C::Notify)
        readNotify(words);
    else if (command == C::History)
        readHistory(words);
    else if (command == C::Import)
        refuseIf(words.size() != 1 || words.first().isEmpty(), u"import is followed by the name of one file."_s);
    else
        refuseIf(!words.isEmpty(),
                 u"One word too many after the command. A scenario is written --simulate=SCENARIO."_s);
    m_options.history.file = words.value(0);

    const bool isWork = command == C::Export || command == C::Import || command == C::History || command == C::Hrv;
    std::chrono::seconds timeout = command == C::Scan ? 10s : isWork || command == C::Publish ? 0s : 60s;
    take(u"timeout"_s, timeout, u"a whole number of seconds, 1 or more"_s, secondsIn);
    m_options.timeout = timeout;
    m_options.json = isSet(u"json"_s);
    m_options.all = isSet(u"all"_s);
    m_options.reportFile = m_parser.value(u"report"_s);
    m_options.writes = isSet(u"writes"_s);
    m_options.logRules = printable(m_parser.value(u"log-rules"_s)).replace(u';', u'\n');
    take(u"database"_s, m_options.databaseFile, u"the name of a file"_s, fileName);
    readWatch();
    readSimulation();
    if (command == C::Find)
        take(u"seconds"_s, m_options.seconds, u"a whole number, 1 or more"_s, secondsIn);
    if (command == C::Stream)
        readStream();
    if (command == C::Export)
        readExport();
    if (command == C::Hrv)
        readRange();
    if (command == C::Import)
        readImport();
    if (command == C::Sync)
        readSync();
    if (command == C::Publish)
        readPublish();
    return m_mistake.isEmpty() ? Result<Options, Notice>(m_options) : mistake(m_mistake);
}

void OptionReader::readWatch()
{
    take(u"address"_s, m_options.address, u"six pairs of hex digits, for instance 00:00:5E:00:53:4E"_s,
         bluetoothAddress);
    take(u"model"_s, m_options.model, u"one of "_s + supportedModels(), supportedModel);
    take(u"key-file"_s, m_options.keyFile, u"the name of a file, or - for standard input"_s, fileName);
    take(u"store"_s, m_options.keepKey, u"secret-service or file"_s, keyPlace);
    refuseIf(isSet(u"store"_s) && isSet(u"no-store"_s), u"--store and --no-store exclude each other."_s);
    if (isSet(u"no-store"_s))
        m_options.keepKey = Options::KeepKey::Nowhere;
}

void OptionReader::readSimulation()
{
    const QString simulated = m_parser.value(u"simulate"_s);
    const auto played = replayedFile(simulated);
    if (isSet(u"simulate"_s)) {
        const auto trace = played ? loadTrace(*played) : Result<Trace, QString>(Trace());
        const auto scenario = Scenario::parse(played ? QString() : simulated);
        if (!trace || !scenario)
            return refuseIf(true, trace ? scenario.error() : trace.error());
        m_options.scenario = *scenario;
        m_options.replay = played ? std::optional(*trace) : std::nullopt;
    }
    if (isSet(u"trace"_s)) {
        m_options.traceFile = m_parser.value(u"trace"_s);
        const auto problem = problemOfTraceTo(m_options.traceFile, played);
        refuseIf(problem.has_value(), problem.value_or(QString()));
    }
}

void OptionReader::readStream()
{
    take(u"seconds"_s, m_options.seconds, u"a whole number, 1 or more"_s, secondsIn);
    m_options.keep = isSet(u"keep"_s);
    if (isSet(u"activity"_s))
        m_options.activityName = m_parser.value(u"activity"_s);
    refuseIf(!m_options.keep && (m_options.activityName || isSet(u"database"_s)),
             u"stream takes --activity and --database together with --keep."_s);
    refuseIf(m_options.keep && m_options.scenario && m_options.databaseFile.isEmpty(),
             u"What is simulated is kept only in a file of its own: name it with --database."_s);
}

void OptionReader::readActivity(const QStringList &words)
{
    using Verb = Options::ActivityVerb;
    static const QHash<QString, Verb> verbs{{u"start"_s, Verb::Start},
                                            {u"mark"_s, Verb::Mark},
                                            {u"stop"_s, Verb::Stop},
                                            {u"resume"_s, Verb::Resume},
                                            {u"status"_s, Verb::Status}};
    refuseIf(!verbs.contains(words.value(0)), u"activity is followed by start, mark, stop, resume or status."_s);
    m_options.activityVerb = verbs.value(words.value(0));
    const bool takesText = m_options.activityVerb == Verb::Start || m_options.activityVerb == Verb::Mark;
    refuseIf(words.size() > (takesText ? 2 : 1),
             u"One word too many; a text of several words is put into quotation marks."_s);
    m_options.text = words.value(1);
}

void OptionReader::readNotify(const QStringList &words)
{
    refuseIf(words.isEmpty() || words.size() > 2 || words.first().trimmed().isEmpty(),
             u"notify is followed by a title and perhaps a text; several words are put into quotation marks."_s);
    m_options.title = words.value(0);
    m_options.text = words.value(1);
    take(u"category"_s, m_options.messageCategory, u"app, email, sms or missed-call"_s, messageCategory);
}

void OptionReader::readExport()
{
    HistoryOptions &history = m_options.history;
    refuseIf(!isSet(u"format"_s), u"export needs --format csv, jsonl, tcx or fit."_s);
    take(u"format"_s, history.format, u"csv, jsonl, tcx or fit"_s, exportFormatNamed);
    history.file = m_parser.value(u"output"_s);
    refuseIf(history.file.isEmpty(), u"export needs --output with the name of a file, or - for standard output."_s);
    readRange();
}

void OptionReader::readRange()
{
    HistoryOptions &history = m_options.history;
    const QString time = u"a date or a time, as 2026-11-20 or 2026-11-20T18:30"_s;
    take(u"from"_s, history.range.from, time, [](const QString &text) { return moment(text, Passing::First); });
    take(u"to"_s, history.range.to, time, [](const QString &text) { return moment(text, Passing::Last); });
    refuseIf(history.range.isEmpty(), u"--from lies behind --to."_s);
    take(u"activity"_s, history.activity, u"the number of an activity; the command history prints them"_s, wholeNumber);
    history.lastActivity = isSet(u"last-activity"_s);
    const bool hasRange = isSet(u"from"_s) || isSet(u"to"_s);
    refuseIf(int(history.lastActivity) + int(history.activity > 0) + int(hasRange) > 1,
             u"--activity, --last-activity and --from with --to exclude each other."_s);
}

void OptionReader::readHistory(const QStringList &words)
{
    if (words.isEmpty())
        return;
    const bool undoes = words.first() == "undo"_L1;
    m_options.history.imports = words.first() == "imports"_L1;
    refuseIf(!undoes && !m_options.history.imports, u"history is followed by imports or undo, or by nothing."_s);
    refuseIf(words.size() > (undoes ? 2 : 1), u"One word too many after history."_s);
    const auto number = undoes ? wholeNumber(words.value(1)) : std::nullopt;
    refuseIf(undoes && !number, u"history undo is followed by the number of an import; history imports prints them."_s);
    m_options.history.import = number.value_or(0);
}

void OptionReader::readImport()
{
    m_options.history.isDryRun = isSet(u"dry-run"_s);
    take(u"password-file"_s, m_options.history.passwordFile, u"the name of a file"_s, fileName);
}

void OptionReader::readSync()
{
    take(u"since"_s, m_options.since, u"a date or a time, as 2026-11-20 or 2026-11-20T18:30"_s,
         [](const QString &text) { return moment(text, Passing::First); });
    m_options.removesFromWatch = isSet(u"remove-from-watch"_s);
    refuseIf(m_options.scenario && m_options.databaseFile.isEmpty(),
             u"What is simulated is kept only in a file of its own: name it with --database."_s);
}

void OptionReader::readPublish()
{
    take(u"seconds"_s, m_options.seconds, u"a whole number, 1 or more"_s, secondsIn);
    take(u"token"_s, m_options.tokenFile, u"the name of a file"_s, fileName);
    const auto want = [&](const QString &option, OutputType kind, const QString &name) {
        if (isSet(option))
            m_options.outputs.append({kind, {{name, m_parser.value(option)}}});
    };
    want(u"http"_s, OutputType::Server, u"port"_s);
    want(u"file"_s, OutputType::File, u"path"_s);
    want(u"mqtt"_s, OutputType::Mqtt, u"broker"_s);
    if (isSet(u"osc"_s))
        m_options.outputs.append({OutputType::Osc, {{u"targets"_s, m_parser.values(u"osc"_s).join(u' ')}}});
    if (isSet(u"ble"_s))
        m_options.outputs.append({OutputType::Sensor, {}});
    for (Options::WantedOutput &output : m_options.outputs) {
        if (output.kind == OutputType::Server && isSet(u"bind"_s))
            output.options.insert(u"address"_s, m_parser.value(u"bind"_s));
    }
    refuseIf(m_options.outputs.isEmpty(), u"publish needs at least one of --http, --file, --osc, --mqtt and --ble."_s);
    refuseIf((isSet(u"bind"_s) || isSet(u"token"_s)) && !isSet(u"http"_s),
             u"publish takes --bind and --token together with --http."_s);
}

void OptionReader::readOutputs(const QStringList &words)
{
    using Verb = Options::OutputsVerb;
    static const QHash<QString, Verb> verbs{{u"on"_s, Verb::On}, {u"off"_s, Verb::Off}, {u"set"_s, Verb::Set}};
    const QString verb = words.value(0);
    m_options.outputsVerb = verbs.value(verb, Verb::List);
    m_options.words = words.mid(1);
    const qsizetype wanted = words.isEmpty() ? 0 : m_options.outputsVerb == Verb::Set ? 4 : 2;
    refuseIf((!verb.isEmpty() && !verbs.contains(verb)) || words.size() != wanted,
             u"outputs stands alone, or is followed by on NAME, off NAME or set NAME OPTION VALUE."_s);
}

void OptionReader::readAlarms(const QStringList &words)
{
    using Verb = Options::ConfigurationVerb;
    m_options.configurationVerb = words.isEmpty() ? Verb::Get : Verb::Set;
    m_options.words = words.mid(1);
    refuseIf(!words.isEmpty() && (words.first() != "set"_L1 || words.size() < 2),
             u"alarms stands alone, or is followed by set and the alarms, or by set none."_s);
}

void OptionReader::readSettings(const QStringList &words)
{
    using Verb = Options::ConfigurationVerb;
    static const QHash<QString, Verb> verbs{
        {u"get"_s, Verb::Get}, {u"set"_s, Verb::Set}, {u"export"_s, Verb::Export}, {u"apply"_s, Verb::Apply}};
    const QString verb = words.value(0, u"get"_s);
    m_options.configurationVerb = verbs.value(verb, Verb::Get);
    m_options.words = words.mid(1);
    const qsizetype count = m_options.words.size();
    const bool isWrong = !verbs.contains(verb) || (m_options.configurationVerb == Verb::Set && count < 2)
        || (m_options.configurationVerb == Verb::Export && count != 1)
        || (m_options.configurationVerb != Verb::Set && count > 1);
    refuseIf(isWrong, u"settings is followed by get [KEY], set KEY VALUE, export FILE, or apply [FILE]."_s);
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
    for (const QString &argument : arguments.mid(1)) {
        const bool isNamed = argument.startsWith("--key"_L1) && !argument.startsWith("--key-file"_L1);
        if (isNamed || looksLikeKey(argument))
            return mistake(
                u"A key does not belong on the command line: other programs and the shell's history can read it. "
                "Put it into a file and name that with --key-file FILE, or pass it on standard input with "
                "--key-file -."_s);
    }
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withScenarioWritten(arguments)))
        return mistake(messageOf(parser));
    const QString word = parser.positionalArguments().value(0);
    const QString name = word == "session"_L1 ? u"activity"_s : word; // its earlier name
    const auto command = commandNamed(name);
    if (parser.isSet(u"help"_s))
        return Notice{false, command ? helpFor(name) : generalHelp()};
    if (parser.isSet(u"version"_s))
        return Notice{false, u"neobeat-cli " NEOBEAT_VERSION "\n"_s};
    if (!command)
        return mistake((word.isEmpty() ? u"What should it do? One of: %1. More with --help."_s
                                       : u"There is no such command. The commands are %1."_s)
                           .arg(commandNames()));
    for (const QString &option : parser.optionNames()) {
        const QStringList owners = ownersOf(option);
        if (!owners.isEmpty() && !owners.contains(name))
            return mistake(u"--%1 belongs to %2."_s.arg(option, owners.join(u", "_s)));
    }
    return OptionReader(parser, *command).read();
}

} // namespace neobeat::cli
