// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/historywriter.h"
#include "models/history/historymodel.h"
#include "support/historysamples.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Period = HistoryModel::Period;

namespace {

constexpr int columns = 400;
using neobeat::ms::day;
using neobeat::ms::hour;
using neobeat::ms::minute;

} // namespace

/// A visible range of a real file: queries go to the async reader's thread, results come through the event loop.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // The expected columns and ticks are whole hours.
    void init();
    void cleanup();
    void anUnknownWatchIsEmpty();
    void theDayOfTheSamplesIsDrawn();
    void anotherWatchForgetsTheFirst();
    void zoomedInTheSamplesThemselvesAreDrawn();
    void theOldCurveStaysUntilTheNewOneIsThere();
    void movingWithinWhatIsThereAsksNothing();
    void movingTowardsItsEndAsksAhead();
    void theLatestWindowWins();
    void whatIsStoredMeanwhileIsDrawn();
    void whatIsStoredElsewhereIsNotAsked();
    void aRefreshComesAtMostOnceASecond();
    void nothingIsQueriedWhileHidden();
    void whatIsErasedGoes();
    void theFirstSampleEndsTheEmptyHistory();
    void theReadOutSaysTimeAndValue();
    void theReadOutOfAColumnSaysItsRange();
    void aGapReadsOutNothing();
    void theAxisFitsWhatIsSeen();
    void aForeignFileIsAnError();

private:
    void store(const std::vector<Sample> &samples);
    void storeEndsOfTheDay();
    void note(const std::vector<Sample> &samples);
    bool settled();
    int points() const;
    bool draws(const Sample &sample) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<AsyncHistoryReader> m_asyncReader;
    std::unique_ptr<HistoryModel> m_model;
    WatchEntry m_watch = test::someWatch();
    qint64 m_morning = 0; ///< Eight o'clock, local time, on the clock's day.
};

void TestHistoryModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"history.db"_s);
    m_clock = std::make_unique<ManualClock>();
    m_morning = QDateTime(m_clock->now().toLocalTime().date(), QTime(8, 0)).toMSecsSinceEpoch();
    m_store = std::make_unique<HistoryStore>(m_file);
    m_asyncReader = std::make_unique<AsyncHistoryReader>(m_file);
    m_model = std::make_unique<HistoryModel>(*m_store, *m_asyncReader, *m_clock);
}

void TestHistoryModel::cleanup()
{
    m_model.reset();
    m_asyncReader.reset();
    m_store.reset();
}

void TestHistoryModel::store(const std::vector<Sample> &samples)
{
    auto writer = HistoryWriter::open(m_file);
    QVERIFY(writer);
    QVERIFY(writer.value()->addSamples(m_watch, samples));
}

/// With these the whole day is shown and not only the hours of the other samples.
void TestHistoryModel::storeEndsOfTheDay()
{
    store({{m_morning - 8 * hour, 80}, {m_morning + 16 * hour - minute, 80}});
}

/// Notifies the model as the store would.
void TestHistoryModel::note(const std::vector<Sample> &samples)
{
    m_store->noteChange({samples.front().time, samples.back().time + 1});
}

/// Waits until the model's present query is answered.
bool TestHistoryModel::settled()
{
    m_model->segments(columns);
    // The async reader answers in order: this query after those of the model, and after the ones that these cause.
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        m_asyncReader->ask(
            m_model.get(), [](HistoryReader &reader) { return reader.watches(); },
            [&](const Result<QList<WatchEntry>, Error> &) { answered = true; });
        if (!QTest::qWaitFor([&] { return answered; }))
            return false;
    }
    return !m_model->isLoading();
}

int TestHistoryModel::points() const
{
    int count = 0;
    for (const HeartRateSegment &segment : m_model->segments(columns))
        count += int(segment.average.size());
    return count;
}

bool TestHistoryModel::draws(const Sample &sample) const
{
    for (const HeartRateSegment &segment : m_model->segments(columns)) {
        if (segment.average.contains(QPointF(double(sample.time), sample.bpm)))
            return true;
    }
    return false;
}

void TestHistoryModel::anUnknownWatchIsEmpty()
{
    QVERIFY(!m_model->isEmpty()); // Not known yet.
    QSignalSpy empty(m_model.get(), &HistoryModel::emptyChanged);
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QVERIFY(m_model->isEmpty());
    QCOMPARE(empty.size(), 1);
    QCOMPARE(m_model->watchId(), 0);
    QCOMPARE(m_model->minimum(), -1);
    QVERIFY(m_model->segments(columns).isEmpty());
}

