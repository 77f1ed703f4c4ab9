// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "historysteps.h"
#include "placement.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// The History page, used by keyboard and mouse.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anEmptyHistoryLeadsToTheLivePage();
    void aRangeIsShownInStatistics();
    void theWheelZoomsAboutThePointer();
    void keysZoomMoveAndReset();
    void theCurveIsReadByPointerAndByKey();
    void thePeriodIsChosenAndWalkedThrough();
    void theTableHasTheRowsOfTheCurve();
    void aDayOfTheSummaryIsShownAsACurve();
    void zonesComeFromTheAge();
    void theHistoryMayGoWhileTheWindowChangesItsSize();
    void noTitleIsCut_data();
    void noTitleIsCut();
    void littleOfADayIsShownLarge();
    void aLongTimeShowsTrendsAndExtremesOnDemand();
    void everythingIsReachedByKey_data();
    void everythingIsReachedByKey();

private:
    static TimeRange shown(WindowDriver &window) { return window.backend().historyView().chart()->visibleRange(); }
};

void TestHistoryPage::anEmptyHistoryLeadsToTheLivePage()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"History"_s));
    QVERIFY(window.shows(u"Nothing recorded yet. Start the heart rate, and it is kept here."_s));
    QVERIFY(window.shows(u"Import…"_s));
    QVERIFY(!window.item(u"Export…"_s));
    QVERIFY(window.choose(u"Go to the live page"_s));
    QVERIFY(window.shows(u"Add watch"_s));
    QVERIFY(window.hides(u"Go to the live page"_s));
}

void TestHistoryPage::aRangeIsShownInStatistics()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.describes(u"min"_s, u"60 bpm"_s));
    QVERIFY(window.describes(u"avg"_s, u"80 bpm"_s));
    QVERIFY(window.describes(u"max"_s, u"100 bpm"_s));
    QVERIFY(window.describes(u"measured"_s, u"1 h 00 min"_s));
    QVERIFY(window.description(u"resting"_s).startsWith(u"60 bpm. Resting heart rate: 5 %"_s));
    QVERIFY(window.description(curveName(window)).startsWith(u"60 to 100 bpm"_s));
}

void TestHistoryPage::theWheelZoomsAboutThePointer()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    const TimeRange whole = shown(window);
    for (int i = 0; i < 4; ++i)
        QVERIFY(turnWheel(window, true));
    const TimeRange zoomed = shown(window);
    QVERIFY(zoomed.length() < whole.length() / 2);
    QVERIFY(zoomed.from > whole.from && zoomed.to < whole.to);
    QVERIFY(window.shows(u"Reset zoom"_s));
    QVERIFY(turnWheel(window, false));
    QVERIFY(shown(window).length() > zoomed.length());
    QVERIFY(window.click(u"Reset zoom"_s));
    QVERIFY(shown(window).contains(whole));
    QVERIFY(window.hides(u"Reset zoom"_s));
}

void TestHistoryPage::keysZoomMoveAndReset()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    const TimeRange whole = shown(window);
    QVERIFY(window.tabTo(curveName(window)));
    window.press(Qt::Key_Plus);
    window.press(Qt::Key_Plus);
    const TimeRange zoomed = shown(window);
    QVERIFY(zoomed.length() < whole.length());
    window.press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(shown(window).from < zoomed.from);
    QCOMPARE(shown(window).length(), zoomed.length());
    window.press(Qt::Key_Minus);
    QVERIFY(shown(window).length() > zoomed.length());
    window.press(Qt::Key_Escape); // The first Escape resets the zoom, the second leaves the page.
    QVERIFY(shown(window).contains(whole));
    QVERIFY(window.shows(curveName(window)));
    window.press(Qt::Key_Escape);
    QVERIFY(window.shows(u"Add watch"_s));
}

void TestHistoryPage::theCurveIsReadByPointerAndByKey()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    const QString curve = curveName(window);
    const auto says = [&](const QString &bpm) {
        const QString words = window.description(curve);
        return words.contains(u'·') && words.contains(bpm) && words.contains(u"bpm"_s);
    };
    const QQuickItem *item = window.item(curve);
    const auto pointAt = [&](double share) {
        const QPointF place = item->mapToScene({item->width() * share, item->height() / 2});
        QTest::mouseMove(&window.window(), place.toPoint());
    };
    pointAt(0.85);
    QVERIFY(window.waitFor(u"the reading at the pointer"_s, [&] { return says(u"100"_s); }));
    pointAt(0.52);
    QVERIFY(window.waitFor(u"no reading in the gap"_s, [&] { return !says(u"60"_s) && !says(u"100"_s); }));

    QTest::mouseMove(&window.window(), {1, 1});
    QVERIFY(window.tabTo(curve));
    window.press(Qt::Key_Home);
    for (int i = 0; i < 10; ++i)
        window.press(Qt::Key_Right);
    QVERIFY(window.waitFor(u"the reading by key"_s, [&] { return says(u"60"_s); }));
}

