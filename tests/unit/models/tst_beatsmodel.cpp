// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "hrv/variability.h"
#include "models/history/beatsmodel.h"
#include "support/heartbeats.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The visible range of the history beat by beat.
class TestBeatsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutBeatsThereIsNothingToChoose();
    void aNightHasItsCurveAndFigures();
    void onlyWhatIsShownIsRead();
    void zoomingInShowsBeatsAndReadsNothing();
    void artefactsAreMarkedAndCounted();
    void figuresSayWhyTheyAreMissing();
    void fiveMinutesHaveLfHf();
    void theTableHasFiveMinutesOrBeats();
    void bothOtherRangesLeadToBeats();
    void beatsThatComeLaterAreSeen();
    void whatTakesLongIsReadLessOften();
    void anotherWatchWithoutBeatsEndsTheView();

private:
    void keepBeats(const BeatRun &run, const WatchEntry &watch = HistoryFixture::someone());
    /// Shows the beats of the present day.
    BeatsModel &show();
    static QVariant value(const QAbstractItemModel &model, int row, int role)
    {
        return model.data(model.index(row, 0), role);
    }
    QString number(const QString &name) const;

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestBeatsModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>();
}

void TestBeatsModel::keepBeats(const BeatRun &run, const WatchEntry &watch)
{
    const auto writer = m_fixture->writer();
    QVERIFY(writer->addBeats(watch, {&run, 1}));
    std::vector<Sample> samples;
    for (qint64 time = run.start; time < run.range().to; time += ms::minute)
        samples.push_back({time, 70});
    QVERIFY(writer->addSamples(watch, samples));
}

BeatsModel &TestBeatsModel::show()
{
    HistoryView &view = m_fixture->show();
    view.setViewMode(HistoryView::ViewMode::Beats);
    return *view.beats();
}

QString TestBeatsModel::number(const QString &name) const
{
    const HrvModel &figures = *m_fixture->view->beats()->figures();
    for (int row = 0; row < figures.rowCount(); ++row) {
        if (value(figures, row, HrvModel::NameRole).toString() == name)
            return value(figures, row, HrvModel::NumberRole).toString();
    }
    return {};
}

void TestBeatsModel::withoutBeatsThereIsNothingToChoose()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    HistoryView &view = m_fixture->show();
    QTRY_COMPARE(view.content(), HistoryView::Content::Full);
    QTRY_VERIFY(view.statistics()->isKnown());
    QVERIFY(!view.beats()->isPresent());
    const BeatRun lastWeek = beatRun(100, m_fixture->at(7, 9)); // not visible
    keepBeats(lastWeek);
    m_fixture->store.noteChange(lastWeek.range());
    QTRY_VERIFY(view.beats()->isPresent());
    QCOMPARE(view.beats()->content(), BeatsModel::Content::Unknown); // not looked at
}

