// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/privatebus.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// neobeat-cli doctor: its output for each state of the computer, its exit code and the files it writes.
class TestCliDoctor : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aComputerWithoutTheServiceIsReported();
    void aComputerWithoutABusIsReported();
    void aBusThatRefusesIsReported();
    void everyStateOfTheComputerHasItsVerdict_data();
    void everyStateOfTheComputerHasItsVerdict();
    void simulatedStatesLookTheSame_data();
    void simulatedStatesLookTheSame();
    void peopleGetAlignedLines();
    void theReportHoldsFindingsAndNoSecrets();
    void aReportThatCannotBeWrittenIsAnError();

private:
    /// Verifies and stores key and watch; the watch must be in range.
    void pair();
    /// The verdict on each check, by its name.
    QHash<QString, QString> verdicts() const;
    /// Runs the doctor and compares the exit code and the one bad check, none when empty.
    void examine(int exitCode, const QString &bad, const QString &simulate = {});

    neobeat::PrivateBus m_bus;
};

void TestCliDoctor::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
}

void TestCliDoctor::pair()
{
    run({u"pair"_s, simulatedAddress, u"--store=file"_s, u"--key-file=-"_s}, "4e656f626561742d73696d756c617465\n");
    QVERIFY2(m_program->exitCode() == 0, m_failures.constData());
}

QHash<QString, QString> TestCliDoctor::verdicts() const
{
    QHash<QString, QString> verdicts;
    for (const QJsonObject &line : results())
        verdicts.insert(line.value(u"check"_s).toString(), line.value(u"verdict"_s).toString());
    return verdicts;
}

void TestCliDoctor::examine(int exitCode, const QString &bad, const QString &simulate)
{
    QStringList arguments{u"doctor"_s, u"--json"_s};
    if (!simulate.isEmpty())
        arguments.append(u"--simulate="_s + simulate);
    run(arguments);
    QCOMPARE(results().size(), 13);
    for (const QJsonObject &line : results()) {
        QCOMPARE(line.keys(), (QStringList{u"check"_s, u"fix"_s, u"text"_s, u"verdict"_s}));
        const bool isBad = line.value(u"verdict"_s) == "bad"_L1;
        QVERIFY2(isBad == (line.value(u"check"_s).toString() == bad), m_results.constData());
        QVERIFY(!isBad || line.value(u"fix"_s).isString());
    }
    QCOMPARE(m_program->exitCode(), exitCode);
    QVERIFY2(m_failures.isEmpty(), m_failures.constData());
}

void TestCliDoctor::aComputerWithoutTheServiceIsReported()
{
    examine(3, u"bluetooth-service"_s);
}

void TestCliDoctor::aComputerWithoutABusIsReported()
{
    QProcessEnvironment environment = m_program->processEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    m_program->setProcessEnvironment(environment);
    examine(3, u"bus-permission"_s);
}

void TestCliDoctor::aBusThatRefusesIsReported()
{
    QVERIFY2(m_bus.startBluetoothd(u"normal"_s), qPrintable(m_bus.problem()));
    QVERIFY2(m_bus.setAccess(false), qPrintable(m_bus.problem()));
    examine(3, u"bus-permission"_s);
    QVERIFY2(m_bus.setAccess(true), qPrintable(m_bus.problem()));
}

void TestCliDoctor::everyStateOfTheComputerHasItsVerdict_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("inRange");
    QTest::newRow("no adapter") << u"no-adapter"_s << 3 << u"adapter"_s << u"unknown"_s;
    QTest::newRow("off") << u"adapter-off"_s << 3 << u"power"_s << u"unknown"_s;
    QTest::newRow("blocked") << u"adapter-blocked"_s << 3 << u"blocking"_s << u"unknown"_s;
    QTest::newRow("ready, with the watch") << u"normal"_s << 0 << QString() << u"good"_s;
    QTest::newRow("ready, without the watch") << u"out-of-range"_s << 1 << u"watch-in-range"_s << u"bad"_s;
}

void TestCliDoctor::everyStateOfTheComputerHasItsVerdict()
{
    QFETCH(QString, scenario);
    QFETCH(int, exitCode);
    QFETCH(QString, bad);
    QFETCH(QString, inRange);
    QVERIFY2(m_bus.startBluetoothd(u"normal"_s), qPrintable(m_bus.problem()));
    pair();
    QVERIFY2(m_bus.apply(scenario), qPrintable(m_bus.problem()));
    examine(exitCode, bad);
    QCOMPARE(verdicts().value(u"watch-in-range"_s), inRange);
    QCOMPARE(verdicts().value(u"key-present"_s), u"good"_s);
    QCOMPARE(verdicts().value(u"tray-host"_s), u"note"_s);
    QCOMPARE(verdicts().value(u"secret-service"_s), u"note"_s);
}

void TestCliDoctor::simulatedStatesLookTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("bad");
    QTest::newRow("no-service") << u"no-service"_s << 3 << u"bluetooth-service"_s;
    QTest::newRow("no-access") << u"no-access"_s << 3 << u"bus-permission"_s;
    QTest::newRow("no-adapter") << u"no-adapter"_s << 3 << u"adapter"_s;
    QTest::newRow("adapter-off") << u"adapter-off"_s << 3 << u"power"_s;
    QTest::newRow("adapter-blocked") << u"adapter-blocked"_s << 3 << u"blocking"_s;
    QTest::newRow("normal") << u"normal"_s << 0 << QString();
}

void TestCliDoctor::simulatedStatesLookTheSame()
{
    QFETCH(QString, scenario);
    QFETCH(int, exitCode);
    QFETCH(QString, bad);
    examine(exitCode, bad, scenario);
}

void TestCliDoctor::peopleGetAlignedLines()
{
    run({u"doctor"_s, u"--simulate=adapter-off"_s});
    QCOMPARE(m_program->exitCode(), 3);
    QVERIFY(m_results.startsWith("ok    Bluetooth service   bluetoothd 5.66 runs.\n"));
    QVERIFY2(m_results.contains("\nBAD   Power               Bluetooth is switched off.\n"
                                "                          Switch it on"),
             m_results.constData());
}

void TestCliDoctor::theReportHoldsFindingsAndNoSecrets()
{
    QVERIFY2(m_bus.startBluetoothd(u"normal"_s), qPrintable(m_bus.problem()));
    pair();
    const QString fileName = m_home->filePath(u"report.txt"_s);
    run({u"doctor"_s, u"--report"_s, fileName, u"--log-rules=neobeat.*=true"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY2(report.startsWith("Neobeat report\n"), report.constData());
    for (const char *part : {"\nNeobeat: ", "\nQt: ", "\nKernel: ", "\nFindings\n", "\n[good]     Power: ", "\nLog\n"})
        QVERIFY2(report.contains(part), part);
    for (const char *secret : {"00:00:5e", "00_00_5e", "00005e", "00:53:4e", "00_53_4e", "4e656f", "6c617465"})
        QVERIFY2(!report.toLower().contains(secret), report.constData());
    QVERIFY(!report.contains(m_home->path().toUtf8()) || !m_home->path().startsWith(u"/home"_s));
}

void TestCliDoctor::aReportThatCannotBeWrittenIsAnError()
{
    run({u"doctor"_s, u"--simulate"_s, u"--report="_s + m_home->filePath(u"missing/report.txt"_s), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), u"ReportFailed"_s);
    QCOMPARE(results().size(), 13);

    run({u"scan"_s, u"--simulate"_s, u"--report=report.txt"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 2);
}

NEOBEAT_TEST(TestCliDoctor)
#include "tst_clidoctor.moc"
