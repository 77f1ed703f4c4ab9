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
    void clearedSeriesStartsAgain();
    void dayNeverGrowsBeyondItsCapacity();
};

void TestHeartRateSeries::emptySeriesHasNothing()
{
    const HeartRateSeries series;
    QVERIFY(series.isEmpty());
    QVERIFY(series.samples().empty());
}

void TestHeartRateSeries::samplesKeepTheirOrder()
{
    HeartRateSeries series(4);
    series.add(1000, 60);
    series.add(2000);
    series.add(2000, 61);
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.samples().front(), Bucket::ofSample(1000, 60));
    QCOMPARE(series.samples()[1].count, 0);
    QCOMPARE(series.samples()[2].high, qint16(61));
}

void TestHeartRateSeries::fullSeriesDropsTheOldest()
{
    HeartRateSeries series(3);
    for (qint16 i = 0; i < 8; ++i) {
        series.add(i * 1000, i);
        QCOMPARE(series.size(), qMin<qsizetype>(i + 1, 3));
        QCOMPARE(series.samples().back().high, i);
        QCOMPARE(series.samples().front().high, qint16(qMax(0, i - 2)));
    }
}

void TestHeartRateSeries::anOlderSampleComesToItsPlace()
{
    HeartRateSeries series(3);
    for (qint64 time : {1000, 2000, 3000, 4000})
        series.add(time, 60);
    series.add(3500, 61);
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.samples().front().start, 3000);
    QCOMPARE(series.samples()[1], Bucket::ofSample(3500, 61));
    QCOMPARE(series.samples()[2].start, 4000);
    series.add(5000, 62);
    QCOMPARE(series.samples().front().start, 3500);
    QCOMPARE(series.samples()[2].start, 5000);
}

void TestHeartRateSeries::whatIsFurthestMakesRoomWhenTheClockIsSetBack()
{
    HeartRateSeries series(3);
    for (qint64 time : {100'000, 101'000, 102'000, 103'000})
        series.add(time, 60);
    for (qint64 time : {1'000, 2'000, 3'000, 4'000})
        series.add(time, 61);
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.samples().front().start, 2'000);
    QCOMPARE(series.samples()[1].start, 3'000);
    QCOMPARE(series.samples()[2].start, 4'000);
}

void TestHeartRateSeries::earlierSamplesComeBeforeTheOthers()
{
    HeartRateSeries series(10);
    series.add(5'000, 65);
    const std::vector earlier{Bucket::ofSample(1'000, 61), Bucket::ofSample(2'000, 0), Bucket::ofSample(3'000, 63),
                              Bucket::ofSample(5'000, 99), Bucket::ofSample(6'000, 99)};
    QCOMPARE(series.prepend(earlier), 3);
    QCOMPARE(series.size(), 4);
    QCOMPARE(series.samples().front(), Bucket::ofSample(1'000, 61));
    QCOMPARE(series.samples()[3], Bucket::ofSample(5'000, 65));
    QCOMPARE(series.prepend(earlier), 0);
    HeartRateSeries empty(10);
    QCOMPARE(empty.prepend(earlier), 5);
}

void TestHeartRateSeries::earlierSamplesTakeOnlyTheRoomThatIsLeft()
{
    HeartRateSeries series(3);
    series.add(4'000, 64);
    const std::vector earlier{Bucket::ofSample(1'000, 61), Bucket::ofSample(2'000, 62), Bucket::ofSample(3'000, 63)};
    QCOMPARE(series.prepend(earlier), 2);
    QCOMPARE(series.samples().front(), Bucket::ofSample(2'000, 62));
    series.add(5'000, 65);
    QCOMPARE(series.samples().front(), Bucket::ofSample(3'000, 63));
    QCOMPARE(series.prepend(earlier), 0);
    QCOMPARE(series.samples().front(), Bucket::ofSample(3'000, 63));
    QCOMPARE(series.samples()[2], Bucket::ofSample(5'000, 65));
}

void TestHeartRateSeries::clearedSeriesStartsAgain()
{
    HeartRateSeries series(2);
    for (qint64 time : {1000, 2000, 3000})
        series.add(time, 60);
    series.clear();
    QVERIFY(series.isEmpty());
    series.add(500, 70);
    series.add(600, 71);
    QCOMPARE(series.samples().front().start, 500);
    QCOMPARE(series.samples()[1].start, 600);
}

void TestHeartRateSeries::dayNeverGrowsBeyondItsCapacity()
{
    HeartRateSeries series;
    const int seconds = 2 * 86'400;
    for (int i = 0; i < seconds; ++i)
        series.add(i * 1000LL, 60);
    QCOMPARE(series.size(), 86'400);
    QCOMPARE(series.samples().front().start, (seconds - 86'400) * 1000LL);
}

NEOBEAT_TEST(TestHeartRateSeries)
#include "tst_heartrateseries.moc"
