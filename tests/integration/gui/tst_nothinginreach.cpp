// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

class TestNothingInReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aBluetoothFailureIsShownOnTheFirstPage_data();
    void aBluetoothFailureIsShownOnTheFirstPage();
    void bluetoothThatComesIsSeenOnTheFirstPage();
    void withoutAnAdapterTheSimulatedWatchRuns();
    void theSimulatedWatchCanBeLeftAgain();
    void anEmptyListSaysWhyAndFillsWithTheNextScan();
    void otherPeripheralsAreShownOnDemandAndCannotBeChosen();
};

void TestNothingInReach::aBluetoothFailureIsShownOnTheFirstPage_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("no-service") << u"Bluetooth is not running on this computer."_s;
    QTest::newRow("no-access") << u"This program may not use Bluetooth."_s;
    QTest::newRow("no-adapter") << u"This computer has no Bluetooth adapter."_s;
    QTest::newRow("adapter-off") << u"Bluetooth is switched off."_s;
    QTest::newRow("adapter-blocked") << u"Bluetooth is blocked."_s;
}

void TestNothingInReach::aBluetoothFailureIsShownOnTheFirstPage()
{
    QFETCH(QString, title);
    WindowDriver window(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(window.open());
    QVERIFY(window.shows(title));
    // The focus is on the page's main button.
    const bool isOff = window.item(u"Switch Bluetooth on"_s);
    QTRY_COMPARE(window.focusedName(), isOff ? u"Switch Bluetooth on"_s : u"Check again"_s);
    QVERIFY(window.click(u"Check again"_s));
    QVERIFY(window.shows(title));
    QCOMPARE(window.focusedName(), u"Check again"_s);
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.shows(u"Step 1 of 5"_s));
    QVERIFY(window.click(u"Check again"_s));
    QVERIFY(window.shows(title));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
    QVERIFY(window.shows(u"Try simulated watch"_s));
}

void TestNothingInReach::bluetoothThatComesIsSeenOnTheFirstPage()
{
    WindowDriver window(u"adapter-off"_s);
    QVERIFY(window.open());
    QVERIFY(window.shows(u"Bluetooth is switched off."_s));
    QVERIFY(window.choose(u"Switch Bluetooth on"_s));
    QVERIFY(window.hides(u"Bluetooth is switched off."_s));
    QVERIFY(window.hides(u"Check again"_s));
    QVERIFY(window.shows(u"Add watch"_s));
}

void TestNothingInReach::withoutAnAdapterTheSimulatedWatchRuns()
{
    WindowDriver window(u"no-adapter"_s);
    QVERIFY(window.open());
    QVERIFY(window.shows(u"This computer has no Bluetooth adapter."_s));
    QVERIFY(window.choose(u"Try simulated watch"_s));
    QVERIFY(window.shows(u"Simulated Amazfit Neo"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QVERIFY(window.choose(u"Start heart rate"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(!window.backend().settings().watch());
}

void TestNothingInReach::anEmptyListSaysWhyAndFillsWithTheNextScan()
{
    WindowDriver window(u"out-of-range"_s);
    QVERIFY(window.open());
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Stop"_s));
    QVERIFY(window.shows(u"No watch or sensor was found."_s));
    QVERIFY(window.description(u"No watch or sensor was found."_s).contains(u"connected to a phone"_s));
    QVERIFY(!window.item(simulatedRow));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());

    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.click(u"Scan"_s));
    QVERIFY(window.click(simulatedRow));
    QVERIFY(window.item(u"Continue"_s)->isEnabled());
}

void TestNothingInReach::theSimulatedWatchCanBeLeftAgain()
{
    WindowDriver window(u"no-adapter"_s);
    QVERIFY(window.open());
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.click(u"Try simulated watch"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.click(u"Watch"_s));
    QVERIFY(window.choose(u"Leave simulated watch"_s));
    QVERIFY(window.shows(u"Add watch"_s));
    QTRY_VERIFY(!window.backend().simulatedWatch().isCentralConnected());
}

void TestNothingInReach::otherPeripheralsAreShownOnDemandAndCannotBeChosen()
{
    const QString stranger = u"Mi Band 3, address ends in 53:02"_s;
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToWatchPage(window));
    QVERIFY(!window.item(stranger));
    QVERIFY(window.choose(u"Show everything that was found"_s));
    QVERIFY(window.describes(stranger, u"Cannot be used: it is paired in another way"_s));
    QVERIFY(!window.item(stranger)->isEnabled());
    QVERIFY(window.tabTo(u"Watches found"_s));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    QCOMPARE(window.backend().wizardModel().selectedRow(), 0);
    QVERIFY(window.choose(u"Show everything that was found"_s));
    QVERIFY(window.hides(stranger));
}

static int runTestNothingInReach(int argc, char **argv)
{
    TestNothingInReach test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestNothingInReach)

#include "tst_nothinginreach.moc"
