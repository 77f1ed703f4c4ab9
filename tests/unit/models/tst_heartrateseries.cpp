// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/heartrateseries.h"
#include "support/testprogram.h"

#include <QTest>

#include <vector>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The ring buffer of the last samples.
class TestHeartRateSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySeriesHasNothing();
    void samplesKeepTheirOrder();
    void fullSeriesDropsTheOldest();
    void anOlderSampleComesToItsPlace();
    void whatIsFurthestMakesRoomWhenTheClockIsSetBack();
    void earlierSamplesComeBeforeTheOthers();
    void earlierSamplesTakeOnlyTheRoomThatIsLeft();
    void searchFindsEveryPlace_data();
    void searchFindsEveryPlace();
    void clearedSeriesStartsAgain();
    void dayNeverGrowsBeyondItsCapacity();
};

void TestHeartRateSeries::emptySeriesHasNothing()
{
    const HeartRateSeries series;
    QVERIFY(series.isEmpty());
    QCOMPARE(series.indexFrom(0), 0);
    QCOMPARE(series.capacity(), 86'400);
}

void TestHeartRateSeries::samplesKeepTheirOrder()
{
    HeartRateSeries series(4);
    series.add({1000, 60});
    series.add({2000});
    series.add({2000, 61});
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(0), (HeartRateSample{1000, 60}));
    QVERIFY(!series.at(1).isReading());
    QCOMPARE(series.at(2).bpm, qint16(61));
}

void TestHeartRateSeries::fullSeriesDropsTheOldest()
{
    HeartRateSeries series(3);
    for (qint16 i = 0; i < 8; ++i) {
        series.add({i * 1000, i});
        QCOMPARE(series.size(), qMin<qsizetype>(i + 1, 3));
        QCOMPARE(series.at(series.size() - 1).bpm, i);
        QCOMPARE(series.at(0).bpm, qint16(qMax(0, i - 2)));
    }
}

void TestHeartRateSeries::anOlderSampleComesToItsPlace()
{
    HeartRateSeries series(3);
    for (qint64 time : {1000, 2000, 3000, 4000})
        series.add({time, 60});
    series.add({3500, 61});
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(0).time, 3000);
    QCOMPARE(series.at(1), (HeartRateSample{3500, 61}));
    QCOMPARE(series.at(2).time, 4000);
    series.add({5000, 62});
    QCOMPARE(series.at(0).time, 3500);
    QCOMPARE(series.at(2).time, 5000);
}

void TestHeartRateSeries::whatIsFurthestMakesRoomWhenTheClockIsSetBack()
{
    HeartRateSeries series(3);
    for (qint64 time : {100'000, 101'000, 102'000, 103'000})
        series.add({time, 60});
    for (qint64 time : {1'000, 2'000, 3'000, 4'000})
        series.add({time, 61});
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(0).time, 2'000);
    QCOMPARE(series.at(1).time, 3'000);
    QCOMPARE(series.at(2).time, 4'000);
}

void TestHeartRateSeries::earlierSamplesComeBeforeTheOthers()
{
    HeartRateSeries series(10);
    series.add({5'000, 65});
    const std::vector<HeartRateSample> earlier{{1'000, 61}, {2'000}, {3'000, 63}, {5'000, 99}, {6'000, 99}};
    QCOMPARE(series.prepend(earlier), 3);
    QCOMPARE(series.size(), 4);
    QCOMPARE(series.at(0), (HeartRateSample{1'000, 61}));
    QCOMPARE(series.at(3), (HeartRateSample{5'000, 65}));
    QCOMPARE(series.prepend(earlier), 0);
    HeartRateSeries empty(10);
    QCOMPARE(empty.prepend(earlier), 5);
}

void TestHeartRateSeries::earlierSamplesTakeOnlyTheRoomThatIsLeft()
{
    HeartRateSeries series(3);
    series.add({4'000, 64});
    const std::vector<HeartRateSample> earlier{{1'000, 61}, {2'000, 62}, {3'000, 63}};
    QCOMPARE(series.prepend(earlier), 2);
    QCOMPARE(series.at(0), (HeartRateSample{2'000, 62}));
    series.add({5'000, 65});
    QCOMPARE(series.at(0), (HeartRateSample{3'000, 63}));
    QCOMPARE(series.prepend(earlier), 0);
    QCOMPARE(series.at(0), (HeartRateSample{3'000, 63}));
    QCOMPARE(series.at(2), (HeartRateSample{5'000, 65}));
}

void TestHeartRateSeries::searchFindsEveryPlace_data()
{
    QTest::addColumn<int>("appended");
    QTest::newRow("not full") << 5;
    QTest::newRow("just full") << 8;
    QTest::newRow("wrapped") << 13;
    QTest::newRow("wrapped twice") << 16;
}

void TestHeartRateSeries::searchFindsEveryPlace()
{
    QFETCH(int, appended);
    HeartRateSeries series(8);
    for (int i = 0; i < appended; ++i)
        series.add({i * 10, 60});
    for (qint64 time = -5; time < appended * 10 + 5; ++time) {
        qsizetype expected = 0;
        while (expected < series.size() && series.at(expected).time < time)
            ++expected;
        QCOMPARE(series.indexFrom(time), expected);
    }
}

void TestHeartRateSeries::clearedSeriesStartsAgain()
{
    HeartRateSeries series(2);
    for (qint64 time : {1000, 2000, 3000})
        series.add({time, 60});
    series.clear();
    QVERIFY(series.isEmpty());
    series.add({500, 70});
    series.add({600, 71});
    QCOMPARE(series.at(0).time, 500);
    QCOMPARE(series.at(1).time, 600);
}

void TestHeartRateSeries::dayNeverGrowsBeyondItsCapacity()
{
    HeartRateSeries series;
    const int seconds = 2 * 86'400;
    for (int i = 0; i < seconds; ++i)
        series.add({i * 1000LL, 60});
    QCOMPARE(series.size(), 86'400);
    QCOMPARE(series.at(0).time, (seconds - 86'400) * 1000LL);
    QCOMPARE(series.indexFrom((seconds - 60) * 1000LL), 86'340);
}

NEOBEAT_TEST(TestHeartRateSeries)
#include "tst_heartrateseries.moc"
