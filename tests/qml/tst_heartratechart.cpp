// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sample.h"
#include "models/live/heartratemodel.h"
#include "seriesfeed.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QChart>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// The chart in a window, fed by the real model with a clock that the test controls.
class TestHeartRateChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unbrokenReadingsAreOneLine();
    void gapsStayGaps();
    void loneReadingIsVisible();
    void linesAreUsedAgain();
    void manyReadingsAreOneFeed();
    void hiddenWindowIsNotFed();
    void zoomedOutShowsTheBand();
    void newestPointIsTheLastReading();
    void pointerReadsTimeAndValue();

private:
    void give(int bpm, int count = 1);
    void pass(seconds time);
    bool drawn();
    QList<QLineSeries *> lines() const;
    QList<QPointF> pointsOf(const QXYSeries *line) const;
    QList<QAbstractSeries *> allSeries() const { return m_feed->series()->chart()->series(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsModel> m_settingsModel;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<HeartRateModel> m_model;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_chart;
    SeriesFeed *m_feed = nullptr;
};

void TestHeartRateChart::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settingsModel = std::make_unique<SettingsModel>(*m_settings);
    m_connection = std::make_unique<WatchConnection>(*m_clock);
    m_model = std::make_unique<HeartRateModel>(*m_connection, *m_settingsModel, *m_clock);
    Q_EMIT m_connection->heartRateStateChanged(WatchConnection::HeartRateState::On);

    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(u":/qt/qml"_s);
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/qt/qml/Neobeat/Charts/HeartRateChart.qml"_s));
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(600, 400);
    m_chart.reset(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({{u"source"_s, QVariant::fromValue<ChartSource *>(m_model.get())},
                                               {u"live"_s, QVariant::fromValue(m_model.get())},
                                               {u"width"_s, 600},
                                               {u"height"_s, 400}})));
    QVERIFY2(m_chart, qPrintable(component.errorString()));
    m_chart->setParentItem(m_window->contentItem());
    const QList<SeriesFeed *> feeds = m_chart->findChildren<SeriesFeed *>();
    const auto isOfSource = [](const SeriesFeed *feed) { return feed->property("source").value<ChartSource *>(); };
    const auto feed = std::ranges::find_if(feeds, isOfSource); // The other one is for a trend.
    m_feed = feed == feeds.end() ? nullptr : *feed;
    QVERIFY(m_feed);
    QSignalSpy fed(m_feed, &SeriesFeed::fed);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(!fed.isEmpty());
}

void TestHeartRateChart::cleanup()
{
    m_chart.reset();
    m_window.reset();
    m_engine.reset();
}

void TestHeartRateChart::give(int bpm, int count)
{
    for (int i = 0; i < count; ++i) {
        m_clock->advance(seconds(1));
        HeartRateMeasurement measurement;
        measurement.rawBpm = static_cast<quint16>(bpm + i % 3);
        Q_EMIT m_connection->heartRateReceived({m_clock->now(), m_clock->uptime(), measurement});
    }
}

void TestHeartRateChart::pass(seconds time)
{
    m_clock->advance(time);
    m_model->tick();
}

/// Waits until the readings have reached the chart.
bool TestHeartRateChart::drawn()
{
    QSignalSpy fed(m_feed, &SeriesFeed::fed);
    return fed.wait();
}

QList<QLineSeries *> TestHeartRateChart::lines() const
{
    QList<QLineSeries *> result;
    for (QAbstractSeries *series : allSeries()) {
        auto *line = qobject_cast<QLineSeries *>(series);
        if (line && line->count() > 0)
            result.append(line);
    }
    return result;
}

/// Time and bpm of the pixels that a line draws.
QList<QPointF> TestHeartRateChart::pointsOf(const QXYSeries *line) const
{
    QList<QPointF> points = line->points();
    for (QPointF &point : points)
        point = m_feed->frame().pointAt(point);
    return points;
}

void TestHeartRateChart::unbrokenReadingsAreOneLine()
{
    give(70, 30);
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().first()->count(), 30);
}

