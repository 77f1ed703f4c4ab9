// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/aggregates.h"
#include "history/sampleblock.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace std::chrono_literals;

/// One minute of samples: its encoding, adding samples, its aggregates.
class TestSampleBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsFourBytes();
    void everySampleComesBack();
    void bytesThatAreNoBlockAreRefused_data();
    void bytesThatAreNoBlockAreRefused();
    void mergedSamplesStayInOrderAndKeepTheFirst();
    void steadyMinuteCountsWhole();
    void gapsCountForNothing();
    void momentWithoutReadingEndsTheTime();
    void minuteReadingCountsForItsMinute();
    void minuteReadingYieldsToMeasuredOnes();
    void histogramComesBack();
    void brokenHistogramIsRefused();
    void quantileIsTheRateBelowWhichTheShareIs();
    void restingRateNeedsHalfAnHour();
};

void TestSampleBlock::sampleIsFourBytes()
{
    const Sample sample{someMorning + 0x1234, 71, SampleQuality::Good, SampleSource::Minute};
    QCOMPARE(sampleblock::encode(std::span(&sample, 1), someMorning).toHex(), QByteArray("34124720"));
    const Sample other{someMorning + 59'999, 0, SampleQuality::NoContact, SampleSource::Simulated};
    QCOMPARE(sampleblock::encode(std::span(&other, 1), someMorning).toHex(), QByteArray("5fea0013"));
}

void TestSampleBlock::everySampleComesBack()
{
    std::vector<Sample> samples;
    for (qint64 offset = 0; offset < ms::minute; offset += 7)
        samples.push_back({someMorning + offset, quint8(offset % 3 == 0 ? 25 + offset % 216 : 0),
                           SampleQuality(offset % 3 == 0 ? 0 : 1 + offset % 3), SampleSource(offset % 3)});
    const auto decoded = sampleblock::decode(sampleblock::encode(samples, someMorning), someMorning);
    QVERIFY(decoded);
    QCOMPARE(*decoded, samples);
}

void TestSampleBlock::bytesThatAreNoBlockAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a sample") << QByteArray::fromHex("34124700ab");
    QTest::newRow("beyond the minute") << QByteArray::fromHex("60ea4700");
    QTest::newRow("out of order") << QByteArray::fromHex("3412470033124700");
    QTest::newRow("twice the same moment") << QByteArray::fromHex("3412470034124700");
    QTest::newRow("unknown quality") << QByteArray::fromHex("34124704");
    QTest::newRow("unknown source") << QByteArray::fromHex("34124730");
}

void TestSampleBlock::bytesThatAreNoBlockAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!sampleblock::decode(bytes, someMorning));
}

void TestSampleBlock::mergedSamplesStayInOrderAndKeepTheFirst()
{
    std::vector<Sample> block{{someMorning + 1000, 60}, {someMorning + 3000, 61}};
    const std::vector<Sample> more{{someMorning + 500, 70}, {someMorning + 3000, 99}, {someMorning + 4000, 71}};
    QCOMPARE(sampleblock::merge(block, more), 2);
    QCOMPARE(
        block,
        (std::vector<Sample>{
            {someMorning + 500, 70}, {someMorning + 1000, 60}, {someMorning + 3000, 61}, {someMorning + 4000, 71}}));
    QCOMPARE(sampleblock::merge(block, more), 0);
}

void TestSampleBlock::steadyMinuteCountsWhole()
{
    const Statistics statistics = statisticsFor(steadySamples(60, someMorning + 400), someMorning);
    QCOMPARE(statistics.time.total(), 60s);
    QCOMPARE(statistics.count, 60);
    QCOMPARE(statistics.low, 60);
    QCOMPARE(statistics.high, 99);
}

void TestSampleBlock::gapsCountForNothing()
{
    const std::vector<Sample> samples{
        {someMorning + 20'000, 60}, {someMorning + 21'000, 70}, {someMorning + 30'000, 80}, {someMorning + 32'000, 90}};
    const Statistics statistics = statisticsFor(samples, someMorning);
    QCOMPARE(statistics.time.total(), 3s);
    QCOMPARE(statistics.time.at(70), 1s);
    QCOMPARE(statistics.time.at(90), 2s);
    QCOMPARE(statistics.average(), 83); // 1 s of 70 and 2 s of 90
}

void TestSampleBlock::momentWithoutReadingEndsTheTime()
{
    const std::vector<Sample> samples{{someMorning + 10'000, 60},
                                      {someMorning + 11'000, 0, SampleQuality::NoReading},
                                      {someMorning + 12'000, 62},
                                      {someMorning + 58'000, 0, SampleQuality::NoContact}};
    const Statistics statistics = statisticsFor(samples, someMorning);
    QCOMPARE(statistics.count, 2);
    QCOMPARE(statistics.time.total(), 1s);
    QCOMPARE(statistics.time.at(62), 1s);
}

void TestSampleBlock::minuteReadingCountsForItsMinute()
{
    const std::vector<Sample> samples{{someMorning, 64, SampleQuality::Good, SampleSource::Minute}};
    QCOMPARE(statisticsFor(samples, someMorning).time.at(64), 60s);
}

void TestSampleBlock::minuteReadingYieldsToMeasuredOnes()
{
    std::vector<Sample> samples = steadySamples(60, someMorning + 500);
    samples.insert(samples.begin(), {someMorning, 200, SampleQuality::Good, SampleSource::Minute});
    const Statistics statistics = statisticsFor(samples, someMorning);
    QCOMPARE(statistics.time.at(200), 0s);
    QCOMPARE(statistics.time.total(), 60s);
    QCOMPARE(statistics.high, 200);
}

void TestSampleBlock::histogramComesBack()
{
    Histogram histogram;
    histogram.add(25, 1ms);
    histogram.add(71, 24h);
    histogram.add(240, 60s);
    const QByteArray bytes = encodeHistogram(histogram);
    QCOMPARE(bytes.size(), 15);
    QCOMPARE(bytes.left(5).toHex(), QByteArray("1901000000"));
    QCOMPARE(decodeHistogram(bytes), std::optional(histogram));
    QCOMPARE(decodeHistogram({}), std::optional(Histogram()));
}

void TestSampleBlock::brokenHistogramIsRefused()
{
    QVERIFY(!decodeHistogram(QByteArray::fromHex("190100")));
}

void TestSampleBlock::quantileIsTheRateBelowWhichTheShareIs()
{
    Histogram histogram;
    QCOMPARE(histogram.quantile(0.5), -1);
    histogram.add(50, 10s);
    histogram.add(60, 80s);
    histogram.add(90, 10s);
    QCOMPARE(histogram.quantile(0), 50);
    QCOMPARE(histogram.quantile(0.1), 50);
    QCOMPARE(histogram.quantile(0.11), 60);
    QCOMPARE(histogram.quantile(0.9), 60);
    QCOMPARE(histogram.quantile(1), 90);
    QCOMPARE(histogram.between(60, 255), 90s);
    QCOMPARE(histogram.between(51, 59), 0s);
}

void TestSampleBlock::restingRateNeedsHalfAnHour()
{
    Histogram histogram;
    histogram.add(48, 1min);
    histogram.add(55, 2min);
    histogram.add(80, 26min);
    QCOMPARE(restingHeartRate(histogram), -1);
    histogram.add(81, 1min);
    QCOMPARE(restingHeartRate(histogram), 55);
}

NEOBEAT_TEST(TestSampleBlock)
#include "tst_sampleblock.moc"
