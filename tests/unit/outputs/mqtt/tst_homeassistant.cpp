// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/livevalue.h"
#include "outputs/mqtt/homeassistant.h"
#include "outputs/mqtt/mqtttopics.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The discovery message by the rules in the documentation of Home Assistant's MQTT integration.
class TestHomeAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theDeviceHasWhatDiscoveryRequires();
    void everyEntityFollowsTheRules_data();
    void everyEntityFollowsTheRules();
    void theHeartRateIsAMeasurementThatExpires();
    void theConnectionIsKnownWhileTheWatchIsAway();
    void changingDetailsAreDisabledAtFirst();
    void everyQualityIsAnOption();
    void twoProgramsShareNoIdentity();

private:
    static MqttSettings settings();
    static QJsonObject entities() { return homeAssistantConfig(settings())[u"cmps"_s].toObject(); }
};

MqttSettings TestHomeAssistant::settings()
{
    MqttSettings settings;
    settings.host = u"broker"_s;
    settings.id = u"desk"_s;
    settings.user = u"user-of-mqtt"_s;
    settings.password = u"secret"_s;
    settings.deviceName = u"Wächter \"Neo\""_s;
    return settings;
}

void TestHomeAssistant::theDeviceHasWhatDiscoveryRequires()
{
    const QJsonObject config = homeAssistantConfig(settings());
    QCOMPARE(config.keys(), (QStringList{u"cmps"_s, u"dev"_s, u"o"_s}));
    const QJsonObject device = config[u"dev"_s].toObject();
    QCOMPARE(device[u"ids"_s].toArray(), QJsonArray{u"neobeat_desk"_s});
    QCOMPARE(device[u"name"_s].toString(), settings().deviceName);
    QVERIFY(!config[u"o"_s].toObject()[u"name"_s].toString().isEmpty());
    QCOMPARE(MqttTopics(settings()).config, QByteArray("homeassistant/device/desk/config"));
    MqttSettings unnamed = settings();
    unnamed.deviceName.clear();
    QCOMPARE(homeAssistantConfig(unnamed)[u"dev"_s].toObject()[u"name"_s].toString(), u"Amazfit Neo"_s);
    const QByteArray text = QJsonDocument(config).toJson();
    QVERIFY(!text.contains("secret") && !text.contains("user-of-mqtt") && !text.contains("broker"));
}

void TestHomeAssistant::everyEntityFollowsTheRules_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys = entities().keys();
    for (const QString &key : keys)
        QTest::newRow(qPrintable(key)) << key;
}

void TestHomeAssistant::everyEntityFollowsTheRules()
{
    // All that the schemas of both platforms know, of what is used here; "object_id" is gone since 2026.4.
    static const QSet<QString> known{u"p"_s,
                                     u"unique_id"_s,
                                     u"name"_s,
                                     u"availability"_s,
                                     u"availability_mode"_s,
                                     u"state_topic"_s,
                                     u"value_template"_s,
                                     u"unit_of_measurement"_s,
                                     u"state_class"_s,
                                     u"icon"_s,
                                     u"expire_after"_s,
                                     u"device_class"_s,
                                     u"entity_category"_s,
                                     u"enabled_by_default"_s,
                                     u"options"_s,
                                     u"payload_on"_s,
                                     u"payload_off"_s};
    QFETCH(QString, key);
    const QJsonObject entity = entities()[key].toObject();
    const QString platform = entity[u"p"_s].toString();
    QVERIFY(platform == u"sensor"_s || platform == u"binary_sensor"_s);
    QCOMPARE(entity[u"unique_id"_s].toString(), u"neobeat_desk_"_s + key);
    for (const QString &option : entity.keys())
        QVERIFY2(known.contains(option), qPrintable(option));
    QVERIFY(entity[u"state_topic"_s].toString().startsWith(u"neobeat/desk/"_s));
    QCOMPARE(entity[u"availability_mode"_s].toString(), u"all"_s);
    for (const QJsonValue &availability : entity[u"availability"_s].toArray())
        QVERIFY(
            availability[u"topic"_s].toString().endsWith(u"availability"_s)); // "online" and "offline" are the defaults
    // A sensor may only be diagnostic; a number has a unit, and one of a list has neither unit nor state class.
    if (entity.contains(u"entity_category"_s))
        QCOMPARE(entity[u"entity_category"_s].toString(), u"diagnostic"_s);
    const bool isNumber = platform == u"sensor"_s && entity[u"device_class"_s].toString() != u"enum"_s;
    QCOMPARE(entity.contains(u"state_class"_s), isNumber);
    QCOMPARE(entity.contains(u"unit_of_measurement"_s), isNumber);
    QCOMPARE(entity.contains(u"options"_s), entity[u"device_class"_s].toString() == u"enum"_s);
}

