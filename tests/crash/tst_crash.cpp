// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/recording.h"
#include "crash/victim.h"
#include "history/historyreader.h"
#include "history/historystore.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The promise of the history: whatever kills the program, what was written stays, and every sample is written half a
/// second later or, on a busy computer, as soon as possible.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theNextStartSaysWhatWasCutOff();
    void killedAtTwoHundredMomentsOnlyTheLastOneIsLost();
};

void TestCrash::theNextStartSaysWhatWasCutOff()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    QProcess recorder;
    recorder.start(QStringLiteral(NEOBEAT_CRASH_RECORDER), {file}, QIODevice::ReadOnly);
    const auto stored = [&file] {
        const auto reader = HistoryReader::open(file);
        const auto watch = reader ? (*reader)->watch(recordedWatch().address) : reader.error();
        const auto extent
            = watch && watch->id > 0 ? (*reader)->extent(watch->id) : Result<TimeRange, Error>(TimeRange());
        return extent ? *extent : TimeRange();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!stored().isEmpty(), 60'000);
    recorder.kill();
    QVERIFY(recorder.waitForFinished());
    QCOMPARE(recorder.exitStatus(), QProcess::CrashExit);
    const qint64 end = stored().to;

    HistoryStore store(file);
    QList<CutOffActivity> cutOff;
    connect(&store, &HistoryStore::activitiesCutOff, this, [&cutOff](const auto &activities) { cutOff = activities; });
    store.open();
    QTRY_COMPARE_WITH_TIMEOUT(cutOff.size(), 1, 60'000);
    QCOMPARE(cutOff.first().watch.address, recordedWatch().address);
    QCOMPARE(cutOff.first().activity.name, u"one life"_s);
    QCOMPARE(cutOff.first().activity.range.to, end);
    // And is resumed as the same activity.
    store.resumeActivity(recordedWatch(), cutOff.first().activity, end + 1'000);
    QTRY_VERIFY_WITH_TIMEOUT((*HistoryReader::open(file))->activity(cutOff.first().activity.id)->first.running, 60'000);
}

void TestCrash::killedAtTwoHundredMomentsOnlyTheLastOneIsLost()
{
    constexpr int victimCount = 20;
    constexpr int lives = 10;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("NEOBEAT_CRASH_SEED", &given);
    const auto seed = unsigned(given ? wanted : 20'261'120);
    qInfo("seed %u; NEOBEAT_CRASH_SEED sets another", seed);

    QTemporaryDir folder;
    std::vector<std::unique_ptr<Victim>> victims;
    int alive = victimCount;
    for (int i = 0; i < victimCount; ++i) {
        victims.push_back(std::make_unique<Victim>(folder.filePath(u"%1"_s.arg(i)), seed + unsigned(i) * 7'919, lives));
        connect(victims.back().get(), &Victim::over, this, [&alive] { --alive; });
        victims.back()->live();
    }
    QTRY_COMPARE_WITH_TIMEOUT(alive, 0, 200'000);

    int deaths = 0;
    qsizetype recorded = 0;
    qsizetype missing = 0;
    qint64 oldest = 0;
    qint64 slowest = 0;
    for (const auto &victim : victims) {
        QVERIFY2(victim->faults().isEmpty(), qPrintable(victim->faults().join(u'\n')));
        deaths += victim->deaths();
        recorded += victim->recorded();
        missing += victim->missing();
        oldest = qMax(oldest, victim->oldestMissing());
        slowest = qMax(slowest, victim->slowest());
    }
    qInfo("%d kills, %lld samples, %lld of the last moment lost, the oldest %lld ms before its kill; the slowest that "
          "came through took %lld ms",
          deaths, qlonglong(recorded), qlonglong(missing), qlonglong(oldest), qlonglong(slowest));
    QCOMPARE(deaths, victimCount * lives);
    // A lost sample waited at most twice as long as the slowest stored one did: half a second plus the disk's delay.
    QVERIFY2(oldest <= qMax(qint64(1'000), 2 * slowest), qPrintable(QString::number(oldest)));
    // Otherwise the kills came while nothing was being recorded.
    QVERIFY(recorded > 2'000);
    QVERIFY(missing > 0);
}

NEOBEAT_TEST(TestCrash)
#include "tst_crash.moc"
