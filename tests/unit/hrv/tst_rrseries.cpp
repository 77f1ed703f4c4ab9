// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/rrseries.h"
#include "seriesfiles.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace neobeat::hrv;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

class TestRrSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsAddUp();
    void impossibleLengthsLeaveAGap_data();
    void impossibleLengthsLeaveAGap();
    void fillersOfFitAreNoGap();
    void fillersOfARecordingAreLeftOut();
    void roundedTimesAreNoGap();
    void aMissingBeatIsAGap();
    void timesThatGoBackAreAGap();
};

void TestRrSeries::lengthsAddUp()
{
    const std::vector<double> lengths{800, 810.5, 790};
    const std::vector<RrInterval> expected{{1'800, 800}, {2'610.5, 810.5}, {3'400.5, 790}};
    QCOMPARE(seriesOf(1'000, lengths), expected);
    QCOMPARE(runsOf(expected), (std::vector<neobeat::hrv::Run>{{0, 3}}));
    QVERIFY(runsOf({}).empty());
}

void TestRrSeries::impossibleLengthsLeaveAGap_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("secondEnd");
    QTest::addColumn<int>("runs");
    QTest::newRow("longest") << longestInterval << 800 + longestInterval << 1;
    QTest::newRow("too long") << longestInterval + 0.1 << 800 + longestInterval + 0.1 + 700 << 2;
    QTest::newRow("none") << 0.0 << 1'500.0 << 1;
    QTest::newRow("negative") << -5.0 << 1'500.0 << 1;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1'500.0 << 1;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1'500.0 << 1;
}

void TestRrSeries::impossibleLengthsLeaveAGap()
{
    QFETCH(double, length);
    QFETCH(double, secondEnd);
    QFETCH(int, runs);
    const std::vector<double> lengths{800, length, 700};
    const std::vector<RrInterval> series = seriesOf(0, lengths);
    QCOMPARE(series.at(1).end, secondEnd);
    QCOMPARE(int(runsOf(series).size()), runs);
}

void TestRrSeries::fillersOfFitAreNoGap()
{
    const std::vector<quint16> times{500, 65'535, 65'535, 65'535, 65'535, 510, 490, 65'535, 65'535, 65'535};
    const std::vector<double> expected{500, 510, 490};
    QCOMPARE(lengthsOfFit(times), expected);
}

void TestRrSeries::fillersOfARecordingAreLeftOut()
{
    const std::vector<quint16> times = readFitRows(u"fit-hrv.txt"_s);
    const auto fillers = std::size_t(std::ranges::count(times, 65'535));
    QVERIFY(fillers > 1'000);
    const std::vector<RrInterval> series = intervalsOf(u"fit-hrv.txt"_s);
    QCOMPARE(series.size(), times.size() - fillers);
    QCOMPARE(runsOf(series).size(), 1u);
    QVERIFY(series.back().end > 9.9 * 60'000 && series.back().end < 10.1 * 60'000);
}

void TestRrSeries::roundedTimesAreNoGap()
{
    const std::vector<RrInterval> series{{1'000, 800}, {1'900, 800}, {2'500, 800}};
    QCOMPARE(runsOf(series), (std::vector<neobeat::hrv::Run>{{0, 3}}));
}

void TestRrSeries::aMissingBeatIsAGap()
{
    const std::vector<RrInterval> series{{1'000, 800}, {1'800, 800}, {3'000, 800}, {3'800, 800}};
    QCOMPARE(runsOf(series), (std::vector<neobeat::hrv::Run>{{0, 2}, {2, 4}}));
}

void TestRrSeries::timesThatGoBackAreAGap()
{
    const std::vector<RrInterval> series{{1'000, 800}, {1'400, 800}};
    QCOMPARE(runsOf(series), (std::vector<neobeat::hrv::Run>{{0, 1}, {1, 2}}));
}

NEOBEAT_TEST(TestRrSeries)
#include "tst_rrseries.moc"
