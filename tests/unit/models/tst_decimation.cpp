// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "models/chart/decimation.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::hour;
using neobeat::ms::second;

HeartRateSeries makeSeries(std::initializer_list<HeartRateSample> samples)
{
    HeartRateSeries series;
    for (const HeartRateSample &sample : samples)
        series.add(sample);
    return series;
}

/// One reading a second.
HeartRateSeries steady(int count, qint64 start = 0)
{
    HeartRateSeries series;
    for (int i = 0; i < count; ++i)
        series.add({start + i * second, static_cast<qint16>(60 + i % 40)});
    return series;
}

} // namespace

/// From samples to what a chart draws, and to the statistics next to it.
class TestDecimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing();
    void wideColumnsKeepEveryReading();
    void loneReadingStaysWhereItIs();
    void noReadingSplitsTheLine();
    void silenceSplitsTheLine();
    void gapThatIsNarrowerThanAColumnIsNotSeen();
    void columnKeepsLowestAndHighest();
    void readingBeforeTheWindowLeadsIn();
    void readingBeforeTheWindowStaysOutAfterAGap();
    void dayIsReducedToTheWidth();
    void movingTheWindowChangesNoPoint();
    void noReadingIsLostFromTheBand();
    void statisticsSkipGaps();
    void statisticsOfNothingAreUnknown();
    void pointerReadsTheNearerNeighbour_data();
    void pointerReadsTheNearerNeighbour();
};

void TestDecimation::nothingGivesNothing()
{
    QVERIFY(decimate(HeartRateSeries(), 0, hour, 600).isEmpty());
    QVERIFY(decimate(steady(10), 0, hour, 0).isEmpty());
    QVERIFY(decimate(steady(10), hour, 0, 600).isEmpty());
    QVERIFY(decimate(steady(10), hour, 2 * hour, 600).isEmpty());
    QVERIFY(decimate(makeSeries({{1000}, {2000}}), 0, hour, 600).isEmpty());
}

void TestDecimation::wideColumnsKeepEveryReading()
{
    const auto segments = decimate(steady(10), 0, 60 * second, 600);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average.size(), 10);
    for (int i = 0; i < 10; ++i) {
        const QPointF expected(static_cast<qreal>(i * second), 60 + i);
        QCOMPARE(segments.first().average.at(i), expected);
        QCOMPARE(segments.first().low.at(i), expected);
        QCOMPARE(segments.first().high.at(i), expected);
    }
}

void TestDecimation::loneReadingStaysWhereItIs()
{
    const auto segments = decimate(makeSeries({{1000}, {2345, 77}, {3000}}), 0, hour, 10);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average, QList<QPointF>{QPointF(2345, 77)});
}

void TestDecimation::noReadingSplitsTheLine()
{
    const auto segments = decimate(makeSeries({{1000, 60}, {2000, 61}, {3000}, {4000, 62}}), 0, 60 * second, 600);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0).average.size(), 2);
    QCOMPARE(segments.at(1).average, QList<QPointF>{QPointF(4000, 62)});
}

void TestDecimation::silenceSplitsTheLine()
{
    const HeartRateSeries joined = makeSeries({{1000, 60}, {6000, 61}});
    QCOMPARE(decimate(joined, 0, 60 * second, 600).size(), 1);
    const HeartRateSeries apart = makeSeries({{1000, 60}, {6001, 61}});
    QCOMPARE(decimate(apart, 0, 60 * second, 600).size(), 2);
}

