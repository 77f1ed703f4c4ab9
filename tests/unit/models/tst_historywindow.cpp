// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "berlin.h"
#include "models/historywindow.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using CalendarPage = HistoryWindow::Page;

namespace {

using neobeat::ms::day;
using neobeat::ms::hour;
using neobeat::ms::minute;

qint64 at(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hours, minutes), berlin).toMSecsSinceEpoch();
}

} // namespace

/// A Friday in Berlin, with samples from the third of March 2024 to a moment ago.
class TestHistoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesAreThoseOfTheCalendar_data();
    void pagesAreThoseOfTheCalendar();
    void daysOfTheClockChangeAreShorterAndLonger();
    void weeksBeginAsTheLocaleHasIt();
    void everythingIsWholeDaysFromFirstToLast();
    void nothingStoredShowsToday();
    void turningStopsNowhereButTellsWhereAnythingIs();
    void zoomedTurningMovesByTheWindow();
    void anotherPeriodKeepsNowInSight();
    void anotherPeriodOfThePastKeepsItsEnd();
    void zoomingKeepsTheMomentInItsPlace();
    void zoomingStopsAtTenSecondsAndAtEverything();
    void zoomingByNonsenseDoesNothing();
    void panningStopsAtBothEnds();
    void resetShowsThePageAgain();
    void resetShowsThePageThatTheWindowHasMovedTo();
    void aStretchIsShownWithALittleAround();
    void aWholeDayIsShownAsItIs();
    void newSamplesMoveOnlyThePageOfEverything();
    void titlesSayTheStretch_data();
    void titlesSayTheStretch();
    void zoomedTitlesSayTheHours_data();
    void zoomedTitlesSayTheHours();
    void littleContentIsShownLarge();
    void aPageOfLittleContentIsTurnedAsAWhole();
    void zoomingBeginsWithWhatIsShown();
    void everythingOfADayIsShownLarge();

private:
    HistoryWindow m_window;
};

void TestHistoryWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_window = HistoryWindow(berlin, QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window.setNow(at(2026, 11, 20, 15, 30));
    m_window.setExtent({at(2024, 3, 3, 9), at(2026, 11, 20, 15, 29)});
    m_window.goToNow();
}

void TestHistoryWindow::pagesAreThoseOfTheCalendar_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("day") << int(CalendarPage::Day) << at(2026, 11, 20) << at(2026, 11, 21);
    QTest::newRow("week") << int(CalendarPage::Week) << at(2026, 11, 16) << at(2026, 11, 23);
    QTest::newRow("month") << int(CalendarPage::Month) << at(2026, 11, 1) << at(2026, 12, 1);
    QTest::newRow("year") << int(CalendarPage::Year) << at(2026, 1, 1) << at(2027, 1, 1);
    QTest::newRow("all") << int(CalendarPage::All) << at(2024, 3, 3) << at(2026, 11, 21);
}

void TestHistoryWindow::pagesAreThoseOfTheCalendar()
{
    QFETCH(int, page);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    m_window.setPage(CalendarPage(page));
    QCOMPARE(m_window.range(), (TimeRange{from, to}));
    QVERIFY(!m_window.isZoomed());
}

void TestHistoryWindow::daysOfTheClockChangeAreShorterAndLonger()
{
    m_window.setNow(at(2026, 3, 29, 12));
    m_window.goToNow();
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 3, 29), at(2026, 3, 30)}));
    QCOMPARE(m_window.range().length(), 23 * hour);
    m_window.goForward();
    QCOMPARE(m_window.range().length(), 24 * hour);
    m_window.setNow(at(2026, 10, 25, 12));
    m_window.goToNow();
    QCOMPARE(m_window.range().length(), 25 * hour);
    m_window.setPage(CalendarPage::Week);
    QCOMPARE(m_window.range().length(), 7 * day + hour);
}

void TestHistoryWindow::weeksBeginAsTheLocaleHasIt()
{
    m_window = HistoryWindow(berlin, QLocale(QLocale::English, QLocale::UnitedStates));
    m_window.setNow(at(2026, 11, 20, 15));
    m_window.goToNow();
    m_window.setPage(CalendarPage::Week);
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 15), at(2026, 11, 22)}));
}

