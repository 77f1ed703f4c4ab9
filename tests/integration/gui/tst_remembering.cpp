// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

class TestRemembering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextStartConnectsByItself();
    void forgettingAsksAndLeavesNothing();
    void forgettingCanBeCalledOff_data();
    void forgettingCanBeCalledOff();
    void aKeyThatWasNotKeptIsAskedForAtTheNextStart();
    void theSimulatedWatchIsNotRemembered();
    void aMissingKeyCanStayMissing();

private:
    QString settingsFile() const { return m_folder->filePath(u"neobeat.ini"_s); }
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRemembering::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Everything that is on the disk now.
QByteArray TestRemembering::written() const
{
    QByteArray all;
    for (const QFileInfo &each : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll().toLower();
    }
    return all;
}

void TestRemembering::theNextStartConnectsByItself()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(addWatch(window));
    }
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.shows(u"Amazfit Neo"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QVERIFY(!window.item(u"Add watch"_s));
}

void TestRemembering::forgettingAsksAndLeavesNothing()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(written().contains("4e656f626561742d73696d756c617465"));
    QVERIFY(window.choose(u"Watch"_s));
    QVERIFY(window.choose(u"Forget watch"_s));
    QVERIFY(window.shows(u"Forget Amazfit Neo?"_s));
    QVERIFY(window.backend().settings().watch());
    QVERIFY(window.click(u"Forget"_s));
    QVERIFY(window.shows(u"The watch and its key are removed from this computer."_s));
    QVERIFY(window.shows(u"Add watch"_s));
    QVERIFY(!window.backend().settings().watch());
    QTRY_VERIFY(!window.backend().simulatedWatch().isCentralConnected());
    QVERIFY(!written().contains("4e656f62"));
    QVERIFY(!Settings(settingsFile()).watch());
    QVERIFY(window.choose(u"Close"_s));
    QVERIFY(window.hides(u"The watch and its key are removed from this computer."_s));
}

void TestRemembering::forgettingCanBeCalledOff_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Escape") << true;
}

void TestRemembering::forgettingCanBeCalledOff()
{
    QFETCH(bool, byEscape);
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(addWatch(window));
    QVERIFY(window.choose(u"Watch"_s));
    QVERIFY(window.choose(u"Forget watch"_s));
    QVERIFY(window.shows(u"Forget Amazfit Neo?"_s));
    QTRY_COMPARE(window.focusedName(), u"Cancel"_s);
    if (byEscape)
        window.press(Qt::Key_Escape);
    else
        QVERIFY(window.click(u"Cancel"_s));
    QVERIFY(window.hides(u"Forget Amazfit Neo?"_s));
    QVERIFY(window.shows(u"About this watch"_s));
    QTRY_COMPARE(window.focusedName(), u"Forget watch"_s);
    QVERIFY(window.backend().settings().watch());
    QVERIFY(window.backend().connectionModel().isReady());
}

void TestRemembering::aKeyThatWasNotKeptIsAskedForAtTheNextStart()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(goToKeyPage(window));
        window.type(simulatedKey);
        QVERIFY(window.choose(u"Keep the key for the next start"_s));
        QVERIFY(window.click(u"Continue"_s));
        QVERIFY(window.click(u"Finish"_s));
    }
    QVERIFY(!written().contains("4e656f62"));
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.shows(u"There is no key for this watch."_s));
    QVERIFY(window.click(u"Enter key"_s));
    QTRY_COMPARE(window.focusedName(), u"Pairing key"_s);
    window.type(simulatedKey);
    window.press(Qt::Key_Return);
    QVERIFY(window.click(u"Finish"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
}

void TestRemembering::theSimulatedWatchIsNotRemembered()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(window.choose(u"Try simulated watch"_s));
        QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    }
    QVERIFY(!Settings(settingsFile()).watch());
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.shows(u"Add watch"_s));
}

void TestRemembering::aMissingKeyCanStayMissing()
{
    Settings(settingsFile()).setWatch({u"00:00:5E:00:53:0A"_s, u"Old watch"_s});
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Enter key"_s));
    QVERIFY(window.choose(u"Cancel"_s));
    QVERIFY(window.shows(u"Old watch"_s));
    QCOMPARE(window.backend().settings().watch()->address, u"00:00:5E:00:53:0A"_s);
}

static int runTestRemembering(int argc, char **argv)
{
    TestRemembering test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestRemembering)

#include "tst_remembering.moc"
