// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedconfiguration.h"
#include "models/configuration/configurationmodel.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// What is wanted of the simulated watch that plays the real one.
struct ConfiguredWatch
{
    ConfiguredWatch() { configuration.setWatch(fixture.address()); }

    void connectToWatch()
    {
        fixture.remember();
        fixture.access.connectRemembered();
    }
    static QVariant cell(const QAbstractItemModel &model, int row, int role)
    {
        return model.data(model.index(row, 0), role);
    }
    static int rowOf(const SettingGroupModel &group, WatchSetting setting)
    {
        for (int row = 0; row < group.rowCount(); ++row) {
            if (cell(group, row, SettingGroupModel::TitleRole).toString() == titleOf(setting))
                return row;
        }
        return -1;
    }
    static SettingFieldsModel *fieldsOf(const SettingGroupModel &group, int row)
    {
        return cell(group, row, SettingGroupModel::FieldsRole).value<SettingFieldsModel *>();
    }

    ModelFixture fixture;
    OperationRunner runner{fixture.connection};
    WatchConfiguration configuration{runner, fixture.connection, fixture.settings, fixture.clock};
    ConfigurationModel model{configuration, fixture.clock};
};

} // namespace

class TestConfigurationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySettingIsInOneGroup();
    void aSettingIsEditedAndChosen();
    void whatIsNotPossibleIsNotChosen();
    void weatherIsTypedInAndShown();
    void impossibleWeatherIsRefused();
    void fieldsAppearWhenTheyMatter();
    void itemsHaveAnOrder();
    void alarmsAreEdited();
    void worldClocksAreEdited();
    void profilesAreExportedAndApplied();
    void theStateIsSaid();
};

void TestConfigurationModel::everySettingIsInOneGroup()
{
    ConfiguredWatch watch;
    int rows = 0;
    for (SettingGroupModel *group : {watch.model.display(), watch.model.wrist(), watch.model.activity(),
                                     watch.model.heartRate(), watch.model.notices()}) {
        const QAbstractItemModelTester tester(group);
        QVERIFY(!group->title().isEmpty());
        rows += group->rowCount();
        for (int row = 0; row < group->rowCount(); ++row) {
            const QAbstractItemModelTester fieldsTester(ConfiguredWatch::fieldsOf(*group, row));
            QVERIFY(ConfiguredWatch::cell(*group, row, SettingGroupModel::ValueTextRole).toString().isEmpty());
        }
    }
    QCOMPARE(rows, int(settingDefinitions().size()));
}

void TestConfigurationModel::aSettingIsEditedAndChosen()
{
    ConfiguredWatch watch;
    SettingGroupModel &group = *watch.model.activity();
    const int row = ConfiguredWatch::rowOf(group, WatchSetting::Goal);
    const QSignalSpy goals(&watch.model, &ConfigurationModel::stepGoalChanged);
    group.edit(row);
    SettingFieldsModel &fields = *ConfiguredWatch::fieldsOf(group, row);
    QCOMPARE(ConfiguredWatch::cell(fields, 0, SettingFieldsModel::TextRole).toString(), u"8000"_s);
    fields.enter(0, u"9000"_s);
    fields.turn(1, false);
    QVERIFY(!watch.configuration.value(WatchSetting::Goal));
    QVERIFY(group.choose(row));
    QCOMPARE(watch.model.stepGoal(), 9000);
    QCOMPARE(goals.count(), 1);
    QVERIFY(ConfiguredWatch::cell(group, row, SettingGroupModel::ValueTextRole).toString().contains(u"9000"_s));
    group.drop(row);
    QCOMPARE(watch.model.stepGoal(), 0);
}

