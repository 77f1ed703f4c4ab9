// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/preparation.h"

#include "base/logging.h"
#include "protocol/currenttime.h"
#include "protocol/uuids.h"

#include <QPointer>

#include <algorithm>

namespace neobeat {

namespace {

constexpr Characteristic vendorBattery{uuids::huamiService, uuids::battery};
constexpr Characteristic standardBattery{uuids::batteryService, uuids::batteryLevel};
constexpr Characteristic currentTime{uuids::huamiService, uuids::currentTime};

constexpr Characteristic information(const QUuid &uuid)
{
    return {uuids::deviceInformationService, uuid};
}

bool endsTheLink(const Error &error)
{
    return error.code == Error::Code::LinkLost || error.code == Error::Code::OperationTimedOut
        || error.code == Error::Code::Cancelled;
}

} // namespace

Preparation::Preparation(GattLink &link, OperationQueue &queue, const SourceModel &model, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_queue(queue)
    , m_model(model)
{
    connect(&link, &GattLink::detailsDiscovered, this, [this](const QUuid &service) { onLearned(service, true); });
    connect(&link, &GattLink::detailsFailed, this, [this](const QUuid &service) { onLearned(service, false); });
}

void Preparation::start(const QList<QUuid> &services, const Clock *clock)
{
    m_clock = clock;
    const QUuid ownService = m_model.can(SourceModel::StandardBattery) ? uuids::batteryService : uuids::huamiService;
    for (const QUuid &service : {uuids::heartRateService, ownService, uuids::deviceInformationService}) {
        if (services.contains(service))
            m_toLearn.append(service);
    }
    learnNext();
}

std::optional<BatterySource> Preparation::battery() const
{
    if (m_model.can(SourceModel::VendorBattery) && m_usable.contains(uuids::huamiService))
        return BatterySource{vendorBattery, &BatteryStatus::decode};
    if (m_model.can(SourceModel::StandardBattery) && has(standardBattery))
        return BatterySource{standardBattery, &BatteryStatus::decodeLevel};
    return std::nullopt;
}

bool Preparation::has(const Characteristic &characteristic) const
{
    const QList<CharacteristicInfo> offered = m_link.characteristics(characteristic.service);
    return std::ranges::any_of(offered,
                               [&](const CharacteristicInfo &info) { return info.uuid == characteristic.uuid; });
}

void Preparation::learnNext()
{
    // One service at a time and no read in between: Qt Bluetooth hangs while discovering a service if a read is
    // pending.
    if (m_toLearn.isEmpty())
        readWatch();
    else
        m_link.discoverDetails(m_toLearn.first());
}

void Preparation::onLearned(const QUuid &service, bool usable)
{
    if (m_toLearn.isEmpty() || m_toLearn.first() != service)
        return;
    m_toLearn.removeFirst();
    if (usable)
        m_usable.append(service);
    if (usable && service == uuids::heartRateService)
        Q_EMIT heartRateLearned();
    learnNext();
}

void Preparation::readWatch()
{
    // Held until all are queued, so that no early reply can end the preparation.
    m_outstanding = 1;
    // First, and not stamped before: what the time waits for, the watch would be late by.
    if (m_clock && m_model.can(SourceModel::Clock) && m_usable.contains(uuids::huamiService)) {
        ++m_outstanding;
        m_queue.write(currentTime, currenttime::encode(m_clock->now()), counted());
    }
    if (const std::optional<BatterySource> source = battery()) {
        const auto readBattery = [&] {
            read(source->characteristic,
                 [this, source](const QByteArray &value) { Q_EMIT batteryRead(source->decode(value)); });
        };
        // A sensor that demands to be paired may do so for its notifications, and can be read then.
        const bool readsFirst = m_model.needsKey();
        if (readsFirst)
            readBattery();
        ++m_outstanding;
        m_queue.subscribe(source->characteristic, true, counted());
        if (!readsFirst)
            readBattery();
    }
    if (m_usable.contains(uuids::deviceInformationService) && m_model.can(SourceModel::StandardBattery))
        readSensorInformation();
    else if (m_usable.contains(uuids::deviceInformationService))
        readInformation();
    counted()(QByteArray());
}

/// A sensor has any of these.
void Preparation::readSensorInformation()
{
    const auto readText = [this](const QUuid &uuid, QString DeviceInformation::*field) {
        if (has(information(uuid)))
            read(information(uuid), [this, field](const QByteArray &value) {
                m_information.*field = DeviceInformation::decodeText(value);
            });
    };
    readText(uuids::manufacturerName, &DeviceInformation::manufacturer);
    readText(uuids::modelNumber, &DeviceInformation::modelNumber);
    readText(uuids::firmwareRevision, &DeviceInformation::firmwareVersion);
    readText(uuids::hardwareRevision, &DeviceInformation::hardwareRevision);
    readText(uuids::serialNumber, &DeviceInformation::serialNumber);
}

void Preparation::readInformation()
{
    read(information(uuids::softwareRevision),
         [this](const QByteArray &value) { m_information.firmwareVersion = DeviceInformation::decodeVersion(value); });
    read(information(uuids::hardwareRevision),
         [this](const QByteArray &value) { m_information.hardwareRevision = DeviceInformation::decodeVersion(value); });
    read(information(uuids::serialNumber),
         [this](const QByteArray &value) { m_information.serialNumber = DeviceInformation::decodeText(value); });
    read(information(uuids::pnpId), [this](const QByteArray &value) { m_information.pnpId = PnpId::decode(value); });
}

void Preparation::read(const Characteristic &characteristic, std::function<void(const QByteArray &value)> take)
{
    ++m_outstanding;
    m_queue.read(characteristic, counted(std::move(take)));
}

OperationQueue::Reply Preparation::counted(std::function<void(const QByteArray &value)> take)
{
    // The queue may outlive this object and call back after it is gone.
    return [self = QPointer<Preparation>(this), take = std::move(take)](const Result<QByteArray, Error> &reply) {
        if (!self)
            return;
        if (reply && take)
            take(*reply);
        else if (!reply)
            qCDebug(lcConnection) << "the watch did not tell one thing:" << reply.error().name();
        // Counting on after the end of the link would report a ready watch.
        if (!reply && endsTheLink(reply.error()))
            return;
        if (--self->m_outstanding > 0)
            return;
        Q_EMIT self->deviceInformationRead(self->m_information);
        Q_EMIT self->finished();
    };
}

} // namespace neobeat