void TestHomeAssistant::theHeartRateIsAMeasurementThatExpires()
{
    const QJsonObject entity = entities()[u"heart_rate"_s].toObject();
    QCOMPARE(entity[u"p"_s].toString(), u"sensor"_s);
    QCOMPARE(entity[u"unit_of_measurement"_s].toString(), u"bpm"_s);
    QCOMPARE(entity[u"state_class"_s].toString(), u"measurement"_s);
    QCOMPARE(entity[u"state_topic"_s].toString(), u"neobeat/desk/state"_s);
    QCOMPARE(entity[u"icon"_s].toString(), u"mdi:heart-pulse"_s);
    QVERIFY(!entity.contains(u"device_class"_s));
    QVERIFY(!entity.contains(u"entity_category"_s));
    QCOMPARE(entity[u"availability"_s].toArray().size(), 2);
    QVERIFY(entity[u"expire_after"_s].toInt() > 2 * mqttRefresh.count()); // one lost message makes nothing unavailable
}

void TestHomeAssistant::theConnectionIsKnownWhileTheWatchIsAway()
{
    const QJsonObject entity = entities()[u"connection"_s].toObject();
    QCOMPARE(entity[u"p"_s].toString(), u"binary_sensor"_s);
    QCOMPARE(entity[u"device_class"_s].toString(), u"connectivity"_s);
    QCOMPARE(entity[u"availability"_s].toArray(),
             QJsonArray{(QJsonObject{{u"topic"_s, u"neobeat/desk/availability"_s}})});
    QCOMPARE(entity[u"state_topic"_s].toString(), u"neobeat/desk/watch/availability"_s);
}

void TestHomeAssistant::changingDetailsAreDisabledAtFirst()
{
    QStringList disabled;
    const QJsonObject all = entities();
    for (const QString &key : all.keys()) {
        if (all[key].toObject()[u"enabled_by_default"_s] == QJsonValue(false))
            disabled.append(key);
    }
    QCOMPARE(disabled, (QStringList{u"age"_s, u"quality"_s}));
}

void TestHomeAssistant::everyQualityIsAnOption()
{
    const QJsonArray options = entities()[u"quality"_s].toObject()[u"options"_s].toArray();
    for (int quality = 0; quality <= int(LiveValue::Quality::Good); ++quality)
        QVERIFY(options.contains(nameOf(LiveValue::Quality(quality))));
    QCOMPARE(options.size(), int(LiveValue::Quality::Good) + 1);
}

void TestHomeAssistant::twoProgramsShareNoIdentity()
{
    MqttSettings other = settings();
    other.id = u"gym"_s;
    const QJsonObject config = homeAssistantConfig(other);
    QVERIFY(config[u"dev"_s].toObject()[u"ids"_s] != homeAssistantConfig(settings())[u"dev"_s].toObject()[u"ids"_s]);
    QVERIFY(!QJsonDocument(config).toJson().contains("desk"));
}

NEOBEAT_TEST(TestHomeAssistant)
#include "tst_homeassistant.moc"
