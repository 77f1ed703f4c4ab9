// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The built neobeat-cli as a user or a script starts it, with the simulated watch.
class TestCli : public CliFixture
{
    Q_OBJECT

public:
    /// Why nothing can be written to standard output.
    enum class Way { Full, ClosedPipe, Closed };
    Q_ENUM(Way)

private Q_SLOTS:
    void fiveSecondsAreFiveReadings();
    void scanFindsTheWatch();
    void scanShowsStrangersWhenAsked();
    void batteryInfoAndPairWork();
    void theWatchIsFoundAndShowsMessages();
    void aDemandedPairingIsTold_data();
    void aDemandedPairingIsTold();
    void aRefusedPairingIsAFailure();
    void helpAndVersionSucceed();
    void interruptionEndsTheStreamCleanly_data();
    void interruptionEndsTheStreamCleanly();
    void theSecondInterruptionEndsAtOnce();
    void aTerminalThatHangsUpTwiceIsNoImpatience();
    void whatNohupStartedOutlivesItsTerminal();
    void aClosedPipeEndsTheStreamCleanly();
    void whatCannotBePrintedIsSaid_data();
    void whatCannotBePrintedIsSaid();
    void nothingIsStoredOfTheSimulatedWatch();
};

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
    QCOMPARE(watch.keys(), (QStringList{u"address"_s, u"model"_s, u"name"_s, u"rssi"_s, u"supported"_s}));
    QCOMPARE(watch.value(u"name"_s).toString(), u"Amazfit Neo"_s);
    QVERIFY(watch.value(u"rssi"_s).isDouble());
    QCOMPARE(watch.value(u"supported"_s), QJsonValue(true));
}

void TestCli::aDemandedPairingIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("stream") << QStringList{u"stream"_s, u"--seconds=1"_s};
    QTest::newRow("pair") << QStringList{u"pair"_s};
    QTest::newRow("battery") << QStringList{u"battery"_s};
}