void TestHistoryWindow::everythingIsWholeDaysFromFirstToLast()
{
    m_window.setPage(CalendarPage::All);
    QVERIFY(!m_window.canGoBack());
    m_window.goBack();
    m_window.goForward();
    QCOMPARE(m_window.range(), (TimeRange{at(2024, 3, 3), at(2026, 11, 21)}));
}

void TestHistoryWindow::nothingStoredShowsToday()
{
    m_window.setExtent({});
    QVERIFY(!m_window.canGoBack());
    m_window.setPage(CalendarPage::All);
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    m_window.zoom(100, at(2026, 11, 20, 12));
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
}

void TestHistoryWindow::turningStopsNowhereButTellsWhereAnythingIs()
{
    QVERIFY(m_window.canGoBack());
    QVERIFY(!m_window.canGoForward());
    m_window.goBack();
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 19), at(2026, 11, 20)}));
    QVERIFY(m_window.canGoForward());
    m_window.setPage(CalendarPage::Year);
    m_window.goBack();
    QVERIFY(m_window.canGoBack());
    m_window.goBack();
    QCOMPARE(m_window.range(), (TimeRange{at(2024, 1, 1), at(2025, 1, 1)}));
    QVERIFY(!m_window.canGoBack());
    m_window.goForward();
    QCOMPARE(m_window.range().from, at(2025, 1, 1));
}

void TestHistoryWindow::zoomedTurningMovesByTheWindow()
{
    m_window.show({at(2026, 11, 19, 12), at(2026, 11, 19, 13)});
    const TimeRange before = m_window.range();
    m_window.goBack();
    QCOMPARE(m_window.range().to, before.from);
    QCOMPARE(m_window.range().length(), before.length());
    m_window.goForward();
    QCOMPARE(m_window.range(), before);
}

void TestHistoryWindow::anotherPeriodKeepsNowInSight()
{
    m_window.setPage(CalendarPage::Year);
    m_window.setPage(CalendarPage::Week);
    QVERIFY(m_window.range().contains(at(2026, 11, 20, 15, 30)));
    m_window.setPage(CalendarPage::Day);
    QCOMPARE(m_window.range().from, at(2026, 11, 20));
}

void TestHistoryWindow::anotherPeriodOfThePastKeepsItsEnd()
{
    m_window.setPage(CalendarPage::Month);
    m_window.goBack();
    m_window.setPage(CalendarPage::Day);
    QCOMPARE(m_window.range().from, at(2026, 10, 31));
}

void TestHistoryWindow::zoomingKeepsTheMomentInItsPlace()
{
    const qint64 moment = at(2026, 11, 20, 6);
    m_window.zoom(0.5, moment);
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20, 3), at(2026, 11, 20, 15)}));
    QVERIFY(m_window.isZoomed());
    m_window.zoom(2, moment);
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_window.isZoomed());
}

void TestHistoryWindow::zoomingStopsAtTenSecondsAndAtEverything()
{
    for (int i = 0; i < 100; ++i)
        m_window.zoom(0.5, at(2026, 11, 20, 6));
    QCOMPARE(m_window.range().length(), HistoryWindow::narrowest);
    QVERIFY(m_window.range().contains(at(2026, 11, 20, 6)));
    for (int i = 0; i < 100; ++i)
        m_window.zoom(2, at(2026, 11, 20, 6));
    QCOMPARE(m_window.range(), (TimeRange{at(2024, 3, 3), at(2026, 11, 21)}));
}

void TestHistoryWindow::zoomingByNonsenseDoesNothing()
{
    const TimeRange before = m_window.range();
    for (const double factor : {0.0, -1.0, qQNaN()})
        m_window.zoom(factor, at(2026, 11, 20, 6));
    QCOMPARE(m_window.range(), before);
}

