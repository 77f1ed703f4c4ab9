// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/watchprofile.h"
#include "configurationfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Kind = ProfileProblem::Kind;

class TestWatchProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyChoiceIsExportedAndRead();
    void aProfileIsApplied();
    void weatherIsRead();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void TestWatchProfile::everyChoiceIsExportedAndRead()
{
    ConfigurationFixture fixture;
    QCOMPARE(WatchProfile::of(fixture.configuration), WatchProfile());
    for (const SettingDefinition &definition : settingDefinitions())
        fixture.configuration.choose(definition.setting, *settingValue(definition, {}));
    fixture.configuration.setAlarms({{QTime(6, 45), 0x1f, true}, {QTime(8, 0), 0, false}});
    fixture.configuration.setWorldClocks({{"Asia/Tokyo", u"Tokyo"_s}});
    const WatchProfile profile = WatchProfile::of(fixture.configuration);
    QCOMPARE(profile.settings.size(), settingDefinitions().size());
    const auto read = WatchProfile::fromJson(profile.toJson());
    QVERIFY(read);
    QCOMPARE(*read, profile);
}

void TestWatchProfile::aProfileIsApplied()
{
    ConfigurationFixture fixture;
    fixture.choose(u"language"_s, u"cs_CZ"_s);
    const auto profile = WatchProfile::fromJson(R"({"neobeatWatchProfile": 1,
        "settings": {"goal": {"steps": 6000}, "display-items": ["steps", "battery"], "rotate-wrist": false},
        "alarms": ["07:00 mon-fri"], "worldClocks": [{"zone": "Asia/Tokyo"}]})");
    QVERIFY(profile);
    profile->applyTo(fixture.configuration);
    QCOMPARE(fixture.configuration.stepGoal(), 6000);
    QCOMPARE(fixture.configuration.value(WatchSetting::DisplayItems)->first(), u"steps,battery"_s);
    QCOMPARE(fixture.configuration.value(WatchSetting::RotateWrist)->first(), u"off"_s);
    QCOMPARE(fixture.configuration.value(WatchSetting::Language)->first(), u"cs_CZ"_s);
    QCOMPARE(fixture.configuration.alarms(), (QList{Alarm{QTime(7, 0), 0x1f, true}}));
    QVERIFY(!fixture.configuration.value(WatchSetting::TimeFormat));
}

void TestWatchProfile::weatherIsRead()
{
    const auto profile = WatchProfile::fromJson(R"({"neobeatWatchProfile": 1, "weather": {"place": "Brno",
        "time": "2026-01-31T12:00:00+01:00", "condition": "light-snow", "temperature": -3, "airQuality": 40,
        "forecast": [{"condition": "snow", "high": 1, "low": -8}], "wind": "4", "humidity": "80%",
        "sunrise": "7:31", "sunset": "16:42"}})");
    QVERIFY(profile);
    QVERIFY(profile->weather);
    QCOMPARE(profile->weather->condition, 14);
    QCOMPARE(profile->weather->temperature, -3);
    QCOMPARE(profile->weather->forecast, (QList{Weather::Day{15, 1, -8}}));
    QCOMPARE(profile->weather->time.offsetFromUtc(), 3600);
    QCOMPARE(profile->weather->sunset, std::optional(QTime(16, 42)));
    QCOMPARE(profile->weather->airQuality, std::optional(40));
}

void TestWatchProfile::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, Kind kind, const char *field) {
        QTest::newRow(name) << QByteArray(R"({"neobeatWatchProfile": 1, )") + json + '}' << kind << 0
                            << QString::fromLatin1(field);
    };
    QTest::newRow("nothing") << QByteArray() << Kind::NotJson << 1 << u""_s;
    QTest::newRow("third line") << QByteArray("{\n\"neobeatWatchProfile\": 1,\n\"alarms\": [}\n") << Kind::NotJson << 3
                                << u""_s;
    QTest::newRow("something else") << QByteArray("{\"samples\": []}") << Kind::NoProfile << 0 << u""_s;
    QTest::newRow("an array") << QByteArray("[1]") << Kind::NoProfile << 0 << u""_s;
    QTest::newRow("newer") << QByteArray("{\"neobeatWatchProfile\": 2}") << Kind::Newer << 0 << u""_s;
    QTest::newRow("empty") << QByteArray("{\"neobeatWatchProfile\": 1}") << Kind::Empty << 0 << u""_s;
    row("unknown part", R"("reset": true)", Kind::UnknownName, "reset");
    row("unknown setting", R"("settings": {"factory-reset": true})", Kind::UnknownName, "settings.factory-reset");
    row("wrong type", R"("settings": {"rotate-wrist": "yes"})", Kind::WrongValue, "settings.rotate-wrist");
    row("wrong value", R"("settings": {"goal": {"steps": 1e9}})", Kind::WrongValue, "settings.goal.steps");
    row("half a step", R"("settings": {"goal": {"steps": 10.5}})", Kind::WrongValue, "settings.goal.steps");
    row("unknown field", R"("settings": {"goal": {"stairs": 1}})", Kind::UnknownName, "settings.goal.stairs");
    row("no fields", R"("settings": {"goal": 8000})", Kind::WrongValue, "settings.goal");
    row("alarm", R"("alarms": ["07:00", "8"])", Kind::WrongValue, "alarms[1]");
    row("alarms", R"("alarms": "07:00")", Kind::WrongValue, "alarms");
    row("too many alarms", R"("alarms": [1,2,3,4,5,6,7,8,9,10,11])", Kind::WrongValue, "alarms");
    row("zone", R"("worldClocks": [{"zone": "Nowhere/Atall"}])", Kind::WrongValue, "worldClocks[0].zone");
    row("weather time", R"("weather": {"condition": "clear", "temperature": 1})", Kind::WrongValue, "weather.time");
    row("condition", R"("weather": {"time": "2026-01-31T12:00:00Z", "condition": "fine", "temperature": 1})",
        Kind::WrongValue, "weather.condition");
    row("temperature", R"("weather": {"time": "2026-01-31T12:00:00Z", "condition": "clear", "temperature": 200})",
        Kind::WrongValue, "weather.temperature");
    row("forecast",
        R"("weather": {"time": "2026-01-31T12:00:00Z", "condition": "clear", "temperature": 1, "forecast": [{"high": 1}]})",
        Kind::WrongValue, "weather.forecast[0].condition");
}

void TestWatchProfile::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(QString, field);
    const auto profile = WatchProfile::fromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error(), (ProfileProblem{kind, line, field}));
}

NEOBEAT_TEST(TestWatchProfile)
#include "tst_watchprofile.moc"
