// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat;
using namespace neobeat::cli;

namespace {

Result<Options, Notice> parse(const QStringList &words)
{
    return parseOptions(QStringList{u"neobeat-cli"_s} + words);
}

} // namespace

class TestCliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void commandsAreRead_data();
    void commandsAreRead();
    void everyValueArrives();
    void activityWordsArrive();
    void publishNamesItsOutputs();
    void outputsWordsArrive();
    void defaultsAreTheDocumentedOnes();
    void simulateWorksWithAndWithoutScenario_data();
    void simulateWorksWithAndWithoutScenario();
    void recordingsArePlayedAndMade();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void keysAreRefusedAndNotRepeated_data();
    void keysAreRefusedAndNotRepeated();
    void ordinaryArgumentsAreNoKeys_data();
    void ordinaryArgumentsAreNoKeys();
    void helpNamesEveryScenario();
    void aCommandExplainsItsOwnOptions_data();
    void aCommandExplainsItsOwnOptions();
    void textsArriveAsTheyAre_data();
    void textsArriveAsTheyAre();
    void theLastOfRepeatedOptionsCounts();
    void versionIsPrinted();
    void messagesHaveATitle();
};

void TestCliOptions::commandsAreRead_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Options::Command>("command");
    QTest::newRow("scan") << u"scan"_s << Options::Command::Scan;
    QTest::newRow("pair") << u"pair"_s << Options::Command::Pair;
    QTest::newRow("battery") << u"battery"_s << Options::Command::Battery;
    QTest::newRow("stream") << u"stream"_s << Options::Command::Stream;
    QTest::newRow("info") << u"info"_s << Options::Command::Info;
    QTest::newRow("hrv") << u"hrv"_s << Options::Command::Hrv;
    QTest::newRow("find") << u"find"_s << Options::Command::Find;
}

void TestCliOptions::commandsAreRead()
{
    QFETCH(QString, word);
    QFETCH(Options::Command, command);
    const auto options = parse({word});
    QVERIFY(options);
    QCOMPARE(options->command, command);
}

void TestCliOptions::everyValueArrives()
{
    const auto stream
        = parse({u"stream"_s, u"--address"_s, u"00-00-5e-00-53-4e"_s, u"--key-file"_s, u"key.txt"_s, u"--seconds"_s,
                 u"10"_s, u"--json"_s, u"--timeout=5"_s, u"--log-rules=a=true;b=false"_s});
    QVERIFY(stream);
    QCOMPARE(stream->address, u"00:00:5E:00:53:4E"_s);
    QCOMPARE(stream->keyFile, u"key.txt"_s);
    QCOMPARE(stream->seconds, 10);
    QVERIFY(stream->json);
    QCOMPARE(stream->timeout, 5000ms);
    QCOMPARE(stream->logRules, u"a=true\nb=false"_s);

    const auto scan = parse({u"--all"_s, u"scan"_s});
    QVERIFY(scan && scan->all);
    const auto file = parse({u"pair"_s, u"--store=file"_s, u"--key-file=-"_s});
    QVERIFY(file);
    QCOMPARE(file->keepKey, Options::KeepKey::File);
    QCOMPARE(file->keyFile, u"-"_s);
    const auto nowhere = parse({u"pair"_s, u"--no-store"_s});
    QVERIFY(nowhere);
    QCOMPARE(nowhere->keepKey, Options::KeepKey::Nowhere);
}

void TestCliOptions::activityWordsArrive()
{
    using Verb = Options::ActivityVerb;
    const auto start = parse({u"session"_s, u"start"_s, u"Up the hill"_s});
    QVERIFY(start);
    QCOMPARE(start->activityVerb, Verb::Start);
    QCOMPARE(start->text, u"Up the hill"_s);
    const auto mark = parse({u"session"_s, u"mark"_s});
    QVERIFY(mark);
    QCOMPARE(mark->activityVerb, Verb::Mark);
    QVERIFY(mark->text.isEmpty());
    QCOMPARE(parse({u"session"_s, u"stop"_s})->activityVerb, Verb::Stop);
    QCOMPARE(parse({u"session"_s, u"resume"_s})->activityVerb, Verb::Resume);
    QCOMPARE(parse({u"session"_s, u"status"_s, u"--json"_s})->activityVerb, Verb::Status);
    const auto kept = parse({u"stream"_s, u"--keep"_s, u"--session="_s, u"--database=file"_s});
    QVERIFY(kept);
    QVERIFY(kept->keep);
    QCOMPARE(kept->activityName, std::optional(QString()));
    QCOMPARE(kept->databaseFile, u"file"_s);
}