void TestHistoryModel::theDayOfTheSamplesIsDrawn()
{
    store(test::steadySamples(7'200, m_morning));
    QSignalSpy known(m_model.get(), &HistoryModel::watchChanged);
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QCOMPARE(known.size(), 1);
    QVERIFY(m_model->watchId() > 0);
    QVERIFY(!m_model->isEmpty());
    QCOMPARE(m_model->visibleRange().length(), day);
    QCOMPARE(m_model->segments(columns).size(), 1);
    // Only the two hours are shown, in columns of about 20 seconds.
    QVERIFY2(points() >= 300 && points() <= 420, qPrintable(QString::number(points())));
    QCOMPARE(m_model->minimum(), 60);
    QCOMPARE(m_model->maximum(), 99);
    QCOMPARE(m_model->average(), 80);
}

void TestHistoryModel::anotherWatchForgetsTheFirst()
{
    store(test::steadySamples(7'200, m_morning));
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    m_model->setWatch(test::someWatch(2).address);
    QVERIFY(settled());
    QVERIFY(m_model->segments(columns).isEmpty());
    QVERIFY(m_model->isEmpty());
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QVERIFY(points() > 0);
}

void TestHistoryModel::zoomedInTheSamplesThemselvesAreDrawn()
{
    const std::vector<Sample> samples = test::steadySamples(7'200, m_morning);
    store(samples);
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning + hour), qreal(m_morning + hour + minute));
    QVERIFY(settled());
    QVERIFY(m_model->isZoomed());
    QVERIFY(draws(samples[3'600]));
    QVERIFY(draws(samples[3'659]));
    const QList<HeartRateSegment> segments = m_model->segments(columns);
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].low, segments[0].average);
}

void TestHistoryModel::theOldCurveStaysUntilTheNewOneIsThere()
{
    store(test::steadySamples(7'200, m_morning));
    storeEndsOfTheDay();
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    m_model->zoom(0.02, qreal(m_morning + hour));
    QVERIFY(m_model->isLoading());
    QVERIFY(points() > 0); // Coarse, but present.
    QVERIFY(settled());
    QVERIFY(points() > 100);
}

void TestHistoryModel::movingWithinWhatIsThereAsksNothing()
{
    store(test::steadySamples(7'200, m_morning));
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    m_model->pan(-qreal(hour));
    QVERIFY(settled());
    QCOMPARE(changed.size(), 0);
}

void TestHistoryModel::movingTowardsItsEndAsksAhead()
{
    store(test::steadySamples(7'200, m_morning));
    storeEndsOfTheDay();
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning + hour), qreal(m_morning + hour + 10 * minute));
    QVERIFY(settled());
    const qreal shown = qreal(m_model->visibleRange().length()); // As much as was fetched on either side.
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    QSignalSpy loading(m_model.get(), &HistoryModel::loadingChanged);
    m_model->pan(0.7 * shown);
    QVERIFY(settled());
    QCOMPARE(changed.size(), 0);
    m_model->pan(0.1 * shown);
    QVERIFY(settled());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(loading.size(), 0); // Long before any of it was lacking.
}

void TestHistoryModel::theLatestWindowWins()
{
    store(test::steadySamples(7'200, m_morning));
    storeEndsOfTheDay();
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    for (int i = 0; i < 40; ++i)
        m_model->zoom(0.8, qreal(m_morning + hour));
    QVERIFY(settled());
    QVERIFY(changed.size() <= 2);
    QVERIFY(points() > 0);
    m_model->resetZoom();
    QVERIFY(settled());
    QVERIFY2(points() >= 30 && points() <= 42, qPrintable(QString::number(points())));
}

void TestHistoryModel::whatIsStoredMeanwhileIsDrawn()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning), qreal(m_morning + 2 * minute));
    QVERIFY(settled());
    const std::vector<Sample> more = test::steadySamples(10, m_morning + minute);
    store(more);
    QVERIFY(!draws(more.back()));
    note(more);
    QVERIFY(settled());
    QVERIFY(draws(more.back()));
    QVERIFY(draws(test::steadySamples(1, m_morning).front()));
}

void TestHistoryModel::whatIsStoredElsewhereIsNotAsked()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning), qreal(m_morning + minute));
    QVERIFY(settled());
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    const std::vector<Sample> early = test::steadySamples(10, m_morning - 300 * day);
    store(early);
    note(early);
    QVERIFY(settled());
    QCOMPARE(changed.size(), 0);
    m_model->setPeriod(Period::All); // But the history is longer now.
    QVERIFY(m_model->visibleRange().contains(early.front().time));
}

void TestHistoryModel::aRefreshComesAtMostOnceASecond()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning), qreal(m_morning + 2 * minute));
    QVERIFY(settled());
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    QElapsedTimer time;
    time.start();
    // However slow the computer is: one refresh was due before, one comes with each second that has begun, and a coarse
    // timer of a second may be 50 ms early.
    const auto mostRefreshes = [&time] { return time.elapsed() / 950 + 2; };
    for (int i = 0; i < 20; ++i) {
        const std::vector<Sample> more = test::steadySamples(1, m_morning + minute + i * 1'000);
        store(more);
        note(more);
        QVERIFY(settled());
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.size() <= mostRefreshes());
    // And the rest with the next refresh.
    QTRY_VERIFY(draws(test::steadySamples(1, m_morning + minute + 19'000).front()));
    QVERIFY(changed.size() <= mostRefreshes());
}

void TestHistoryModel::nothingIsQueriedWhileHidden()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning), qreal(m_morning + 2 * minute));
    QVERIFY(settled());
    QSignalSpy changed(m_model.get(), &HistoryModel::samplesChanged);
    const std::vector<Sample> more = test::steadySamples(10, m_morning + minute);
    store(more);
    note(more); // The chart was shown until now.
    QTRY_COMPARE(changed.size(), 1);
    note(more);
    QVERIFY(!changed.wait(1'500));
    m_model->segments(columns);
    QVERIFY(changed.wait());
}

void TestHistoryModel::whatIsErasedGoes()
{
    store(test::steadySamples(7'200, m_morning));
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    auto writer = HistoryWriter::open(m_file);
    QVERIFY(writer);
    QCOMPARE(writer.value()->eraseEverything(), Error());
    m_store->noteChange(TimeRange::everything());
    QVERIFY(settled());
    QTRY_VERIFY(m_model->isEmpty());
    QCOMPARE(m_model->watchId(), 0);
    QVERIFY(m_model->segments(columns).isEmpty());
}

void TestHistoryModel::theFirstSampleEndsTheEmptyHistory()
{
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QVERIFY(m_model->isEmpty());
    const std::vector<Sample> first = test::steadySamples(10, m_morning);
    store(first);
    note(first);
    QTRY_VERIFY(!m_model->isEmpty());
    QVERIFY(settled());
    QVERIFY(points() > 0);
}

void TestHistoryModel::theReadOutSaysTimeAndValue()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    m_model->showRange(qreal(m_morning), qreal(m_morning + minute));
    QVERIFY(settled());
    QCOMPARE(m_model->readOutAt(qreal(m_morning + 5'200)), u"08:00:05 · 65 bpm"_s);
    QCOMPARE(m_model->heightAt(qreal(m_morning + 5'200)), 65);
    QCOMPARE(m_model->heightAt(qreal(m_morning + 5'900)), 66);
}

void TestHistoryModel::theReadOutOfAColumnSaysItsRange()
{
    store(test::steadySamples(7'200, m_morning));
    storeEndsOfTheDay();
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QCOMPARE(m_model->readOutAt(qreal(m_morning + hour + 1)), u"09:00 – 09:04 · 60 to 99, average 80 bpm"_s);
    const int bpm = m_model->heightAt(qreal(m_morning + hour));
    QVERIFY2(bpm >= 78 && bpm <= 82, qPrintable(QString::number(bpm)));
}

void TestHistoryModel::aGapReadsOutNothing()
{
    store(test::steadySamples(60, m_morning));
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QCOMPARE(m_model->readOutAt(qreal(m_morning + hour)), QString());
    QCOMPARE(m_model->heightAt(qreal(m_morning + hour)), -1);
}

void TestHistoryModel::theAxisFitsWhatIsSeen()
{
    std::vector<Sample> samples = test::steadySamples(3'600, m_morning);
    samples.push_back({m_morning + 2 * hour, 200});
    store(samples);
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QVERIFY(m_model->axisMaximum() > 200);
    m_model->showRange(qreal(m_morning), qreal(m_morning + 10 * minute));
    QVERIFY(settled());
    QVERIFY(m_model->axisMaximum() <= 120);
    QVERIFY(m_model->axisMinimum() < 60);
}

void TestHistoryModel::aForeignFileIsAnError()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    m_model->setWatch(m_watch.address);
    QVERIFY(settled());
    QCOMPARE(m_model->error().code, Error::Code::HistoryForeign);
    QVERIFY(!m_model->isEmpty());
}

NEOBEAT_TEST(TestHistoryModel)

#include "tst_historymodel.moc"
