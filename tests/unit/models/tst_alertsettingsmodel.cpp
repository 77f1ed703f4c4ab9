// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/alertsettingsmodel.h"
#include "models/settings/autostartmodel.h"
#include "support/fakeautostart.h"
#include "support/fakenotifications.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The choices about alerts and about the start with the desktop.
class TestAlertSettingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesAreStored_data();
    void choicesAreStored();
    void impossibleChoicesAreIgnored_data();
    void impossibleChoicesAreIgnored();
    void theLevelsKeepTheirDistance();
    void timesAreRead_data();
    void timesAreRead();
    void soundIsExplained();
    void anExampleIsShown();
    void theDesktopStartsTheProgram();
    void everyProblemHasWords_data();
    void everyProblemHasWords();
    void aRunOfItsOwnIsNotStarted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<AlertSettingsModel> m_model;
};

void TestAlertSettingsModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<FakeNotifications>();
    m_model = std::make_unique<AlertSettingsModel>(*m_settings, *m_notifications);
}

void TestAlertSettingsModel::choicesAreStored_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("batteryLow") << QVariant(false);
    QTest::newRow("batteryLevel") << QVariant(50);
    QTest::newRow("batteryFull") << QVariant(true);
    QTest::newRow("connectionLost") << QVariant(true);
    QTest::newRow("lostMinutes") << QVariant(1);
    QTest::newRow("keyRejected") << QVariant(false);
    QTest::newRow("heartRateHigh") << QVariant(true);
    QTest::newRow("highBpm") << QVariant(240);
    QTest::newRow("heartRateLow") << QVariant(true);
    QTest::newRow("lowBpm") << QVariant(25);
    QTest::newRow("dwellSeconds") << QVariant(600);
    QTest::newRow("hysteresis") << QVariant(30);
    QTest::newRow("pauseMinutes") << QVariant(240);
    QTest::newRow("quietHours") << QVariant(true);
    QTest::newRow("quietFrom") << QVariant(u"00:00"_s);
    QTest::newRow("quietTo") << QVariant(u"23:59"_s);
    QTest::newRow("sound") << QVariant(false);
}

void TestAlertSettingsModel::choicesAreStored()
{
    QFETCH(QVariant, value);
    const char *name = QTest::currentDataTag();
    QSignalSpy changes(m_model.get(), &AlertSettingsModel::changed);
    QVERIFY(m_model->property(name) != value);
    QVERIFY(m_model->setProperty(name, value));
    QVERIFY(m_model->setProperty(name, value));
    QCOMPARE(m_model->property(name), value);
    QCOMPARE(changes.size(), 1);
    Settings nextStart(m_folder->filePath(u"settings.ini"_s));
    QCOMPARE(AlertSettingsModel(nextStart, *m_notifications).property(name), value);
}

void TestAlertSettingsModel::impossibleChoicesAreIgnored_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("batteryLevel") << QVariant(51);
    QTest::newRow("lostMinutes") << QVariant(0);
    QTest::newRow("highBpm") << QVariant(54);
    QTest::newRow("lowBpm") << QVariant(141);
    QTest::newRow("quietFrom") << QVariant(u"24:00"_s);
    QTest::newRow("quietTo") << QVariant(u""_s);
}

void TestAlertSettingsModel::impossibleChoicesAreIgnored()
{
    QFETCH(QVariant, value);
    const char *name = QTest::currentDataTag();
    const QVariant before = m_model->property(name);
    m_model->setProperty(name, value);
    QCOMPARE(m_model->property(name), before);
}

void TestAlertSettingsModel::theLevelsKeepTheirDistance()
{
    QCOMPARE(m_model->leastHigh(), 55);
    QCOMPARE(m_model->mostLow(), 140);
    m_model->setLowBpm(25);
    QCOMPARE(m_model->leastHigh(), 40);
    m_model->setHighBpm(40);
    QCOMPARE(m_model->mostLow(), 30);
    m_model->setHighBpm(240);
    QCOMPARE(m_model->mostLow(), 200);
}

