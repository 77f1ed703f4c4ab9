// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "models/chart/slicesegments.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::day;
using neobeat::ms::hour;
using neobeat::ms::minute;
constexpr qint64 start = 1'772'438'400'000; // 2026-03-02 08:00:00 UTC

Bucket reading(qint64 time, qint16 bpm)
{
    return {time, bpm, bpm, 1, bpm};
}

Bucket summed(qint64 time, qint16 low, qint16 high, qint32 count = 60)
{
    return {time, low, high, count, qint64(low + high) * count / 2};
}

Slice sliceOf(qint64 step, const QList<Bucket> &buckets)
{
    return {{start - day, start + 30 * day}, step, buckets};
}

TimeRange from(qint64 length)
{
    return {start, start + length};
}

} // namespace

/// What is drawn of a slice, and the read-out for a moment of it.
class TestSliceSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theStepFillsTheColumns_data();
    void theStepFillsTheColumns();
    void columnsAreWholeBuckets();
    void fewSamplesAreDrawnAsTheyAre();
    void samplesFarApartAreNotJoined();
    void aMomentWithoutReadingBreaksTheLine();
    void minutesOfAPhoneAreJoined();
    void theLineRunsOutOfThePicture();
    void manySamplesAreColumns();
    void aMissingBucketIsAGap();
    void bucketsStandInTheirMiddle();
    void aLoneBucketIsAsWideAsItsTime();
    void mergedColumnsKeepTheExtremes();
    void mergedColumnsKeepGapsOfAColumn();
    void movingTheWindowMovesNoPoint();
    void aMomentSaysItsSampleOrItsColumn();
    void aMomentInAGapSaysNothing();
    void statisticsAreThoseOfTheWindow();
    void aNewerPartTakesThePlaceOfTheOld();
    void nothingIsNothing();
};

void TestSliceSegments::theStepFillsTheColumns_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a minute") << minute << qint64(0);
    QTest::newRow("an hour") << hour << qint64(0);
    QTest::newRow("one minute too few") << 449 * minute << qint64(0);
    QTest::newRow("just enough minutes") << 450 * minute << minute;
    QTest::newRow("a day") << day << minute;
    QTest::newRow("a week") << 7 * day << minute;
    QTest::newRow("a month") << 31 * day << hour;
    QTest::newRow("a year") << 366 * day << hour;
    QTest::newRow("ten years") << 3'653 * day << day;
}

void TestSliceSegments::theStepFillsTheColumns()
{
    QFETCH(const qint64, length);
    QFETCH(const qint64, step);
    QCOMPARE(fittingStep(length, 450), step);
}

void TestSliceSegments::columnsAreWholeBuckets()
{
    const Slice slice = sliceOf(minute, {summed(start, 60, 70)});
    QCOMPARE(columnWidth(slice, from(100 * minute), 100), minute);
    QCOMPARE(columnWidth(slice, from(100 * minute), 1'000), minute);
    QCOMPARE(columnWidth(slice, from(101 * minute), 100), 2 * minute);
}

void TestSliceSegments::fewSamplesAreDrawnAsTheyAre()
{
    const Slice slice = sliceOf(0, {reading(start, 70), reading(start + 1'000, 71), reading(start + 2'000, 69)});
    QCOMPARE(columnWidth(slice, from(minute), 100), 0);
    const QList<HeartRateSegment> segments = segmentsOf(slice, from(minute), 0);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].average,
             (QList<QPointF>{{double(start), 70}, {double(start + 1'000), 71}, {double(start + 2'000), 69}}));
    QCOMPARE(segments[0].low, segments[0].average);
    QCOMPARE(segments[0].high, segments[0].average);
}

void TestSliceSegments::samplesFarApartAreNotJoined()
{
    const Slice slice = sliceOf(0, {reading(start, 70), reading(start + 5'000, 71), reading(start + 10'001, 69)});
    const QList<HeartRateSegment> segments = segmentsOf(slice, from(minute), 0);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[0].average.size(), 2);
    QCOMPARE(segments[1].average.size(), 1);
}

void TestSliceSegments::aMomentWithoutReadingBreaksTheLine()
{
    const Slice slice = sliceOf(0, {reading(start, 70), {start + 1'000, 0, 0, 0, 0}, reading(start + 2'000, 69)});
    QCOMPARE(segmentsOf(slice, from(minute), 0).size(), 2);
}

