// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/weather.h"
#include "protocol/worldclock.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

Weather sampleWeather()
{
    Weather weather;
    weather.place = u"Brno"_s;
    weather.time = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::OffsetFromUTC, 3600);
    weather.condition = 14;
    weather.temperature = -3;
    weather.forecast = {{15, 1, -8}, {0, 4, -2}};
    return weather;
}

QByteArray hexBytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

/// Weather and world clocks.
class TestWeather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void weatherIsWritten();
    void whatIsNotKnownIsLeftOut();
    void valuesStayWithinTheirBytes();
    void everyConditionHasAName();
    void worldClocksKnowDaylightSaving_data();
    void worldClocksKnowDaylightSaving();
    void worldClocksAreLimited();
};

void TestWeather::weatherIsWritten()
{
    Weather weather = sampleWeather();
    weather.airQuality = 300;
    weather.wind = u"4"_s;
    weather.humidity = u"80%"_s;
    weather.sunrise = QTime(7, 31);
    weather.sunset = QTime(16, 42);
    const QByteArray stamp = hexBytes("b0e07d6904");
    QCOMPARE(
        weather.encode(),
        (QList{hexBytes("02") + stamp + hexBytes("0efd00"), hexBytes("04") + stamp + hexBytes("2c0100"),
               hexBytes("01") + stamp + hexBytes("02 0f0f01f800 000004fe00"), hexBytes("08") + "Brno" + '\0',
               hexBytes("40") + stamp + '4' + '\0' + "80%" + '\0', hexBytes("10") + stamp + hexBytes("071f102a")}));
}

void TestWeather::whatIsNotKnownIsLeftOut()
{
    const auto messages = sampleWeather().encode();
    QCOMPARE(messages.size(), 4);
    QCOMPARE(messages.at(1).last(3), hexBytes("ffff00"));
}

void TestWeather::valuesStayWithinTheirBytes()
{
    Weather weather = sampleWeather();
    weather.temperature = 300;
    weather.forecast = QList<Weather::Day>(9, {0, 0, -300});
    weather.place = QString(200, u'x') + QChar::Null;
    const auto messages = weather.encode();
    QCOMPARE(messages.at(0).at(7), '\x7f');
    QCOMPARE(int(messages.at(2).at(6)), 7);
    QCOMPARE(messages.at(2).at(10), char(-99));
    QCOMPARE(messages.at(3).count('\0'), 1);
    QCOMPARE(messages.at(3).size(), 66);
}

void TestWeather::everyConditionHasAName()
{
    int code = 0;
    for (const WeatherCondition &condition : weatherConditions()) {
        QCOMPARE(condition.code, code++);
        QCOMPARE(weatherConditionNamed(condition.name), condition.code);
    }
    QCOMPARE(code, 21);
    QVERIFY(!weatherConditionNamed(u"sunny"_s));
}

void TestWeather::worldClocksKnowDaylightSaving_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QByteArray>("tail");
    const QDateTime winter(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    QTest::newRow("later") << QByteArray("Europe/Lisbon") << winter << hexBytes("00 02 3c 9079c869");
    QTest::newRow("now") << QByteArray("Europe/Lisbon") << summer << hexBytes("00 01 3c 9054dd6a");
    QTest::newRow("never") << QByteArray("Asia/Kathmandu") << winter << hexBytes("17 00 00 00000000");
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << winter << hexBytes("2a 01 1e");
}

void TestWeather::worldClocksKnowDaylightSaving()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, moment);
    QFETCH(QByteArray, tail);
    const QByteArray message = WorldClock::encode({{zone, u"Place"_s}}, moment);
    const QByteArray head = hexBytes("0301 00 504c41 00 00") + "Place" + '\0';
    QVERIFY(message.startsWith(head + tail));
    QCOMPARE(message.size(), head.size() + 7);
}

void TestWeather::worldClocksAreLimited()
{
    const QDateTime moment(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    QCOMPARE(WorldClock::encode(QList<WorldClock>(25, {"Asia/Tokyo", {}}), moment).at(1), char(20));
    QCOMPARE(WorldClock::encode({{"Nowhere/Atall", {}}}, moment), hexBytes("0300"));
    QVERIFY(WorldClock::encode({{"America/New_York", {}}}, moment).contains("New York"));
    QVERIFY(!(WorldClock{"Nowhere/Atall", {}}.isValid()));
}

NEOBEAT_TEST(TestWeather)
#include "tst_weather.moc"
