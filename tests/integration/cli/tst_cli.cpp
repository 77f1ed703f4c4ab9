// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

/// Saves the time that looking for a second watch takes.
const QString simulatedAddress = u"--address=E1:87:29:30:E4:E7"_s;

} // namespace

/// The built neobeat-cli as a person or a script starts it, with the simulated watch.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fiveSecondsAreFiveReadings();
    void scanFindsTheWatch();
    void scanShowsStrangersWhenAsked();
    void batteryInfoAndPairWork();
    void everyFailureHasItsExitCode_data();
    void everyFailureHasItsExitCode();
    void failuresAreSentencesWithoutJson();
    void theKeyOfAFileIsProven();
    void aKeyOnTheCommandLineIsRefused();
    void theKeyNeverShowsInTheLog();
    void helpAndVersionSucceed();
    void interruptionEndsTheStreamCleanly_data();
    void interruptionEndsTheStreamCleanly();
    void theSecondInterruptionEndsAtOnce();
    void aClosedPipeEndsTheStreamCleanly();
    void nothingIsStoredOfTheSimulatedWatch();
    void withoutItsCryptoPluginItSaysSo();

private:
    void launch(const QStringList &arguments);
    void run(const QStringList &arguments, const QByteArray &input = {});
    QList<QJsonObject> results() const;
    QJsonObject failure() const { return QJsonDocument::fromJson(m_failures).object(); }
    QString keyFile(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_results;
    QByteArray m_failures;
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
    environment.remove(u"QT_LOGGING_RULES"_s);
    m_program->setProcessEnvironment(environment);
}

void TestCli::launch(const QStringList &arguments)
{
    m_program->start(QStringLiteral(NEOBEAT_CLI), arguments);
    QVERIFY(m_program->waitForStarted());
}

void TestCli::run(const QStringList &arguments, const QByteArray &input)
{
    launch(arguments);
    m_program->write(input);
    m_program->closeWriteChannel();
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    m_results = m_program->readAllStandardOutput();
    m_failures = m_program->readAllStandardError();
}

QList<QJsonObject> TestCli::results() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : m_results.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString TestCli::keyFile(const QByteArray &text)
{
    QFile file(m_home->filePath(u"key.txt"_s));
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return file.fileName();
}