void TestHistoryWindow::panningStopsAtBothEnds()
{
    m_window.zoom(0.5, at(2026, 11, 20, 23));
    m_window.pan(30 * day);
    QCOMPARE(m_window.range().to, at(2026, 11, 21));
    QCOMPARE(m_window.range().length(), 12 * hour);
    m_window.pan(-10'000 * day);
    QCOMPARE(m_window.range(), (TimeRange{at(2024, 3, 3), at(2024, 3, 3, 12)}));
}

void TestHistoryWindow::resetShowsThePageAgain()
{
    m_window.zoom(0.1, at(2026, 11, 20, 6));
    m_window.resetZoom();
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_window.isZoomed());
    m_window.zoom(1'000, at(2026, 11, 20, 6));
    m_window.resetZoom();
    QCOMPARE(m_window.range().from, at(2026, 11, 20));
}

void TestHistoryWindow::resetShowsThePageThatTheWindowHasMovedTo()
{
    m_window.zoom(0.5, at(2026, 11, 20, 12));
    m_window.pan(-3 * day);
    m_window.resetZoom();
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 17), at(2026, 11, 18)}));
}

void TestHistoryWindow::aStretchIsShownWithALittleAround()
{
    m_window.show({at(2025, 6, 1, 10), at(2025, 6, 1, 11)});
    QVERIFY(m_window.isZoomed());
    QCOMPARE(m_window.range(), (TimeRange{at(2025, 6, 1, 9, 54), at(2025, 6, 1, 11, 6)}));
    m_window.resetZoom();
    QCOMPARE(m_window.range(), (TimeRange{at(2025, 6, 1), at(2025, 6, 2)}));
    m_window.show({at(2025, 6, 1, 10), at(2025, 6, 1, 10)});
    QCOMPARE(m_window.range().length(), HistoryWindow::narrowest);
}

void TestHistoryWindow::aWholeDayIsShownAsItIs()
{
    m_window.setPage(CalendarPage::Month);
    m_window.show({at(2025, 6, 1), at(2025, 6, 2)});
    QCOMPARE(m_window.range(), (TimeRange{at(2025, 6, 1), at(2025, 6, 2)}));
    QCOMPARE(m_window.title(), u"Sun, 1 June 2025"_s);
    m_window.resetZoom();
    QCOMPARE(m_window.title(), u"June 2025"_s);
}

void TestHistoryWindow::newSamplesMoveOnlyThePageOfEverything()
{
    const TimeRange before = m_window.range();
    m_window.setExtent({at(2020, 1, 1, 1), at(2026, 11, 20, 15, 29)});
    QCOMPARE(m_window.range(), before);
    m_window.setPage(CalendarPage::All);
    m_window.setExtent({at(2019, 1, 1, 1), at(2026, 11, 20, 15, 30)});
    QCOMPARE(m_window.range(), (TimeRange{at(2019, 1, 1), at(2026, 11, 21)}));
    m_window.zoom(0.5, at(2026, 11, 20));
    const TimeRange zoomed = m_window.range();
    m_window.setExtent({at(2019, 1, 1, 1), at(2026, 11, 22, 15, 30)});
    QCOMPARE(m_window.range(), zoomed);
}

void TestHistoryWindow::titlesSayTheStretch_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<QString>("title");
    QTest::newRow("day") << int(CalendarPage::Day) << at(2026, 11, 20, 9) << u"Friday, 20 November 2026"_s;
    QTest::newRow("week") << int(CalendarPage::Week) << at(2026, 11, 20, 9) << u"16 – 22 November 2026"_s;
    QTest::newRow("week of two months") << int(CalendarPage::Week) << at(2026, 10, 30)
                                        << u"26 October – 1 November 2026"_s;
    QTest::newRow("week of two years") << int(CalendarPage::Week) << at(2026, 1, 1)
                                       << u"29 December 2025 – 4 January 2026"_s;
    QTest::newRow("month") << int(CalendarPage::Month) << at(2026, 11, 20) << u"November 2026"_s;
    QTest::newRow("year") << int(CalendarPage::Year) << at(2026, 11, 20) << u"2026"_s;
    QTest::newRow("all") << int(CalendarPage::All) << at(2026, 11, 20) << u"Everything"_s;
}