void TestAlertSettingsModel::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("as shown") << u"22:00"_s << true;
    QTest::newRow("one digit") << u"7:05"_s << true;
    QTest::newRow("blanks") << u" 7:05 "_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("hour only") << u"7"_s << false;
    QTest::newRow("half typed") << u"7:"_s << false;
    QTest::newRow("too late") << u"24:00"_s << false;
    QTest::newRow("minute") << u"7:60"_s << false;
    QTest::newRow("seconds") << u"7:00:00"_s << false;
    QTest::newRow("words") << u"noon"_s << false;
}

void TestAlertSettingsModel::timesAreRead()
{
    QFETCH(QString, text);
    QTEST(m_model->isTime(text), "isTime");
    m_model->setQuietFrom(u"01:00"_s);
    m_model->setQuietFrom(text);
    QCOMPARE(m_model->quietFrom() != u"01:00"_s, m_model->isTime(text));
}

void TestAlertSettingsModel::soundIsExplained()
{
    QSignalSpy changes(m_model.get(), &AlertSettingsModel::desktopChanged);
    QSet<QString> texts{m_model->soundText()};
    m_notifications->set(Notifications::State::Present, Notifications::Sound::Silent);
    texts.insert(m_model->soundText());
    QVERIFY(!m_model->desktopShowsNone());
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    texts.insert(m_model->soundText());
    QVERIFY(m_model->desktopShowsNone());
    QCOMPARE(texts.size(), 3);
    QCOMPARE(changes.size(), 2);
}

void TestAlertSettingsModel::anExampleIsShown()
{
    m_model->showExample();
    QCOMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.first().first, Notification::Subject::Program);
    QVERIFY(!m_notifications->shown.first().second.sound.isEmpty());
    m_model->setSound(false);
    m_model->showExample();
    QCOMPARE(m_notifications->shown.last().second.sound, QString());
}

void TestAlertSettingsModel::theDesktopStartsTheProgram()
{
    FakeAutostart desktop;
    AutostartModel model(&desktop);
    QSignalSpy changes(&model, &AutostartModel::changed);
    QVERIFY(model.isAvailable());
    QVERIFY(!model.isEnabled());
    model.setEnabled(true);
    QVERIFY(model.isEnabled());
    model.setEnabled(true);
    QCOMPARE(changes.size(), 1);
    desktop.set(Autostart::State::Asking, Autostart::Problem::None);
    QVERIFY(model.isAsking());
    QVERIFY(!model.isEnabled());
    model.refresh();
    QCOMPARE(desktop.refreshes, 1);
}

void TestAlertSettingsModel::everyProblemHasWords_data()
{
    QTest::addColumn<Autostart::Problem>("problem");
    QTest::newRow("not written") << Autostart::Problem::NotWritten;
    QTest::newRow("refused") << Autostart::Problem::Refused;
    QTest::newRow("no service") << Autostart::Problem::NoService;
    QTest::newRow("no answer") << Autostart::Problem::NoAnswer;
}

void TestAlertSettingsModel::everyProblemHasWords()
{
    QFETCH(Autostart::Problem, problem);
    FakeAutostart desktop;
    AutostartModel model(&desktop);
    QVERIFY(model.problem().isEmpty());
    desktop.set(Autostart::State::Off, problem);
    QVERIFY(model.problem().endsWith(u'.'));
    model.setEnabled(true);
    QVERIFY(!model.isEnabled());
}

void TestAlertSettingsModel::aRunOfItsOwnIsNotStarted()
{
    AutostartModel model(nullptr);
    QVERIFY(!model.isAvailable());
    model.setEnabled(true);
    model.refresh();
    QVERIFY(!model.isEnabled());
    QVERIFY(!model.isAsking());
    QVERIFY(model.problem().isEmpty());
}

NEOBEAT_TEST(TestAlertSettingsModel)
#include "tst_alertsettingsmodel.moc"
