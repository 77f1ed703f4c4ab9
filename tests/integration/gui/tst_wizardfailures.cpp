// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat;

class TestWizardFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRejectedKeyIsSaidOnceAskedAndKept();
    void aTypedKeyOfThirtyDigitsIsExplained();
    void aPastedKeyOfThirtyDigitsIsExplainedAtOnce();
    void aWatchThatWentAwayCanBeTriedAgain();
    void everyFailureOfConnectingHasItsOwnText_data();
    void everyFailureOfConnectingHasItsOwnText();
};

void TestWizardFailures::aRejectedKeyIsSaidOnceAskedAndKept()
{
    WindowDriver window(u"wrong-key"_s);
    const SimulatedWatch &watch = window.backend().simulatedWatch();
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"The watch did not accept this key."_s));
    QVERIFY(window.describes(u"Step 3 of 5"_s, u"Key"_s));
    QCOMPARE(window.item(u"Pairing key"_s)->property("text").toString(), simulatedKey);
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
    QTRY_VERIFY(!watch.isCentralConnected());
    QCOMPARE(watch.counters().connections, 1);
    QCOMPARE(watch.counters().challengeRequests, 1);
    QCOMPARE(watch.counters().answers, 1);
    QVERIFY(!window.backend().settings().watch());

    QVERIFY(window.tabTo(u"Pairing key"_s));
    window.press(Qt::Key_End);
    window.press(Qt::Key_Backspace);
    window.type(u"e"_s);
    QVERIFY(window.hides(u"The watch did not accept this key."_s));
    QVERIFY(window.item(u"Continue"_s)->isEnabled());
}

void TestWizardFailures::aTypedKeyOfThirtyDigitsIsExplained()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey.chopped(2));
    QVERIFY(window.describes(u"Pairing key"_s, u"30 of 32 digits"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.describes(u"Pairing key"_s, u"This key has 30 digits, a key has 32."_s));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
    window.press(Qt::Key_Return);
    QVERIFY(window.item(u"Step 3 of 5"_s));
    QCOMPARE(window.backend().simulatedWatch().counters().connections, 0);
    window.type(simulatedKey.last(2));
    QVERIFY(window.describes(u"Pairing key"_s, u"The key is complete."_s));
}

void TestWizardFailures::aPastedKeyOfThirtyDigitsIsExplainedAtOnce()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    QGuiApplication::clipboard()->setText(simulatedKey.chopped(2));
    window.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.describes(u"Pairing key"_s, u"This key has 30 digits, a key has 32."_s));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
}

void TestWizardFailures::aWatchThatWentAwayCanBeTriedAgain()
{
    WindowDriver window;
    ConnectionTimeouts timeouts;
    timeouts.connect = 200ms;
    window.backend().connection().setTimeouts(timeouts);
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.backend().simulatedWatch().setInRange(false);
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"The watch did not take the connection in time."_s));
    QVERIFY(window.describes(u"Connecting"_s, u"failed"_s));
    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.click(u"Try again"_s));
    QVERIFY(window.click(u"Finish"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
}

void TestWizardFailures::everyFailureOfConnectingHasItsOwnText_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("way");
    QTest::newRow("connect-refused") << u"The connection to the watch broke off."_s << u"Try again"_s;
    QTest::newRow("services-missing") << u"This watch cannot be used."_s << u"Back"_s;
    QTest::newRow("challenge-refused") << u"The watch did not want to check the key."_s << u"Try again"_s;
    QTest::newRow("silent") << u"The watch did not ask for the key in time."_s << u"Try again"_s;
    QTest::newRow("no-answer") << u"The watch did not say whether the key fits."_s << u"Try again"_s;
    QTest::newRow("unknown-status") << u"The watch answered in an unknown way."_s << u"Try again"_s;
    QTest::newRow("drop-after-answer") << u"The connection to the watch was lost."_s << u"Try again"_s;
}

void TestWizardFailures::everyFailureOfConnectingHasItsOwnText()
{
    QFETCH(QString, title);
    QFETCH(QString, way);
    WindowDriver window(QString::fromLatin1(QTest::currentDataTag()));
    ConnectionTimeouts timeouts;
    timeouts.challenge = timeouts.verdict = 200ms;
    window.backend().connection().setTimeouts(timeouts);
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(title));
    QVERIFY(window.describes(u"Step 4 of 5"_s, u"Connect"_s));
    QVERIFY(window.click(way));
    QVERIFY(!window.backend().settings().watch());
}

static int runTestWizardFailures(int argc, char **argv)
{
    TestWizardFailures test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestWizardFailures)

#include "tst_wizardfailures.moc"
