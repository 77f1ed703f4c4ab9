// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/variability.h"
#include "seriesfiles.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>

using namespace neobeat::hrv;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Which figures there are, and why others are missing.
class TestVariability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeDomainIsAsDefined();
    void differencesAcrossAGapDoNotCount();
    void aRangeHasWhatEndsInIt();
    void nightIsASeriesOfFiveMinutes();
    void partOfANightIsASeriesOfItsOwn();
    void twoMinutesAreNeeded();
    void correctedShareIsLimited();
    void spectrumIsOfFiveMinutes();
    void spectrumNeedsTheWholeRange_data();
    void spectrumNeedsTheWholeRange();
    void slowHeartHasNoSpectrum();
    void spectrumNeedsStationarity();
    void equalIntervalsHaveNoRatio();
    void nothingHasNoFigures();
};

namespace {

NnSeries nnOf(const std::vector<double> &lengths)
{
    return uncorrected(seriesOf(0, lengths));
}

// Stationary: the waves fit into each of the parts that are compared, and their amplitudes come and go.
std::vector<double> breathing(int beats, double mean = 1'000)
{
    std::vector<double> lengths;
    for (int i = 0; i < beats; ++i)
        lengths.push_back(mean + (20 + 5 * std::sin(i * 0.9)) * std::sin(i * 1.7) + 10 * std::sin(i * 0.61));
    return lengths;
}

constexpr double minutes = 60'000;

} // namespace

void TestVariability::timeDomainIsAsDefined()
{
    std::vector<double> lengths;
    for (int i = 0; i < 75; ++i)
        lengths.insert(lengths.end(), {800, 850, 900.5, 850}); // differences 50, 50.5, -50.5, -50
    const Variability figures = variabilityOf(nnOf(lengths), 0, 5 * minutes);
    QCOMPARE(figures.intervals, 300);
    QCOMPARE(figures.correctedShare, 0.0);
    QVERIFY(figures.time.hasValue());
    QCOMPARE(figures.time->meanNn, (800 + 850 + 900.5 + 850) / 4);
    const double squares
        = 75 * (std::pow(800 - 850.125, 2) + 2 * std::pow(850 - 850.125, 2) + std::pow(900.5 - 850.125, 2));
    QCOMPARE(figures.time->sdnn, std::sqrt(squares / 299));
    QCOMPARE(figures.time->rmssd, std::sqrt((150 * 50.5 * 50.5 + 149 * 2'500.) / 299));
    QCOMPARE(figures.time->pnn50, 100. * 150 / 300);
}

void TestVariability::differencesAcrossAGapDoNotCount()
{
    std::vector<double> lengths(150, 800);
    lengths.push_back(20'000);
    lengths.insert(lengths.end(), 150, 1'000);
    const Variability figures = variabilityOf(nnOf(lengths), 0, 5 * minutes);
    QVERIFY(figures.time.hasValue());
    QCOMPARE(figures.time->rmssd, 0.0);
    QCOMPARE(figures.time->pnn50, 0.0);
    QCOMPARE(figures.time->meanNn, 900.0);
}

void TestVariability::aRangeHasWhatEndsInIt()
{
    const NnSeries series = nnOf(std::vector<double>(600, 1'000));
    QCOMPARE(variabilityOf(series, 0, 300'000).intervals, 300);
    QCOMPARE(variabilityOf(series, 500, 300'500).intervals, 300);
    QCOMPARE(variabilityOf(series, 300'000, 600'000).intervals, 300);
    QCOMPARE(variabilityOf(series, 599'000, 700'000).intervals, 1);
    QCOMPARE(variabilityOf(series, 600'000, 700'000).intervals, 0);
    QCOMPARE(variabilityOf(series, -10'000, 0).intervals, 0);
}

void TestVariability::nightIsASeriesOfFiveMinutes()
{
    std::vector<double> lengths = breathing(700);
    lengths.push_back(10 * minutes); // a gap
    const std::vector<double> later = breathing(450);
    lengths.insert(lengths.end(), later.begin(), later.end());
    const NnSeries series = uncorrected(seriesOf(7'000, lengths));
    const std::vector<Variability> parts = variabilityInFiveMinutes(series);
    QCOMPARE(parts.size(), 5u);
    QCOMPARE(parts.front().start, 7'000.0);
    const double afterTheGap = series.intervals[700].end - series.intervals[700].length;
    int intervals = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts[i].start, i < 3 ? 7'000 + double(i) * 5 * minutes : afterTheGap + double(i - 3) * 5 * minutes);
        intervals += parts[i].intervals;
    }
    QCOMPARE(std::size_t(intervals), series.intervals.size());
    QCOMPARE(parts.back().end, series.intervals.back().end);
    QCOMPARE(parts[2].time.hasValue(), false);
    QVERIFY(parts[3].frequency.hasValue());
    QVERIFY(variabilityInFiveMinutes({}).empty());
}

void TestVariability::partOfANightIsASeriesOfItsOwn()
{
    const NnSeries series = nnOf(breathing(2'000));
    const double start = 7.3 * minutes;
    const std::vector<Variability> parts = variabilityInFiveMinutes(series, start, 19 * minutes);
    QCOMPARE(parts.size(), 3u);
    QCOMPARE(parts.front().start, start);
    QCOMPARE(parts.front().end, start + 5 * minutes);
    QCOMPARE(parts.front().intervals, variabilityOf(series, start, start + 5 * minutes).intervals);
    QVERIFY(parts.back().end <= 19 * minutes && parts.back().end > 19 * minutes - 1'200);
    QVERIFY(variabilityInFiveMinutes(series, 1e9, 2e9).empty());
    QVERIFY(variabilityInFiveMinutes(series, -2 * minutes, -minutes).empty());
}

void TestVariability::twoMinutesAreNeeded()
{
    QCOMPARE(variabilityOf(nnOf(std::vector<double>(119, 1'000)), 0, 5 * minutes).time.error(), NoFigure::TooFewBeats);
    QVERIFY(variabilityOf(nnOf(std::vector<double>(120, 1'000)), 0, 5 * minutes).time.hasValue());
}

void TestVariability::correctedShareIsLimited()
{
    NnSeries series = nnOf(breathing(310));
    const auto figures = [&] { return variabilityOf(series, 0, 5 * minutes); };
    const int count = figures().intervals;
    const int allowed = count / 20;
    for (int i = 0; i < allowed; ++i)
        series.intervals[std::size_t(i) * 3].source = BeatClass::Ectopic;
    QCOMPARE(figures().correctedShare, double(allowed) / count);
    QVERIFY(figures().time.hasValue());
    QVERIFY(figures().frequency.hasValue());
    series.intervals[200].source = BeatClass::Missed;
    QVERIFY(figures().correctedShare > mostCorrected);
    QCOMPARE(figures().time.error(), NoFigure::TooManyArtefacts);
    QCOMPARE(figures().frequency.error(), NoFigure::TooManyArtefacts);
}

void TestVariability::spectrumIsOfFiveMinutes()
{
    const NnSeries series = nnOf(breathing(700));
    QVERIFY(variabilityOf(series, 0, 5 * minutes).frequency.hasValue());
    QCOMPARE(variabilityOf(series, 0, 10 * minutes).frequency.error(), NoFigure::OtherDuration);
    QCOMPARE(variabilityOf(series, 0, 4 * minutes).frequency.error(), NoFigure::OtherDuration);
    const auto figures = variabilityOf(series, 0, 5 * minutes).frequency;
    QVERIFY(figures->lf > 0);
    QCOMPARE(figures->lfHf, figures->lf / figures->hf);
}

void TestVariability::spectrumNeedsTheWholeRange_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("gap"); // when, ms
    QTest::newRow("before the first beat") << -1'000. << 1e9;
    QTest::newRow("after the last beat") << 401'000. << 1e9;
    QTest::newRow("in the middle") << 0. << 150'000.;
}

void TestVariability::spectrumNeedsTheWholeRange()
{
    QFETCH(double, start);
    QFETCH(double, gap);
    std::vector<RrInterval> series = seriesOf(0, breathing(700));
    std::erase_if(series, [&](const RrInterval &interval) {
        return std::abs(interval.end - gap) < 600 || interval.end > 700'000;
    });
    const Variability figures = variabilityOf(uncorrected(series), start, start + spectrumDuration);
    QVERIFY(figures.time.hasValue());
    QVERIFY(!figures.frequency.hasValue());
    QCOMPARE(figures.frequency.error(), NoFigure::Gap);
}

void TestVariability::slowHeartHasNoSpectrum()
{
    QCOMPARE(fewestForSpectrum, 240);
    const Variability figures = variabilityOf(correctBeats(intervalsOf(u"athlete.txt"_s)).nn, 0, 5 * minutes);
    QVERIFY(figures.time.hasValue());
    QVERIFY(!figures.frequency.hasValue());
    QCOMPARE(figures.frequency.error(), NoFigure::SlowHeart);
}

void TestVariability::spectrumNeedsStationarity()
{
    std::vector<double> lengths = breathing(700);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] += double(i) * 0.2;
    const Variability figures = variabilityOf(nnOf(lengths), 0, 5 * minutes);
    QVERIFY(figures.time.hasValue());
    QVERIFY(!figures.frequency.hasValue());
    QCOMPARE(figures.frequency.error(), NoFigure::NotStationary);
}

void TestVariability::equalIntervalsHaveNoRatio()
{
    const Variability figures = variabilityOf(nnOf(std::vector<double>(400, 1'000)), 0, 5 * minutes);
    QCOMPARE(figures.time->sdnn, 0.0);
    QVERIFY(!figures.frequency.hasValue());
    QCOMPARE(figures.frequency.error(), NoFigure::NoVariation);
}

void TestVariability::nothingHasNoFigures()
{
    const Variability figures = variabilityOf({}, 0, 5 * minutes);
    QCOMPARE(figures.intervals, 0);
    QCOMPARE(figures.correctedShare, 0.0);
    QCOMPARE(figures.time.error(), NoFigure::TooFewBeats);
    QCOMPARE(figures.frequency.error(), NoFigure::TooFewBeats);
}

NEOBEAT_TEST(TestVariability)
#include "tst_variability.moc"