void TestHeartRateChart::gapsStayGaps()
{
    give(70, 10);
    pass(seconds(20));
    give(90, 10);
    give(0); // Not a reading.
    give(80, 10);
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 3);
    for (QLineSeries *line : lines()) {
        const QList<QPointF> points = pointsOf(line);
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points[i].x() - points[i - 1].x() <= gapAfter(SampleSource::Stream) + 1);
    }
    QVERIFY(pointsOf(lines()[1]).first().x() - pointsOf(lines()[0]).last().x() >= 19'999);
}

void TestHeartRateChart::loneReadingIsVisible()
{
    give(70);
    pass(seconds(10));
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 1);
    const QList<QPointF> points = lines().first()->points();
    QCOMPARE(points.size(), 2);
    QVERIFY(points[1].x() > points[0].x());
    QCOMPARE(points[1].y(), points[0].y());
}

void TestHeartRateChart::linesAreUsedAgain()
{
    for (int i = 0; i < 4; ++i) {
        give(70, 5);
        pass(seconds(10));
    }
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 4);
    const qsizetype made = allSeries().size();
    pass(seconds(600)); // All of it leaves the visible range.
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 0);
    give(70, 5);
    QVERIFY(drawn());
    QCOMPARE(lines().size(), 1);
    QCOMPARE(allSeries().size(), made);
}

void TestHeartRateChart::manyReadingsAreOneFeed()
{
    QSignalSpy fed(m_feed, &SeriesFeed::fed);
    QSignalSpy changed(m_model.get(), &HeartRateModel::samplesChanged);
    give(70, 50);
    QCOMPARE(changed.size(), 50);
    QVERIFY(fed.wait());
    QCOMPARE(fed.size(), 1);
}

void TestHeartRateChart::hiddenWindowIsNotFed()
{
    give(70, 5);
    QVERIFY(drawn());
    m_window->hide();
    QSignalSpy fed(m_feed, &SeriesFeed::fed);
    give(70, 5);
    QVERIFY(!fed.wait(100));
    QCOMPARE(lines().first()->count(), 5);
    m_window->show();
    QTRY_COMPARE(lines().first()->count(), 10);
}

void TestHeartRateChart::zoomedOutShowsTheBand()
{
    m_model->setRangeMinutes(60);
    give(70, 3'600);
    QVERIFY(drawn());
    QAreaSeries *band = nullptr;
    for (QAbstractSeries *series : allSeries())
        band = band ? band : qobject_cast<QAreaSeries *>(series);
    QVERIFY(band);
    QVERIFY(band->upperSeries()->count() > 0);
    QCOMPARE(band->upperSeries()->count(), lines().first()->count());
    QCOMPARE(qRound(pointsOf(band->upperSeries())[5].y()), 72);
    QCOMPARE(qRound(pointsOf(band->lowerSeries())[5].y()), 70);
    QVERIFY(qAbs(band->brush().color().alphaF() - 0.2) < 0.01);
}

void TestHeartRateChart::newestPointIsTheLastReading()
{
    QCOMPARE(m_feed->newest(), QPointF());
    give(70, 5);
    give(88);
    QVERIFY(drawn());
    QCOMPARE(m_feed->newest().y(), 88);
}

void TestHeartRateChart::pointerReadsTimeAndValue()
{
    give(70, 290);
    QVERIFY(drawn());
    const auto items = m_chart->findChildren<QQuickItem *>();
    const auto found = std::find_if(items.begin(), items.end(), [](const QQuickItem *item) {
        return QByteArrayView(item->metaObject()->className()).startsWith("ReadOut");
    });
    QVERIFY(found != items.end());
    QQuickItem *readOut = *found;
    QVERIFY(!readOut->isVisible());
    const QPointF middle = readOut->mapToScene(QPointF(readOut->width() / 2, readOut->height() / 2));
    QTest::mouseMove(m_window.get(), middle.toPoint());
    QTRY_VERIFY(readOut->isVisible());
    const QRegularExpression words(u"^\\d\\d:\\d\\d:\\d\\d · 7[0-2] bpm$"_s);
    QVERIFY(words.match(readOut->property("words").toString()).hasMatch());
}

static int runTestHeartRateChart(int argc, char **argv)
{
    QApplication application(argc, argv); // Qt Charts needs widgets.
    TestHeartRateChart test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestHeartRateChart)

#include "tst_heartratechart.moc"
