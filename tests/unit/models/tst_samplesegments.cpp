// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "models/chart/heartrateseries.h"
#include "models/chart/slicesegments.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::hour;
using neobeat::ms::second;

struct Heard
{
    qint64 time = 0;
    int bpm = 0;
};

HeartRateSeries makeSeries(std::initializer_list<Heard> samples)
{
    HeartRateSeries series;
    for (const Heard &sample : samples)
        series.add(sample.time, sample.bpm);
    return series;
}

/// As the live chart does it.
QList<HeartRateSegment> segmentsIn(const HeartRateSeries &series, qint64 from, qint64 to, int columns)
{
    return segmentsOf(series.samples(), {from, to}, (to - from + columns - 1) / columns);
}

/// One reading a second.
HeartRateSeries steady(int count, qint64 start = 0)
{
    HeartRateSeries series;
    for (int i = 0; i < count; ++i)
        series.add(start + i * second, 60 + i % 40);
    return series;
}

} // namespace

/// From samples to what a chart draws, and to the statistics next to it.
class TestSampleSegments : public QObject
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
    void readingBeforeTheWindowIsNotJoinedOverAGap();
    void dayIsReducedToTheWidth();
    void movingTheWindowChangesNoPoint();
    void noReadingIsLostFromTheBand();
    void statisticsSkipGaps();
    void statisticsOfNothingAreUnknown();
    void pointerReadsTheNearerNeighbour_data();
    void pointerReadsTheNearerNeighbour();
};

void TestSampleSegments::nothingGivesNothing()
{
    QVERIFY(segmentsIn(HeartRateSeries(), 0, hour, 600).isEmpty());
    QVERIFY(segmentsIn(steady(10), hour, 0, 600).isEmpty());
    QVERIFY(segmentsIn(makeSeries({{1000}, {2000}}), 0, hour, 600).isEmpty());
}

void TestSampleSegments::wideColumnsKeepEveryReading()
{
    const auto segments = segmentsIn(steady(10), 0, 60 * second, 600);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average.size(), 10);
    for (int i = 0; i < 10; ++i) {
        const QPointF expected(static_cast<qreal>(i * second), 60 + i);
        QCOMPARE(segments.first().average.at(i), expected);
        QCOMPARE(segments.first().low.at(i), expected);
        QCOMPARE(segments.first().high.at(i), expected);
    }
}

void TestSampleSegments::loneReadingStaysWhereItIs()
{
    const auto segments = segmentsIn(makeSeries({{1000}, {2345, 77}, {3000}}), 0, hour, 10);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average, QList<QPointF>{QPointF(2345, 77)});
}

void TestSampleSegments::noReadingSplitsTheLine()
{
    const auto segments = segmentsIn(makeSeries({{1000, 60}, {2000, 61}, {3000}, {4000, 62}}), 0, 60 * second, 600);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments.at(0).average.size(), 2);
    QCOMPARE(segments.at(1).average, QList<QPointF>{QPointF(4000, 62)});
}

void TestSampleSegments::silenceSplitsTheLine()
{
    const HeartRateSeries joined = makeSeries({{1000, 60}, {6000, 61}});
    QCOMPARE(segmentsIn(joined, 0, 60 * second, 600).size(), 1);
    const HeartRateSeries apart = makeSeries({{1000, 60}, {6100, 61}});
    QCOMPARE(segmentsIn(apart, 0, 60 * second, 600).size(), 2);
}

