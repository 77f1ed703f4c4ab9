// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "berlin.h"
#include "models/chart/visiblerange.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Period = VisibleRange::Period;

namespace {

using neobeat::ms::day;
using neobeat::ms::hour;
using neobeat::ms::minute;

qint64 at(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hours, minutes), berlin).toMSecsSinceEpoch();
}

} // namespace

/// A Friday in Berlin, with samples from 3 March 2024 until a moment ago.
class TestVisibleRange : public QObject
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
    void turningStopsNowhereButShowsWhereAnythingIs();
    void zoomedTurningMovesByTheWindow();
    void anotherPeriodKeepsNowVisible();
    void anotherPeriodOfThePastKeepsItsEnd();
    void zoomingKeepsTheMomentInItsPlace();
    void zoomingStopsAtTenSecondsAndAtEverything();
    void zoomingByNonsenseDoesNothing();
    void panningStopsAtBothEnds();
    void resetShowsThePageAgain();
    void resetShowsThePageThatTheWindowHasMovedTo();
    void aRangeIsShownWithALittleAround();
    void aWholeDayIsShownAsItIs();
    void newSamplesMoveOnlyThePageOfEverything();
    void titlesSayTheRange_data();
    void titlesSayTheRange();
    void zoomedTitlesSayTheHours_data();
    void zoomedTitlesSayTheHours();
    void littleContentIsShownLarge();
    void aPageOfLittleContentIsTurnedAsAWhole();
    void zoomingBeginsWithWhatIsShown();
    void everythingOfADayIsShownLarge();

private:
    VisibleRange m_visible;
};

void TestVisibleRange::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_visible = VisibleRange(berlin, QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_visible.setNow(at(2026, 11, 20, 15, 30));
    m_visible.setExtent({at(2024, 3, 3, 9), at(2026, 11, 20, 15, 29)});
    m_visible.goToNow();
}

void TestVisibleRange::pagesAreThoseOfTheCalendar_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("day") << int(Period::Day) << at(2026, 11, 20) << at(2026, 11, 21);
    QTest::newRow("week") << int(Period::Week) << at(2026, 11, 16) << at(2026, 11, 23);
    QTest::newRow("month") << int(Period::Month) << at(2026, 11, 1) << at(2026, 12, 1);
    QTest::newRow("year") << int(Period::Year) << at(2026, 1, 1) << at(2027, 1, 1);
    QTest::newRow("all") << int(Period::All) << at(2024, 3, 3) << at(2026, 11, 21);
}

void TestVisibleRange::pagesAreThoseOfTheCalendar()
{
    QFETCH(int, period);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    m_visible.setPeriod(Period(period));
    QCOMPARE(m_visible.range(), (TimeRange{from, to}));
    QVERIFY(!m_visible.isZoomed());
}

void TestVisibleRange::daysOfTheClockChangeAreShorterAndLonger()
{
    m_visible.setNow(at(2026, 3, 29, 12));
    m_visible.goToNow();
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 3, 29), at(2026, 3, 30)}));
    QCOMPARE(m_visible.range().length(), 23 * hour);
    m_visible.goForward();
    QCOMPARE(m_visible.range().length(), 24 * hour);
    m_visible.setNow(at(2026, 10, 25, 12));
    m_visible.goToNow();
    QCOMPARE(m_visible.range().length(), 25 * hour);
    m_visible.setPeriod(Period::Week);
    QCOMPARE(m_visible.range().length(), 7 * day + hour);
}

void TestVisibleRange::weeksBeginAsTheLocaleHasIt()
{
    m_visible = VisibleRange(berlin, QLocale(QLocale::English, QLocale::UnitedStates));
    m_visible.setNow(at(2026, 11, 20, 15));
    m_visible.goToNow();
    m_visible.setPeriod(Period::Week);
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 15), at(2026, 11, 22)}));
}

void TestVisibleRange::everythingIsWholeDaysFromFirstToLast()
{
    m_visible.setPeriod(Period::All);
    QVERIFY(!m_visible.canGoBack());
    m_visible.goBack();
    m_visible.goForward();
    QCOMPARE(m_visible.range(), (TimeRange{at(2024, 3, 3), at(2026, 11, 21)}));
}

void TestVisibleRange::nothingStoredShowsToday()
{
    m_visible.setExtent({});
    QVERIFY(!m_visible.canGoBack());
    m_visible.setPeriod(Period::All);
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    m_visible.zoom(100, at(2026, 11, 20, 12));
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
}

void TestVisibleRange::turningStopsNowhereButShowsWhereAnythingIs()
{
    QVERIFY(m_visible.canGoBack());
    QVERIFY(!m_visible.canGoForward());
    m_visible.goBack();
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 19), at(2026, 11, 20)}));
    QVERIFY(m_visible.canGoForward());
    m_visible.setPeriod(Period::Year);
    m_visible.goBack();
    QVERIFY(m_visible.canGoBack());
    m_visible.goBack();
    QCOMPARE(m_visible.range(), (TimeRange{at(2024, 1, 1), at(2025, 1, 1)}));
    QVERIFY(!m_visible.canGoBack());
    m_visible.goForward();
    QCOMPARE(m_visible.range().from, at(2025, 1, 1));
}