void TestCli::aDemandedPairingIsTold()
{
    QFETCH(QStringList, arguments);
    run(arguments + QStringList{u"--simulate=strap-bond"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    const QJsonObject event = QJsonDocument::fromJson(m_failures).object();
    QCOMPARE(event.keys(), (QStringList{u"address"_s, u"event"_s, u"time"_s}));
    QCOMPARE(event.value(u"event"_s).toString(), u"paired"_s);
    QCOMPARE(event.value(u"address"_s).toString(), u"00:00:5E:00:53:4E"_s);
    run(arguments + QStringList{u"--simulate=strap-bond"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_failures,
             "The sensor demanded to be paired with this computer, and is now; "
             "\"bluetoothctl remove 00:00:5E:00:53:4E\" undoes that.\n"_ba);
}

void TestCli::aRefusedPairingIsAFailure()
{
    run({u"stream"_s, u"--seconds=1"_s, u"--simulate=strap-bond-refused"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(QJsonDocument::fromJson(m_failures).object().value(u"code"_s).toString(), u"PairingFailed"_s);
    QCOMPARE(m_results, QByteArray());
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

void TestCli::theWatchIsFoundAndShowsMessages()
{
    run({u"find"_s, u"--simulate"_s, u"--seconds=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().first().value(u"finding"_s), QJsonValue(true));

    run({u"notify"_s, u"\u0427\u0430\u0443"_s, u"A text"_s, u"--category=email"_s, u"--simulate"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().first().value(u"title"_s).toString(), u"Chau"_s);
    QCOMPARE(results().first().value(u"text"_s).toString(), u"A text"_s);

    run({u"find"_s, u"--simulate=alerts-missing"_s, u"--json"_s});
    QVERIFY(m_program->exitCode() != 0);
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
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestCli::interruptionEndsTheStreamCleanly()
{
    QFETCH(int, number);
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50"_s, u"--log-rules=neobeat.app.debug=true"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(m_program->bytesAvailable() > 0, m_program->readAllStandardError().constData(), 60'000);
    QCOMPARE(::kill(pid_t(m_program->processId()), number), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray log = m_program->readAllStandardError();
    QVERIFY2(log.contains("heart-rate starts 1, heart-rate stops 1"), log.constData());
}

void TestCli::theSecondInterruptionEndsAtOnce()
{
    // Each step of the link takes so long that the orderly shutdown is still under way when the second signal comes.
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50,slow=700"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->bytesAvailable() > 0, 60'000);
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(!m_program->waitForFinished(200));
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(m_program->waitForFinished(600));
    QCOMPARE(m_program->exitCode(), 128 + SIGINT);
}

void TestCli::aTerminalThatHangsUpTwiceIsNoImpatience()
{
    // What a terminal and the end of a desktop session send, in quick succession.
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50,slow=200"_s,
            u"--log-rules=neobeat.app.debug=true"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->bytesAvailable() > 0, 60'000);
    for (const int number : {SIGHUP, SIGTERM, SIGHUP})
        QCOMPARE(::kill(pid_t(m_program->processId()), number), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray log = m_program->readAllStandardError();
    QVERIFY2(log.contains("heart-rate starts 1, heart-rate stops 1"), log.constData());
}

void TestCli::whatNohupStartedOutlivesItsTerminal()
{
    m_program->setChildProcessModifier([] { ::signal(SIGHUP, SIG_IGN); });
    launch({u"stream"_s, simulatedAddress, u"--simulate=hr-interval=50"_s, u"--seconds=40"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->bytesAvailable() > 0, 60'000);
    QCOMPARE(::kill(pid_t(m_program->processId()), SIGHUP), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_program->readAllStandardOutput().count('\n'), 40);
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
    QVERIFY2(log.contains("ended 9"), log.constData());
    QCOMPARE(m_program->readAllStandardOutput().count('\n'), 1);
}

void TestCli::whatCannotBePrintedIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Way>("way");
    const QString simulate = u"--simulate=hr-interval=20"_s;
    const QList<QStringList> commands{{u"--help"_s},
                                      {u"--version"_s},
                                      {u"scan"_s, simulate, u"--timeout=2"_s},
                                      {u"scan"_s, simulate, u"--timeout=2"_s, u"--json"_s},
                                      {u"battery"_s, simulate, simulatedAddress},
                                      {u"info"_s, simulate, simulatedAddress},
                                      {u"pair"_s, simulate, simulatedAddress, u"--no-store"_s},
                                      {u"stream"_s, simulate, simulatedAddress, u"--seconds=3"_s},
                                      {u"stream"_s, simulate, simulatedAddress, u"--json"_s},
                                      {u"doctor"_s, simulate}};
    for (const QStringList &arguments : commands) {
        const QByteArray name = arguments.first().toLatin1() + (arguments.contains(u"--json"_s) ? " --json" : "");
        QTest::newRow(name + ", full") << arguments << Way::Full;
        QTest::newRow(name + ", nothing reads") << arguments << Way::ClosedPipe;
        QTest::newRow(name + ", closed") << arguments << Way::Closed;
    }
}

void TestCli::whatCannotBePrintedIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(Way, way);
    m_program->setChildProcessModifier([way] {
        std::array<int, 2> ends{-1, -1};
        switch (way) {
        case Way::Full:
            ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
            break;
        case Way::ClosedPipe:
            if (::pipe(ends.data()) == 0)
                ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            break;
        case Way::Closed:
            ::close(STDOUT_FILENO);
            break;
        }
    });
    run(arguments);
    QVERIFY2(m_program->exitCode() == 9, m_failures.constData());
    QVERIFY2(m_failures.contains(arguments.contains(u"--json"_s) ? "OutputFailed" : "The standard output"),
             m_failures.constData());
}

void TestCli::nothingIsStoredOfTheSimulatedWatch()
{
    run({u"pair"_s, u"--simulate"_s, u"--store=file"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(!QDir(m_home->path()).exists(u"neobeat"_s) || QDir(m_home->filePath(u"neobeat"_s)).isEmpty(QDir::Files));
}

NEOBEAT_TEST(TestCli)
#include "tst_cli.moc"
