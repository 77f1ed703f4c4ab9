// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

class TestLivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLostLinkLeavesAnOldNumberAndComesBack();
    void thePillCanStayOpenWhileEverythingChanges();
    void waitingIsEndedAtItsPill();
    void aWatchOffTheWristShowsNoReading();
    void aChargingWatchIsShownSo();
    void theConnectionIsEndedAndMadeAgainAtItsPill();
    void theTimeShownIsChosenByKey();
    void theKeyboardIsWhereTheNextStepIs();
    void everyPageIsReachedByMouseAndLeftByEscape_data();
    void everyPageIsReachedByMouseAndLeftByEscape();

private:
    static bool measure(WindowDriver &window);
};

/// From the empty window to the display of a heart rate.
bool TestLivePage::measure(WindowDriver &window)
{
    return window.open() && addWatch(window) && window.click(u"Start heart rate"_s) && showsHeartRate(window);
}

void TestLivePage::aLostLinkLeavesAnOldNumberAndComesBack()
{
    WindowDriver window;
    QVERIFY(measure(window));
    QCOMPARE(window.item(u"Heart rate"_s)->property("stale"), false);
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.describes(u"State of the connection"_s, u"Waiting for the watch"_s));
    QVERIFY(window.shows(u"The connection to the watch was lost."_s));
    QVERIFY(isReading(window.description(u"Heart rate"_s)));
    QCOMPARE(window.item(u"Heart rate"_s)->property("stale"), true);
    QVERIFY(window.item(u"Stop heart rate"_s)->isEnabled());

    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.hides(u"The connection to the watch was lost."_s));
    QTRY_COMPARE(window.item(u"Heart rate"_s)->property("stale"), false);
    QCOMPARE(window.backend().simulatedWatch().counters().connections, 2);
}

void TestLivePage::thePillCanStayOpenWhileEverythingChanges()
{
    WindowDriver window(u"drop-on-connect"_s);
    QVERIFY(window.open());
    QVERIFY(window.choose(u"Try simulated watch"_s));
    QVERIFY(window.click(u"State of the connection"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.backend().simulatedWatch().counters().connections >= 6, 60'000);
    QVERIFY(window.click(u"Stop trying"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Not connected"_s));
}

void TestLivePage::waitingIsEndedAtItsPill()
{
    WindowDriver window;
    QVERIFY(measure(window));
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.describes(u"State of the connection"_s, u"Waiting for the watch"_s));
    QVERIFY(window.click(u"State of the connection"_s));
    QVERIFY(window.shows(u"Stop trying"_s));
    QVERIFY(window.click(u"Stop trying"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Not connected"_s));
    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.choose(u"State of the connection"_s));
    QVERIFY(window.choose(u"Try now"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
}

void TestLivePage::aWatchOffTheWristShowsNoReading()
{
    WindowDriver window(u"off-wrist"_s);
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start heart rate"_s));
    QTRY_VERIFY(window.backend().heartRateModel().series().size() > 3);
    QCOMPARE(window.description(u"Heart rate"_s), u"no reading"_s);
    QCOMPARE(window.description(u"min"_s), u"no reading"_s);
}

void TestLivePage::aChargingWatchIsShownSo()
{
    WindowDriver window(u"battery=34,charging"_s);
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.describes(u"Battery level"_s, u"34 %"_s));
    QVERIFY(window.shows(u"Charging"_s));
    window.backend().simulatedWatch().setBattery(35, false);
    QVERIFY(window.describes(u"Battery level"_s, u"35 %"_s));
    QVERIFY(window.hides(u"Charging"_s));
}

void TestLivePage::theConnectionIsEndedAndMadeAgainAtItsPill()
{
    WindowDriver window;
    QVERIFY(measure(window));
    QVERIFY(window.click(u"State of the connection"_s));
    QVERIFY(window.click(u"Disconnect"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Not connected"_s));
    QVERIFY(window.hides(u"Disconnect"_s));
    QTRY_COMPARE(window.item(u"Heart rate"_s)->property("stale"), true);
    QCOMPARE(window.backend().simulatedWatch().counters().heartRateStops, 1);
    QVERIFY(window.choose(u"State of the connection"_s));
    QVERIFY(window.choose(u"Try now"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
}

void TestLivePage::theTimeShownIsChosenByKey()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.choose(u"15 min"_s));
    QCOMPARE(window.backend().heartRateModel().rangeMinutes(), 15);
    window.press(Qt::Key_Right);
    QCOMPARE(window.backend().heartRateModel().rangeMinutes(), 60);
    QVERIFY(window.click(u"1 min"_s));
    QCOMPARE(window.backend().settings().chartMinutes(), 1);
}

void TestLivePage::theKeyboardIsWhereTheNextStepIs()
{
    WindowDriver window;
    QVERIFY(window.open());
    QTRY_COMPARE(window.focusedName(), u"Add watch"_s);
    QVERIFY(window.choose(u"Try simulated watch"_s));
    QTRY_COMPARE(window.focusedName(), u"Start heart rate"_s);
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.choose(u"State of the connection"_s));
    QVERIFY(window.shows(u"Disconnect"_s));
    QTRY_COMPARE(window.focusedName(), u"Disconnect"_s);
    window.press(Qt::Key_Escape);
    QVERIFY(window.hides(u"Disconnect"_s));
    QTRY_COMPARE(window.focusedName(), u"State of the connection"_s);

    QVERIFY(window.choose(u"Settings"_s));
    QVERIFY(window.shows(u"Reduced motion"_s));
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.focusedName(), u"Start heart rate"_s);
    window.press(Qt::Key_Space);
    QVERIFY(showsHeartRate(window));
    QCOMPARE(window.focusedName(), u"Stop heart rate"_s);
}

void TestLivePage::everyPageIsReachedByMouseAndLeftByEscape_data()
{
    QTest::addColumn<QString>("mark");
    QTest::newRow("History") << u"Go to the live page"_s;
    QTest::newRow("Watch") << u"About this watch"_s;
    QTest::newRow("Settings") << u"Reduced motion"_s;
    QTest::newRow("Help") << u"Where the key comes from"_s;
}

void TestLivePage::everyPageIsReachedByMouseAndLeftByEscape()
{
    QFETCH(QString, mark);
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(window.shows(mark));
    window.press(Qt::Key_Escape);
    QVERIFY(window.hides(mark));
    QVERIFY(window.shows(u"Start heart rate"_s));
}

static int runTestLivePage(int argc, char **argv)
{
    TestLivePage test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestLivePage)

#include "tst_livepage.moc"