void TestVisibleRange::zoomedTurningMovesByTheWindow()
{
    m_visible.show({at(2026, 11, 19, 12), at(2026, 11, 19, 13)});
    const TimeRange before = m_visible.range();
    m_visible.goBack();
    QCOMPARE(m_visible.range().to, before.from);
    QCOMPARE(m_visible.range().length(), before.length());
    m_visible.goForward();
    QCOMPARE(m_visible.range(), before);
}

void TestVisibleRange::anotherPeriodKeepsNowVisible()
{
    m_visible.setPeriod(Period::Year);
    m_visible.setPeriod(Period::Week);
    QVERIFY(m_visible.range().contains(at(2026, 11, 20, 15, 30)));
    m_visible.setPeriod(Period::Day);
    QCOMPARE(m_visible.range().from, at(2026, 11, 20));
}

void TestVisibleRange::anotherPeriodOfThePastKeepsItsEnd()
{
    m_visible.setPeriod(Period::Month);
    m_visible.goBack();
    m_visible.setPeriod(Period::Day);
    QCOMPARE(m_visible.range().from, at(2026, 10, 31));
}

void TestVisibleRange::zoomingKeepsTheMomentInItsPlace()
{
    const qint64 moment = at(2026, 11, 20, 6);
    m_visible.zoom(0.5, moment);
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20, 3), at(2026, 11, 20, 15)}));
    QVERIFY(m_visible.isZoomed());
    m_visible.zoom(2, moment);
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_visible.isZoomed());
}

void TestVisibleRange::zoomingStopsAtTenSecondsAndAtEverything()
{
    for (int i = 0; i < 100; ++i)
        m_visible.zoom(0.5, at(2026, 11, 20, 6));
    QCOMPARE(m_visible.range().length(), VisibleRange::narrowest);
    QVERIFY(m_visible.range().contains(at(2026, 11, 20, 6)));
    for (int i = 0; i < 100; ++i)
        m_visible.zoom(2, at(2026, 11, 20, 6));
    QCOMPARE(m_visible.range(), (TimeRange{at(2024, 3, 3), at(2026, 11, 21)}));
}

void TestVisibleRange::zoomingByNonsenseDoesNothing()
{
    const TimeRange before = m_visible.range();
    for (const double factor : {0.0, -1.0, qQNaN()})
        m_visible.zoom(factor, at(2026, 11, 20, 6));
    QCOMPARE(m_visible.range(), before);
}

void TestVisibleRange::panningStopsAtBothEnds()
{
    m_visible.zoom(0.5, at(2026, 11, 20, 23));
    m_visible.pan(30 * day);
    QCOMPARE(m_visible.range().to, at(2026, 11, 21));
    QCOMPARE(m_visible.range().length(), 12 * hour);
    m_visible.pan(-10'000 * day);
    QCOMPARE(m_visible.range(), (TimeRange{at(2024, 3, 3), at(2024, 3, 3, 12)}));
}

void TestVisibleRange::resetShowsThePageAgain()
{
    m_visible.zoom(0.1, at(2026, 11, 20, 6));
    m_visible.resetZoom();
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_visible.isZoomed());
    m_visible.zoom(1'000, at(2026, 11, 20, 6));
    m_visible.resetZoom();
    QCOMPARE(m_visible.range().from, at(2026, 11, 20));
}

void TestVisibleRange::resetShowsThePageThatTheWindowHasMovedTo()
{
    m_visible.zoom(0.5, at(2026, 11, 20, 12));
    m_visible.pan(-3 * day);
    m_visible.resetZoom();
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 17), at(2026, 11, 18)}));
}

void TestVisibleRange::aRangeIsShownWithALittleAround()
{
    m_visible.show({at(2025, 6, 1, 10), at(2025, 6, 1, 11)});
    QVERIFY(m_visible.isZoomed());
    QCOMPARE(m_visible.range(), (TimeRange{at(2025, 6, 1, 9, 54), at(2025, 6, 1, 11, 6)}));
    m_visible.resetZoom();
    QCOMPARE(m_visible.range(), (TimeRange{at(2025, 6, 1), at(2025, 6, 2)}));
    m_visible.show({at(2025, 6, 1, 10), at(2025, 6, 1, 10)});
    QCOMPARE(m_visible.range().length(), VisibleRange::narrowest);
}

void TestVisibleRange::aWholeDayIsShownAsItIs()
{
    m_visible.setPeriod(Period::Month);
    m_visible.show({at(2025, 6, 1), at(2025, 6, 2)});
    QCOMPARE(m_visible.range(), (TimeRange{at(2025, 6, 1), at(2025, 6, 2)}));
    QCOMPARE(m_visible.title(), u"Sun, 1 June 2025"_s);
    m_visible.resetZoom();
    QCOMPARE(m_visible.title(), u"June 2025"_s);
}