void TestDecimation::gapThatIsNarrowerThanAColumnIsNotSeen()
{
    // Columns of 10 s.
    const HeartRateSeries series = makeSeries({{1000, 60}, {2000}, {9000, 70}, {11'000, 80}});
    const auto segments = decimate(series, 0, 100 * second, 10);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average, (QList<QPointF>{QPointF(5000, 65), QPointF(11'000, 80)}));
}

void TestDecimation::columnKeepsLowestAndHighest()
{
    const HeartRateSeries series = makeSeries({{0, 60}, {1000, 120}, {2000, 45}, {3000, 75}});
    const auto segments = decimate(series, 0, 10 * second, 1);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().low.first().y(), 45.0);
    QCOMPARE(segments.first().high.first().y(), 120.0);
    QCOMPARE(segments.first().average.first(), QPointF(1500, 75));
}

void TestDecimation::readingBeforeTheWindowLeadsIn()
{
    const auto segments = decimate(makeSeries({{9000, 60}, {11'000, 62}}), 10 * second, 70 * second, 600);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average.first(), QPointF(9000, 60));
}

void TestDecimation::readingBeforeTheWindowStaysOutAfterAGap()
{
    const auto segments = decimate(makeSeries({{1000, 60}, {11'000, 62}}), 10 * second, 70 * second, 600);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average.first(), QPointF(11'000, 62));
}

void TestDecimation::dayIsReducedToTheWidth()
{
    const auto segments = decimate(steady(86'400), 0, 24 * hour, 600);
    QCOMPARE(segments.size(), 1);
    QVERIFY(segments.first().average.size() <= 602);
    QVERIFY(segments.first().average.size() >= 598);
}

void TestDecimation::movingTheWindowChangesNoPoint()
{
    const HeartRateSeries series = steady(7200, 12'345);
    const auto before = decimate(series, hour / 2, hour + hour / 2, 500).first().average;
    const auto after = decimate(series, hour / 2 + second, hour + hour / 2 + second, 500).first().average;
    // All but the newest column, which is still growing, and those that left the visible range.
    for (int i = 2; i < before.size() - 1; ++i)
        QVERIFY2(after.contains(before.at(i)), QByteArray::number(i));
}

void TestDecimation::noReadingIsLostFromTheBand()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    HeartRateSeries series;
    qint16 lowest = 240;
    qint16 highest = 25;
    for (int i = 0; i < 3600; ++i) {
        const bool reading = random.bounded(20) != 0;
        const auto bpm = static_cast<qint16>(random.bounded(25, 241));
        series.add({i * second, reading ? bpm : HeartRateSample::noReading});
        if (reading) {
            lowest = qMin(lowest, bpm);
            highest = qMax(highest, bpm);
        }
    }
    qreal low = 240;
    qreal high = 25;
    for (const HeartRateSegment &segment : decimate(series, 0, hour, 300)) {
        QCOMPARE(segment.low.size(), segment.average.size());
        QCOMPARE(segment.high.size(), segment.average.size());
        qreal x = -1;
        for (int i = 0; i < segment.average.size(); ++i) {
            low = qMin(low, segment.low.at(i).y());
            high = qMax(high, segment.high.at(i).y());
            QVERIFY2(segment.average.at(i).x() > x, "seed " + QByteArray::number(seed));
            x = segment.average.at(i).x();
        }
    }
    QVERIFY2(low == lowest && high == highest, "seed " + QByteArray::number(seed));
}

void TestDecimation::statisticsSkipGaps()
{
    const HeartRateSeries series = makeSeries({{0, 200}, {1000, 60}, {2000}, {3000, 61}, {4000, 90}, {5000, 20}});
    QCOMPARE(statistics(series, 1000, 4000), (HeartRateStatistics{60, 70, 90}));
}

void TestDecimation::statisticsOfNothingAreUnknown()
{
    QCOMPARE(statistics(HeartRateSeries(), 0, hour), HeartRateStatistics());
    QCOMPARE(statistics(makeSeries({{1000}}), 0, hour), (HeartRateStatistics{-1, -1, -1}));
}

void TestDecimation::pointerReadsTheNearerNeighbour_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("bpm");
    QTest::newRow("far before") << qint64(5000) << -1;
    QTest::newRow("just before") << qint64(8000) << 60;
    QTest::newRow("on a reading") << qint64(10'000) << 60;
    QTest::newRow("nearer to the first") << qint64(12'000) << 60;
    QTest::newRow("nearer to the second") << qint64(13'500) << 70;
    QTest::newRow("on no reading") << qint64(16'000) << -1;
    QTest::newRow("after the gap") << qint64(17'800) << 80;
    QTest::newRow("in a silence") << qint64(25'000) << -1;
    QTest::newRow("just after the last") << qint64(32'000) << 90;
    QTest::newRow("far after") << qint64(60'000) << -1;
}

void TestDecimation::pointerReadsTheNearerNeighbour()
{
    QFETCH(qint64, time);
    QFETCH(int, bpm);
    const HeartRateSeries series = makeSeries({{10'000, 60}, {15'000, 70}, {16'000}, {18'000, 80}, {30'000, 90}});
    QCOMPARE(bpmAt(series, time), bpm);
}

NEOBEAT_TEST(TestDecimation)
#include "tst_decimation.moc"
