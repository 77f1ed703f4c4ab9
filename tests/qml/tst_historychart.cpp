// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/historywriter.h"
#include "models/history/activitylistmodel.h"
#include "models/history/zonemodel.h"
#include "seriesfeed.h"
#include "support/historysamples.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QChart>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::hour;
using neobeat::ms::minute;
constexpr QSize windowSize{900, 500};

} // namespace

/// The history chart in a window, on a real file, operated by pointer and keys.
class TestHistoryChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // The expected columns and ticks are whole hours.
    void init();
    void cleanup();
    void theDayIsALineWithABand();
    void hoursWithoutSamplesStayOpen();
    void theWheelZoomsAboutThePointer();
    void theSidewaysWheelAndShiftMove();
    void draggingMoves();
    void aDoubleClickShowsThePageAgain();
    void keysZoomMoveAndTurnPages();
    void arrowsReadOut();
    void thePointerReadsOut();
    void edgesAreSmoothOnlyAtRest();
    void activitiesAndMarkersStandInThePlot();
    void zonesLieBehindThePlot();
    void aFingerReadsOut();

private:
    QPoint inPlot(double share) const;
    void turnWheel(double share, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QList<QQuickItem *> itemsOf(const char *type) const;
    QString readOut() const;
    QList<QLineSeries *> lines() const;
    TimeRange shown() const { return m_model->visibleRange(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsModel> m_settingsModel;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<AsyncHistoryReader> m_asyncReader;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<ZoneModel> m_zones;
    std::unique_ptr<ActivityListModel> m_activities;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_chart;
    QQuickItem *m_plot = nullptr;
    SeriesFeed *m_feed = nullptr;
    qint64 m_morning = 0; ///< Eight o'clock, local time.
};

void TestHistoryChart::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_morning = QDateTime(m_clock->now().toLocalTime().date(), QTime(8, 0)).toMSecsSinceEpoch();
    const QString file = m_folder->filePath(u"history.db"_s);
    {
        auto writer = HistoryWriter::open(file);
        QVERIFY(writer);
        QVERIFY(writer.value()->addSamples(test::someWatch(), test::steadySamples(7'200, m_morning)));
        QVERIFY(writer.value()->addSamples(test::someWatch(), test::steadySamples(3'600, m_morning + 4 * hour)));
        // With these the whole day is shown and not only the hours of the other samples.
        const std::vector<Sample> ends{{m_morning - 8 * hour, 80}, {m_morning + 16 * hour - minute, 80}};
        QVERIFY(writer.value()->addSamples(test::someWatch(), ends));
        const ActivityEntry activity{0,  {m_morning + hour, m_morning + 2 * hour}, false, u"Run"_s,
                                     {}, {{m_morning + 90 * minute, u"Hill"_s}}};
        QVERIFY(writer.value()->addActivity(test::someWatch(), activity));
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settingsModel = std::make_unique<SettingsModel>(*m_settings);
    m_store = std::make_unique<HistoryStore>(file);
    m_asyncReader = std::make_unique<AsyncHistoryReader>(file);
    m_model = std::make_unique<HistoryModel>(*m_store, *m_asyncReader, *m_clock);
    m_zones = std::make_unique<ZoneModel>(*m_settingsModel);
    m_activities = std::make_unique<ActivityListModel>(*m_model);
    m_activities->setActive(true);
    m_model->setWatch(test::someWatch().address);
    QTRY_VERIFY(m_model->average() > 0);

    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(u":/qt/qml"_s);
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/qt/qml/Neobeat/Charts/HistoryChart.qml"_s));
    m_chart.reset(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({{u"history"_s, QVariant::fromValue(m_model.get())},
                                               {u"activities"_s, QVariant::fromValue(m_activities.get())},
                                               {u"zones"_s, QVariant::fromValue(m_zones.get())},
                                               {u"width"_s, windowSize.width()},
                                               {u"height"_s, windowSize.height()}})));
    QVERIFY2(m_chart, qPrintable(component.errorString()));
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(windowSize);
    m_chart->setParentItem(m_window->contentItem());
    m_plot = m_chart->property("plotItem").value<QQuickItem *>();
    m_feed = m_chart->findChild<SeriesFeed *>();
    QVERIFY(m_plot && m_feed);
    m_window->show();
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_chart->forceActiveFocus();
    QTRY_VERIFY(!lines().isEmpty());
}

void TestHistoryChart::cleanup()
{
    m_chart.reset();
    m_window.reset();
    m_engine.reset();
    m_activities.reset();
    m_zones.reset();
    m_model.reset();
    m_asyncReader.reset();
    m_store.reset();
}

/// A point of the plot, at half its height.
QPoint TestHistoryChart::inPlot(double share) const
{
    return m_plot->mapToScene(QPointF(m_plot->width() * share, m_plot->height() / 2)).toPoint();
}

void TestHistoryChart::turnWheel(double share, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF place = inPlot(share);
    QWheelEvent event(place, m_window->mapToGlobal(place), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

QList<QQuickItem *> TestHistoryChart::itemsOf(const char *type) const
{
    QList<QQuickItem *> found;
    const std::function<void(QQuickItem *)> look = [&](QQuickItem *item) {
        if (QByteArrayView(item->metaObject()->className()).startsWith(type))
            found.append(item);
        for (QQuickItem *child : item->childItems())
            look(child);
    };
    look(m_chart.get());
    return found;
}

/// The text of the read-out; empty when it is hidden.
QString TestHistoryChart::readOut() const
{
    const QList<QQuickItem *> found = itemsOf("ReadOut");
    return found.size() == 1 && found[0]->isVisible() ? found[0]->property("words").toString() : QString();
}

QList<QLineSeries *> TestHistoryChart::lines() const
{
    QList<QLineSeries *> result;
    const QList<QAbstractSeries *> all = m_feed->series()->chart()->series();
    for (QAbstractSeries *series : all) {
        auto *line = qobject_cast<QLineSeries *>(series);
        if (line && line->count() > 0)
            result.append(line);
    }
    return result;
}

void TestHistoryChart::theDayIsALineWithABand()
{
    const QList<QAbstractSeries *> all = m_feed->series()->chart()->series();
    QVERIFY(std::ranges::any_of(all, [](QAbstractSeries *series) {
        auto *band = qobject_cast<QAreaSeries *>(series);
        return band && band->upperSeries()->count() > 10;
    }));
    QVERIFY(lines().first()->count() < m_plot->width() / 2);
}

void TestHistoryChart::hoursWithoutSamplesStayOpen()
{
    QCOMPARE(lines().size(), 4); // The two ranges and the ends of the day.
    const qreal end = lines()[1]->points().last().x();
    const qreal start = lines()[2]->points().first().x();
    QVERIFY(start - end > 1.9 / 24 * m_plot->width());
}

void TestHistoryChart::theWheelZoomsAboutThePointer()
{
    const TimeRange before = shown();
    const auto timeAt = [this](double share) { return double(shown().from) + share * double(shown().length()); };
    const double moment = timeAt(0.4);
    turnWheel(0.4, {0, 120});
    QVERIFY(shown().length() < before.length());
    QVERIFY(qAbs(timeAt(0.4) - moment) < double(shown().length()) / m_plot->width());
    QVERIFY(m_model->isZoomed());
    turnWheel(0.4, {0, -120});
    QVERIFY(qAbs(shown().length() - before.length()) < minute);
}

void TestHistoryChart::theSidewaysWheelAndShiftMove()
{
    turnWheel(0.5, {0, 480});
    const TimeRange before = shown();
    turnWheel(0.5, {-120, 0});
    QVERIFY(shown().from > before.from);
    QCOMPARE(shown().length(), before.length());
    turnWheel(0.5, {0, 120}, Qt::ShiftModifier);
    QVERIFY(qAbs(shown().from - before.from) <= 1);
    QCOMPARE(shown().length(), before.length());
}

void TestHistoryChart::draggingMoves()
{
    turnWheel(0.5, {0, 480});
    const TimeRange before = shown();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, inPlot(0.4));
    for (double share = 0.41; share < 0.601; share += 0.01)
        QTest::mouseMove(m_window.get(), inPlot(share));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, inPlot(0.6));
    const double moved = double(before.from - shown().from) / double(before.length());
    QVERIFY2(moved > 0.15 && moved < 0.21, qPrintable(QString::number(moved)));
    QCOMPARE(shown().length(), before.length());
}

void TestHistoryChart::aDoubleClickShowsThePageAgain()
{
    turnWheel(0.5, {0, 480});
    QVERIFY(m_model->isZoomed());
    QTest::mouseDClick(m_window.get(), Qt::LeftButton, {}, inPlot(0.5));
    QTRY_VERIFY(!m_model->isZoomed());
}

void TestHistoryChart::keysZoomMoveAndTurnPages()
{
    const TimeRange day = shown();
    QTest::keyClick(m_window.get(), Qt::Key_Plus);
    QTest::keyClick(m_window.get(), Qt::Key_Plus);
    QVERIFY(shown().length() < day.length());
    const TimeRange zoomed = shown();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(shown().from < zoomed.from);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown(), zoomed);
    QTest::keyClick(m_window.get(), Qt::Key_Minus);
    QVERIFY(shown().length() > zoomed.length());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(shown(), day);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    QCOMPARE(shown().to, day.from);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    QCOMPARE(shown(), day);
}

void TestHistoryChart::arrowsReadOut()
{
    QCOMPARE(readOut(), QString());
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    for (int i = 0; i < 22; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Right);
    const QRegularExpression words(u"^08:4\\d – 08:5\\d · \\d+ to \\d+, average \\d+ bpm$"_s);
    QTRY_VERIFY2(words.match(readOut()).hasMatch(), qPrintable(readOut()));
}

void TestHistoryChart::thePointerReadsOut()
{
    QTest::mouseMove(m_window.get(), inPlot(9.0 / 24));
    QTRY_VERIFY2(readOut().startsWith(u"09:00"_s), qPrintable(readOut()));
    QTest::mouseMove(m_window.get(), inPlot(11.0 / 24));
    QTRY_COMPARE(readOut(), QString());
}

void TestHistoryChart::edgesAreSmoothOnlyAtRest()
{
    const QList<QQuickItem *> views
        = itemsOf("QtCharts::DeclarativeChart") + itemsOf("DeclarativeChart") + itemsOf("ChartView");
    QVERIFY(!views.isEmpty());
    QTRY_VERIFY(views[0]->antialiasing());
    turnWheel(0.5, {0, 120});
    QVERIFY(!views[0]->antialiasing());
    QTRY_VERIFY(views[0]->antialiasing());
}

void TestHistoryChart::activitiesAndMarkersStandInThePlot()
{
    QTRY_COMPARE(itemsOf("MarkerTick").size(), 1);
    m_model->setPeriod(HistoryModel::Period::Year); // An activity is too narrow there to have room for a marker.
    QTRY_COMPARE(itemsOf("MarkerTick").size(), 0);
    m_model->setPeriod(HistoryModel::Period::Day);
    QTRY_COMPARE(itemsOf("MarkerTick").size(), 1);
    const QQuickItem *marker = itemsOf("MarkerTick").first();
    QVERIFY(qAbs(marker->property("at").toReal() - 9.5 / 24 * m_plot->width()) < 1);
    QCOMPARE(marker->property("text").toString(), u"Hill"_s);
}

void TestHistoryChart::zonesLieBehindThePlot()
{
    QCOMPARE(itemsOf("ZoneBands").size(), 1);
    const auto bands = [this] { return itemsOf("ZoneBands").first()->childItems().size(); };
    QVERIFY(bands() <= 1); // Only the repeater.
    m_settingsModel->setMaximumHeartRate(180);
    QTRY_VERIFY(bands() >= 5);
}

void TestHistoryChart::aFingerReadsOut()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(m_window.get(), screen.get()).press(0, inPlot(9.0 / 24));
    QTest::touchEvent(m_window.get(), screen.get()).release(0, inPlot(9.0 / 24));
    QTRY_VERIFY2(readOut().startsWith(u"09:00"_s), qPrintable(readOut()));
}

static int runTestHistoryChart(int argc, char **argv)
{
    QApplication application(argc, argv); // Qt Charts needs widgets.
    TestHistoryChart test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestHistoryChart)

#include "tst_historychart.moc"
