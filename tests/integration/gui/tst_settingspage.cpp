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
    void everyAlertIsRemembered_data();
    void everyAlertIsRemembered();
    void numbersAreTakenWhenPossible();
    void quietHoursAreTakenWhenPossible();
    void itIsNoMedicalDevice();
    void aDesktopWithoutNotificationsIsExplained();
    void theOutputsAreOneStepAway();
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

void TestSettingsPage::everyAlertIsRemembered_data()
{
    QTest::addColumn<bool AlertSettings::*>("place");
    QTest::addColumn<QString>("field");
    QTest::newRow("Battery low") << &AlertSettings::batteryLow << u"Battery level"_s;
    QTest::newRow("Battery charged") << &AlertSettings::batteryFull << QString();
    QTest::newRow("Connection lost") << &AlertSettings::connectionLost << u"Lost for"_s;
    QTest::newRow("Key not accepted") << &AlertSettings::keyRejected << QString();
    QTest::newRow("Heart rate high") << &AlertSettings::heartRateHigh << u"Upper level"_s;
    QTest::newRow("Heart rate low") << &AlertSettings::heartRateLow << u"Lower level"_s;
    QTest::newRow("Quiet hours") << &AlertSettings::quietHours << u"From"_s;
    QTest::newRow("Sound") << &AlertSettings::sound << QString();
}

void TestSettingsPage::everyAlertIsRemembered()
{
    using Place = bool AlertSettings::*;
    QFETCH(Place, place);
    QFETCH(QString, field);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const bool before = AlertSettings().*place;
    {
        WindowDriver window({}, settingsFile());
        QVERIFY(window.open());
        QVERIFY(window.click(u"Settings"_s));
        QVERIFY(window.shows(name));
        QCOMPARE(window.item(name)->property("checked"), before);
        QVERIFY(window.choose(name));
        QCOMPARE(window.backend().settings().alerts().*place, !before);
        // Its values are shown with it only.
        if (!field.isEmpty())
            QVERIFY(before ? window.hides(field) : window.shows(field));
    }
    const Settings settings(settingsFile());
    QCOMPARE(settings.alerts().*place, !before);
}

void TestSettingsPage::numbersAreTakenWhenPossible()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.tabTo(u"Battery level"_s));
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"3"_s);
    QVERIFY(window.describes(u"Battery level"_s, u"5 to 50"_s));
    QCOMPARE(window.backend().settings().alerts().batteryLevel, 15);
    window.type(u"0"_s);
    QCOMPARE(window.backend().settings().alerts().batteryLevel, 30);
    QVERIFY(window.describes(u"Battery level"_s, u"percent"_s));
    window.type(u"0"_s);
    QVERIFY(window.describes(u"Battery level"_s, u"5 to 50"_s));
    window.press(Qt::Key_Tab);
    // What is not possible does not stay.
    QTRY_COMPARE(window.item(u"Battery level"_s)->property("text"), u"30"_s);
    QCOMPARE(window.backend().settings().alerts().batteryLevel, 30);
}

void TestSettingsPage::quietHoursAreTakenWhenPossible()
{
    WindowDriver window({}, settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"Quiet hours"_s));
    QVERIFY(window.tabTo(u"From"_s));
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"2"_s);
    QVERIFY(window.describes(u"From"_s, u"such as 22:00"_s));
    window.type(u"1:15"_s);
    QVERIFY(window.describes(u"From"_s, QString()));
    QCOMPARE(window.backend().settings().alerts().quietFrom, QTime(21, 15));
    window.type(u"9"_s); // There is no room for it.
    window.press(Qt::Key_Tab);
    QCOMPARE(window.focusedName(), u"To"_s);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"6:30"_s);
    window.press(Qt::Key_Tab);
    QCOMPARE(window.backend().settings().alerts().quietTo, QTime(6, 30));
    QTRY_COMPARE(window.item(u"To"_s)->property("text"), u"06:30"_s);
}

void TestSettingsPage::itIsNoMedicalDevice()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.shows(u"Neobeat is not a medical device: a watch on the wrist measures wrong or nothing at times, "
                         "and an alert may come late or not at all. Do not rely on it for decisions about your "
                         "health."_s));
}

void TestSettingsPage::aDesktopWithoutNotificationsIsExplained()
{
    WindowDriver window;
    QVERIFY(window.open());
    window.backend().start();
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.shows(u"This desktop shows no notifications, so Neobeat shows alerts in its window."_s));
    QVERIFY(window.describes(u"Show an example"_s, u"This desktop shows no notifications."_s));
    QVERIFY(window.describes(u"Sound"_s, u"There is no sound without notifications."_s));
}

void TestSettingsPage::theOutputsAreOneStepAway()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.choose(u"Show the outputs"_s));
    QVERIFY(window.shows(u"Web server and overlay"_s));
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