void TestSampleSegments::gapThatIsNarrowerThanAColumnIsNotSeen()
{
    // Columns of 10 s.
    const HeartRateSeries series = makeSeries({{1000, 60}, {2000}, {9000, 70}, {11'000, 80}});
    const auto segments = segmentsIn(series, 0, 100 * second, 10);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average, (QList<QPointF>{QPointF(5000, 65), QPointF(11'000, 80)}));
}

void TestSampleSegments::columnKeepsLowestAndHighest()
{
    const HeartRateSeries series = makeSeries({{0, 60}, {1000, 120}, {2000, 45}, {3000, 75}});
    const auto segments = segmentsIn(series, 0, 10 * second, 1);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().low.first().y(), 45.0);
    QCOMPARE(segments.first().high.first().y(), 120.0);
    QCOMPARE(segments.first().average, (QList<QPointF>{QPointF(0, 75), QPointF(3000, 75)}));
}

void TestSampleSegments::readingBeforeTheWindowLeadsIn()
{
    const auto segments = segmentsIn(makeSeries({{9000, 60}, {11'000, 62}}), 10 * second, 70 * second, 600);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().average.first(), QPointF(9000, 60));
}

void TestSampleSegments::readingBeforeTheWindowIsNotJoinedOverAGap()
{
    const auto segments = segmentsIn(makeSeries({{1000, 60}, {11'000, 62}}), 10 * second, 70 * second, 600);
    QCOMPARE(segments.size(), 1); // A line out of sight is left out.
    QCOMPARE(segments.last().average, QList<QPointF>{QPointF(11'000, 62)});
}

void TestSampleSegments::dayIsReducedToTheWidth()
{
    const auto segments = segmentsIn(steady(86'400), 0, 24 * hour, 600);
    QCOMPARE(segments.size(), 1);
    QVERIFY(segments.first().average.size() <= 602);
    QVERIFY(segments.first().average.size() >= 598);
}

void TestSampleSegments::movingTheWindowChangesNoPoint()
{
    const HeartRateSeries series = steady(7200, 12'345);
    const auto before = segmentsIn(series, hour / 2, hour + hour / 2, 500).first().average;
    const auto after = segmentsIn(series, hour / 2 + second, hour + hour / 2 + second, 500).first().average;
    // All but the newest column, which is still growing, and those that left the visible range.
    for (int i = 2; i < before.size() - 1; ++i)
        QVERIFY2(after.contains(before.at(i)), QByteArray::number(i));
}

void TestSampleSegments::noReadingIsLostFromTheBand()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    HeartRateSeries series;
    int lowest = 240;
    int highest = 25;
    for (int i = 0; i < 3600; ++i) {
        const bool reading = random.bounded(20) != 0;
        const int bpm = random.bounded(25, 241);
        series.add(i * second, reading ? bpm : 0);
        if (reading) {
            lowest = qMin(lowest, bpm);
            highest = qMax(highest, bpm);
        }
    }
    qreal low = 240;
    qreal high = 25;
    for (const HeartRateSegment &segment : segmentsIn(series, 0, hour, 300)) {
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

void TestSampleSegments::statisticsSkipGaps()
{
    const HeartRateSeries series = makeSeries({{0, 200}, {1000, 60}, {2000}, {3000, 61}, {4000, 90}, {5000, 20}});
    QCOMPARE(statisticsOf(series.samples(), {1000, 4001}), (HeartRateStatistics{60, 70, 90}));
}

void TestSampleSegments::statisticsOfNothingAreUnknown()
{
    QCOMPARE(statisticsOf({}, {0, hour}), HeartRateStatistics());
    QCOMPARE(statisticsOf(makeSeries({{1000}}).samples(), {0, hour}), (HeartRateStatistics{-1, -1, -1}));
}

void TestSampleSegments::pointerReadsTheNearerNeighbour_data()
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

void TestSampleSegments::pointerReadsTheNearerNeighbour()
{
    QFETCH(qint64, time);
    QFETCH(int, bpm);
    const HeartRateSeries series = makeSeries({{10'000, 60}, {15'000, 70}, {16'000}, {18'000, 80}, {30'000, 90}});
    QCOMPARE(readingAt(series.samples(), time, 0).low, bpm);
}

NEOBEAT_TEST(TestSampleSegments)
#include "tst_samplesegments.moc"
