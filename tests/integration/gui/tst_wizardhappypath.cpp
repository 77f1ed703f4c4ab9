// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

const QStringList stepNames{u"Connecting"_s, u"Finding services"_s, u"Proving the key"_s, u"Reading the watch"_s};

} // namespace

class TestWizardHappyPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aWatchIsAddedAndMeasuredByKeyboardAlone();
    void aWatchIsAddedAndMeasuredByMouse();
    void finishAndStartShowsTheFirstBeat_data();
    void finishAndStartShowsTheFirstBeat();
    void everyStepOfConnectingTicks();
    void aPastedToolOutputGivesTheKeyOfTheChosenWatch();
    void aPastedTextWithoutTheChosenWatchAsksWhichKey();
};

void TestWizardHappyPath::aWatchIsAddedAndMeasuredByKeyboardAlone()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.choose(u"Add watch"_s));
    QVERIFY(window.describes(u"Step 1 of 5"_s, u"Bluetooth"_s));
    QVERIFY(window.choose(u"Continue"_s));

    QVERIFY(window.describes(u"Step 2 of 5"_s, u"Watch"_s));
    QVERIFY(window.choose(u"Stop"_s));
    QVERIFY(window.choose(u"Scan"_s));
    QVERIFY(window.shows(simulatedRow));
    QVERIFY(window.tabTo(u"Watches found"_s));
    window.press(Qt::Key_Down);
    QVERIFY(window.choose(u"Continue"_s));

    QVERIFY(window.describes(u"Step 3 of 5"_s, u"Key"_s));
    QVERIFY(window.tabTo(u"Pairing key"_s));
    window.type(simulatedKey);
    QVERIFY(window.describes(u"Pairing key"_s, u"The key is complete."_s));
    QVERIFY(window.choose(u"Continue"_s));

    QVERIFY(window.describes(u"Step 5 of 5"_s, u"Done"_s));
    QVERIFY(window.choose(u"Finish"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QTRY_COMPARE(window.focusedName(), u"Start heart rate"_s);
    window.press(Qt::Key_Space);
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.choose(u"Stop heart rate"_s));
    QVERIFY(window.shows(u"Start heart rate"_s));

    const SimulatedWatch::Counters &counters = window.backend().simulatedWatch().counters();
    QCOMPARE(counters.connections, 1);
    QCOMPARE(counters.answers, 1);
    QCOMPARE(counters.acceptedAnswers, 1);
    QCOMPARE(counters.heartRateStarts, 1);
    QCOMPARE(counters.heartRateStops, 1);
    QCOMPARE(counters.unknownWrites, 0);
}

void TestWizardHappyPath::aWatchIsAddedAndMeasuredByMouse()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Stop"_s));
    QVERIFY(window.click(u"Scan"_s));
    QVERIFY(window.click(simulatedRow));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Pairing key"_s));
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Finish"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.click(u"Start heart rate"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.click(u"Stop heart rate"_s));
    QVERIFY(window.shows(u"Start heart rate"_s));
    QCOMPARE(window.backend().simulatedWatch().counters().acceptedAnswers, 1);
    QCOMPARE(window.backend().settings().watch()->address, u"00:00:5E:00:53:4E"_s);
}

void TestWizardHappyPath::finishAndStartShowsTheFirstBeat_data()
{
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("mouse") << false;
    QTest::newRow("Enter") << true;
}

void TestWizardHappyPath::finishAndStartShowsTheFirstBeat()
{
    QFETCH(bool, byEnter);
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"Finish and start"_s));
    QVERIFY(window.shows(u"Finish"_s));
    if (byEnter)
        window.press(Qt::Key_Return);
    else
        QVERIFY(window.click(u"Finish and start"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.shows(u"Stop heart rate"_s));
}

void TestWizardHappyPath::everyStepOfConnectingTicks()
{
    WindowDriver window(u"slow=40"_s);
    QVERIFY(window.open());
    QStringList seen;
    const auto look = [&] {
        QStringList words;
        for (const QString &name : stepNames)
            words.append(window.description(name));
        const QString line = words.join(u", "_s);
        if (window.item(stepNames.first()) && (seen.isEmpty() || seen.last() != line))
            seen.append(line);
    };
    // Queued, so that the window has processed the change first.
    connect(window.backend().wizardModel().steps(), &QAbstractItemModel::dataChanged, this, look, Qt::QueuedConnection);

    QVERIFY(goToKeyPage(window));
    window.type(simulatedKey);
    window.press(Qt::Key_Return);
    QVERIFY(window.shows(u"Finish"_s));
    const QStringList expected{u"under way, not begun, not begun, not begun"_s,
                               u"done, under way, not begun, not begun"_s, u"done, done, under way, not begun"_s,
                               u"done, done, done, under way"_s};
    QCOMPARE(seen.mid(0, expected.size()), expected);
}

void TestWizardHappyPath::aPastedToolOutputGivesTheKeyOfTheChosenWatch()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));

    QFile others(QStringLiteral(NEOBEAT_TEST_DATA "/huami-token/v4-boxes.txt"));
    QVERIFY(others.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(others.readAll())
                                          + u"Device 9\n  MAC: 00:00:5E:00:53:4E, active: Yes\n  Key: "_s
                                          + simulatedKey);
    window.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.describes(u"Pairing key"_s, u"The key is complete."_s));
    QVERIFY(!window.item(u"Which of these is your watch?"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Finish"_s));
    QCOMPARE(window.backend().simulatedWatch().counters().acceptedAnswers, 1);
}

void TestWizardHappyPath::aPastedTextWithoutTheChosenWatchAsksWhichKey()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));

    QGuiApplication::clipboard()->setText(u"Device 1:\n  MAC: 00:00:5E:00:53:01, Active: No\n"
                                          "  Key: 0x62f746b484e61ceb95bd447e7184d454\n"
                                          "Device 2:\n  MAC: 00:00:5E:00:53:02, Active: Yes\n"
                                          "  Key: 0x4e656f626561742d73696d756c617465\n"_s);
    window.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.shows(u"Which of these is your watch?"_s));
    QVERIFY(!window.item(u"Continue"_s)->isEnabled());
    QVERIFY(window.click(u"Address 00:00:5E:00:53:02 (active)"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Finish"_s));
    QCOMPARE(window.backend().simulatedWatch().counters().acceptedAnswers, 1);
}

static int runTestWizardHappyPath(int argc, char **argv)
{
    TestWizardHappyPath test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestWizardHappyPath)

#include "tst_wizardhappypath.moc"