void TestCliOptions::publishNamesItsOutputs()
{
    const auto options = parse({u"publish"_s, u"--http"_s, u"0"_s, u"--bind"_s, u"192.0.2.1"_s, u"--token"_s,
                                u"token.txt"_s, u"--file=bpm.txt"_s, u"--osc"_s, u"127.0.0.1:9000"_s, u"--osc"_s,
                                u"[::1]:9001"_s, u"--mqtt=mqtt://broker"_s, u"--ble"_s, u"--seconds=5"_s});
    QVERIFY(options);
    QCOMPARE(options->seconds, 5);
    QCOMPARE(options->timeout, 0ms);
    QCOMPARE(options->tokenFile, u"token.txt"_s);
    QMap<OutputType, OutputOptions> outputs;
    for (const auto &output : options->outputs)
        outputs.insert(output.kind, output.options);
    const QMap<OutputType, OutputOptions> expected{
        {OutputType::Server, {{u"port"_s, u"0"_s}, {u"address"_s, u"192.0.2.1"_s}}},
        {OutputType::File, {{u"path"_s, u"bpm.txt"_s}}},
        {OutputType::Osc, {{u"targets"_s, u"127.0.0.1:9000 [::1]:9001"_s}}},
        {OutputType::Mqtt, {{u"broker"_s, u"mqtt://broker"_s}}},
        {OutputType::Sensor, {}},
    };
    QCOMPARE(outputs, expected);
}

void TestCliOptions::outputsWordsArrive()
{
    using Verb = Options::OutputsVerb;
    QCOMPARE(parse({u"outputs"_s})->outputsVerb, Verb::List);
    QCOMPARE(parse({u"outputs"_s, u"on"_s, u"mqtt"_s})->outputsVerb, Verb::On);
    QCOMPARE(parse({u"outputs"_s, u"off"_s, u"mqtt"_s})->outputsVerb, Verb::Off);
    const auto set = parse({u"outputs"_s, u"set"_s, u"server"_s, u"port"_s, u"4000"_s});
    QVERIFY(set);
    QCOMPARE(set->outputsVerb, Verb::Set);
    QCOMPARE(set->words, (QStringList{u"server"_s, u"port"_s, u"4000"_s}));
}

void TestCliOptions::defaultsAreTheDocumentedOnes()
{
    const auto scan = parse({u"scan"_s});
    QVERIFY(scan);
    QCOMPARE(scan->timeout, 10s);
    const auto stream = parse({u"stream"_s});
    QVERIFY(stream);
    QCOMPARE(stream->timeout, 60s);
    QCOMPARE(stream->seconds, 0);
    QVERIFY(!stream->json);
    QVERIFY(!stream->scenario);
    QVERIFY(stream->address.isEmpty());
    QCOMPARE(stream->keepKey, Options::KeepKey::SecretService);
}

void TestCliOptions::simulateWorksWithAndWithoutScenario_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("bare, first") << QStringList{u"--simulate"_s, u"scan"_s};
    QTest::newRow("bare, last") << QStringList{u"scan"_s, u"--simulate"_s};
    QTest::newRow("empty") << QStringList{u"scan"_s, u"--simulate="_s};
    QTest::newRow("named") << QStringList{u"scan"_s, u"--simulate=wrong-key"_s};
    QTest::newRow("two") << QStringList{u"scan"_s, u"--simulate=slow=20,wrong-key"_s};
}

void TestCliOptions::simulateWorksWithAndWithoutScenario()
{
    QFETCH(QStringList, words);
    const auto options = parse(words);
    QVERIFY(options);
    QVERIFY(options->scenario);
}

void TestCliOptions::recordingsArePlayedAndMade()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made.rec"_s);
    const auto options = parse(
        {u"stream"_s, u"--record"_s, made, u"--simulate=replay:" NEOBEAT_TEST_DATA "/recordings/five-seconds.rec"_s});
    QVERIFY2(options, options ? "" : qPrintable(options.error().text));
    QVERIFY(options->scenario && options->replay && !options->replay->events.isEmpty());
    QCOMPARE(options->traceFile, made);
}

