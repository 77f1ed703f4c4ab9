// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedconfiguration.h"
#include "operationfixture.h"
#include "operations/writealarms.h"
#include "operations/writesetting.h"
#include "operations/writeweather.h"
#include "operations/writeworldclocks.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

std::unique_ptr<WriteSetting> setting(WatchSetting which)
{
    return std::make_unique<WriteSetting>(which, *settingValue(definitionOf(which), {}));
}

} // namespace

/// Settings, alarms, world clocks and weather, written to the simulated watch.
class TestConfigurationWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySettingArrives();
    void aSettingEndsAsTheWatchReplies_data();
    void aSettingEndsAsTheWatchReplies();
    void withoutAReplyThereIsNothingToWaitFor();
    void allPlacesForAlarmsAreWritten();
    void refusedAlarmsAreReported_data();
    void refusedAlarmsAreReported();
    void worldClocksArrive();
    void withoutTheCharacteristicNothingIsWritten();
    void weatherArrives();
};

void TestConfigurationWriting::everySettingArrives()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QList<QByteArray> sent;
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto value = settingValue(definition, {});
        sent.append(encodeSetting(definition.setting, *value).bytes);
        QCOMPARE(fixture.run(setting(definition.setting)), Error());
    }
    QCOMPARE(fixture.watch().configuration().accepted(), sent);
    QCOMPARE(fixture.watch().counters().unknownWrites, 0);
    QCOMPARE(fixture.watch().counters().refusals, 0);
}

void TestConfigurationWriting::aSettingEndsAsTheWatchReplies_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("accepted");
    QTest::newRow("normal") << Code::None << 1;
    QTest::newRow("setting-refused") << Code::RequestRefused << 0;
    QTest::newRow("setting-unanswered") << Code::RequestUnanswered << 1;
    QTest::newRow("setting-late=100") << Code::None << 1;
    QTest::newRow("setting-late=5500") << Code::RequestUnanswered << 1;
    QTest::newRow("old-firmware") << Code::None << 1;
    QTest::newRow("garbage") << Code::None << 1;
}

void TestConfigurationWriting::aSettingEndsAsTheWatchReplies()
{
    QFETCH(Code, code);
    QFETCH(int, accepted);
    OperationFixture fixture(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(setting(WatchSetting::Language)).code, code);
    QCOMPARE(fixture.watch().configuration().accepted().size(), accepted);
    QVERIFY(fixture.runner.isReady());
}

void TestConfigurationWriting::withoutAReplyThereIsNothingToWaitFor()
{
    OperationFixture fixture(u"setting-unanswered"_s);
    QVERIFY(fixture.connectToWatch());
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (!definition.reply)
            QCOMPARE(fixture.run(setting(definition.setting)), Error());
    }
}

void TestConfigurationWriting::allPlacesForAlarmsAreWritten()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    const Alarm early{QTime(6, 30), 0x1f, true};
    const Alarm off{QTime(9, 0), Alarm::everyDay, false};
    const Alarm once{QTime(12, 0), 0, true};
    QCOMPARE(fixture.run(std::make_unique<WriteAlarms>(QList{early, off, once})), Error());
    const auto &configuration = fixture.watch().configuration();
    QCOMPARE(configuration.alarms().size(), Alarm::places);
    QCOMPARE(configuration.alarms().value(0), std::optional(early));
    QCOMPARE(configuration.alarms().value(1), std::nullopt);
    QCOMPARE(configuration.alarms().value(2), std::optional(once));
    QCOMPARE(fixture.run(std::make_unique<WriteAlarms>(QList<Alarm>())), Error());
    QCOMPARE(configuration.alarms().value(0), std::nullopt);
    QCOMPARE(fixture.run(std::make_unique<WriteAlarms>(QList<Alarm>(12, early))), Error());
    QCOMPARE(configuration.alarms().size(), Alarm::places);
}

void TestConfigurationWriting::refusedAlarmsAreReported_data()
{
    QTest::addColumn<Code>("code");
    QTest::newRow("setting-refused") << Code::RequestRefused;
    QTest::newRow("setting-unanswered:1") << Code::RequestUnanswered;
    QTest::newRow("setting-late=30") << Code::None;
}

void TestConfigurationWriting::refusedAlarmsAreReported()
{
    QFETCH(Code, code);
    OperationFixture fixture(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<WriteAlarms>(QList{Alarm{QTime(6, 30), 0x1f, true}})).code, code);
    QVERIFY(fixture.runner.isReady());
}

void TestConfigurationWriting::worldClocksArrive()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    const QList<WorldClock> clocks{{"Europe/Lisbon", {}}, {"America/New_York", u"NYC"_s}, {"Asia/Kathmandu", {}}};
    QCOMPARE(fixture.run(std::make_unique<WriteWorldClocks>(clocks, fixture.clock)), Error());
    QTRY_COMPARE(fixture.watch().configuration().worldClocks(), WorldClock::encode(clocks, fixture.clock.now()));
}

void TestConfigurationWriting::withoutTheCharacteristicNothingIsWritten()
{
    OperationFixture fixture(u"no-endpoints"_s);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<WriteWorldClocks>(QList<WorldClock>(), fixture.clock)).code,
             Code::SubscribeFailed);
    QVERIFY(fixture.watch().configuration().worldClocks().isEmpty());
    QVERIFY(fixture.runner.isReady());
}

void TestConfigurationWriting::weatherArrives()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    Weather weather;
    weather.place = u"A place with a name that needs several chunks"_s;
    weather.time = fixture.clock.now();
    weather.forecast = QList<Weather::Day>(7, {3, 20, 10});
    QCOMPARE(fixture.run(std::make_unique<WriteWeather>(weather)), Error());
    QCOMPARE(fixture.watch().configuration().messages(chunkedtransfer::Type::Weather), weather.encode());
}

NEOBEAT_TEST(TestConfigurationWriting)
#include "tst_configurationwriting.moc"
