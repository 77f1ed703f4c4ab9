// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/homeassistant.h"

#include "outputs/livevalue.h"
#include "outputs/mqtt/mqtttopics.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace neobeat {
namespace {

// What each entity has: an id of its own, and whose absence makes it unavailable.
QJsonObject entityOf(const MqttSettings &settings, const QString &platform, const QString &key, const QString &name,
                     const QList<QByteArray> &availability)
{
    QJsonArray list;
    for (const QByteArray &topic : availability)
        list.append(QJsonObject{{u"topic"_s, QString::fromUtf8(topic)}});
    return {{u"p"_s, platform},
            {u"unique_id"_s, u"neobeat_%1_%2"_s.arg(settings.id, key)},
            {u"name"_s, name},
            {u"availability"_s, list},
            {u"availability_mode"_s, u"all"_s}};
}

QJsonObject diagnostic(QJsonObject entity)
{
    entity[u"entity_category"_s] = u"diagnostic"_s;
    return entity;
}

QJsonArray qualities()
{
    using Quality = LiveValue::Quality;
    QJsonArray names;
    for (const Quality quality :
         {Quality::Disconnected, Quality::Idle, Quality::Waiting, Quality::NoContact, Quality::Stale, Quality::Good})
        names.append(nameOf(quality));
    return names;
}

QJsonObject heartRate(const MqttSettings &settings, const MqttTopics &topics)
{
    QJsonObject entity = entityOf(settings, u"sensor"_s, u"heart_rate"_s, u"Heart rate"_s,
                                  {topics.availability, topics.watchAvailability});
    entity[u"state_topic"_s] = QString::fromUtf8(topics.state);
    // Home Assistant shows the "None" that a template makes of null as unknown.
    entity[u"value_template"_s] = u"{{ value_json.bpm }}"_s;
    entity[u"unit_of_measurement"_s] = u"bpm"_s; // there is no device class for it
    entity[u"state_class"_s] = u"measurement"_s;
    entity[u"icon"_s] = u"mdi:heart-pulse"_s;
    entity[u"expire_after"_s] = int(mqttExpiry.count());
    return entity;
}

QJsonObject battery(const MqttSettings &settings, const MqttTopics &topics)
{
    QJsonObject entity = diagnostic(
        entityOf(settings, u"sensor"_s, u"battery"_s, u"Battery"_s, {topics.availability, topics.watchAvailability}));
    entity[u"state_topic"_s] = QString::fromUtf8(topics.battery);
    entity[u"value_template"_s] = u"{{ value_json }}"_s;
    entity[u"device_class"_s] = u"battery"_s;
    entity[u"unit_of_measurement"_s] = u"%"_s;
    entity[u"state_class"_s] = u"measurement"_s;
    return entity;
}

QJsonObject connection(const MqttSettings &settings, const MqttTopics &topics)
{
    QJsonObject entity
        = diagnostic(entityOf(settings, u"binary_sensor"_s, u"connection"_s, u"Connection"_s, {topics.availability}));
    entity[u"state_topic"_s] = QString::fromUtf8(topics.watchAvailability);
    entity[u"payload_on"_s] = QString::fromLatin1(mqttOnline);
    entity[u"payload_off"_s] = QString::fromLatin1(mqttOffline);
    entity[u"device_class"_s] = u"connectivity"_s;
    return entity;
}

QJsonObject quality(const MqttSettings &settings, const MqttTopics &topics)
{
    QJsonObject entity = diagnostic(entityOf(settings, u"sensor"_s, u"quality"_s, u"Quality"_s, {topics.availability}));
    entity[u"state_topic"_s] = QString::fromUtf8(topics.state);
    entity[u"value_template"_s] = u"{{ value_json.quality }}"_s;
    entity[u"device_class"_s] = u"enum"_s;
    entity[u"options"_s] = qualities();
    entity[u"enabled_by_default"_s] = false;
    return entity;
}

QJsonObject age(const MqttSettings &settings, const MqttTopics &topics)
{
    QJsonObject entity
        = diagnostic(entityOf(settings, u"sensor"_s, u"age"_s, u"Age of the reading"_s, {topics.availability}));
    entity[u"state_topic"_s] = QString::fromUtf8(topics.state);
    entity[u"value_template"_s] = u"{{ value_json.age }}"_s;
    entity[u"device_class"_s] = u"duration"_s;
    entity[u"unit_of_measurement"_s] = u"s"_s;
    entity[u"state_class"_s] = u"measurement"_s;
    entity[u"enabled_by_default"_s] = false; // it changes with each message
    return entity;
}

} // namespace

QJsonObject homeAssistantConfig(const MqttSettings &settings)
{
    const MqttTopics topics(settings);
    const QString name = settings.deviceName.isEmpty() ? u"Amazfit Neo"_s : settings.deviceName;
    return {{u"dev"_s,
             QJsonObject{{u"ids"_s, QJsonArray{u"neobeat_%1"_s.arg(settings.id)}},
                         {u"name"_s, name},
                         {u"mf"_s, u"Amazfit"_s},
                         {u"mdl"_s, u"Neo"_s}}},
            {u"o"_s, QJsonObject{{u"name"_s, u"Neobeat"_s}, {u"sw"_s, QStringLiteral(NEOBEAT_VERSION)}}},
            {u"cmps"_s,
             QJsonObject{{u"heart_rate"_s, heartRate(settings, topics)},
                         {u"battery"_s, battery(settings, topics)},
                         {u"connection"_s, connection(settings, topics)},
                         {u"quality"_s, quality(settings, topics)},
                         {u"age"_s, age(settings, topics)}}}};
}

} // namespace neobeat
