// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationfixture.h"
#include "protocol/watchsetting.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ChoiceState;

class TestWatchConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsWrittenUnlessItWasChosen();
    void aChoiceWaitsForItsWatch();
    void aChoiceIsWrittenOnce();
    void theOutcomeIsKept_data();
    void theOutcomeIsKept();
    void whatTheFirmwareLacksIsNotWritten();
    void aLostLinkLeavesItPending();
    void aLaterChoiceCounts();
    void anotherWatchHasChoicesOfItsOwn();
    void choicesSurviveARestart();
    void everythingCanBeWrittenAgain();
    void aDroppedChoiceIsGone();
    void alarmsAreWritten();
    void anAlarmThatRangIsOff();
    void worldClocksAndWeatherAreWritten();
    void worldClocksAreRenewedAfterAChangeOfDaylightSaving();
    void everythingCanBeDropped();
    void theGoalIsKnown();
    void aDamagedFileIsNoChoice();
    void forgettingTheWatchForgetsItsChoices();
};

void TestWatchConfiguration::nothingIsWrittenUnlessItWasChosen()
{
    ConfigurationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QVERIFY(!fixture.configuration.isBusy());
    for (const SettingDefinition &definition : settingDefinitions()) {
        QCOMPARE(fixture.stateOf(definition.key), State::NotChosen);
        QVERIFY(!fixture.configuration.value(definition.setting));
    }
    fixture.configuration.applyEverything();
    QVERIFY(!fixture.configuration.isBusy());
    QCOMPARE(fixture.written(), QList<QByteArray>());
    QVERIFY(fixture.watch().configuration().alarms().isEmpty());
}

void TestWatchConfiguration::aChoiceWaitsForItsWatch()
{
    ConfigurationFixture fixture;
    fixture.choose(u"time-format"_s, u"12h"_s);
    QCOMPARE(fixture.configuration.standing(WatchSetting::TimeFormat),
             (ChoiceStanding{State::Pending, fixture.clock.now()}));
    QVERIFY(!fixture.configuration.isBusy());
    fixture.clock.advance(5min);
    const QSignalSpy idle(&fixture.configuration, &WatchConfiguration::idle);
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(fixture.stateOf(u"time-format"_s), State::Done);
    QCOMPARE(fixture.configuration.standing(WatchSetting::TimeFormat).since, fixture.clock.now());
    QCOMPARE(fixture.written(), QList{QByteArray::fromHex("06020000")});
    QCOMPARE(idle.count(), 1);
}

void TestWatchConfiguration::aChoiceIsWrittenOnce()
{
    ConfigurationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"rotate-wrist"_s, u"on"_s);
    QTRY_COMPARE(fixture.stateOf(u"rotate-wrist"_s), State::Done);
    fixture.watch().dropLink();
    QTRY_VERIFY(!fixture.runner.isReady());
    QVERIFY(fixture.connectToWatch());
    QVERIFY(!fixture.configuration.isBusy());
    QCOMPARE(fixture.written().size(), 1);
}

void TestWatchConfiguration::theOutcomeIsKept_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("setting-refused") << State::Refused;
    QTest::newRow("setting-unanswered") << State::Unanswered;
    QTest::newRow("setting-late=50") << State::Done;
}

void TestWatchConfiguration::theOutcomeIsKept()
{
    QFETCH(State, state);
    ConfigurationFixture fixture(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.choose(u"do-not-disturb"_s, u"automatic"_s);
    QTRY_COMPARE(fixture.stateOf(u"language"_s), state);
    QTRY_COMPARE(fixture.stateOf(u"do-not-disturb"_s), State::Done); // It has no reply.
    QVERIFY(!fixture.configuration.isBusy());
}

void TestWatchConfiguration::whatTheFirmwareLacksIsNotWritten()
{
    ConfigurationFixture fixture(u"old-firmware"_s);
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"hourly-chime"_s, u"on"_s);
    QCOMPARE(fixture.stateOf(u"hourly-chime"_s), State::Unsupported);
    fixture.configuration.setWorldClocks({{"Asia/Tokyo", {}}});
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::worldClocksKey), State::Unsupported);
    QCOMPARE(fixture.written(), QList<QByteArray>());
    QVERIFY(fixture.watch().configuration().worldClocks().isEmpty());
}

void TestWatchConfiguration::aLostLinkLeavesItPending()
{
    ConfigurationFixture fixture(u"setting-unanswered:1"_s);
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"language"_s, u"de_DE"_s);
    QTRY_COMPARE(fixture.written().size(), 1);
    fixture.watch().dropLink();
    QTRY_VERIFY(!fixture.runner.isReady());
    QCOMPARE(fixture.stateOf(u"language"_s), State::Pending);
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(fixture.stateOf(u"language"_s), State::Done);
    QCOMPARE(fixture.written().size(), 2);
}