void TestHistoryPage::thePeriodIsChosenAndWalkedThrough()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Month"_s));
    const QDate today = QDate::currentDate();
    QVERIFY(window.shows(QLocale().toString(today, u"MMMM yyyy"_s)));
    QVERIFY(window.choose(u"Week"_s));
    window.press(Qt::Key_Left);
    QCOMPARE(window.focusedName(), u"Day"_s);
    QCOMPARE(window.backend().historyView().chart()->period(), HistoryModel::Period::Day);
    QVERIFY(!window.item(u"Later"_s)->isEnabled());
    window.backend().historyView().chart()->goBack();
    QTRY_VERIFY(window.item(u"Later"_s)->isEnabled());
    QVERIFY(window.shows(u"Nothing was measured in this time."_s)
            || shown(window).length() < 24 * 60 * FilledHistory::minute);
    QVERIFY(window.click(u"Now"_s));
    QTRY_VERIFY(!window.item(u"Later"_s)->isEnabled());
}

void TestHistoryPage::theTableHasTheRowsOfTheCurve()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Table"_s));
    QVERIFY(window.shows(u"Heart rate as a table"_s));
    HistoryTableModel &table = *window.backend().historyView().table();
    QTRY_VERIFY(table.count() > 58); // A row for each minute.
    const QString second = table.data(table.index(1), HistoryTableModel::TimeTextRole).toString();
    QVERIFY(window.describes(second, u"60 to 60, average 60 bpm, 60 readings"_s));
    QVERIFY(window.tabTo(table.data(table.index(0), HistoryTableModel::TimeTextRole).toString()));
    window.press(Qt::Key_End);
    const QString last = table.data(table.index(table.count() - 1), HistoryTableModel::TimeTextRole).toString();
    QVERIFY(window.waitFor(u"the last row"_s, [&] { return window.description(last).startsWith(u"100 to 100"_s); }));
}

void TestHistoryPage::aDayOfTheSummaryIsShownAsACurve()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Summary"_s));
    DayTableModel &days = *window.backend().historyView().days();
    QTRY_VERIFY(days.count() > 0);
    const int last = days.count() - 1;
    QVERIFY(window.shows(days.data(days.index(last), DayTableModel::TitleRole).toString()));
    QVERIFY(window.shows(u"Days in figures"_s));
    QVERIFY(window.tabTo(days.data(days.index(0), DayTableModel::TitleRole).toString()));
    window.press(Qt::Key_End);
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(curveName(window)));
    QCOMPARE(window.backend().historyView().chart()->period(), HistoryModel::Period::Day);
    QCOMPARE(shown(window).from, qint64(days.data(days.index(last), DayTableModel::StartRole).toDouble()));
}

void TestHistoryPage::zonesComeFromTheAge()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Set up zones"_s));
    QVERIFY(window.tabTo(u"Age"_s));
    window.type(u"40"_s);
    QVERIFY(window.shows(u"Zones follow from a maximum of 208 − 0.7 × 40 = 180 bpm."_s));
    QVERIFY(window.click(u"History"_s));
    QVERIFY(window.describes(u"Very light"_s, u"90 to 107 bpm, 30 min, 50 %"_s));
    QVERIFY(window.describes(u"Hard"_s, u"144 to 161 bpm, no time"_s));
    QVERIFY(!window.item(u"Set up zones"_s));
    QCOMPARE(window.backend().settings().age(), 40);
}

// Qt 6.4 crashes when a layout accesses a delegate that was destroyed meanwhile.
void TestHistoryPage::theHistoryMayGoWhileTheWindowChangesItsSize()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    HistoryView &view = window.backend().historyView();
    const QString known = view.chart()->watchAddress();
    for (int time = 0; time < 12; ++time) { // Does not settle in between, or everything would be laid out already.
        window.window().resize(time % 2 == 0 ? QSize(1040, 680) : QSize(640, 480));
        view.setWatch(u"00:00:5E:00:53:7F"_s); // A watch without history.
        QTRY_COMPARE(view.content(), HistoryView::Content::Empty);
        window.window().resize(700, 500);
        view.setWatch(known);
        QTRY_COMPARE(view.content(), HistoryView::Content::Full);
    }
    QVERIFY(window.shows(u"Reset zoom"_s));
}

void TestHistoryPage::noTitleIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(640, 480);
    QTest::newRow("narrow") << QSize(760, 480);
    QTest::newRow("usual") << QSize(1040, 680);
    QTest::newRow("large") << QSize(1920, 1080);
}