void TestCli::fiveSecondsAreFiveReadings()
{
    run({u"stream"_s, u"--simulate"_s, u"--seconds"_s, u"5"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_failures, QByteArray());
    QCOMPARE(results().size(), 5);
    QDateTime last;
    for (const QJsonObject &reading : results()) {
        QCOMPARE(reading.keys(), (QStringList{u"bpm"_s, u"quality"_s, u"time"_s}));
        QVERIFY(reading.value(u"bpm"_s).toInt() > 30 && reading.value(u"bpm"_s).toInt() < 220);
        QCOMPARE(reading.value(u"quality"_s).toString(), u"good"_s);
        const QString text = reading.value(u"time"_s).toString();
        QVERIFY2(text.contains(QRegularExpression(u"\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)$"_s)), qPrintable(text));
        const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
        QVERIFY(time.isValid());
        QVERIFY(!last.isValid() || time > last);
        last = time;
    }
}

void TestCli::scanFindsTheWatch()
{
    run({u"scan"_s, u"--simulate"_s, u"--timeout=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    const QJsonObject watch = results().first();
    QCOMPARE(watch.keys(), (QStringList{u"address"_s, u"name"_s, u"rssi"_s, u"supported"_s}));
    QCOMPARE(watch.value(u"name"_s).toString(), u"Amazfit Neo"_s);
    QVERIFY(watch.value(u"rssi"_s).isDouble());
    QCOMPARE(watch.value(u"supported"_s), QJsonValue(true));
}

void TestCli::scanShowsStrangersWhenAsked()
{
    run({u"scan"_s, u"--simulate"_s, u"--timeout=1"_s, u"--json"_s, u"--all"_s});
    QCOMPARE(m_program->exitCode(), 0);
    int strangers = 0;
    for (const QJsonObject &seen : results())
        strangers += seen.value(u"supported"_s).toBool() ? 0 : 1;
    QVERIFY(strangers > 0);
}

void TestCli::batteryInfoAndPairWork()
{
    run({u"battery"_s, u"--simulate=battery=42"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    QCOMPARE(results().first().value(u"level"_s), QJsonValue(42));
    QCOMPARE(results().first().value(u"charging"_s), QJsonValue(false));

    run({u"battery"_s, u"--simulate=battery-short"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(results().first().value(u"level"_s).isNull());

    run({u"info"_s, u"--simulate"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().first().value(u"firmware"_s).toString(), u"1.1.2.58"_s);
    QCOMPARE(results().first().value(u"pnp"_s).toObject().value(u"product"_s), QJsonValue(0x43));

    run({u"pair"_s, u"--simulate"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().first().value(u"stored"_s), QJsonValue(false));
}

void TestCli::everyFailureHasItsExitCode_data()
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
    row("unknown-status", 1, u"UnexpectedAuthReply"_s);
    row("challenge-refused", 1, u"ChallengeRefused"_s);
}

void TestCli::everyFailureHasItsExitCode()
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

void TestCli::failuresAreSentencesWithoutJson()
{
    run({u"battery"_s, simulatedAddress, u"--simulate=wrong-key"_s});
    QCOMPARE(m_program->exitCode(), 5);
    QVERIFY(!m_failures.contains('{'));
    QVERIFY(m_failures.contains(". ") || m_failures.contains(".\n"));
}

void TestCli::theKeyOfAFileIsProven()
{
    const QString right = keyFile("0xcaa04207ff084f260d8513a5d75d8dcf\n");
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file"_s, right, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "0xcaa04207ff084f260d8513a5d75d8dcf\n");
    QCOMPARE(m_program->exitCode(), 0);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "00112233445566778899aabbccddeef0\n");
    QCOMPARE(m_program->exitCode(), 5);
    QCOMPARE(failure().value(u"code"_s).toString(), u"KeyRejected"_s);
    run({u"battery"_s, simulatedAddress, u"--simulate"_s, u"--key-file=-"_s, u"--json"_s},
        "caa04207ff084f260d8513a5d75d8d");
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY2(failure().value(u"message"_s).toString().contains(u"30 digits"_s), m_failures.constData());
}

void TestCli::aKeyOnTheCommandLineIsRefused()
{
    for (const QString &argument :
         {u"0xcaa04207ff084f260d8513a5d75d8dcf"_s, u"--key=caa04207ff084f260d8513a5d75d8dcf"_s}) {
        run({u"pair"_s, u"--simulate"_s, argument});
        QCOMPARE(m_program->exitCode(), 2);
        QVERIFY(m_failures.contains("--key-file"));
        QVERIFY(!m_failures.contains("caa0"));
        QVERIFY(m_results.isEmpty());
    }
}

void TestCli::theKeyNeverShowsInTheLog()
{
    run({u"battery"_s, simulatedAddress, u"--simulate=wrong-key"_s, u"--key-file=-"_s, u"--log-rules=neobeat.*=true"_s},
        "0xcaa04207ff084f260d8513a5d75d8dcf\n");
    QCOMPARE(m_program->exitCode(), 5);
    QVERIFY(m_failures.contains("neobeat.app"));
    QVERIFY(!m_failures.toLower().contains("caa04207"));
    QVERIFY(!m_failures.toUpper().contains("30:E4:E7"));
}

void TestCli::helpAndVersionSucceed()
{
    run({u"--help"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_results.contains("duplicate-challenge"));
    QVERIFY(m_failures.isEmpty());
    run({u"--version"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_results.startsWith("neobeat-cli "));
}

void TestCli::interruptionEndsTheStreamCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCli::interruptionEndsTheStreamCleanly()
{
    QFETCH(int, number);
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50"_s, u"--log-rules=neobeat.app.debug=true"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(m_program->bytesAvailable() > 0, m_program->readAllStandardError().constData(), 10'000);
    QCOMPARE(::kill(pid_t(m_program->processId()), number), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray log = m_program->readAllStandardError();
    QVERIFY2(log.contains("heart-rate starts 1, heart-rate stops 1"), log.constData());
}

void TestCli::theSecondInterruptionEndsAtOnce()
{
    // Each step of the link takes so long that the orderly end is still under way when the second signal comes.
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50,slow=700"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->bytesAvailable() > 0, 30'000);
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(!m_program->waitForFinished(200));
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(m_program->waitForFinished(600));
    QCOMPARE(m_program->exitCode(), 128 + SIGINT);
}

void TestCli::aClosedPipeEndsTheStreamCleanly()
{
    // head closes its end after the first line.
    m_program->start(u"sh"_s,
                     {u"-c"_s,
                      u"{ \"$0\" stream --simulate=hr-interval=50 --log-rules=neobeat.app.debug=true; "
                      "echo ended $? >&2; } | head -n 1"_s,
                      QStringLiteral(NEOBEAT_CLI)});
    QVERIFY(m_program->waitForFinished());
    const QByteArray log = m_program->readAllStandardError();
    QVERIFY2(log.contains("heart-rate stops 1"), log.constData());
    QVERIFY2(log.contains("ended 0"), log.constData());
    QCOMPARE(m_program->readAllStandardOutput().count('\n'), 1);
}

void TestCli::nothingIsStoredOfTheSimulatedWatch()
{
    run({u"pair"_s, u"--simulate"_s, u"--store=file"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(!QDir(m_home->path()).exists(u"neobeat"_s) || QDir(m_home->filePath(u"neobeat"_s)).isEmpty(QDir::Files));
}

void TestCli::withoutItsCryptoPluginItSaysSo()
{
    QProcessEnvironment environment = m_program->processEnvironment();
    environment.insert(u"QCA_NO_PLUGINS"_s, u"1"_s);
    m_program->setProcessEnvironment(environment);
    run({u"battery"_s, u"--simulate"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), u"CryptoUnavailable"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