void TestWatchConfiguration::aLaterChoiceCounts()
{
    ConfigurationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.choose(u"language"_s, u"cs_CZ"_s);
    QTRY_COMPARE(fixture.stateOf(u"language"_s), State::Done);
    QCOMPARE(fixture.written().last(), QByteArray::fromHex("061700") + "cs_CZ");
}

void TestWatchConfiguration::anotherWatchHasChoicesOfItsOwn()
{
    ConfigurationFixture fixture;
    const QString address = fixture.configuration.watch();
    fixture.configuration.setWatch(u"00:00:5E:00:53:77"_s);
    fixture.choose(u"language"_s, u"de_DE"_s);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(!fixture.configuration.isBusy());
    fixture.configuration.setWatch(address);
    QCOMPARE(fixture.stateOf(u"language"_s), State::NotChosen);
    fixture.configuration.setWatch({});
    fixture.choose(u"language"_s, u"de_DE"_s);
    QCOMPARE(fixture.stateOf(u"language"_s), State::NotChosen);
    QCOMPARE(fixture.written(), QList<QByteArray>());
}

void TestWatchConfiguration::choicesSurviveARestart()
{
    ConfigurationFixture fixture(u"setting-refused"_s);
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"lift-wrist"_s, u"scheduled from=9:00 to=21:00"_s);
    fixture.configuration.setAlarms({{QTime(7, 0), 0x1f, true}, {QTime(9, 30), 0x60, false}});
    QTRY_VERIFY(!fixture.configuration.isBusy());
    Settings settings(fixture.folder.filePath(u"settings.ini"_s));
    WatchConfiguration next(fixture.runner, fixture.connection, settings, fixture.clock);
    next.setWatch(fixture.configuration.watch());
    QCOMPARE(next.value(WatchSetting::LiftWrist), fixture.configuration.value(WatchSetting::LiftWrist));
    QCOMPARE(next.standing(WatchSetting::LiftWrist).state, State::Refused);
    QCOMPARE(next.alarms(), fixture.configuration.alarms());
    QCOMPARE(next.alarms().size(), 2);
    QVERIFY(!next.isBusy());
}

void TestWatchConfiguration::everythingCanBeWrittenAgain()
{
    ConfigurationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.choose(u"goal"_s, u"5000"_s);
    QTRY_VERIFY(!fixture.configuration.isBusy());
    fixture.configuration.applyEverything();
    QVERIFY(fixture.configuration.isBusy());
    QTRY_COMPARE(fixture.written().size(), 4);
    QTRY_VERIFY(!fixture.configuration.isBusy());
    QCOMPARE(fixture.stateOf(u"goal"_s), State::Done);
}

void TestWatchConfiguration::aDroppedChoiceIsGone()
{
    ConfigurationFixture fixture;
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.configuration.drop(WatchSetting::Language);
    QCOMPARE(fixture.stateOf(u"language"_s), State::NotChosen);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(!fixture.configuration.isBusy());
    QCOMPARE(fixture.written(), QList<QByteArray>());
}

void TestWatchConfiguration::alarmsAreWritten()
{
    ConfigurationFixture fixture;
    const QList<Alarm> alarms{{QTime(6, 45), 0x1f, true}, {QTime(8, 0), 0x60, false}};
    fixture.configuration.setAlarms(alarms);
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::alarmsKey), State::Done);
    QCOMPARE(fixture.watch().configuration().alarms().value(0), std::optional(alarms.first()));
    QCOMPARE(fixture.configuration.alarms(), alarms);
    fixture.configuration.setAlarms({});
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::alarmsKey), State::Done);
    QCOMPARE(fixture.watch().configuration().alarms().value(0), std::nullopt);
    QCOMPARE(fixture.configuration.alarms(), QList<Alarm>());
}

void TestWatchConfiguration::anAlarmThatRangIsOff()
{
    ConfigurationFixture fixture;
    const QTime soon = fixture.clock.now().time().addSecs(3600);
    const Alarm once{QTime(soon.hour(), soon.minute()), 0, true};
    fixture.configuration.setAlarms({once});
    fixture.clock.advance(48h);
    QVERIFY(fixture.configuration.alarms().first().enabled); // The watch does not have it yet.
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::alarmsKey), State::Done);
    QVERIFY(fixture.configuration.alarms().first().enabled);
    fixture.clock.advance(25h);
    QVERIFY(!fixture.configuration.alarms().first().enabled);
    fixture.configuration.applyEverything();
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::alarmsKey), State::Done);
    QCOMPARE(fixture.watch().configuration().alarms().value(0), std::nullopt);
}

