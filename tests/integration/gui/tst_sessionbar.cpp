// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "link/simulated/simulatedwatch.h"
#include "wizardway.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Sessions, and what is kept, as people work them in the window.
class TestSessionBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSessionIsStartedMarkedAndStopped();
    void theSessionGoesOnWhileTheWatchIsAway();
    void privateModeIsChosenAndSaid();
    void aShorterTimeIsAskedAbout();
    void aSessionBecomesAFileThatIsTold();
    void aDamagedHistoryIsToldOnce();
    void theBarFitsTheSmallestWindow();

private:
    QString settingsFile() const { return m_folder->filePath(u"neobeat.ini"_s); }
    QList<SessionEntry> sessions() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionBar::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<SessionEntry> TestSessionBar::sessions() const
{
    const auto reader = HistoryReader::open(settingsFile() + u".history.sqlite"_s);
    const auto watches = reader ? (*reader)->watches() : QList<WatchEntry>();
    return watches && !watches->isEmpty() ? *(*reader)->sessions(watches->first().id, TimeRange::everything())
                                          : QList<SessionEntry>();
}

void TestSessionBar::aSessionIsStartedMarkedAndStopped()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(addWatch(window));
        QVERIFY(window.shows(u"Start session"_s));
        QVERIFY(!window.item(u"Mark"_s));
        QVERIFY(window.click(u"Start session"_s));
        QVERIFY(window.shows(u"Stop session"_s));
        QVERIFY(showsHeartRate(window));
        QVERIFY(window.description(u"Length of the session"_s).startsWith(u"0:00:"_s));
        QVERIFY(window.click(u"Mark"_s));
        QVERIFY(window.description(u"Session"_s).endsWith(u", 1 mark, Ctrl+M sets another"_s));
        window.press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(window.description(u"Session"_s).endsWith(u", 2 marks, Ctrl+M sets another"_s));
        QTRY_COMPARE(window.description(u"Length of the session"_s), u"0:00:02"_s);
        QVERIFY(window.click(u"Stop session"_s));
        QVERIFY(window.shows(u"Start session"_s));
        window.press(Qt::Key_M, Qt::ControlModifier);
    }
    const QList<SessionEntry> kept = sessions();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().markers.size(), 2);
    QVERIFY(!kept.first().running);
    QVERIFY(!kept.first().name.isEmpty());
}

void TestSessionBar::theSessionGoesOnWhileTheWatchIsAway()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(showsHeartRate(window));
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.shows(u"The connection to the watch was lost."_s));
    QVERIFY(window.shows(u"Stop session"_s));
    QVERIFY(window.click(u"Mark"_s));
    window.backend().simulatedWatch().setInRange(true);
    QVERIFY(window.describes(u"Connection"_s, u"Connected"_s));
    QVERIFY(window.description(u"Session"_s).endsWith(u", 1 mark, Ctrl+M sets another"_s));
}

void TestSessionBar::privateModeIsChosenAndSaid()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(window.shows(u"Stop session"_s));
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"Nothing"_s));
    QCOMPARE(window.backend().settings().recording(), Settings::Recording::Never);
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(window.shows(u"Private mode: nothing is kept."_s));
    QVERIFY(window.hides(u"Start session"_s));
    QVERIFY(window.click(u"Change"_s));
    QVERIFY(window.choose(u"Only sessions"_s));
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(window.shows(u"The heart rate is kept during sessions only."_s));
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(window.shows(u"Stop session"_s));
}

void TestSessionBar::aShorterTimeIsAskedAbout()
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
    // A longer one deletes nothing.
    QVERIFY(window.choose(u"1 year"_s));
    QCOMPARE(window.backend().settings().retentionDays(), 365);
}

void TestSessionBar::aSessionBecomesAFileThatIsTold()
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
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(showsHeartRate(window));
    const QString name = window.backend().recordingModel().sessionName();
    QVERIFY(window.click(u"Stop session"_s));
    QVERIFY(window.shows(u"\"%1\" was exported."_s.arg(name)));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"\"%1\" was exported."_s.arg(name)));
}

void TestSessionBar::aDamagedHistoryIsToldOnce()
{
    QFile file(settingsFile() + u".history.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.shows(u"The history was damaged and has been set aside."_s));
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"The history was damaged and has been set aside."_s));
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(window.shows(u"Stop session"_s));
}

void TestSessionBar::theBarFitsTheSmallestWindow()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    QVERIFY(addWatch(window));
    QVERIFY(window.click(u"Start session"_s));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.click(u"Mark"_s));
    window.backend().simulatedWatch().setInRange(false);
    QVERIFY(window.shows(u"The connection to the watch was lost."_s));
    QVERIFY(window.click(u"Mark"_s));
    QVERIFY(window.click(u"Try now"_s));
    QVERIFY(window.click(u"Stop session"_s));
}

int main(int argc, char **argv)
{
    TestSessionBar test;
    return runWithWindow(test, argc, argv);
}

#include "tst_sessionbar.moc"