void TestVisibleRange::newSamplesMoveOnlyThePageOfEverything()
{
    const TimeRange before = m_visible.range();
    m_visible.setExtent({at(2020, 1, 1, 1), at(2026, 11, 20, 15, 29)});
    QCOMPARE(m_visible.range(), before);
    m_visible.setPeriod(Period::All);
    m_visible.setExtent({at(2019, 1, 1, 1), at(2026, 11, 20, 15, 30)});
    QCOMPARE(m_visible.range(), (TimeRange{at(2019, 1, 1), at(2026, 11, 21)}));
    m_visible.zoom(0.5, at(2026, 11, 20));
    const TimeRange zoomed = m_visible.range();
    m_visible.setExtent({at(2019, 1, 1, 1), at(2026, 11, 22, 15, 30)});
    QCOMPARE(m_visible.range(), zoomed);
}

void TestVisibleRange::titlesSayTheRange_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<QString>("title");
    QTest::newRow("day") << int(Period::Day) << at(2026, 11, 20, 9) << u"Friday, 20 November 2026"_s;
    QTest::newRow("week") << int(Period::Week) << at(2026, 11, 20, 9) << u"16 – 22 November 2026"_s;
    QTest::newRow("week of two months") << int(Period::Week) << at(2026, 10, 30) << u"26 October – 1 November 2026"_s;
    QTest::newRow("week of two years") << int(Period::Week) << at(2026, 1, 1) << u"29 December 2025 – 4 January 2026"_s;
    QTest::newRow("month") << int(Period::Month) << at(2026, 11, 20) << u"November 2026"_s;
    QTest::newRow("year") << int(Period::Year) << at(2026, 11, 20) << u"2026"_s;
    QTest::newRow("all") << int(Period::All) << at(2026, 11, 20) << u"Everything"_s;
}

void TestVisibleRange::titlesSayTheRange()
{
    QFETCH(int, period);
    QFETCH(qint64, moment);
    m_visible.setNow(moment);
    m_visible.goToNow();
    m_visible.setPeriod(Period(period));
    QTEST(m_visible.title(), "title");
}

void TestVisibleRange::zoomedTitlesSayTheHours_data()
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

void TestVisibleRange::zoomedTitlesSayTheHours()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    m_visible.zoom(double(length) / double(m_visible.range().length()), m_visible.range().from);
    m_visible.pan(from - m_visible.range().from);
    QTEST(m_visible.title(), "title");
}

void TestVisibleRange::littleContentIsShownLarge()
{
    m_visible.setContent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 15)}));
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QVERIFY(!m_visible.isZoomed());
    QCOMPARE(m_visible.title(), u"Friday, 20 November 2026"_s);
    m_visible.setPeriod(Period::Week);
    QCOMPARE(m_visible.shown(), m_visible.range());
    m_visible.setPeriod(Period::Year);
    m_visible.setContent({at(2026, 9, 3), at(2026, 11, 21)});
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 9, 1), at(2026, 12, 1)}));
}

void TestVisibleRange::aPageOfLittleContentIsTurnedAsAWhole()
{
    m_visible.setContent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QVERIFY(!m_visible.canGoForward());
    m_visible.goBack();
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 19), at(2026, 11, 20)}));
    // What that day holds is not known yet.
    QCOMPARE(m_visible.shown(), m_visible.range());
}

void TestVisibleRange::zoomingBeginsWithWhatIsShown()
{
    const TimeRange content{at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)};
    m_visible.setContent(content);
    m_visible.zoom(0.5, at(2026, 11, 20, 14));
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 14, 30)}));
    QVERIFY(m_visible.isZoomed());
    m_visible.resetZoom();
    QCOMPARE(m_visible.shown().length(), hour);
    m_visible.pan(-hour);
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 11, 20, 13), at(2026, 11, 20, 14)}));
    m_visible.resetZoom();
    // Zooms out to the whole page, which stays visible.
    m_visible.zoom(24, at(2026, 11, 20, 14) + 14 * hour * 60 / 60 / 24);
    m_visible.pan(m_visible.whole().from - m_visible.range().from);
    QCOMPARE(m_visible.shown(), m_visible.whole());
    QVERIFY(m_visible.isZoomed());
    m_visible.setContent({content.from, content.to + 60'000});
    QCOMPARE(m_visible.shown(), m_visible.whole());
    m_visible.resetZoom();
    QVERIFY(!m_visible.isZoomed());
    QCOMPARE(m_visible.shown().length(), hour);
}

void TestVisibleRange::everythingOfADayIsShownLarge()
{
    m_visible.setPeriod(Period::All);
    m_visible.setExtent({at(2026, 11, 20, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_visible.range(), (TimeRange{at(2026, 11, 20), at(2026, 11, 21)}));
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 11, 20, 14), at(2026, 11, 20, 15)}));
    QCOMPARE(m_visible.title(), u"Everything"_s);
    m_visible.setExtent({at(2026, 11, 10, 14, 3), at(2026, 11, 20, 14, 20)});
    QCOMPARE(m_visible.shown(), (TimeRange{at(2026, 11, 10), at(2026, 11, 21)}));
}

NEOBEAT_TEST(TestVisibleRange)

#include "tst_visiblerange.moc"
