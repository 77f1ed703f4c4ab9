// SPDX-License-Identifier: GPL-3.0-or-later
// The part of QtGattLink that works with characteristics.
#include "link/qtbluetooth/qtgattlink.h"

#include "link/qtbluetooth/bluezfence.h"
#include "link/qtbluetooth/errormap.h"

namespace neobeat {

using Code = Error::Code;
using Service = QLowEnergyService;

void QtGattLink::watchService(Service &service)
{
    const QUuid uuid = service.serviceUuid();
    connect(&service, &Service::stateChanged, this, [this, uuid](Service::ServiceState state) {
        if (state != Service::RemoteServiceDiscovered)
            return;
        later([this, uuid] {
            if (m_phase == Phase::Open && m_details == uuid)
                endDetails({});
        });
    });
    connect(&service, &Service::errorOccurred, this, [this, uuid](Service::ServiceError error) {
        later([this, uuid, error] {
            if (m_operation && m_operation->characteristic.service == uuid)
                failOperation(errormap::fromService(error, m_operation->failure));
            else if (m_phase == Phase::Open && m_details == uuid)
                failDetails(errormap::fromService(error, Code::ServicesMissing));
        });
    });
    connect(&service, &Service::characteristicChanged, this,
            [this, uuid](const QLowEnergyCharacteristic &characteristic, const QByteArray &value) {
                const Characteristic heard{uuid, characteristic.uuid()};
                later([this, heard, value] { onHeard(heard, value); });
            });
    connect(
        &service, &Service::characteristicRead, this,
        [this](const QLowEnergyCharacteristic &, const QByteArray &value) { later([this, value] { onRead(value); }); });
    connect(&service, &Service::characteristicWritten, this, [this] { succeed(Code::WriteFailed); });
    connect(&service, &Service::descriptorWritten, this, [this] { succeed(Code::SubscribeFailed); });
}

void QtGattLink::read(const Characteristic &characteristic)
{
    const QLowEnergyCharacteristic target = find(characteristic);
    if (begin(Code::ReadFailed, characteristic, target.isValid()))
        m_services.value(characteristic.service)->readCharacteristic(target);
}

void QtGattLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    const QLowEnergyCharacteristic target = find(characteristic);
    const bool expectsResponse = target.properties() & QLowEnergyCharacteristic::Write;
    const bool isWritable = expectsResponse || target.properties() & QLowEnergyCharacteristic::WriteNoResponse;
    if (!begin(Code::WriteFailed, characteristic, target.isValid() && isWritable))
        return;
    Service *service = m_services.value(characteristic.service);
    if (expectsResponse) {
        service->writeCharacteristic(target, value, Service::WriteWithResponse);
        return;
    }
    m_operation->isCommand = true;
    service->writeCharacteristic(target, value, Service::WriteWithoutResponse);
    afterBluezAnswered(this, [this, number = m_operationNumber] {
        if (number == m_operationNumber)
            succeed(Code::WriteFailed);
    });
}

void QtGattLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    const QLowEnergyDescriptor switchDescriptor = find(characteristic).clientCharacteristicConfiguration();
    if (!begin(Code::SubscribeFailed, characteristic, switchDescriptor.isValid()))
        return;
    m_operation->enables = enabled;
    m_services.value(characteristic.service)
        ->writeDescriptor(switchDescriptor,
                          enabled ? QLowEnergyCharacteristic::CCCDEnableNotification
                                  : QLowEnergyCharacteristic::CCCDDisable);
}

QLowEnergyCharacteristic QtGattLink::find(const Characteristic &characteristic) const
{
    const Service *service = m_services.value(characteristic.service);
    return service ? service->characteristic(QBluetoothUuid(characteristic.uuid)) : QLowEnergyCharacteristic();
}

bool QtGattLink::begin(Code failure, const Characteristic &characteristic, bool isPossible)
{
    if (m_phase != Phase::Open)
        return false;
    if (m_operation) {
        const Error error{failure, QStringLiteral("Busy")};
        later([this, characteristic, error] {
            if (m_phase == Phase::Open)
                Q_EMIT operationFailed(characteristic, error);
        });
        return false;
    }
    m_operation = Operation{failure, characteristic};
    ++m_operationNumber;
    // Qt also takes the characteristics of a link away that it knows to be lost.
    if (!isPossible)
        failOperation({failure, QStringLiteral("No such characteristic")});
    return isPossible;
}

void QtGattLink::succeed(Code kind)
{
    later([this, kind, number = m_operationNumber] {
        if (!m_operation || m_operation->failure != kind || number != m_operationNumber)
            return;
        const Operation done = *std::exchange(m_operation, std::nullopt);
        tellHeard(done);
        later([this] { startNextDetails(); });
        if (kind == Code::WriteFailed)
            Q_EMIT writeFinished(done.characteristic);
        else
            Q_EMIT subscriptionChanged(done.characteristic, done.enables);
    });
}

void QtGattLink::failOperation(const Error &error)
{
    reportUnlessLost([this, error, number = m_operationNumber] {
        if (!m_operation || number != m_operationNumber)
            return;
        const Operation failed = *std::exchange(m_operation, std::nullopt);
        later([this] { startNextDetails(); });
        tellHeard(failed);
        Q_EMIT operationFailed(failed.characteristic, error);
    });
}

void QtGattLink::tellHeard(const Operation &operation)
{
    for (const auto &[characteristic, value] : operation.heardMeanwhile)
        later([this, heardOn = characteristic, heard = value] { onHeard(heardOn, heard); });
}

void QtGattLink::onHeard(const Characteristic &characteristic, const QByteArray &value)
{
    if (m_phase != Phase::Open)
        return;
    const bool isRead = m_operation && m_operation->failure == Code::ReadFailed;
    if (m_operation && (m_operation->isCommand || (isRead && m_operation->characteristic == characteristic)))
        m_operation->heardMeanwhile.append({characteristic, value});
    else
        Q_EMIT notified(characteristic, value);
}

void QtGattLink::onRead(const QByteArray &value)
{
    if (!m_operation || m_operation->failure != Code::ReadFailed)
        return;
    Operation done = *std::exchange(m_operation, std::nullopt);
    // BlueZ reports every value as a change, also the one that was read, and does so before it answers the read.
    if (const qsizetype echo = done.heardMeanwhile.lastIndexOf({done.characteristic, value}); echo >= 0)
        done.heardMeanwhile.removeAt(echo);
    tellHeard(done);
    later([this] { startNextDetails(); });
    Q_EMIT readFinished(done.characteristic, value);
}

} // namespace neobeat