void TestBeatsModel::aNightHasItsCurveAndFigures()
{
    const BeatRun night = beatRun(20'000, m_fixture->at(0, 1));
    keepBeats(night);
    BeatsModel &beats = show();
    QSignalSpy drawn(&beats, &BeatsModel::samplesChanged);
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    QVERIFY(drawn.count() > 0);
    QVERIFY(!beats.isSingle());
    qsizetype points = 0;
    for (const HeartRateSegment &segment : beats.segments(300))
        points += segment.average.size();
    QVERIFY(points > 100 && points <= 310);
    QTRY_VERIFY(number(u"RMSSD"_s) != u"–"_s);
    const auto series = beatSeries({&night, 1});
    const hrv::Variability expected = hrv::variabilityOf(hrv::correctBeats(series).nn, 0, 1e15);
    QCOMPARE(number(u"RMSSD"_s), u"%1 ms"_s.arg(std::lround(expected.time->rmssd)));
    QCOMPARE(number(u"SDNN"_s), u"%1 ms"_s.arg(std::lround(expected.time->sdnn)));
    QVERIFY(beats.figures()->missingText().isEmpty());
    QVERIFY(beats.figures()->correctionText().contains(u"Lipponen and Tarvainen 2019"_s));
    QVERIFY(beats.minimum() > 700 && beats.maximum() < 1'000);
    QVERIFY(beats.axisMinimum() <= beats.minimum() && beats.axisMaximum() >= beats.maximum());
    QVERIFY(beats.rmssdStarts().size() > 50);
    QCOMPARE(beats.rmssdEnds().size(), beats.rmssdStarts().size());
    QCOMPARE(beats.rmssdHeights().size(), beats.rmssdStarts().size());
    QCOMPARE(beats.rmssdEnds().first() - beats.rmssdStarts().first(), 5.0 * ms::minute);
    QVERIFY(beats.rmssdTop() >= std::ranges::max(beats.rmssdHeights()));
    QVERIFY(beats.rmssdTop() >= 60);
    const QString words = beats.readOutAt(qreal(m_fixture->at(0, 3)));
    QVERIFY2(words.contains(u" ms, average "_s) && words.contains(u"RMSSD"_s), qPrintable(words));
    QVERIFY(beats.readOutAt(qreal(m_fixture->at(0, 11))).isEmpty());
    QCOMPARE(beats.heightAt(qreal(m_fixture->at(0, 11))), -1);
}

void TestBeatsModel::onlyWhatIsShownIsRead()
{
    keepBeats(beatRun(2'000, m_fixture->at(0, 1)));
    HistoryView &view = m_fixture->show();
    QTRY_VERIFY(view.beats()->isPresent());
    QTRY_VERIFY(view.statistics()->isKnown());
    QCOMPARE(view.beats()->content(), BeatsModel::Content::Unknown);
    view.setViewMode(HistoryView::ViewMode::Beats);
    QTRY_COMPARE(view.beats()->content(), BeatsModel::Content::Full);
    view.setActive(false);
    QSignalSpy read(view.beats(), &BeatsModel::samplesChanged);
    m_fixture->store.noteChange(TimeRange::everything());
    view.setActive(true);
    QTRY_COMPARE(read.count(), 1);
}

void TestBeatsModel::zoomingInShowsBeatsAndReadsNothing()
{
    const BeatRun night = beatRun(20'000, m_fixture->at(0, 1));
    keepBeats(night);
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    QTRY_VERIFY(number(u"RMSSD"_s) != u"–"_s);
    QSignalSpy read(&beats, &BeatsModel::samplesChanged);
    const qint64 minute = m_fixture->at(0, 3);
    m_fixture->view->chart()->showRange(qreal(minute), qreal(minute + 60'000));
    QVERIFY(beats.isSingle());
    QCOMPARE(beats.content(), BeatsModel::Content::Full);
    QTRY_VERIFY(beats.figures()->missingText().startsWith(u"There are less than 2 minutes"_s));
    QCOMPARE(read.count(), 0);
    const auto series = beatSeries({&night, 1});
    const auto beat = std::ranges::lower_bound(series, double(minute + 30'000), {}, &hrv::RrInterval::end);
    const QString words = beats.readOutAt(beat->end);
    QVERIFY2(words.endsWith(u" · %1 ms"_s.arg(std::lround(beat->length))), qPrintable(words));
    QCOMPARE(beats.heightAt(beat->end), std::lround(beat->length));
}

void TestBeatsModel::artefactsAreMarkedAndCounted()
{
    BeatRun run = calmBeatRun(3'000, m_fixture->at(0, 1));
    run.intervals[1'000] = quint16(run.intervals[1'000] * 2);
    run.intervals[2'000] = quint16(run.intervals[2'000] * 2);
    keepBeats(run);
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    QCOMPARE(beats.markTimes().size(), 2);
    QCOMPARE(beats.markSigns(), (QStringList{u"+"_s, u"+"_s}));
    QCOMPARE(beats.markHeights(), (QList<qreal>{-1, -1}));
    QCOMPARE(beats.marksText(), u"+ beat missed before it, inserted: 2"_s);
    const qreal missed = beatSeries({&run, 1})[1'000].end;
    m_fixture->view->chart()->showRange(missed - 30'000, missed + 30'000);
    QVERIFY(beats.isSingle());
    QCOMPARE(beats.markTimes(), QList<qreal>{missed});
    QVERIFY(beats.markHeights().first() > 1'500);
    QVERIFY(beats.readOutAt(missed).endsWith(u"beat missed before it, inserted"_s));
    QVERIFY(beats.axisMaximum() > 1'500);
}

void TestBeatsModel::figuresSayWhyTheyAreMissing()
{
    keepBeats(beatRun(100, m_fixture->at(0, 1)));
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    HrvModel &figures = *beats.figures();
    const QAbstractItemModelTester tester(&figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(figures.rowCount(), 7);
    QTRY_COMPARE(figures.missingText(), u"There are less than 2 minutes of beats here. Choose a longer range."_s);
    QVERIFY(!value(figures, 0, HrvModel::KnownRole).toBool());
    QCOMPARE(value(figures, 0, HrvModel::NumberRole).toString(), u"–"_s);
    QCOMPARE(value(figures, 0, HrvModel::MeaningRole).toString(),
             u"How much each interval differs from the one before. There are less than 2 minutes of beats here. Choose "
             "a longer range."_s);
    // LF and HF would only say what LF/HF says.
    QVERIFY(value(figures, 4, HrvModel::ShownRole).toBool());
    QVERIFY(!value(figures, 5, HrvModel::ShownRole).toBool());
}

void TestBeatsModel::fiveMinutesHaveLfHf()
{
    // Waves of which amplitude and mean do not change.
    BeatRun run = beatRun(1'200, m_fixture->at(0, 1));
    for (std::size_t i = 0; i < run.intervals.size(); ++i)
        run.intervals[i] = quint16(1'024 + (20 + 5 * std::sin(double(i) * 0.9)) * std::sin(double(i) * 1.7));
    keepBeats(run);
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    QTRY_VERIFY(number(u"RMSSD"_s) != u"–"_s);
    QCOMPARE(number(u"LF/HF"_s), u"–"_s);
    BeatTableModel &table = *beats.table();
    QTRY_COMPARE(table.count(), 4);
    QVERIFY(value(table, 0, BeatTableModel::LfHfRole).toString() != u"–"_s);
    QVERIFY(value(table, 0, BeatTableModel::WordsRole).toString().contains(u"LF/HF"_s));
}

void TestBeatsModel::theTableHasFiveMinutesOrBeats()
{
    BeatRun run = calmBeatRun(2'000, m_fixture->at(0, 1));
    run.intervals[1'000] = quint16(run.intervals[1'000] * 2);
    keepBeats(run);
    BeatsModel &beats = show();
    BeatTableModel &table = *beats.table();
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table.count(), 6);
    QVERIFY(!table.isSingle());
    QCOMPARE(value(table, 1, BeatTableModel::TimeTextRole).toString(), u"01:05"_s);
    QVERIFY(value(table, 1, BeatTableModel::RmssdRole).toString().endsWith(u" ms"_s));
    QVERIFY(value(table, 1, BeatTableModel::WordsRole).toString().startsWith(u"RMSSD "_s));

    const double missed = beatSeries({&run, 1})[1'000].end;
    m_fixture->view->chart()->showRange(missed - 30'000, missed + 30'000);
    QTRY_VERIFY(table.isSingle());
    QVERIFY(table.count() > 50 && table.count() < 90);
    int artefacts = 0;
    for (int row = 0; row < table.count(); ++row) {
        QVERIFY(value(table, row, BeatTableModel::IntervalRole).toString().endsWith(u" ms"_s));
        artefacts += value(table, row, BeatTableModel::ClassTextRole).toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(artefacts, 1);
    const QTime time = QDateTime::fromMSecsSinceEpoch(qint64(missed)).time();
    bool isThere = false;
    for (int row = 0; row < table.count(); ++row)
        isThere = isThere
            || value(table, row, BeatTableModel::TimeTextRole).toString()
                == u"%1.%2"_s.arg(time.toString(u"HH:mm:ss"_s)).arg(time.msec() / 100);
    QVERIFY(isThere);
}

void TestBeatsModel::bothOtherRangesLeadToBeats()
{
    keepBeats(beatRun(2'000, m_fixture->at(3, 1)));
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Empty);
    beats.showLatest();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    HistoryModel &chart = *m_fixture->view->chart();
    chart.setPeriod(HistoryModel::Period::Month);
    QTRY_COMPARE(beats.content(), BeatsModel::Content::TooLong);
    QTRY_VERIFY(beats.segments(300).isEmpty());
    beats.showDay();
    QCOMPARE(chart.period(), HistoryModel::Period::Day);
    QTRY_VERIFY(beats.content() != BeatsModel::Content::TooLong);
}

void TestBeatsModel::beatsThatComeLaterAreSeen()
{
    const BeatRun whole = beatRun(2'000, m_fixture->at(0, 1));
    keepBeats(whole.part(0, 1'000));
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    QTRY_COMPARE(beats.table()->count(), 3);
    // The keyboard focus may be in a row.
    const QSignalSpy resets(beats.table(), &QAbstractItemModel::modelReset);
    const QAbstractItemModelTester tester(beats.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    keepBeats(whole.part(1'000, 1'000));
    m_fixture->store.noteChange(whole.range());
    QTRY_COMPARE(beats.table()->count(), 6);
    QCOMPARE(resets.size(), 0);
}

void TestBeatsModel::whatTakesLongIsReadLessOften()
{
    using namespace std::chrono_literals;
    QCOMPARE(RefreshThrottle::storePauseAfter(0ms), RefreshThrottle::storePause);
    QCOMPARE(RefreshThrottle::storePauseAfter(99ms), RefreshThrottle::storePause);
    QCOMPARE(RefreshThrottle::storePauseAfter(400ms), 4'000ms);
    QCOMPARE(RefreshThrottle::storePauseAfter(1h), RefreshThrottle::longestStorePause);
}

void TestBeatsModel::anotherWatchWithoutBeatsEndsTheView()
{
    keepBeats(beatRun(2'000, m_fixture->at(0, 1)));
    m_fixture->keep(m_fixture->at(0, 8), 60, 60, HistoryFixture::someone(2));
    BeatsModel &beats = show();
    QTRY_COMPARE(beats.content(), BeatsModel::Content::Full);
    m_fixture->view->setWatch(HistoryFixture::someone(2).address);
    QTRY_COMPARE(m_fixture->view->viewMode(), HistoryView::ViewMode::Chart);
    QVERIFY(!beats.isPresent());
    m_fixture->view->setWatch(HistoryFixture::someone().address);
    QTRY_VERIFY(beats.isPresent());
}

NEOBEAT_TEST(TestBeatsModel)
#include "tst_beatsmodel.moc"