void TestCliOptions::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QStringList{} << u"--help"_s;
    QTest::newRow("no such command") << QStringList{u"dance"_s} << u"no such command"_s;
    QTest::newRow("two commands") << QStringList{u"scan"_s, u"info"_s} << u"too many"_s;
    QTest::newRow("scenario apart") << QStringList{u"scan"_s, u"--simulate"_s, u"silent"_s} << u"--simulate=SCENARIO"_s;
    QTest::newRow("no trace") << QStringList{u"scan"_s, u"--simulate=replay:missing.rec"_s} << u"missing.rec"_s;
    QTest::newRow("record over something")
        << QStringList{u"scan"_s, u"--record=" NEOBEAT_TEST_DATA "/vectors.json"_s} << u"another file"_s;
    QTest::newRow("activity of nothing") << QStringList{u"session"_s} << u"start, mark, stop, resume or status"_s;
    QTest::newRow("activity of nonsense")
        << QStringList{u"session"_s, u"dance"_s} << u"start, mark, stop, resume or status"_s;
    QTest::newRow("activity with words") << QStringList{u"session"_s, u"start"_s, u"Up"_s, u"hill"_s} << u"quotation"_s;
    QTest::newRow("stop with a word") << QStringList{u"session"_s, u"stop"_s, u"Up"_s} << u"too many"_s;
    QTest::newRow("activity simulated") << QStringList{u"session"_s, u"stop"_s, u"--simulate"_s}
                                        << u"--simulate belongs to scan"_s;
    QTest::newRow("name without keeping") << QStringList{u"stream"_s, u"--session=Up"_s} << u"--keep"_s;
    QTest::newRow("keeping with scan") << QStringList{u"scan"_s, u"--keep"_s} << u"stream"_s;
    QTest::newRow("keeping what is simulated")
        << QStringList{u"stream"_s, u"--keep"_s, u"--simulate"_s} << u"--database"_s;
    QTest::newRow("publish nothing") << QStringList{u"publish"_s, u"--simulate"_s} << u"--http, --file"_s;
    QTest::newRow("token without a server")
        << QStringList{u"publish"_s, u"--ble"_s, u"--token=file"_s} << u"together with --http"_s;
    QTest::newRow("outputs of nonsense") << QStringList{u"outputs"_s, u"dance"_s} << u"set NAME OPTION VALUE"_s;
    QTest::newRow("outputs without a name") << QStringList{u"outputs"_s, u"on"_s} << u"on NAME"_s;
    QTest::newRow("no such scenario") << QStringList{u"scan"_s, u"--simulate=nonsense"_s} << u"nonsense"_s;
    QTest::newRow("no such option") << QStringList{u"scan"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("value missing") << QStringList{u"stream"_s, u"--seconds"_s} << u"seconds"_s;
    QTest::newRow("value of a flag") << QStringList{u"scan"_s, u"--json=yes"_s} << u"--json"_s;
    QTest::newRow("empty number") << QStringList{u"stream"_s, u"--seconds="_s, u"--keep"_s} << u"--seconds"_s;
    QTest::newRow("no number") << QStringList{u"stream"_s, u"--seconds=ten"_s} << u"--seconds"_s;
    QTest::newRow("zero seconds") << QStringList{u"stream"_s, u"--seconds=0"_s} << u"--seconds"_s;
    QTest::newRow("negative timeout") << QStringList{u"scan"_s, u"--timeout=-1"_s} << u"--timeout"_s;
    QTest::newRow("endless timeout") << QStringList{u"scan"_s, u"--timeout=99999999999"_s} << u"--timeout"_s;
    QTest::newRow("short address") << QStringList{u"info"_s, u"--address=00:00:5E"_s} << u"--address"_s;
    QTest::newRow("store where") << QStringList{u"pair"_s, u"--store=cloud"_s} << u"--store"_s;
    QTest::newRow("store and not") << QStringList{u"pair"_s, u"--store=file"_s, u"--no-store"_s} << u"exclude"_s;
    QTest::newRow("seconds of battery") << QStringList{u"battery"_s, u"--seconds=3"_s} << u"stream"_s;
    QTest::newRow("all of info") << QStringList{u"info"_s, u"--all"_s} << u"scan"_s;
    QTest::newRow("store of stream") << QStringList{u"stream"_s, u"--store=file"_s} << u"pair"_s;
    QTest::newRow("address of scan") << QStringList{u"scan"_s, u"--address=00:00:5E:00:53:4E"_s} << u"--address"_s;
    QTest::newRow("empty key file") << QStringList{u"pair"_s, u"--key-file="_s} << u"--key-file"_s;
}