void TestConfigurationModel::whatIsNotPossibleIsNotChosen()
{
    ConfiguredWatch watch;
    SettingGroupModel &group = *watch.model.activity();
    const int row = ConfiguredWatch::rowOf(group, WatchSetting::InactivityReminder);
    group.edit(row);
    SettingFieldsModel &fields = *ConfiguredWatch::fieldsOf(group, row);
    QVERIFY(!fields.isPossible(1, u"9"_s));
    fields.enter(1, u"9"_s);
    QCOMPARE(ConfiguredWatch::cell(fields, 1, SettingFieldsModel::TextRole).toString(), u"60"_s);
    fields.turn(4, true);
    fields.enter(5, u"23:00"_s);
    QVERIFY(!group.choose(row));
    QVERIFY(!ConfiguredWatch::cell(group, row, SettingGroupModel::ProblemRole).toString().isEmpty());
    QVERIFY(!watch.configuration.value(WatchSetting::InactivityReminder));
    group.edit(row);
    QVERIFY(ConfiguredWatch::cell(group, row, SettingGroupModel::ProblemRole).toString().isEmpty());
}

void TestConfigurationModel::fieldsAppearWhenTheyMatter()
{
    ConfiguredWatch watch;
    SettingGroupModel &group = *watch.model.wrist();
    const int row = ConfiguredWatch::rowOf(group, WatchSetting::LiftWrist);
    SettingFieldsModel &fields = *ConfiguredWatch::fieldsOf(group, row);
    QVERIFY(!ConfiguredWatch::cell(fields, 1, SettingFieldsModel::IsShownRole).toBool());
    fields.select(0, 2);
    QVERIFY(ConfiguredWatch::cell(fields, 1, SettingFieldsModel::IsShownRole).toBool());
    QCOMPARE(ConfiguredWatch::cell(fields, 0, SettingFieldsModel::CurrentRole).toInt(), 2);
}

void TestConfigurationModel::itemsHaveAnOrder()
{
    ConfiguredWatch watch;
    SettingGroupModel &group = *watch.model.display();
    const int row = ConfiguredWatch::rowOf(group, WatchSetting::DisplayItems);
    SettingFieldsModel &fields = *ConfiguredWatch::fieldsOf(group, row);
    const auto items = [&] { return fields.value().first().split(u','); };
    QCOMPARE(ConfiguredWatch::cell(fields, 0, SettingFieldsModel::IncludedRole).toInt(), 11);
    fields.raiseItem(0, 1);
    QCOMPARE(items().first(), u"weather"_s);
    fields.turnItem(0, 0, false);
    QCOMPARE(items().first(), u"heart-rate"_s);
    QCOMPARE(items().size(), 10);
    fields.raiseItem(0, 10); // Not shown.
    fields.turnItem(0, 10, true);
    QCOMPARE(items().last(), u"weather"_s);
    for (int i = 0; i < 12; ++i)
        fields.turnItem(0, 0, false);
    QCOMPARE(items().size(), 1);
}

void TestConfigurationModel::alarmsAreEdited()
{
    ConfiguredWatch watch;
    AlarmListModel &alarms = *watch.model.alarms();
    const QAbstractItemModelTester tester(&alarms);
    alarms.put(-1, u"9:00"_s, 0, true);
    alarms.put(-1, u"7:00"_s, 31, true);
    alarms.put(-1, u"25:00"_s, 31, true);
    QCOMPARE(alarms.count(), 2);
    QCOMPARE(ConfiguredWatch::cell(alarms, 0, AlarmListModel::TimeRole).toString(), u"07:00"_s);
    alarms.turn(0, false);
    QVERIFY(!watch.configuration.alarms().first().enabled);
    alarms.put(0, u"10:00"_s, 127, true);
    QCOMPARE(ConfiguredWatch::cell(alarms, 1, AlarmListModel::DaysRole).toInt(), 127);
    alarms.remove(0);
    QCOMPARE(watch.configuration.alarms(), (QList{Alarm{QTime(10, 0), 127, true}}));
    for (int i = 0; i < 20; ++i)
        alarms.put(-1, u"7:00"_s, 1, true);
    QCOMPARE(alarms.count(), Alarm::places);
    QVERIFY(!alarms.canAdd());
    QCOMPARE(alarms.dayNames().size(), 7);
}

