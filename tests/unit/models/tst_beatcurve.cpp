// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/beatcurve.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The intervals between beats, reduced to what a chart can draw.
class TestBeatCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fewBeatsArePoints();
    void aNightIsBoundedByTheColumns();
    void columnsHaveNoArtefacts();
    void gapsStayOpen();
    void marksAreBounded();
    void theNearestBeatIsRead();
    void nothingHasNothing();

private:
    static BeatAnalysis analysisOf(const std::vector<BeatRun> &runs);
};

BeatAnalysis TestBeatCurve::analysisOf(const std::vector<BeatRun> &runs)
{
    BeatAnalysis beats;
    beats.measured = beatSeries(runs);
    beats.runs = hrv::runsOf(beats.measured);
    auto [classes, nn] = hrv::correctBeats(beats.measured);
    beats.classes = std::move(classes);
    beats.nn = std::move(nn);
    beats.range = TimeRange::everything();
    return beats;
}

void TestBeatCurve::fewBeatsArePoints()
{
    const BeatRun run = beatRun(1'000, someMorning);
    const BeatAnalysis beats = analysisOf({run});
    const BeatCurve curve(beats, {someMorning + 60'000, someMorning + 120'000}, 300);
    QVERIFY(curve.isSingle());
    QCOMPARE(curve.segments().size(), 1);
    const HeartRateSegment &line = curve.segments().first();
    QCOMPARE(line.low, line.average);
    // The line runs out of the picture on both sides.
    QVERIFY(line.average.first().x() < double(someMorning + 60'000));
    QVERIFY(line.average.last().x() >= double(someMorning + 120'000));
    const auto first = std::ranges::find(beats.measured, line.average.first().x(), &hrv::RrInterval::end);
    QVERIFY(first != beats.measured.end());
    for (const QPointF &point : line.average) {
        const auto place = first + (&point - line.average.data());
        QCOMPARE(point, QPointF(place->end, place->length));
    }
}

void TestBeatCurve::aNightIsBoundedByTheColumns()
{
    const BeatRun run = beatRun(35'000, someMorning);
    const BeatAnalysis beats = analysisOf({run});
    constexpr int columns = 300;
    const BeatCurve curve(beats, run.range(), columns);
    QVERIFY(!curve.isSingle());
    QCOMPARE(curve.segments().size(), 1);
    const HeartRateSegment &line = curve.segments().first();
    QVERIFY(line.average.size() <= columns + 5);
    QVERIFY(line.average.size() >= columns - 5);
    const auto [least, most] = std::ranges::minmax(beats.measured, {}, &hrv::RrInterval::length);
    QCOMPARE(std::ranges::min(line.low, {}, &QPointF::y).y(), least.length);
    QCOMPARE(std::ranges::max(line.high, {}, &QPointF::y).y(), most.length);
    for (qsizetype i = 0; i < line.average.size(); ++i)
        QVERIFY(line.low[i].y() <= line.average[i].y() && line.average[i].y() <= line.high[i].y());
    // Moving it moves no point.
    const BeatCurve moved(beats, {run.range().from + 500'000, run.range().to + 500'000}, columns);
    QVERIFY(moved.segments().first().average.contains(line.average.at(150)));
    const auto extremes = curve.extremes();
    QCOMPARE(extremes->low, least.length);
    QCOMPARE(extremes->high, most.length);
}

void TestBeatCurve::columnsHaveNoArtefacts()
{
    BeatRun run = calmBeatRun(5'000, someMorning);
    run.intervals[2'500] = quint16(run.intervals[2'500] * 2);
    const BeatAnalysis beats = analysisOf({run});
    QCOMPARE(beats.classes[2'500], hrv::BeatClass::Missed);
    const BeatCurve curve(beats, run.range(), 100);
    QVERIFY(curve.extremes()->high < 1'000);
    QCOMPARE(curve.countOf(hrv::BeatClass::Missed), 1);
    QCOMPARE(curve.marks().size(), 1u);
    const BeatMark &mark = curve.marks().front();
    QCOMPARE(mark.beatClass, hrv::BeatClass::Missed);
    QCOMPARE(mark.height, -1.0);
    const double width = double(run.range().length()) / 100 * BeatCurve::columnsOfMark;
    QVERIFY(std::abs(mark.time - beats.measured[2'500].end) <= width / 2 + 1);
    QCOMPARE(curve.segments().size(), 1); // It is an artefact, not a gap.
    const auto moment = qint64(beats.measured[2'500].end);
    const BeatCurve near(beats, {moment - 20'000, moment + 20'000}, 100);
    QVERIFY(near.isSingle());
    QVERIFY(near.extremes()->high > 1'500);
    QCOMPARE(near.marks().front().height, beats.measured[2'500].length);
}

void TestBeatCurve::gapsStayOpen()
{
    const BeatRun first = beatRun(2'000, someMorning);
    const BeatRun second = beatRun(2'000, first.range().to + 10 * ms::minute, 2);
    const BeatAnalysis beats = analysisOf({first, second});
    const TimeRange all = first.range().united(second.range());
    const BeatCurve wide(beats, all, 200);
    QCOMPARE(wide.segments().size(), 2);
    QVERIFY(wide.segments().first().average.last().x() <= double(first.range().to));
    QVERIFY(wide.segments().last().average.first().x() >= double(second.range().from));
    QVERIFY(!wide.readingAt(double(first.range().to + 5 * ms::minute)));
    QVERIFY(wide.readingAt(double(first.range().to - 5 * ms::minute)));
    // A gap of a moment is seen among single beats.
    const BeatRun third = beatRun(100, first.range().to + 3'000, 3);
    const BeatAnalysis near = analysisOf({first, third});
    QCOMPARE(BeatCurve(near, third.range().widened(20'000), 300).segments().size(), 2);
    QCOMPARE(BeatCurve(near, first.range().united(third.range()), 100).segments().size(), 1);
}

void TestBeatCurve::marksAreBounded()
{
    BeatRun run = calmBeatRun(35'000, someMorning);
    for (std::size_t i = 20; i < run.intervals.size(); i += 25)
        run.intervals[i] = quint16(run.intervals[i] * 2);
    const BeatAnalysis beats = analysisOf({run});
    const BeatCurve curve(beats, run.range(), 300);
    QVERIFY(curve.countOf(hrv::BeatClass::Missed) > 1'000);
    QVERIFY(curve.marks().size() <= 300 / BeatCurve::columnsOfMark + 2);
    QVERIFY(curve.marks().size() > 40);
}

void TestBeatCurve::theNearestBeatIsRead()
{
    const BeatRun run = beatRun(100, someMorning);
    const BeatAnalysis beats = analysisOf({run});
    const BeatCurve curve(beats, run.range(), 300);
    const double beat = beats.measured[50].end;
    for (const double near : {-100.0, 0.0, 100.0}) {
        const auto reading = curve.readingAt(beat + near);
        QVERIFY(reading);
        QCOMPARE(reading->average, beats.measured[50].length);
        QCOMPARE(reading->range.length(), 0);
    }
    QVERIFY(curve.readingAt(beats.measured.back().end + 500));
    QVERIFY(!curve.readingAt(beats.measured.back().end + 5'000));
    QVERIFY(!curve.readingAt(double(someMorning) - 5'000));
}

void TestBeatCurve::nothingHasNothing()
{
    const BeatCurve none(analysisOf({}), {someMorning, someMorning + 60'000}, 300);
    QVERIFY(none.isEmpty() && none.segments().isEmpty() && none.marks().empty());
    QVERIFY(!none.extremes() && !none.readingAt(double(someMorning)));
    QVERIFY(BeatCurve().isEmpty());
    const BeatRun run = beatRun(100, someMorning);
    const BeatCurve later(analysisOf({run}), {run.range().to + 60'000, run.range().to + 120'000}, 300);
    QVERIFY(later.isEmpty());
    QVERIFY(!later.extremes());
}

NEOBEAT_TEST(TestBeatCurve)
#include "tst_beatcurve.moc"
