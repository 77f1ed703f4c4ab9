// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/heartrateservice.h"

#include "protocol/heartratemeasurement.h"
#include "protocol/uuids.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr QUuid bodySensorLocation = uuids::bluetooth(0x2a38);
constexpr quint16 heartRateBelt = 0x0341; ///< Appearance, the one that receivers list.
constexpr char wrist = 2; ///< Body sensor location.
constexpr qsizetype mostIntervals = 9; ///< With flags and bpm in the 20 bytes of the smallest ATT packet.
constexpr qsizetype longestName = 20;

QString uuid(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}

QVariant pathValue(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QDBusMessage refuse(const QDBusMessage &call, const QString &error)
{
    return call.createErrorReply(u"org.bluez.Error."_s + error, QString());
}

} // namespace

QByteArray measurementOf(const LiveValue &value)
{
    HeartRateMeasurement measurement;
    measurement.contact = value.contact;
    if (value.bpm) {
        measurement.rawBpm = quint16(*value.bpm);
        measurement.rrIntervals = value.rrIntervals.last(std::min(value.rrIntervals.size(), mostIntervals));
    } else if (value.quality == LiveValue::Quality::NoContact) {
        measurement.contact = false;
    } else {
        return {};
    }
    return measurement.encode();
}

HeartRateService::HeartRateService(QObject *parent)
    : QObject(parent)
    , m_objects(rootPath())
    , m_measurement(rootPath() + u"/service0/char0"_s)
{
    addService();
}

QString HeartRateService::rootPath()
{
    return u"/io/github/neobeat/Sensor"_s;
}

QString HeartRateService::advertisementPath()
{
    return rootPath() + u"/advertisement0"_s;
}

bool HeartRateService::isValidName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::ranges::all_of(name, [](QChar character) { return character >= u' ' && character <= u'~'; });
}

void HeartRateService::addService()
{
    const QString service = rootPath() + u"/service0"_s;
    const QString location = service + u"/char1"_s;
    const QString characteristic = u"org.bluez.GattCharacteristic1"_s;
    m_objects.add(service, u"org.bluez.GattService1"_s,
                  {{u"UUID"_s, uuid(uuids::heartRateService)}, {u"Primary"_s, true}});
    m_objects.add(m_measurement, characteristic,
                  {{u"UUID"_s, uuid(uuids::heartRateMeasurement)},
                   {u"Service"_s, pathValue(service)},
                   {u"Flags"_s, QStringList{u"notify"_s}}});
    m_objects.add(location, characteristic,
                  {{u"UUID"_s, uuid(bodySensorLocation)},
                   {u"Service"_s, pathValue(service)},
                   {u"Flags"_s, QStringList{u"read"_s}}});
    m_objects.setMethod(m_measurement, u"StartNotify"_s, [this](const QDBusMessage &call) {
        Q_EMIT subscribed();
        return call.createReply();
    });
    m_objects.setMethod(m_measurement, u"StopNotify"_s, [this](const QDBusMessage &call) {
        Q_EMIT unsubscribed();
        return call.createReply();
    });
    m_objects.setMethod(location, u"ReadValue"_s, [this](const QDBusMessage &call) {
        const QVariantMap options = qdbus_cast<QVariantMap>(call.arguments().value(0));
        Q_EMIT readBy(options.value(u"device"_s).value<QDBusObjectPath>().path());
        const QByteArray value(1, wrist);
        const uint offset = options.value(u"offset"_s).toUInt();
        return offset > uint(value.size()) ? refuse(call, u"InvalidOffset"_s) : call.createReply(value.mid(offset));
    });
}

void HeartRateService::exportToBus(const QString &name)
{
    m_objects.add(advertisementPath(), u"org.bluez.LEAdvertisement1"_s,
                  {{u"Type"_s, u"peripheral"_s},
                   {u"ServiceUUIDs"_s, QStringList{uuid(uuids::heartRateService)}},
                   {u"Appearance"_s, QVariant::fromValue(heartRateBelt)},
                   {u"LocalName"_s, name},
                   // Without it there would be no flags in the advertisement, and several centrals would ignore it.
                   {u"Discoverable"_s, true}},
                  false);
    m_objects.setMethod(advertisementPath(), u"Release"_s, [this](const QDBusMessage &call) {
        Q_EMIT advertisementReleased();
        return call.createReply();
    });
    m_objects.exportToBus();
}

} // namespace neobeat
