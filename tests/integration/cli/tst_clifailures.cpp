// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How the built neobeat-cli fails: exit codes, messages, and what it does with keys.
class TestCliFailures : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsExitCode_data();
    void everyFailureHasItsExitCode();
    void whatALinkMayHaveGarbledIsTriedAgain_data();
    void whatALinkMayHaveGarbledIsTriedAgain();
    void failuresAreSentencesWithoutJson();
    void theKeyOfAFileIsProven();
    void aKeyOnTheCommandLineIsRefused();
    void theKeyNeverShowsInTheLog();
    void withoutItsCryptoPluginItSaysSo();
};

void TestCliFailures::everyFailureHasItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *scenario, int exitCode, const QString &code, const QStringList &more = {}) {
        const QStringList arguments{u"battery"_s, u"--simulate="_s + QString::fromLatin1(scenario)};
        QTest::newRow(scenario) << arguments + more << exitCode << code;
    };
    const QStringList soon{u"--timeout=2"_s};
    row("no-such-scenario", 2, u"Usage"_s);
    row("normal", 2, u"Usage"_s, {u"--seconds=3"_s});
    row("no-service", 3, u"BluetoothServiceMissing"_s);
    row("no-access", 3, u"BluetoothAccessDenied"_s);
    row("no-adapter", 3, u"AdapterMissing"_s);
    row("adapter-off", 3, u"AdapterOff"_s);
    row("adapter-blocked", 3, u"AdapterBlocked"_s);
    row("out-of-range", 4, u"WatchNotFound"_s, soon);
    row("held", 4, u"WatchNotFound"_s, soon);
    row("services-missing", 4, u"ServicesMissing"_s);
    row("wrong-key", 5, u"KeyRejected"_s);
    row("wrong-key-04", 5, u"KeyRejected"_s);
    row("connect-refused", 6, u"ConnectFailed"_s);
    row("drop-on-connect", 6, u"LinkLost"_s);
    row("drop-after-discover", 6, u"LinkLost"_s);
    row("drop-after-subscribe", 6, u"LinkLost"_s);
    row("drop-after-challenge", 6, u"LinkLost"_s);
    row("drop-after-answer", 6, u"LinkLost"_s);
    row("connect-silent", 7, u"ConnectTimedOut"_s, {u"--timeout=3"_s});
    row("gatt-silent", 7, u"DiscoveryTimedOut"_s, {u"--timeout=3"_s});
    row("silent", 7, u"OperationTimedOut"_s, {u"--timeout=3"_s});
    row("no-answer", 7, u"OperationTimedOut"_s, {u"--timeout=3"_s});
    row("short-challenge", 1, u"UnexpectedAuthReply"_s);
    row("long-challenge", 1, u"UnexpectedAuthReply"_s);
    row("unknown-status", 1, u"UnexpectedAuthReply"_s);
    row("challenge-refused", 1, u"ChallengeRefused"_s);
}

void TestCliFailures::everyFailureHasItsExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    run(arguments + QStringList{u"--json"_s});
    QCOMPARE(m_program->exitCode(), exitCode);
    QCOMPARE(m_results, QByteArray());
    QCOMPARE(m_failures.count('\n'), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), code);
    QVERIFY(!failure().value(u"message"_s).toString().isEmpty());
}

void TestCliFailures::whatALinkMayHaveGarbledIsTriedAgain_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"short-challenge", "long-challenge", "second-challenge", "unknown-status",
                                 "drop-after-challenge", "drop-after-discover"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario) + u":1"_s;
}

void TestCliFailures::whatALinkMayHaveGarbledIsTriedAgain()
{
    QFETCH(QString, scenario);
    run({u"battery"_s, u"--simulate="_s + scenario, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_failures, QByteArray());
}

void TestCliFailures::failuresAreSentencesWithoutJson()
{
    run({u"battery"_s, simulatedAddress, u"--simulate=wrong-key"_s});
    QCOMPARE(m_program->exitCode(), 5);
    QVERIFY(!m_failures.contains('{'));
    QVERIFY(m_failures.contains(". ") || m_failures.contains(".\n"));
}

void TestCliFailures::theKeyOfAFileIsProven()
{
    const QString right = keyFile("0x4e656f626561742d73696d756c617465\n");
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file"_s, right, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "0x4e656f626561742d73696d756c617465\n");
    QCOMPARE(m_program->exitCode(), 0);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "00112233445566778899aabbccddeef0\n");
    QCOMPARE(m_program->exitCode(), 5);
    QCOMPARE(failure().value(u"code"_s).toString(), u"KeyRejected"_s);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "4e656f626561742d73696d756c6174");
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY2(failure().value(u"message"_s).toString().contains(u"30 digits"_s), m_failures.constData());
}

void TestCliFailures::aKeyOnTheCommandLineIsRefused()
{
    for (const QString &argument :
         {u"0x4e656f626561742d73696d756c617465"_s, u"--key=4e656f626561742d73696d756c617465"_s}) {
        run({u"pair"_s, u"--simulate"_s, argument});
        QCOMPARE(m_program->exitCode(), 2);
        QVERIFY(m_failures.contains("--key-file"));
        QVERIFY(!m_failures.contains("caa0"));
        QVERIFY(m_results.isEmpty());
    }
}

void TestCliFailures::theKeyNeverShowsInTheLog()
{
    run({u"battery"_s, simulatedAddress, u"--simulate=wrong-key"_s, u"--key-file=-"_s, u"--log-rules=neobeat.*=true"_s},
        "0x4e656f626561742d73696d756c617465\n");
    QCOMPARE(m_program->exitCode(), 5);
    QVERIFY(m_failures.contains("neobeat.app"));
    QVERIFY(!m_failures.toLower().contains("4e656f62"));
    QVERIFY(!m_failures.toUpper().contains("00:53:4E"));
}

void TestCliFailures::withoutItsCryptoPluginItSaysSo()
{
    QProcessEnvironment environment = m_program->processEnvironment();
    environment.insert(u"QCA_NO_PLUGINS"_s, u"1"_s);
    m_program->setProcessEnvironment(environment);
    run({u"battery"_s, u"--simulate"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), u"CryptoUnavailable"_s);
}

NEOBEAT_TEST(TestCliFailures)
#include "tst_clifailures.moc"