void TestCliOptions::mistakesAreExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const auto options = parse(words);
    QVERIFY(!options);
    QVERIFY(options.error().isMistake);
    QVERIFY2(options.error().text.contains(part), qPrintable(options.error().text));
}

void TestCliOptions::keysAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QStringList>("words");
    const QString key = u"4e656f626561742d73696d756c617465"_s;
    QTest::newRow("as a word") << QStringList{u"pair"_s, key};
    QTest::newRow("as a word with 0x") << QStringList{u"pair"_s, u"0x"_s + key};
    QTest::newRow("instead of a command") << QStringList{key};
    QTest::newRow("with 30 digits") << QStringList{u"pair"_s, key.left(30)};
    QTest::newRow("like a UUID") << QStringList{u"pair"_s, u"4e656f62-6561-742d-7369-6d756c617465"_s};
    QTest::newRow("with blanks") << QStringList{u"pair"_s, u"4e656f62 6561742d 73696d75 6c617465"_s};
    QTest::newRow("as option") << QStringList{u"pair"_s, u"--key"_s, key};
    QTest::newRow("as option with =") << QStringList{u"pair"_s, u"--key="_s + key};
    QTest::newRow("as short option") << QStringList{u"pair"_s, u"-"_s + key};
    QTest::newRow("as key file") << QStringList{u"pair"_s, u"--key-file"_s, key};
    QTest::newRow("as key file with =") << QStringList{u"pair"_s, u"--key-file=0x"_s + key};
    QTest::newRow("as address") << QStringList{u"pair"_s, u"--address="_s + key.toUpper()};
    QTest::newRow("behind --") << QStringList{u"pair"_s, u"--"_s, key};
}

void TestCliOptions::keysAreRefusedAndNotRepeated()
{
    QFETCH(QStringList, words);
    const auto options = parse(words);
    QVERIFY(!options);
    QVERIFY(options.error().isMistake);
    const QString text = options.error().text;
    QVERIFY2(text.contains(u"--key-file"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"4e656f62"_s, Qt::CaseInsensitive), qPrintable(text));
}

void TestCliOptions::ordinaryArgumentsAreNoKeys_data()
{
    QTest::addColumn<QString>("argument");
    for (const QString &argument :
         {u"scan"_s, u"--simulate=duplicate-challenge"_s, u"00:00:5E:00:53:4E"_s, u"--address=00:00:5E:00:53:4E"_s,
          u"-"_s, u""_s, u"--json"_s, u"/keys/4e656f626561742d73696d756c617465.txt"_s, u"60"_s})
        QTest::newRow(qPrintable(argument)) << argument;
}

void TestCliOptions::ordinaryArgumentsAreNoKeys()
{
    QFETCH(QString, argument);
    QVERIFY(!looksLikeKey(argument));
}

void TestCliOptions::helpNamesEveryScenario()
{
    const auto help = parse({u"--help"_s});
    QVERIFY(!help);
    QVERIFY(!help.error().isMistake);
    QVERIFY(Scenario::descriptions().size() > 10);
    for (const Scenario::Description &scenario : Scenario::descriptions()) {
        QVERIFY2(help.error().text.contains(scenario.name), qPrintable(scenario.name));
        QVERIFY2(help.error().text.contains(scenario.meaning), qPrintable(scenario.name));
    }
    for (const QString &word :
         {u"scan"_s, u"pair"_s, u"battery"_s, u"stream"_s, u"info"_s, u"--key-file"_s, u"quality"_s})
        QVERIFY2(help.error().text.contains(word), qPrintable(word));
}

