// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/damagedhistory.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Activities and recording, as users control them in the window.
class TestActivityBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anActivityIsStartedMarkedAndStopped();
    void theActivityGoesOnWhileTheWatchIsAway();
    void privateModeIsChosenAndSaid();
    void aShorterTimeIsAskedAbout();
    void anActivityBecomesAFileThatIsShown();
    void aDamagedHistoryIsReportedOnce();
    void theBarFitsTheSmallestWindow();
    void whatWasCutOffGoesOn_data();
    void whatWasCutOffGoesOn();
    void whatWasCutOffIsClosed();
    void aStoppedActivityIsShownAndExported();

private:
    QString settingsFile() const { return m_folder->filePath(u"neobeat.ini"_s); }
    QList<ActivityEntry> activities() const;
    void leaveRunning(qint64 start) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestActivityBar::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<ActivityEntry> TestActivityBar::activities() const
{
    const auto reader = HistoryReader::open(settingsFile() + u".history.sqlite"_s);
    const auto watches = reader ? (*reader)->watches() : QList<WatchEntry>();
    return watches && !watches->isEmpty() ? *(*reader)->activities(watches->first().id, TimeRange::everything())
                                          : QList<ActivityEntry>();
}

void TestActivityBar::anActivityIsStartedMarkedAndStopped()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(addWatch(window));
        QVERIFY(window.shows(u"Start activity"_s));
        QVERIFY(!window.item(u"Mark"_s));
        QVERIFY(window.click(u"Start activity"_s));
        QVERIFY(window.shows(u"Stop activity"_s));
        QVERIFY(showsHeartRate(window));
        QVERIFY(window.description(u"Length of the activity"_s).startsWith(u"0:00:"_s));
        QVERIFY(window.click(u"Mark"_s));
        QVERIFY(window.description(u"Activity"_s).endsWith(u", 1 mark, Ctrl+M sets another"_s));
        window.press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(window.description(u"Activity"_s).endsWith(u", 2 marks, Ctrl+M sets another"_s));
        QTRY_COMPARE(window.description(u"Length of the activity"_s), u"0:00:02"_s);
        QVERIFY(window.click(u"Stop activity"_s));
        QVERIFY(window.shows(u"Start activity"_s));
        window.press(Qt::Key_M, Qt::ControlModifier);
    }
    const QList<ActivityEntry> kept = activities();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().markers.size(), 2);
    QVERIFY(!kept.first().running);
    QVERIFY(!kept.first().name.isEmpty());
}

void TestActivityBar::theActivityGoesOnWhileTheWatchIsAway()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(showsHeartRate(window));
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.shows(u"The connection to the watch was lost."_s));
    QVERIFY(window.shows(u"Stop activity"_s));
    QVERIFY(window.click(u"Mark"_s));
    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.description(u"Activity"_s).endsWith(u", 1 mark, Ctrl+M sets another"_s));
}

void TestActivityBar::privateModeIsChosenAndSaid()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(window.shows(u"Stop activity"_s));
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"Nothing"_s));
    QCOMPARE(window.backend().settings().recording(), Settings::Recording::Never);
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(window.shows(u"Private mode: nothing is kept."_s));
    QVERIFY(window.hides(u"Start activity"_s));
    QVERIFY(window.click(u"Change"_s));
    QVERIFY(window.choose(u"Only activities"_s));
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(window.shows(u"The heart rate is kept during activities only."_s));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(window.shows(u"Stop activity"_s));
}

void TestActivityBar::aShorterTimeIsAskedAbout()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"90 days"_s));
    QVERIFY(window.shows(u"Delete what is older?"_s));
    QVERIFY(window.click(u"Cancel"_s));
    QCOMPARE(window.backend().settings().retentionDays(), 0);
    QVERIFY(window.hides(u"Delete what is older?"_s));
    QVERIFY(window.choose(u"90 days"_s));
    QVERIFY(window.click(u"Delete"_s));
    QCOMPARE(window.backend().settings().retentionDays(), 90);
    QVERIFY(window.hides(u"Delete what is older?"_s));
    // A longer period deletes nothing.
    QVERIFY(window.choose(u"1 year"_s));
    QCOMPARE(window.backend().settings().retentionDays(), 365);
}

void TestActivityBar::anActivityBecomesAFileThatIsShown()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"TCX"_s));
    QVERIFY(window.tabTo(u"Folder for these files"_s));
    window.press(Qt::Key_A, Qt::ControlModifier);
    const QString folder = m_folder->filePath(u"written"_s);
    window.type(folder);
    window.press(Qt::Key_Return);
    QCOMPARE(window.backend().settings().exportFolder(), folder);
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(showsHeartRate(window));
    const QString name = window.backend().recordingModel().activityName();
    QVERIFY(window.click(u"Stop activity"_s));
    // The result of the activity is shown first.
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.shows(u"\"%1\" was exported."_s.arg(name)));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"\"%1\" was exported."_s.arg(name)));
}

