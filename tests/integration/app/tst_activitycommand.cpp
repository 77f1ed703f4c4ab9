// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordingservice.h"
#include "process/recordingbus.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"
#include "unit/recorder/recordingfixture.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// `neobeat-cli activity` talks to the running program, which is this one.
class TestActivityCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAProgramItSaysSo();
    void anActivityIsStartedMarkedAndStopped();
    void theTextsForPeopleNameTheActivity();
    void whatWasCutOffIsSaidAndGoesOn();
    void aRefusalIsTyped();
    void aProgramThatDoesNotAnswerIsNotWaitedForLong();

private:
    bool run(const QStringList &words);
    bool offer();
    QJsonObject result() const { return QJsonDocument::fromJson(m_cli->readAllStandardOutput()).object(); }
    QJsonObject failure() const { return QJsonDocument::fromJson(m_cli->readAllStandardError()).object(); }

    std::unique_ptr<RecordingFixture> m_fixture;
    std::unique_ptr<RecordingService> m_service;
    std::unique_ptr<QProcess> m_cli;
};

void TestActivityCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<RecordingFixture>();
}

void TestActivityCommand::cleanup()
{
    QDBusConnection::sessionBus().unregisterService(recordingbus::service);
    m_service.reset();
    m_fixture.reset();
}

/// Becomes the running program.
bool TestActivityCommand::offer()
{
    m_service = std::make_unique<RecordingService>(*m_fixture->recorder);
    return QDBusConnection::sessionBus().registerService(recordingbus::service);
}