void TestWatchConfiguration::worldClocksAndWeatherAreWritten()
{
    ConfigurationFixture fixture;
    fixture.configuration.setWorldClocks({{"Asia/Tokyo", u"Home; sweet"_s}, {"Nowhere/Atall", {}}});
    QCOMPARE(fixture.configuration.worldClocks(), (QList{WorldClock{"Asia/Tokyo", u"Home sweet"_s}}));
    Weather weather;
    weather.time = fixture.clock.now();
    fixture.configuration.showWeather(weather);
    QCOMPARE(fixture.stateOf(WatchConfiguration::weatherKey), State::Pending);
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::weatherKey), State::Done);
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::worldClocksKey), State::Done);
    QVERIFY(fixture.watch().configuration().worldClocks().contains("Home sweet"));
    QCOMPARE(fixture.watch().configuration().messages(chunkedtransfer::Type::Weather), weather.encode());
}

void TestWatchConfiguration::worldClocksAreRenewedAfterAChangeOfDaylightSaving()
{
    ConfigurationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    fixture.configuration.setWorldClocks({{"Europe/Lisbon", {}}, {"Asia/Tokyo", {}}});
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::worldClocksKey), State::Done);
    const QByteArray winter = fixture.watch().configuration().worldClocks();
    const auto reconnect = [&] {
        fixture.watch().dropLink();
        return QTest::qWaitFor([&] { return !fixture.runner.isReady(); }, test::tries) && fixture.connectToWatch();
    };
    fixture.clock.advance(24h * 30);
    QVERIFY(reconnect());
    QVERIFY(!fixture.configuration.isBusy());
    fixture.clock.advance(24h * 90);
    QVERIFY(reconnect());
    QTRY_VERIFY(fixture.watch().configuration().worldClocks() != winter);
    QTRY_COMPARE(fixture.stateOf(WatchConfiguration::worldClocksKey), State::Done);
}

void TestWatchConfiguration::everythingCanBeDropped()
{
    ConfigurationFixture fixture;
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.configuration.setAlarms({});
    fixture.configuration.showWeather({});
    fixture.configuration.dropEverything();
    QVERIFY(fixture.connectToWatch());
    QVERIFY(!fixture.configuration.isBusy());
    QCOMPARE(fixture.written(), QList<QByteArray>());
    QCOMPARE(fixture.stateOf(WatchConfiguration::weatherKey), State::NotChosen);
    QCOMPARE(fixture.stateOf(WatchConfiguration::alarmsKey), State::NotChosen);
}

void TestWatchConfiguration::theGoalIsKnown()
{
    ConfigurationFixture fixture;
    const QSignalSpy changes(&fixture.configuration, &WatchConfiguration::stepGoalChanged);
    QCOMPARE(fixture.configuration.stepGoal(), 0);
    fixture.choose(u"goal"_s, u"9000"_s);
    QCOMPARE(fixture.configuration.stepGoal(), 9000);
    fixture.choose(u"goal"_s, u"9000 notice=off"_s);
    fixture.choose(u"language"_s, u"de_DE"_s);
    QCOMPARE(changes.count(), 1);
    fixture.configuration.drop(WatchSetting::Goal);
    QCOMPARE(fixture.configuration.stepGoal(), 0);
    QCOMPARE(changes.count(), 2);
}

void TestWatchConfiguration::aDamagedFileIsNoChoice()
{
    ConfigurationFixture fixture;
    const QString address = fixture.configuration.watch();
    fixture.settings.setWatchValue(address, u"language"_s, u"xx"_s);
    fixture.settings.setWatchValue(address, u"alarms"_s, u"07:00 mon; 25:00; "_s);
    fixture.settings.setWatchValue(address, u"worldClocks"_s, u"Nowhere; Asia/Tokyo"_s);
    fixture.settings.setWatchValue(address, u"timeFormat"_s, u"12h"_s);
    QCOMPARE(fixture.stateOf(u"language"_s), State::NotChosen);
    QCOMPARE(fixture.configuration.alarms(), (QList{Alarm{QTime(7, 0), 1, true}}));
    QCOMPARE(fixture.configuration.worldClocks().size(), 1);
    QCOMPARE(fixture.stateOf(u"time-format"_s), State::Pending);
}

void TestWatchConfiguration::forgettingTheWatchForgetsItsChoices()
{
    ConfigurationFixture fixture;
    fixture.settings.setWatch({fixture.configuration.watch(), u"Neo"_s});
    fixture.choose(u"language"_s, u"de_DE"_s);
    fixture.settings.forgetWatch();
    QCOMPARE(fixture.stateOf(u"language"_s), State::NotChosen);
}

NEOBEAT_TEST(TestWatchConfiguration)
#include "tst_watchconfiguration.moc"