void TestHistoryPage::noTitleIsCut()
{
    QFETCH(QSize, size);
    const FilledHistory history;
    {
        // A reading of long ago, so that one can navigate there.
        const auto writer = HistoryWriter::open(history.file());
        const qint64 first = QDateTime(QDate(2025, 9, 1), QTime(12, 0)).toMSecsSinceEpoch();
        const auto watch = (*HistoryReader::open(history.file()))->watches()->first();
        QVERIFY((*writer)->addSamples(watch, std::vector<Sample>{{first, 60}}));
    }
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.resize(size));
    HistoryModel &chart = *window.backend().historyView().chart();
    const auto moment = [](int month, int day, int hour, int minutes, int year = 2025) {
        return qreal(QDateTime(QDate(year, month, day), QTime(hour, minutes)).toMSecsSinceEpoch());
    };
    chart.setPeriod(HistoryModel::Period::All);
    for (const auto &[from, to] :
         {std::pair(moment(9, 24, 22, 58), moment(9, 24, 23, 1)), std::pair(moment(9, 24, 18, 0), moment(9, 25, 6, 0)),
          std::pair(moment(12, 31, 18, 0), moment(1, 1, 6, 0, 2026)),
          std::pair(moment(9, 24, 0, 0), moment(11, 25, 0, 0))}) {
        chart.showRange(from, to);
        QVERIFY(window.shows(chart.title()));
        QTRY_VERIFY(!window.item(chart.title())->property("truncated").toBool());
        QVERIFY(window.item(chart.title())->property("contentWidth").toReal() <= window.item(chart.title())->width());
        QVERIFY(window.item(chart.title())->property("contentHeight").toReal() <= window.item(chart.title())->height());
    }
}

void TestHistoryPage::littleOfADayIsShownLarge()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    HistoryModel &chart = *window.backend().historyView().chart();
    chart.setPeriod(HistoryModel::Period::Day);
    chart.goToNow();
    QVERIFY(!chart.isZoomed());
    QTRY_VERIFY(chart.visibleEnd() - chart.visibleStart() <= 3.0 * 60 * FilledHistory::minute);
    QVERIFY(shown(window).length() >= 23 * 60 * FilledHistory::minute);
    QVERIFY(window.hides(u"Reset zoom"_s));
    chart.setPeriod(HistoryModel::Period::Week);
    QTRY_VERIFY(chart.visibleEnd() - chart.visibleStart() >= 7.0 * 23 * 60 * FilledHistory::minute);
}

void TestHistoryPage::aLongTimeShowsTrendsAndExtremesOnDemand()
{
    const FilledHistory history;
    {
        const auto writer = HistoryWriter::open(history.file());
        const auto watch = (*HistoryReader::open(history.file()))->watches()->first();
        std::vector<Sample> samples;
        const qint64 first = QDateTime::currentMSecsSinceEpoch() - 100 * 24 * 60 * FilledHistory::minute;
        for (int second = 0; second < 3'600; ++second)
            samples.push_back({first + second * 1'000, quint8(50 + second % 100)});
        QVERIFY((*writer)->addSamples(watch, samples));
    }
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    HistoryView &view = window.backend().historyView();
    QVERIFY(!window.item(u"Show lowest and highest"_s));
    QVERIFY(window.click(u"All"_s));
    QVERIFY(window.shows(u"Show lowest and highest"_s));
    QVERIFY(view.chart()->isLongTerm());
    const auto hasBand = [&view] {
        const QList<HeartRateSegment> segments = view.chart()->segments(400);
        return std::ranges::any_of(segments, [](const HeartRateSegment &each) { return each.low != each.high; });
    };
    QTRY_VERIFY(!view.chart()->segments(400).isEmpty());
    QVERIFY(!hasBand());
    QTRY_VERIFY(!view.trend()->segments(400).isEmpty());
    QVERIFY(view.trend()->minimum() >= view.chart()->axisMinimum());
    QVERIFY(window.click(u"Show lowest and highest"_s));
    QVERIFY(window.shows(u"Hide lowest and highest"_s));
    QVERIFY(hasBand());
    QVERIFY(window.click(u"Day"_s));
    QVERIFY(window.hides(u"Hide lowest and highest"_s));
}

void TestHistoryPage::everythingIsReachedByKey_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one column") << QSize(640, 480);
    QTest::newRow("two columns") << QSize(1040, 680);
}

void TestHistoryPage::everythingIsReachedByKey()
{
    QFETCH(QSize, size);
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.resize(size));
    const QStringList way = window.namesOnTabWay();
    QVERIFY2(!way.contains(QString()), qPrintable(way.join(u", "_s)));
    for (const QString &name : {u"Day"_s, u"Now"_s, u"Chart"_s, curveName(window), u"Set up zones"_s, u"Morning run"_s,
                                u"Export…"_s, u"Import…"_s, u"Delete…"_s}) {
        QVERIFY2(way.contains(name), qPrintable(name + u" in: "_s + way.join(u", "_s)));
        QVERIFY(window.tabTo(name));
        QTRY_VERIFY(isWhollyVisible(*window.item(name)));
    }
}

static int runTestHistoryPage(int argc, char **argv)
{
    TestHistoryPage test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestHistoryPage)

#include "tst_historypage.moc"