bool TestActivityCommand::run(const QStringList &words)
{
    m_cli = std::make_unique<QProcess>();
    m_cli->start(QStringLiteral(NEOBEAT_CLI), QStringList{u"session"_s} + words);
    return QTest::qWaitFor([this] { return m_cli->state() == QProcess::NotRunning; }, 60'000);
}

void TestActivityCommand::withoutAProgramItSaysSo()
{
    QVERIFY(run({u"status"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), u"NotRunning"_s);
}

void TestActivityCommand::anActivityIsStartedMarkedAndStopped()
{
    QVERIFY(offer());
    QVERIFY(m_fixture->connect());
    QVERIFY(run({u"status"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 0);
    const QJsonObject before = result();
    QCOMPARE(before.value(u"running"_s), QJsonValue(false));
    QCOMPARE(before.value(u"keeping"_s), QJsonValue(true));
    QVERIFY(before.value(u"name"_s).isNull());

    QVERIFY(run({u"start"_s, u"Up the hill"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 0);
    const QJsonObject started = result();
    QCOMPARE(started.value(u"running"_s), QJsonValue(true));
    QCOMPARE(started.value(u"name"_s).toString(), u"Up the hill"_s);
    const QDateTime start = QDateTime::fromString(started.value(u"start"_s).toString(), Qt::ISODateWithMs);
    QCOMPARE(start.toMSecsSinceEpoch(), m_fixture->recorder->activity()->start);

    QVERIFY(run({u"mark"_s, u"Top"_s, u"--json"_s}));
    QCOMPARE(result().value(u"markers"_s).toInt(), 1);
    QVERIFY(run({u"stop"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 0);
    const QJsonObject ended = result();
    QCOMPARE(ended.value(u"running"_s), QJsonValue(false));
    QCOMPARE(ended.value(u"name"_s).toString(), u"Up the hill"_s);
    QCOMPARE(ended.value(u"markers"_s).toInt(), 1);
    QVERIFY(!m_fixture->recorder->activity());
}

void TestActivityCommand::theTextsForPeopleNameTheActivity()
{
    QVERIFY(offer());
    QVERIFY(m_fixture->connect());
    QVERIFY(run({u"start"_s, u"Walk"_s}));
    QVERIFY(m_cli->readAllStandardOutput().startsWith("\"Walk\" runs since "));
    QVERIFY(run({u"mark"_s}));
    QVERIFY(m_cli->readAllStandardOutput().trimmed().endsWith(", 1 mark."));
    QVERIFY(run({u"stop"_s}));
    QCOMPARE(m_cli->readAllStandardOutput(), QByteArray("\"Walk\" is over, 1 mark.\n"));
    QVERIFY(run({u"status"_s}));
    QCOMPARE(m_cli->readAllStandardOutput(), QByteArray("No activity runs; the heart rate is kept.\n"));
}

void TestActivityCommand::whatWasCutOffIsSaidAndGoesOn()
{
    m_fixture = std::make_unique<RecordingFixture>(QString(), false);
    m_fixture->leaveRunning(u"Up the hill"_s, std::chrono::minutes(10));
    m_fixture->store->open();
    QTRY_VERIFY(m_fixture->recorder->cutOff());
    QVERIFY(offer());
    QVERIFY(run({u"status"_s, u"--json"_s}));
    const QJsonObject cutOff = result().value(u"cutOff"_s).toObject();
    QCOMPARE(cutOff.value(u"name"_s).toString(), u"Up the hill"_s);
    const QDateTime end = QDateTime::fromString(cutOff.value(u"end"_s).toString(), Qt::ISODateWithMs);
    QCOMPARE(end.toMSecsSinceEpoch(), m_fixture->recorder->cutOff()->activity.range.to);
    QVERIFY(run({u"status"_s}));
    const QByteArray text = m_cli->readAllStandardOutput();
    QVERIFY2(text.contains("\"Up the hill\" was cut off at ") && text.contains("activity resume"), text.constData());
    QVERIFY(run({u"resume"_s, u"--json"_s})); // without a watch in use
    QCOMPARE(failure().value(u"code"_s).toString(), u"RecordingRefused"_s);
    QVERIFY(m_fixture->connect());
    QVERIFY(run({u"resume"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 0);
    const QJsonObject resumed = result();
    QCOMPARE(resumed.value(u"running"_s), QJsonValue(true));
    QCOMPARE(resumed.value(u"name"_s).toString(), u"Up the hill"_s);
    QVERIFY(resumed.value(u"cutOff"_s).isNull());
}

void TestActivityCommand::aRefusalIsTyped()
{
    QVERIFY(offer());
    QVERIFY(m_fixture->connect());
    QVERIFY(run({u"mark"_s, u"--json"_s}));
    QCOMPARE(m_cli->exitCode(), 1);
    QJsonObject refusal = failure();
    QCOMPARE(refusal.value(u"code"_s).toString(), u"RecordingRefused"_s);
    QCOMPARE(refusal.value(u"detail"_s).toString(), u"no activity runs"_s);
    m_fixture->recorder->setMode(HistoryRecorder::Mode::Never);
    QVERIFY(run({u"start"_s, u"--json"_s}));
    refusal = failure();
    QCOMPARE(refusal.value(u"code"_s).toString(), u"RecordingRefused"_s);
    QCOMPARE(refusal.value(u"detail"_s).toString(), u"private mode"_s);
}

void TestActivityCommand::aProgramThatDoesNotAnswerIsNotWaitedForLong()
{
    QVERIFY(offer());
    QElapsedTimer time;
    time.start();
    QProcess cli;
    cli.start(QStringLiteral(NEOBEAT_CLI), {u"session"_s, u"status"_s, u"--json"_s});
    // Without an event loop nothing is answered.
    QVERIFY(cli.waitForFinished(60'000));
    QVERIFY(time.elapsed() < 12'000);
    QCOMPARE(cli.exitCode(), 1);
    QVERIFY(cli.readAllStandardError().contains("NotRunning"));
}

static int runTestActivityCommand(int argc, char **argv)
{
    const SessionBus bus;
    QCoreApplication application(argc, argv);
    TestActivityCommand test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestActivityCommand)

#include "tst_activitycommand.moc"