void TestActivityBar::aDamagedHistoryIsReportedOnce()
{
    QVERIFY(test::makeDamagedHistory(settingsFile() + u".history.sqlite"_s));
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.shows(u"The history was damaged, so a new one has begun."_s));
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"The history was damaged, so a new one has begun."_s));
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(window.shows(u"Stop activity"_s));
}

void TestActivityBar::theBarFitsTheSmallestWindow()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.click(u"Mark"_s));
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.shows(u"The connection to the watch was lost."_s));
    QVERIFY(window.click(u"Mark"_s));
    QVERIFY(window.click(u"Try now"_s));
    QVERIFY(window.click(u"Stop activity"_s));
}

/// As kill -9 leaves the history during an activity.
void TestActivityBar::leaveRunning(qint64 start) const
{
    SimulatedRadio radio{Scenario()};
    const WatchEntry watch{0, radio.watch().advertisement().address, u"Amazfit Neo"_s, true};
    const auto writer = HistoryWriter::open(settingsFile() + u".history.sqlite"_s);
    QVERIFY((*writer)->startActivity(watch, start, u"Up the hill and down again on the other side of the lake"_s));
    QVERIFY((*writer)->addSamples(watch, std::vector<Sample>{{start, 70}, {start + 1'000, 71}}));
}

void TestActivityBar::whatWasCutOffGoesOn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(640, 480);
    QTest::newRow("usual") << QSize(1040, 680);
}

void TestActivityBar::whatWasCutOffGoesOn()
{
    QFETCH(QSize, size);
    leaveRunning(QDateTime::currentMSecsSinceEpoch() - 300'000);
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(window.resize(size));
        QVERIFY(window.waitFor(u"what was cut off"_s, [&] { return window.backend().recordingModel().hasCutOff(); }));
        QVERIFY(window.shows(window.backend().recordingModel().cutOffTitle()));
        QVERIFY(addWatch(window));
        QVERIFY(window.click(u"Go on"_s));
        QVERIFY(window.shows(u"Stop activity"_s));
        QVERIFY(window.description(u"Length of the activity"_s).startsWith(u"0:05:"_s));
        QVERIFY(showsHeartRate(window));
        QVERIFY(window.hides(u"Go on"_s));
    }
    const QList<ActivityEntry> kept = activities();
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.first().running);
    QVERIFY(kept.first().range.length() > 300'000);
}

void TestActivityBar::whatWasCutOffIsClosed()
{
    // In the middle of a minute: near its ends the first of the two readings counts for some time as well.
    const qint64 minute = (QDateTime::currentMSecsSinceEpoch() / 60'000 - 5) * 60'000;
    leaveRunning(minute + 30'000);
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Close activity"_s));
    QVERIFY(window.hides(u"Close activity"_s));
    QVERIFY(window.waitFor(u"the result"_s, [&] {
        return window.backend().recordingModel().result()->text() == u"Average 71 bpm, lowest 70, highest 71."_s;
    }));
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"Close"_s));
}

void TestActivityBar::aStoppedActivityIsShownAndExported()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start activity"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.click(u"Stop activity"_s));
    const ActivityResult &result = *window.backend().recordingModel().result();
    QVERIFY(window.waitFor(u"the result"_s, [&] { return result.state() == ActivityResult::State::Ready; }));
    QVERIFY(window.shows(result.title()));
    QVERIFY(result.text().startsWith(u"Average "_s));
    QVERIFY(window.click(u"Export…"_s));
    QVERIFY(window.shows(u"FIT"_s));
    QVERIFY(window.waitFor(u"the file's name"_s, [&] {
        return window.description(u"File"_s).endsWith(u".fit"_s)
            || window.backend().app().exporter->file().endsWith(u".fit"_s);
    }));
    window.press(Qt::Key_Escape);
    QVERIFY(window.click(u"Show"_s));
    QCOMPARE(window.backend().historyView().chart()->visibleStart() <= result.start(), true);
    QVERIFY(window.backend().historyView().chart()->visibleEnd() >= result.end());
    QVERIFY(window.backend().historyView().chart()->isZoomed());
    QVERIFY(window.shows(u"Reset zoom"_s));
}

static int runTestActivityBar(int argc, char **argv)
{
    TestActivityBar test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestActivityBar)

#include "tst_activitybar.moc"
