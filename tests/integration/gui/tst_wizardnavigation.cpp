// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

class TestWizardNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void backLeadsFromPageToPage();
    void backFromConnectingHangsUpAndKeepsTheKey();
    void everyPageCanBeLeft_data();
    void everyPageCanBeLeft();
    void theLastPageIsLeftByEscapeWithTheWatchKept();
    void theNextWizardBeginsEmpty();
    void theReturnKeyLeadsThroughTheWizard();

private:
    static bool goToPage(WindowDriver &window, int page);
};

/// To the page with that number from 1; the watch must be one with which the wizard stays at the connect page.
bool TestWizardNavigation::goToPage(WindowDriver &window, int page)
{
    if (page == 1)
        return window.click(u"Add watch"_s) && window.shows(u"Step 1 of 5"_s);
    if (page == 2)
        return goToWatchPage(window);
    if (!goToKeyPage(window))
        return false;
    if (page == 3)
        return true;
    window.type(simulatedKey);
    return window.click(u"Continue"_s) && window.describes(u"Proving the key"_s, u"under way"_s);
}

void TestWizardNavigation::backLeadsFromPageToPage()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    QVERIFY(window.click(u"Back"_s));
    QVERIFY(window.shows(u"Step 2 of 5"_s));
    QVERIFY(window.shows(simulatedRow));
    QVERIFY(window.choose(u"Back"_s));
    QVERIFY(window.shows(u"Bluetooth is ready."_s));
    QVERIFY(!window.item(u"Back"_s));
    QTRY_VERIFY(!window.backend().wizardModel().isScanning());
}

void TestWizardNavigation::backFromConnectingHangsUpAndKeepsTheKey()
{
    WindowDriver window(u"silent"_s);
    const SimulatedWatch &watch = window.backend().simulatedWatch();
    QVERIFY(window.open());
    QVERIFY(goToPage(window, 4));
    QVERIFY(watch.isCentralConnected());
    QVERIFY(window.click(u"Back"_s));
    QVERIFY(window.describes(u"Pairing key"_s, u"The key is complete."_s));
    QCOMPARE(window.item(u"Pairing key"_s)->property("text").toString(), simulatedKey);
    QTRY_VERIFY(!watch.isCentralConnected());
    QVERIFY(!window.backend().settings().watch());
}

void TestWizardNavigation::everyPageCanBeLeft_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("byEscape");
    for (int page = 1; page <= 4; ++page) {
        QTest::addRow("Cancel on page %d", page) << page << false;
        QTest::addRow("Escape on page %d", page) << page << true;
    }
}

void TestWizardNavigation::everyPageCanBeLeft()
{
    QFETCH(int, page);
    QFETCH(bool, byEscape);
    WindowDriver window(u"silent"_s);
    QVERIFY(window.open());
    QVERIFY(goToPage(window, page));
    if (byEscape)
        window.press(Qt::Key_Escape);
    else
        QVERIFY(window.click(u"Cancel"_s));
    QVERIFY(window.shows(u"Add watch"_s));
    QVERIFY(window.item(u"Live"_s));
    QTRY_VERIFY(!window.backend().simulatedWatch().isCentralConnected());
    QTRY_VERIFY(!window.backend().wizardModel().isScanning());
    QVERIFY(!window.backend().settings().watch());
}

void TestWizardNavigation::theLastPageIsLeftByEscapeWithTheWatchKept()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey);
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(u"Finish"_s));
    QVERIFY(!window.item(u"Cancel"_s));
    QVERIFY(!window.item(u"Back"_s));
    window.press(Qt::Key_Escape);
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.backend().settings().watch());
}

void TestWizardNavigation::theNextWizardBeginsEmpty()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(u"caa0"_s);
    QVERIFY(window.click(u"Cancel"_s));
    QVERIFY(goToWatchPage(window));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
    QVERIFY(window.click(simulatedRow));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"Pairing key"_s));
    QCOMPARE(window.item(u"Pairing key"_s)->property("text").toString(), QString());
}

void TestWizardNavigation::theReturnKeyLeadsThroughTheWizard()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.tabTo(u"Add watch"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(u"Bluetooth is ready."_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(simulatedRow));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(u"Pairing key"_s));
    window.type(simulatedKey);
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(u"Finish"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
}

static int runTestWizardNavigation(int argc, char **argv)
{
    TestWizardNavigation test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestWizardNavigation)

#include "tst_wizardnavigation.moc"
