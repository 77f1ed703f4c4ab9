// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

Result<CommandLine, CommandLine::Notice> parse(const QStringList &words)
{
    return CommandLine::parse(QStringList{u"neobeat"_s} + words);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsAnOrdinaryStart();
    void everyOptionArrives();
    void simulateNeedsNoScenario();
    void recordingsArePlayedAndMade();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void helpNamesEveryScenario();
    void versionIsPrinted();
};

void TestCommandLine::nothingIsAnOrdinaryStart()
{
    const auto line = parse({});
    QVERIFY(line);
    QVERIFY(!line->scenario && !line->hidden);
    QVERIFY(line->settingsFile.isEmpty() && line->logRules.isEmpty());
}

void TestCommandLine::everyOptionArrives()
{
    const auto line
        = parse({u"--simulate=wrong-key"_s, u"--hidden"_s, u"--settings=a.ini"_s, u"--log-rules=a=true;b=true"_s});
    QVERIFY(line);
    QVERIFY(line->scenario && line->hidden);
    QCOMPARE(line->settingsFile, u"a.ini"_s);
    QCOMPARE(line->logRules, u"a=true\nb=true"_s);
}

void TestCommandLine::simulateNeedsNoScenario()
{
    const auto line = parse({u"--simulate"_s, u"--hidden"_s});
    QVERIFY(line);
    QVERIFY(line->scenario && line->hidden);
}

void TestCommandLine::recordingsArePlayedAndMade()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made.rec"_s);
    const auto line
        = parse({u"--simulate=replay:" NEOBEAT_TEST_DATA "/recordings/five-seconds.rec"_s, u"--record="_s + made});
    QVERIFY2(line, line ? "" : qPrintable(line.error().text));
    QVERIFY(line->scenario && line->replay && !line->replay->events.isEmpty());
    QCOMPARE(line->traceFile, made);
    QVERIFY(!QFile::exists(made)); // A second start only raises the window of the first.
}

void TestCommandLine::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("a word") << QStringList{u"scan"_s} << u"options only"_s;
    QTest::newRow("scenario apart") << QStringList{u"--simulate"_s, u"silent"_s} << u"--simulate=SCENARIO"_s;
    QTest::newRow("no such scenario") << QStringList{u"--simulate=nonsense"_s} << u"nonsense"_s;
    QTest::newRow("no trace") << QStringList{u"--simulate=replay:missing.rec"_s} << u"missing.rec"_s;
    QTest::newRow("not a trace") << QStringList{u"--simulate=replay:" NEOBEAT_TEST_DATA "/vectors.json"_s}
                                 << u"no trace"_s;
    QTest::newRow("record nowhere") << QStringList{u"--record="_s} << u"--trace"_s;
    QTest::newRow("record over something")
        << QStringList{u"--record=" NEOBEAT_TEST_DATA "/vectors.json"_s} << u"another file"_s;
    QTest::newRow("record over what is played")
        << QStringList{u"--simulate=replay:" NEOBEAT_TEST_DATA "/recordings/wrong-key.rec"_s,
                       u"--record=" NEOBEAT_TEST_DATA "/recordings/wrong-key.rec"_s}
        << u"another file"_s;
    QTest::newRow("no such option") << QStringList{u"--colour"_s} << u"colour"_s;
}

void TestCommandLine::mistakesAreExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const auto line = parse(words);
    QVERIFY(!line);
    QVERIFY(line.error().isMistake);
    QVERIFY2(line.error().text.contains(part), qPrintable(line.error().text));
}

void TestCommandLine::helpNamesEveryScenario()
{
    const auto help = parse({u"--help"_s});
    QVERIFY(!help);
    QVERIFY(!help.error().isMistake);
    for (const Scenario::Description &scenario : Scenario::descriptions())
        QVERIFY2(help.error().text.contains(scenario.name), qPrintable(scenario.name));
}

void TestCommandLine::versionIsPrinted()
{
    const auto version = parse({u"--version"_s});
    QVERIFY(!version);
    QVERIFY(!version.error().isMistake);
    QVERIFY(version.error().text.startsWith(u"neobeat "_s));
}

NEOBEAT_TEST(TestCommandLine)
#include "tst_commandline.moc"