void TestConfigurationModel::worldClocksAreEdited()
{
    ConfiguredWatch watch;
    WorldClockListModel &clocks = *watch.model.worldClocks();
    const QAbstractItemModelTester tester(&clocks);
    QVERIFY(clocks.isPlace(u"new york"_s));
    QVERIFY(!clocks.isPlace(u"nowhere"_s));
    QVERIFY(!clocks.isPlace(u" "_s));
    clocks.add(u"new york"_s);
    clocks.add(u"Asia/Tokyo"_s);
    clocks.add(u"nowhere"_s);
    QCOMPARE(clocks.count(), 2);
    QCOMPARE(ConfiguredWatch::cell(clocks, 0, WorldClockListModel::PlaceRole).toString(), u"New York"_s);
    QCOMPARE(ConfiguredWatch::cell(clocks, 0, WorldClockListModel::ZoneRole).toString(), u"America/New_York"_s);
    clocks.remove(0);
    QCOMPARE(watch.configuration.worldClocks(), (QList{WorldClock{"Asia/Tokyo", {}}}));
    for (int i = 0; i < 30; ++i)
        clocks.add(u"Lisbon"_s);
    QCOMPARE(clocks.count(), WorldClock::most);
    QVERIFY(!clocks.canAdd());
}

void TestConfigurationModel::profilesAreExportedAndApplied()
{
    ConfiguredWatch watch;
    watch.model.alarms()->put(-1, u"7:00"_s, 31, true);
    const QUrl file = QUrl::fromLocalFile(watch.fixture.folder.filePath(u"profile.json"_s));
    watch.model.exportProfile(file);
    const QString written = watch.model.profileText();
    QVERIFY(!written.isEmpty());
    watch.model.alarms()->remove(0);
    watch.model.applyProfile(file);
    QVERIFY(watch.model.profileText() != written);
    QCOMPARE(watch.model.alarms()->count(), 1);
    const QString applied = watch.model.profileText();
    watch.model.applyProfile(QUrl::fromLocalFile(watch.fixture.folder.filePath(u"settings.ini"_s)));
    QVERIFY(watch.model.profileText() != applied);
    watch.model.applyProfile(QUrl::fromLocalFile(u"/no/such/file"_s));
    QVERIFY(!watch.model.profileText().isEmpty());
}

void TestConfigurationModel::theStateIsSaid()
{
    ConfiguredWatch watch;
    SettingGroupModel &group = *watch.model.display();
    const auto state = [&] { return ConfiguredWatch::cell(group, 0, SettingGroupModel::StateTextRole).toString(); };
    const QString unknown = state();
    group.edit(0);
    QVERIFY(group.choose(0));
    const QString pending = state();
    QVERIFY(pending != unknown);
    watch.connectToWatch();
    QTRY_VERIFY(state() != pending);
    QVERIFY(!ConfiguredWatch::cell(group, 0, SettingGroupModel::IsWarningRole).toBool());
    watch.fixture.radio.watch().setScenario(ModelFixture::quick(u"setting-refused"_s));
    watch.model.applyEverything();
    QTRY_VERIFY(ConfiguredWatch::cell(group, 0, SettingGroupModel::IsWarningRole).toBool());
    QCOMPARE(watch.fixture.radio.watch().configuration().accepted().size(), 1);
}

