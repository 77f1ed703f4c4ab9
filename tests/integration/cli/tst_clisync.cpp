// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "history/historyreader.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// What the watch has stored and counted, from the command line.
class TestCliSync : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void todayHasItsFields();
    void minutesComeIntoTheHistoryOnce();
    void sinceATimeOnlyThatIsFetched();
    void removedOnlyWhenWanted();
    void aDamagedTransferKeepsWhatCame();
    void interruptKeepsWhatHasCome();
    void mistakesAreExplained_data();
    void mistakesAreExplained();

private:
    QString database() const { return u"--database="_s + m_home->filePath(u"history.sqlite"_s); }
    QStringList sync(const QString &scenario, const QStringList &more = {}) const
    {
        return QStringList{u"sync"_s, u"--json"_s, u"--simulate=slow=0,seed=4,"_s + scenario, database(),
                           simulatedAddress}
        + more;
    }
    qsizetype keptMinutes() const;
};

qsizetype TestCliSync::keptMinutes() const
{
    const auto reader = HistoryReader::open(m_home->filePath(u"history.sqlite"_s));
    if (!reader)
        return -1;
    const auto watches = reader.value()->watches();
    if (!watches || watches->isEmpty() || !watches->first().simulated)
        return -1;
    const auto minutes = reader.value()->loggedMinutes(watches->first().id, TimeRange::everything());
    return minutes ? minutes->size() : -1;
}

void TestCliSync::todayHasItsFields()
{
    run({u"today"_s, u"--json"_s, u"--simulate=slow=0,seed=4,battery=40"_s, simulatedAddress});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    const QJsonObject today = results().first();
    QVERIFY(today.value("steps"_L1).toInt(-1) >= 0);
    QVERIFY(today.value("metres"_L1).toInt(-1) >= 0);
    QVERIFY(today.value("kilocalories"_L1).toInt(-1) >= 0);
    QVERIFY(today.value("goal"_L1).isNull());
    QCOMPARE(today.value("battery"_L1).toInt(), 40);
    QCOMPARE(today.value("charging"_L1).toBool(true), false);
    run({u"today"_s, u"--simulate=slow=0,seed=4,battery=40"_s, simulatedAddress});
    QVERIFY(m_results.startsWith("Steps"));
    QVERIFY(m_results.contains(" km\n"));
}

void TestCliSync::minutesComeIntoTheHistoryOnce()
{
    run(sync(u"stored-days=2"_s));
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    const int minutes = results().first().value("minutes"_L1).toInt();
    QVERIFY(minutes > 2700 && minutes <= 2880);
    QVERIFY(results().first().value("last"_L1).isString());
    QVERIFY(results().first().value("pai"_L1).isObject());
    QCOMPARE(keptMinutes(), minutes);
    run(sync(u"stored-days=2,pai-silent"_s));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(results().first().value("minutes"_L1).toInt() < 5);
    QVERIFY(results().first().value("pai"_L1).isNull());
    QVERIFY(keptMinutes() - minutes < 5);
}

void TestCliSync::sinceATimeOnlyThatIsFetched()
{
    const QString since = QDateTime::currentDateTime().addSecs(-3600).toString(Qt::ISODate);
    run(sync(u"stored-days=2"_s, {u"--since"_s, since}));
    QCOMPARE(m_program->exitCode(), 0);
    const int minutes = results().first().value("minutes"_L1).toInt();
    QVERIFY(minutes >= 56 && minutes <= 61);
    QCOMPARE(keptMinutes(), minutes);
}

void TestCliSync::removedOnlyWhenWanted()
{
    run(sync(u"stored-days=1"_s, {u"--remove-from-watch"_s}));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(keptMinutes() >= 1430);
}

void TestCliSync::aDamagedTransferKeepsWhatCame()
{
    run(sync(u"stored-days=1,fetch-lost"_s));
    QCOMPARE(m_program->exitCode(), 6);
    QCOMPARE(failure().value("code"_L1).toString(), u"TransferDamaged"_s);
    QCOMPARE(results().size(), 1);
    QCOMPARE(keptMinutes(), results().first().value("minutes"_L1).toInt());
    QVERIFY(keptMinutes() > 1000);
}

void TestCliSync::interruptKeepsWhatHasCome()
{
    // The trace shows that minutes arrive.
    const QString trace = m_home->filePath(u"trace"_s);
    launch({u"sync"_s, u"--json"_s, u"--simulate=seed=4,stored-days=60"_s, database(), simulatedAddress, u"--trace"_s,
            trace});
    QTRY_VERIFY(QFileInfo(trace).size() > 60'000);
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(m_program->waitForFinished(60'000));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 1);
    QVERIFY(m_program->readAllStandardError().contains("Cancelled"));
    QVERIFY(keptMinutes() > 0);
}

void TestCliSync::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("no database") << QStringList{u"sync"_s, u"--simulate"_s} << QByteArray("--database");
    QTest::newRow("no date") << QStringList{u"sync"_s, u"--since=yesterday"_s} << QByteArray("--since takes");
    QTest::newRow("another command") << QStringList{u"today"_s, u"--since=2026-11-20"_s}
                                     << QByteArray("belongs to sync");
    QTest::newRow("a word") << QStringList{u"today"_s, u"steps"_s} << QByteArray("One word too many");
}

void TestCliSync::mistakesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    run(arguments);
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY2(m_failures.contains(part), m_failures.constData());
}

NEOBEAT_TEST(TestCliSync)
#include "tst_clisync.moc"