void TestCliOptions::aCommandExplainsItsOwnOptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QString>("foreign");
    QTest::newRow("scan") << QStringList{u"scan"_s, u"--help"_s} << QStringList{u"--all"_s, u"--simulate"_s, u"rssi"_s}
                          << u"--seconds"_s;
    QTest::newRow("help before the command")
        << QStringList{u"-h"_s, u"stream"_s} << QStringList{u"--seconds"_s, u"--activity, --session"_s, u"quality"_s}
        << u"--format"_s;
    QTest::newRow("publish") << QStringList{u"publish"_s, u"--help"_s}
                             << QStringList{u"--mqtt"_s, u"--ble"_s, u"location (or null)"_s} << u"--keep"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s}
                            << QStringList{u"neobeat-cli export"_s, u"Required: csv"_s, u"--last-activity"_s,
                                           u"leftOut"_s}
                            << u"--key-file"_s;
    QTest::newRow("earlier name") << QStringList{u"session"_s, u"--help"_s}
                                  << QStringList{u"activity start [NAME]"_s, u"`session`"_s, u"markers"_s}
                                  << u"--simulate"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s} << QStringList{u"import FILE"_s, u"--database"_s}
                            << u"--output"_s;
}

void TestCliOptions::aCommandExplainsItsOwnOptions()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, own);
    QFETCH(QString, foreign);
    const auto help = parse(words);
    QVERIFY(!help);
    QVERIFY(!help.error().isMistake);
    const QString text = help.error().text;
    for (const QString &part : own)
        QVERIFY2(text.contains(part), qPrintable(u"without %1:\n%2"_s.arg(part, text)));
    QVERIFY2(!text.contains(foreign), qPrintable(text));
    QVERIFY2(!text.contains(u"\n\n\n"_s), qPrintable(text));
}

void TestCliOptions::textsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"[up, down]"_s, u"{}"_s, u"\"Run\""_s, u"a=b"_s, u"="_s, u"-"_s, u"++"_s,
                                u"true"_s, u"scan"_s, u"/run"_s, u"\\n"_s, u"Läufe ❤"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestCliOptions::textsArriveAsTheyAre()
{
    QFETCH(QString, text);
    const auto started = parse({u"activity"_s, u"start"_s, text});
    QVERIFY2(started, started ? "" : qPrintable(started.error().text));
    QCOMPARE(started->text, text);
    const auto marked = parse({u"--json"_s, u"activity"_s, u"mark"_s, u"--"_s, text});
    QVERIFY2(marked, marked ? "" : qPrintable(marked.error().text));
    QCOMPARE(marked->text, text);
    for (const QStringList &words : {QStringList{u"--keep"_s, u"--activity"_s, text, u"stream"_s},
                                     QStringList{u"stream"_s, u"--activity="_s + text, u"--keep"_s}}) {
        const auto kept = parse(words);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        QCOMPARE(kept->activityName, std::optional(text));
    }
}

void TestCliOptions::theLastOfRepeatedOptionsCounts()
{
    const auto options = parse({u"--timeout"_s, u"3"_s, u"stream"_s, u"--seconds=1"_s, u"--timeout=5"_s, u"--json"_s,
                                u"--seconds"_s, u"2"_s, u"--json"_s});
    QVERIFY(options);
    QCOMPARE(options->timeout, 5s);
    QCOMPARE(options->seconds, 2);
}

void TestCliOptions::versionIsPrinted()
{
    const auto version = parse({u"--version"_s});
    QVERIFY(!version);
    QVERIFY(!version.error().isMistake);
    QCOMPARE(version.error().text, u"neobeat-cli " NEOBEAT_VERSION "\n"_s);
}

void TestCliOptions::messagesHaveATitle()
{
    const auto options = parse({u"notify"_s, u"Title"_s, u"Some text"_s, u"--category=missed-call"_s});
    QVERIFY(options);
    QCOMPARE(options->title, u"Title"_s);
    QCOMPARE(options->text, u"Some text"_s);
    QCOMPARE(options->messageCategory, WatchMessage::Category::MissedCall);
    QVERIFY(parse({u"notify"_s, u"Title"_s}));
    for (const QStringList &wrong :
         {QStringList{u"notify"_s}, QStringList{u"notify"_s, u" "_s}, QStringList{u"notify"_s, u"a"_s, u"b"_s, u"c"_s},
          QStringList{u"notify"_s, u"a"_s, u"--category=x"_s}, QStringList{u"find"_s, u"--category=app"_s}})
        QVERIFY(!parse(wrong));
}

NEOBEAT_TEST(TestCliOptions)
#include "tst_clioptions.moc"