void TestSliceSegments::minutesOfAPhoneAreJoined()
{
    const Slice slice = sliceOf(0, {reading(start, 70), reading(start + minute, 71), reading(start + 3 * minute, 71)});
    QCOMPARE(segmentsOf(slice, from(hour), 0).size(), 2);
    const Slice stream = sliceOf(0, {reading(start + 17, 70), reading(start + minute + 17, 71)});
    QCOMPARE(segmentsOf(stream, from(hour), 0).size(), 2);
}

void TestSliceSegments::theLineRunsOutOfThePicture()
{
    QList<Bucket> samples;
    for (int i = -10; i < 10; ++i)
        samples.append(reading(start + i * 1'000, 70));
    const QList<HeartRateSegment> segments = segmentsOf(sliceOf(0, samples), from(5'000), 0);
    QCOMPARE(segments.size(), 1);
    QVERIFY(segments[0].average.first().x() <= double(start - 1'000));
    QVERIFY(segments[0].average.size() <= 9);
    QVERIFY(segments[0].average.last().x() >= double(start + 5'000));
}

void TestSliceSegments::manySamplesAreColumns()
{
    QList<Bucket> samples;
    for (int i = 0; i < 600; ++i)
        samples.append(reading(start + i * 1'000, qint16(60 + i % 2 * 20)));
    const Slice slice = sliceOf(0, samples);
    const qint64 column = columnWidth(slice, from(600'000), 100);
    QCOMPARE(column, 6'000);
    const QList<HeartRateSegment> segments = segmentsOf(slice, from(600'000), column);
    QCOMPARE(segments.size(), 1);
    QVERIFY(segments[0].average.size() <= 102);
    QCOMPARE(segments[0].average[50].y(), 70);
    QCOMPARE(segments[0].low[50].y(), 60);
    QCOMPARE(segments[0].high[50].y(), 80);
}

void TestSliceSegments::aMissingBucketIsAGap()
{
    const Slice slice = sliceOf(hour,
                                {summed(start, 60, 70), summed(start + hour, 60, 70), summed(start + 3 * hour, 60, 70),
                                 summed(start + 4 * hour, 60, 70)});
    const QList<HeartRateSegment> segments = segmentsOf(slice, from(30 * day), hour);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[0].average.size(), 2);
    QCOMPARE(segments[1].average.size(), 2);
}

void TestSliceSegments::bucketsStandInTheirMiddle()
{
    const Slice slice = sliceOf(hour, {summed(start, 60, 70), summed(start + hour, 60, 80)});
    const QList<HeartRateSegment> segments = segmentsOf(slice, from(day), hour);
    QCOMPARE(segments[0].average,
             (QList<QPointF>{{double(start + hour / 2), 65}, {double(start + hour / 2 + hour), 70}}));
    QCOMPARE(segments[0].high[1].y(), 80);
    QCOMPARE(segments[0].low[1].y(), 60);
}

void TestSliceSegments::aLoneBucketIsAsWideAsItsTime()
{
    const QList<HeartRateSegment> segments = segmentsOf(sliceOf(hour, {summed(start, 60, 70)}), from(day), hour);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].high, (QList<QPointF>{{double(start), 70}, {double(start + hour), 70}}));
    QCOMPARE(segments[0].average.size(), 2);
}

void TestSliceSegments::mergedColumnsKeepTheExtremes()
{
    QList<Bucket> buckets;
    for (int i = 0; i < 40; ++i)
        buckets.append(summed(start + i * minute, qint16(60 - i % 4), qint16(80 + i % 4)));
    const QList<HeartRateSegment> segments = segmentsOf(sliceOf(minute, buckets), from(40 * minute), 4 * minute);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].average.size(), 10);
    QCOMPARE(segments[0].low[5].y(), 57);
    QCOMPARE(segments[0].high[5].y(), 83);
    QCOMPARE(segments[0].average[5].y(), 70);
}

void TestSliceSegments::mergedColumnsKeepGapsOfAColumn()
{
    const auto segmentsWithout = [](int first, int last) {
        QList<Bucket> buckets;
        for (int i = 0; i < 40; ++i) {
            if (i < first || i > last)
                buckets.append(summed(start + i * minute, 60, 80));
        }
        return segmentsOf(sliceOf(minute, buckets), from(40 * minute), 4 * minute).size();
    };
    QCOMPARE(segmentsWithout(9, 10), 1);
    QCOMPARE(segmentsWithout(10, 13), 2);
    QCOMPARE(segmentsWithout(8, 11), 2);
}

void TestSliceSegments::movingTheWindowMovesNoPoint()
{
    QList<Bucket> buckets;
    for (int i = 0; i < 400; ++i)
        buckets.append(summed(start + i * minute, qint16(60 + i % 7), qint16(80 + i % 5)));
    const Slice slice = sliceOf(minute, buckets);
    const QList<QPointF> one = segmentsOf(slice, from(200 * minute), 4 * minute)[0].average;
    const QList<QPointF> other
        = segmentsOf(slice, {start + 50 * minute + 17, start + 250 * minute + 17}, 4 * minute)[0].average;
    int common = 0;
    for (const QPointF &point : one)
        common += other.contains(point) ? 1 : 0;
    QVERIFY(common >= 37);
}

void TestSliceSegments::aMomentSaysItsSampleOrItsColumn()
{
    const Slice samples = sliceOf(0, {reading(start, 70), reading(start + 4'000, 80)});
    QCOMPARE(readingAt(samples, start + 1'500, 0), (ChartReading{{start, start}, 70, 70, 70}));
    QCOMPARE(readingAt(samples, start + 2'500, 0).low, 80);
    const Slice hours = sliceOf(hour, {summed(start, 60, 70), summed(start + hour, 50, 90)});
    QCOMPARE(readingAt(hours, start + hour + 5, hour), (ChartReading{{start + hour, start + 2 * hour}, 50, 90, 70}));
    const ChartReading both = readingAt(hours, start + hour + 5, 2 * hour);
    QCOMPARE(both.low, 50);
    QCOMPARE(both.high, 90);
}

void TestSliceSegments::aMomentInAGapSaysNothing()
{
    const Slice samples = sliceOf(0, {reading(start, 70), reading(start + 20'000, 80)});
    QVERIFY(readingAt(samples, start + 2'000, 0).isReading());
    QVERIFY(!readingAt(samples, start + 10'000, 0).isReading());
    QVERIFY(!readingAt(sliceOf(hour, {summed(start, 60, 70)}), start + hour, hour).isReading());
}

void TestSliceSegments::statisticsAreThoseOfTheWindow()
{
    const Slice slice
        = sliceOf(hour, {summed(start - hour, 10, 200), summed(start, 60, 70, 10), summed(start + hour, 80, 90, 30)});
    QCOMPARE(statisticsOf(slice, from(2 * hour)), (HeartRateStatistics{60, 80, 90}));
    QCOMPARE(statisticsOf(slice, {start + 5 * hour, start + 6 * hour}), HeartRateStatistics());
    QCOMPARE(statisticsOf(slice, {start + 5, start + 6}), (HeartRateStatistics{60, 65, 70}));
}

void TestSliceSegments::aNewerPartTakesThePlaceOfTheOld()
{
    Slice slice = sliceOf(hour, {summed(start, 60, 70), summed(start + hour, 60, 70), summed(start + 3 * hour, 1, 2)});
    splice(slice, {{start + hour, start + 3 * hour}, hour, {summed(start + 2 * hour, 61, 71)}});
    QCOMPARE(slice.buckets,
             (QList<Bucket>{summed(start, 60, 70), summed(start + 2 * hour, 61, 71), summed(start + 3 * hour, 1, 2)}));
}

void TestSliceSegments::nothingIsNothing()
{
    QVERIFY(segmentsOf({}, from(hour), minute).isEmpty());
    QVERIFY(segmentsOf({}, from(hour), 0).isEmpty());
    QVERIFY(!readingAt({}, start, 0).isReading());
    QVERIFY(!readingAt({}, start, hour).isReading());
    QCOMPARE(statisticsOf({}, from(hour)), HeartRateStatistics());
}

NEOBEAT_TEST(TestSliceSegments)

#include "tst_slicesegments.moc"
