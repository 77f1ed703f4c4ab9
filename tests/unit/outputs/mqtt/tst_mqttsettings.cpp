// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttretry.h"
#include "outputs/mqtt/mqttsettings.h"
#include "outputs/mqtt/mqtttopics.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The settings of the output for MQTT, and the address that stands for them in a terminal.
class TestMqttSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAddressIsRead_data();
    void anAddressIsRead();
    void whatIsNoAddressIsIncomplete_data();
    void whatIsNoAddressIsIncomplete();
    void namesThatBreakTopicsAreIncomplete();
    void anErrorNeverShowsAPassword();
    void aBrokerThatIsAwayIsTriedOftenAndOneThatRefusesSeldom();
};

void TestMqttSettings::anAddressIsRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<MqttSettings>("expected");
    const auto row = [](const char *name, const QString &url, auto change) {
        MqttSettings settings;
        settings.host = u"broker"_s;
        change(settings);
        QTest::newRow(name) << url << settings;
    };
    row("host", u"mqtt://broker"_s, [](MqttSettings &) {});
    row("encrypted", u"mqtts://broker"_s, [](MqttSettings &settings) {
        settings.encrypted = true;
        settings.port = 8883;
    });
    row("port", u"mqtt://broker:2000/"_s, [](MqttSettings &settings) { settings.port = 2000; });
    row("user", u"mqtt://me@broker"_s, [](MqttSettings &settings) { settings.user = u"me"_s; });
    row("password", u"mqtts://me:p%40ss%3A%2F%20w%C3%B6rd@broker:1/"_s, [](MqttSettings &settings) {
        settings.encrypted = true;
        settings.port = 1;
        settings.user = u"me"_s;
        settings.password = u"p@ss:/ wörd"_s;
    });
    row("id", u"mqtt://broker/Desk_2-a"_s, [](MqttSettings &settings) { settings.id = u"Desk_2-a"_s; });
    row("prefix", u"mqtt://broker/home/assistant/desk"_s, [](MqttSettings &settings) {
        settings.discoveryPrefix = u"home/assistant"_s;
        settings.id = u"desk"_s;
    });
    row("IPv6", u"mqtt://[2001:db8::1]:1883"_s, [](MqttSettings &settings) { settings.host = u"2001:db8::1"_s; });
    row("IPv4", u"mqtt://192.0.2.7"_s, [](MqttSettings &settings) { settings.host = u"192.0.2.7"_s; });
}

void TestMqttSettings::anAddressIsRead()
{
    QFETCH(QString, url);
    QFETCH(MqttSettings, expected);
    const auto settings = parseMqttUrl(url);
    QVERIFY2(settings.hasValue(), settings ? "" : qPrintable(settings.error().detail));
    QCOMPARE(settings->host, expected.host);
    QCOMPARE(settings->port, expected.port);
    QCOMPARE(settings->user, expected.user);
    QCOMPARE(settings->password, expected.password);
    QCOMPARE(settings->id, expected.id);
    QVERIFY(*settings == expected);
}

void TestMqttSettings::whatIsNoAddressIsIncomplete_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"",
                            "broker",
                            "broker:1883",
                            "http://broker",
                            "mqtt:",
                            "mqtt://",
                            "mqtt:///desk",
                            "mqtt://:1883",
                            "mqtt://broker:0",
                            "mqtt://broker:65536",
                            "mqtt://broker:x",
                            "mqtt://broker:-1",
                            "mqtt://broker/a b",
                            "mqtt://broker/%23",
                            "mqtt://broker/+/desk",
                            "mqtt://broker/a%23/desk",
                            "mqtt://broker/desk/",
                            "mqtt://broker//desk",
                            "mqtt://broker/$SYS/desk",
                            "mqtt://broker/d%C3%A4",
                            "mqtt://broker/desk?x=1",
                            "mqtt://broker/desk#x",
                            "mqtt://:secret@broker",
                            "mqtt://a%00b@broker",
                            "mqtt://bro ker",
                            "mqtt://[::1",
                            "wss://broker",
                            "MQTT"})
        QTest::newRow(*url ? url : "empty") << QString::fromUtf8(url);
}

void TestMqttSettings::whatIsNoAddressIsIncomplete()
{
    QFETCH(QString, url);
    const auto settings = parseMqttUrl(url);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, Error::Code::OutputIncomplete);
    QVERIFY(!settings.error().detail.isEmpty());
}

void TestMqttSettings::namesThatBreakTopicsAreIncomplete()
{
    MqttSettings good;
    good.host = u"broker"_s;
    QCOMPARE(problemOf(good), Error());
    for (const auto &hostile : neobeat::test::hostileNames()) {
        MqttSettings settings = good;
        settings.id = hostile.name;
        QVERIFY2(problemOf(settings), qPrintable(hostile.name));
    }
    for (const QString &prefix : {u""_s, u"/a"_s, u"a/"_s, u"a/#"_s, u"+"_s, u"$SYS"_s, u"a\nb"_s,
                                  QString(QChar(0xd800)), QString(2000, u'a')}) {
        MqttSettings settings = good;
        settings.discoveryPrefix = prefix;
        QCOMPARE(problemOf(settings).code, Error::Code::OutputIncomplete);
    }
    good.id = QString(64, u'a');
    QCOMPARE(problemOf(good), Error());
    good.id += u'a';
    QVERIFY(problemOf(good));
}

void TestMqttSettings::anErrorNeverShowsAPassword()
{
    for (const QString &url : {u"mqtt://me:secret@broker:0"_s, u"mqtt://:secret@broker"_s, u"http://me:secret@broker"_s,
                               u"mqtt://me:secret@bro ker"_s, u"mqtt://me:secret@broker/#"_s}) {
        const auto settings = parseMqttUrl(url);
        QVERIFY(!settings);
        QVERIFY(!settings.error().detail.contains(u"secret"_s));
        QVERIFY(!settings.error().detail.contains(u"broker"_s));
    }
}

void TestMqttSettings::aBrokerThatIsAwayIsTriedOftenAndOneThatRefusesSeldom()
{
    using Code = Error::Code;
    for (const Code code : {Code::PeerMissing, Code::PeerSilent, Code::PeerUnexpected}) {
        QCOMPARE(mqttRetryDelay(code, 1), 250ms);
        for (int failures = 1; failures < 100; ++failures)
            QVERIFY(mqttRetryDelay(code, failures) * 5 / 4 < 4s);
    }
    for (const Code code : {Code::PeerRefused, Code::PeerUntrusted}) {
        QCOMPARE(mqttRetryDelay(code, 1), 1000ms);
        QCOMPARE(mqttRetryDelay(code, 2), 2000ms);
        QCOMPARE(mqttRetryDelay(code, 1000), 30'000ms);
    }
}

NEOBEAT_TEST(TestMqttSettings)
#include "tst_mqttsettings.moc"