void TestHistoryWindow::titlesSayTheStretch()
{
    QFETCH(int, page);
    QFETCH(qint64, moment);
    m_window.setNow(moment);
    m_window.goToNow();
    m_window.setPage(CalendarPage(page));
    QTEST(m_window.title(), "title");
}

void TestHistoryWindow::zoomedTitlesSayTheHours_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("title");
    QTest::newRow("hours") << at(2026, 11, 19, 14) << 90 * minute << u"Thu, 19 November 2026, 14:00 – 15:30"_s;
    QTest::newRow("seconds") << at(2026, 11, 19, 14) << minute << u"Thu, 19 November 2026, 14:00:00 – 14:01:00"_s;
    QTest::newRow("over midnight") << at(2026, 11, 18, 18) << 12 * hour
                                   << u"18 November, 18:00 – 19 November 2026, 06:00"_s;
    QTest::newRow("over new year") << at(2025, 12, 31, 18) << 12 * hour
                                   << u"31 December 2025, 18:00 – 1 January 2026, 06:00"_s;
    QTest::newRow("until midnight") << at(2026, 11, 18, 18) << 6 * hour << u"Wed, 18 November 2026, 18:00 – 00:00"_s;
    QTest::newRow("days") << at(2026, 11, 10, 18) << 5 * day << u"10 – 15 November 2026"_s;
}

void TestHistoryWindow::zoomedTitlesSayTheHours()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    m_window.zoom(double(length) / double(m_window.range().length()), m_window.range().from);
    m_window.pan(from - m_window.range().from);
    QTEST(m_window.title(), "title");
}

void TestHistoryWindow::littleContentIsShownLarge()
{
    m_window.setContent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 15)}));
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_window.isZoomed());
    QCOMPARE(m_window.title(), u"Friday, 20 November 2026"_s);
    m_window.setPage(CalendarPage::Week);
    QCOMPARE(m_window.shown(), m_window.range());
    m_window.setPage(CalendarPage::Year);
    m_window.setContent({at(2026, 9, 3), at(2026, 11, 21)});
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 9, 1), at(2026, 12, 1)}));
}

void TestHistoryWindow::aPageOfLittleContentIsTurnedAsAWhole()
{
    m_window.setContent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QVERIFY(!m_window.canGoForward());
    m_window.goBack();
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 19), at(2026, 11, 20)}));
    // What that day holds is not known yet.
    QCOMPARE(m_window.shown(), m_window.range());
}

void TestHistoryWindow::zoomingBeginsWithWhatIsShown()
{
    const TimeRange content{at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)};
    m_window.setContent(content);
    m_window.zoom(0.5, at(2026, 11, 20, 14));
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 14, 30)}));
    QVERIFY(m_window.isZoomed());
    m_window.resetZoom();
    QCOMPARE(m_window.shown().length(), hour);
    m_window.pan(-hour);
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 11, 20, 13), at(2026, 11, 20, 14)}));
    m_window.resetZoom();
    // Out to the whole page, which stays on show.
    m_window.zoom(24, at(2026, 11, 20, 14) + 14 * hour * 60 / 60 / 24);
    m_window.pan(m_window.whole().from - m_window.range().from);
    QCOMPARE(m_window.shown(), m_window.whole());
    QVERIFY(m_window.isZoomed());
    m_window.setContent({content.from, content.to + 60'000});
    QCOMPARE(m_window.shown(), m_window.whole());
    m_window.resetZoom();
    QVERIFY(!m_window.isZoomed());
    QCOMPARE(m_window.shown().length(), hour);
}

void TestHistoryWindow::everythingOfADayIsShownLarge()
{
    m_window.setPage(CalendarPage::All);
    m_window.setExtent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_window.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 15)}));
    QCOMPARE(m_window.title(), u"Everything"_s);
    m_window.setExtent({at(2026, 11, 10, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_window.shown(), (TimeRange{at(2026, 11, 10), at(2026, 11, 21)}));
}

NEOBEAT_TEST(TestHistoryWindow)

#include "tst_historywindow.moc"
