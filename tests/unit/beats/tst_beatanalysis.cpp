// SPDX-License-Identifier: GPL-3.0-or-later
#include "beats/beatanalysis.h"
#include "history/historywriter.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The beats of the history as a series, and what they come to.
class TestBeatAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void partsOfARunAreOneSeries();
    void whatNoHeartHasLeavesAGap();
    void overlappingRunsAreNotMixed();
    void aRangeIsJudgedWithWhatIsAroundIt();
    void figuresAreThoseOfTheRange();
    void aWatchWithoutBeatsHasNone();

private:
    static BeatAnalysis analysed(const std::vector<BeatRun> &runs, const TimeRange &range);
};

BeatAnalysis TestBeatAnalysis::analysed(const std::vector<BeatRun> &runs, const TimeRange &range)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    (*HistoryWriter::open(file))->addBeats(someWatch(), runs);
    const auto reader = HistoryReader::open(file);
    const auto watch = (*reader)->watch(someWatch().address);
    return *analyseBeats(**reader, watch->id, range);
}

void TestBeatAnalysis::partsOfARunAreOneSeries()
{
    const BeatRun whole = beatRun(1'000, someMorning);
    const std::vector<BeatRun> parts{whole.part(0, 400), whole.part(400, 600)};
    const auto series = beatSeries(parts);
    QCOMPARE(series, beatSeries({&whole, 1}));
    QCOMPARE(series.size(), 1'000u);
    QCOMPARE(hrv::runsOf(series).size(), 1u);
    QCOMPARE(series.front().length, whole.intervals.front() * 1'000.0 / 1'024);
    QCOMPARE(series.back().end, double(whole.endTicks()) / BeatRun::ticksPerMillisecond);
}

void TestBeatAnalysis::whatNoHeartHasLeavesAGap()
{
    BeatRun run = beatRun(100, someMorning);
    run.intervals[50] = 60'000;
    const auto series = beatSeries({&run, 1});
    QCOMPARE(series.size(), 99u);
    QCOMPARE(hrv::runsOf(series).size(), 2u);
    QCOMPARE(series.back().end, double(run.endTicks()) / BeatRun::ticksPerMillisecond);
}

void TestBeatAnalysis::overlappingRunsAreNotMixed()
{
    const BeatRun first = beatRun(100, someMorning);
    const BeatRun second = beatRun(200, someMorning + 30'000, 2);
    const std::vector<BeatRun> both{first, second};
    const auto series = beatSeries(both);
    QVERIFY(std::ranges::is_sorted(series, {}, &hrv::RrInterval::end));
    const auto runs = hrv::runsOf(series);
    QCOMPARE(runs.size(), 2u);
    QCOMPARE(runs.front().size(), 100u);
    QVERIFY(runs.back().size() > 100 && runs.back().size() < 200);
}

void TestBeatAnalysis::aRangeIsJudgedWithWhatIsAroundIt()
{
    BeatRun run = beatRun(2'000, someMorning);
    run.intervals[999] *= 2;
    const BeatAnalysis all = analysed({run}, run.range());
    QCOMPARE(all.classes[999], hrv::BeatClass::Missed);
    const auto missed = qint64(all.measured[999].end);
    const BeatAnalysis part = analysed({run}, {missed - 10, missed + 60'000});
    QVERIFY(part.measured.size() < 600);
    const auto beat = std::ranges::find(part.measured, all.measured[999]);
    QVERIFY(beat != part.measured.end());
    QCOMPARE(part.classes[std::size_t(beat - part.measured.begin())], hrv::BeatClass::Missed);
    QCOMPARE(part.runs, hrv::runsOf(part.measured));
}

void TestBeatAnalysis::figuresAreThoseOfTheRange()
{
    const BeatRun run = beatRun(2'000, someMorning);
    const TimeRange range{someMorning + 4 * ms::minute, someMorning + 16 * ms::minute};
    const BeatAnalysis part = analysed({run}, range);
    const auto series = beatSeries({&run, 1});
    const hrv::NnSeries nn = hrv::correctBeats(series).nn;
    const hrv::Variability expected = hrv::variabilityOf(nn, double(range.from), double(range.to));
    const hrv::Variability figures = variabilityOf(part, range);
    QCOMPARE(figures.intervals, expected.intervals);
    QCOMPARE(figures.time->rmssd, expected.time->rmssd);
    QCOMPARE(figures.time->sdnn, expected.time->sdnn);
    const auto parts = variabilityInFiveMinutes(part, range);
    QCOMPARE(parts.size(), 3u);
    QCOMPARE(parts.front().start, double(range.from));
    QVERIFY(parts.back().end <= double(range.to));
}

void TestBeatAnalysis::aWatchWithoutBeatsHasNone()
{
    const BeatAnalysis none = analysed({}, TimeRange::everything());
    QVERIFY(none.measured.empty());
    QCOMPARE(variabilityOf(none, none.range).intervals, 0);
    QVERIFY(variabilityInFiveMinutes(none, none.range).empty());
}

NEOBEAT_TEST(TestBeatAnalysis)
#include "tst_beatanalysis.moc"