void TestConfigurationModel::weatherIsTypedInAndShown()
{
    ConfiguredWatch watch;
    WeatherModel &weather = *watch.model.weather();
    const QAbstractItemModelTester tester(&weather);
    QCOMPARE(weather.conditions().size(), weatherConditions().size());
    QVERIFY(!weather.conditions().contains(QString()));
    QVERIFY(!weather.canShow());
    weather.show();
    QCOMPARE(watch.configuration.standing(WatchConfiguration::weatherKey).state, ChoiceState::NotChosen);
    weather.setNow(8, u"-3"_s);
    weather.setDay(-1, 15, u"1"_s, u"-8"_s); // Typed in the wrong way round.
    weather.setDay(-1, 0, u"2"_s, u"4"_s);
    weather.setDetail(WeatherModel::Place, u" New\nYork "_s);
    weather.setDetail(WeatherModel::Sunrise, u"6:30"_s);
    weather.setDetail(WeatherModel::Sunset, u"20:15"_s);
    QCOMPARE(weather.rowCount(), 3);
    QCOMPARE(ConfiguredWatch::cell(weather, 0, WeatherModel::SummaryRole), u"Rain, -3°"_s);
    QCOMPARE(ConfiguredWatch::cell(weather, 1, WeatherModel::SummaryRole), u"Snow, -8° to 1°"_s);
    QCOMPARE(ConfiguredWatch::cell(weather, 2, WeatherModel::TitleRole), u"Tomorrow"_s);
    weather.setDay(2, 1, u"3"_s, u"5"_s);
    weather.removeDay(1);
    QCOMPARE(ConfiguredWatch::cell(weather, 1, WeatherModel::SummaryRole), u"Scattered clouds, 3° to 5°"_s);
    QVERIFY(weather.canShow());
    weather.show();
    QCOMPARE(watch.configuration.standing(WatchConfiguration::weatherKey).state, ChoiceState::Pending);
    watch.connectToWatch();
    QTRY_COMPARE(watch.configuration.standing(WatchConfiguration::weatherKey).state, ChoiceState::Done);
    Weather shown;
    shown.place = u"New York"_s;
    shown.time = watch.fixture.clock.now().toLocalTime();
    shown.condition = 8;
    shown.temperature = -3;
    shown.forecast = {{1, 5, 3}};
    shown.sunrise = QTime(6, 30);
    shown.sunset = QTime(20, 15);
    QCOMPARE(watch.fixture.radio.watch().configuration().messages(chunkedtransfer::Type::Weather), shown.encode());
    QVERIFY(!weather.isWarning());
}

void TestConfigurationModel::impossibleWeatherIsRefused()
{
    ConfiguredWatch watch;
    WeatherModel &weather = *watch.model.weather();
    for (const QString &text : {u""_s, u"x"_s, u"128"_s, u"-100"_s, u"1.5"_s}) {
        QVERIFY(!weather.isTemperature(text));
        weather.setNow(0, text);
        weather.setDay(-1, 0, text, u"5"_s);
    }
    QVERIFY(weather.isTemperature(QChar(0x2212) + u"7"_s));
    QVERIFY(!weather.canShow());
    QCOMPARE(weather.rowCount(), 1);
    weather.setNow(0, u"5"_s);
    QVERIFY(weather.canShow());
    weather.setDetail(WeatherModel::AirQuality, u"bad"_s);
    QVERIFY(!weather.isPossible(WeatherModel::AirQuality, u"bad"_s));
    QVERIFY(!weather.isPossible(WeatherModel::Sunrise, u"25:00"_s));
    QVERIFY(!weather.canShow());
    weather.setDetail(WeatherModel::AirQuality, {});
    for (int day = 0; day <= Weather::mostDays; ++day)
        weather.setDay(-1, 0, u"1"_s, u"2"_s);
    QCOMPARE(weather.rowCount(), 1 + Weather::mostDays);
    QVERIFY(!weather.canAddDay());
    weather.setDay(0, 0, u"1"_s, u"2"_s);
    weather.removeDay(0);
    weather.removeDay(99);
    QCOMPARE(weather.rowCount(), 1 + Weather::mostDays);
}

NEOBEAT_TEST(TestConfigurationModel)
#include "tst_configurationmodel.moc"
