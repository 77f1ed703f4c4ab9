// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySwitchIsRemembered_data();
    void everySwitchIsRemembered();
    void theAppearanceIsRememberedAndShown();
    void theLanguageIsRemembered();
    void heartRateStartsByItselfOnce();
    void theClockIsLeftAloneOnRequest();

private:
    QString settingsFile() const { return m_folder->filePath(u"neobeat.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsPage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettingsPage::everySwitchIsRemembered_data()
{
    QTest::addColumn<bool (Settings::*)() const>("value");
    QTest::newRow("Set the watch's clock") << &Settings::syncsTime;
    QTest::newRow("Start heart rate by itself") << &Settings::startsHeartRate;
    QTest::newRow("Keep running in the tray") << &Settings::closesToTray;
    QTest::newRow("Reduced motion") << &Settings::reducesMotion;
}

void TestSettingsPage::everySwitchIsRemembered()
{
    using Value = bool (Settings::*)() const;
    QFETCH(Value, value);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    bool before = false;
    {
        WindowDriver window({}, settingsFile());
        before = (window.backend().settings().*value)();
        QVERIFY(window.open());
        QVERIFY(window.click(u"Settings"_s));
        QVERIFY(window.shows(name));
        QCOMPARE(window.item(name)->property("checked"), before);
        QVERIFY(window.choose(name));
        QCOMPARE((window.backend().settings().*value)(), !before);
        window.press(Qt::Key_Return);
        QCOMPARE((window.backend().settings().*value)(), before);
        QVERIFY(window.click(name));
        QCOMPARE(window.item(name)->property("checked"), !before);
    }
    WindowDriver window({}, settingsFile());
    QCOMPARE((window.backend().settings().*value)(), !before);
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.shows(name));
    QCOMPARE(window.item(name)->property("checked"), !before);
}

void TestSettingsPage::theAppearanceIsRememberedAndShown()
{
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(window.click(u"Settings"_s));
        QVERIFY(window.choose(u"Light"_s));
        QTRY_VERIFY(window.window().color().lightness() > 200);
        window.press(Qt::Key_Right);
        QCOMPARE(window.focusedName(), u"Dark"_s);
        QTRY_VERIFY(window.window().color().lightness() < 50);
    }
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.window().color().lightness() < 50);
    QCOMPARE(window.backend().settings().appearance(), Settings::Appearance::Dark);
}

void TestSettingsPage::theLanguageIsRemembered()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"English"_s));
    window.press(Qt::Key_Right);
    QCOMPARE(window.focusedName(), u"Deutsch"_s);
    QCOMPARE(window.backend().settings().language(), Settings::Language::German);
    QVERIFY(window.shows(u"Another language is used from the next start on."_s));
}

void TestSettingsPage::heartRateStartsByItselfOnce()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.click(u"Start heart rate by itself"_s));
    QVERIFY(window.click(u"Live"_s));
    QVERIFY(addWatch(window));
    QVERIFY(showsHeartRate(window));
    QVERIFY(window.shows(u"Stop heart rate"_s));
    QCOMPARE(window.backend().simulatedWatch().counters().heartRateStarts, 1);
    QCOMPARE(window.backend().simulatedWatch().counters().timeWrites, 1);
}

void TestSettingsPage::theClockIsLeftAloneOnRequest()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.click(u"Set the watch's clock"_s));
    window.press(Qt::Key_Escape);
    QVERIFY(addWatch(window));
    QCOMPARE(window.backend().simulatedWatch().counters().timeWrites, 0);
}

static int runTestSettingsPage(int argc, char **argv)
{
    TestSettingsPage test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestSettingsPage)

#include "tst_settingspage.moc"
