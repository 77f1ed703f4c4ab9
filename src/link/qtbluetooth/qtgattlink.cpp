// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtgattlink.h"

#include "link/qtbluetooth/bluezagent.h"
#include "link/qtbluetooth/bluezdevice.h"
#include "link/qtbluetooth/bluezfence.h"
#include "link/qtbluetooth/bluezpairing.h"
#include "link/qtbluetooth/bluezrelearning.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QBluetoothAddress>

namespace neobeat {

using Code = Error::Code;
using Service = QLowEnergyService;
using std::chrono::seconds;

namespace {

void deleteOnceUnconnected(QLowEnergyController *controller)
{
    QObject::connect(controller, &QLowEnergyController::stateChanged, controller,
                     [controller](QLowEnergyController::ControllerState state) {
                         if (state == QLowEnergyController::UnconnectedState)
                             controller->deleteLater();
                     });
}

/// Deletes a controller, but not in the middle of its own signals: a connected one is disconnected first.
void retire(QLowEnergyController *controller)
{
    if (controller->state() == QLowEnergyController::UnconnectedState) {
        controller->deleteLater();
        return;
    }
    deleteOnceUnconnected(controller);
    QTimer::singleShot(seconds(10), controller, &QObject::deleteLater);
    controller->disconnectFromDevice();
}

} // namespace

QtGattLink::QtGattLink(BluezState &bluez, BluezRelearning &relearning, const QBluetoothDeviceInfo &peripheral,
                       QObject *parent)
    : GattLink(parent)
    , m_bluez(bluez)
    , m_relearning(relearning)
    , m_peripheral(peripheral)
{
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, [this] { finish({}); });
    connect(&bluez, &BluezState::checked, this, &QtGattLink::onRadioChecked);
    connect(&relearning, &BluezRelearning::done, this, [this] { later([this] { connectDevice(); }); });
}

void QtGattLink::later(std::function<void()> step)
{
    QMetaObject::invokeMethod(
        this,
        [this, step = std::move(step)] {
            if (m_phase != Phase::Closed)
                step();
        },
        Qt::QueuedConnection);
}

void QtGattLink::setMayPair(bool mayPair)
{
    m_mayPair = mayPair;
}

void QtGattLink::open()
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Opening;
    if (m_bluez.state() != Radio::State::Ready) {
        const Error reason = Radio::errorFor(m_bluez.state());
        later([this, reason] {
            finish(reason ? reason : Error{Code::ConnectFailed, QStringLiteral("Radio not asked")});
        });
        return;
    }
    m_adapterPath = m_bluez.adapterPath();
    connectDevice();
}

void QtGattLink::connectDevice()
{
    const QString path = m_bluez.peripheralPath(m_peripheral.address().toString());
    if (m_phase != Phase::Opening || m_device || m_relearning.isUnderWay(path))
        return;
    m_relearning.handOver(path);
    m_device = std::make_unique<BluezDevice>(path);
    connectDeviceSignals();
    if (m_mayPair)
        m_agent = std::make_unique<BluezAgent>(path);
    m_device->connectPeripheral();
    // While BlueZ is connecting, since creating the first controller takes Qt a moment.
    m_controller = QLowEnergyController::createCentral(m_peripheral, QBluetoothAddress(m_bluez.adapterAddress()));
    connectControllerSignals();
}

void QtGattLink::connectDeviceSignals()
{
    // Qt makes many calls to BlueZ before it is connected; this way it makes them while BlueZ discovers the services.
    connect(m_device.get(), &BluezDevice::linkedUp, this, [this] { later([this] { connectController(); }); });
    connect(m_device.get(), &BluezDevice::connected, this, [this] {
        later([this] {
            if (m_phase == Phase::Opening || m_phase == Phase::Open)
                m_device->handOver();
            connectController();
        });
    });
    connect(m_device.get(), &BluezDevice::connectFailed, this, [this](const Error &reason) {
        later([this, reason] {
            if (m_phase == Phase::Opening)
                onConnectFailed(reason);
        });
    });
    connect(m_device.get(), &BluezDevice::disconnected, this, [this] { later([this] { finish({}); }); });
    connect(m_device.get(), &BluezDevice::removed, this, [this] { later([this] { onForgotten(); }); });
    connect(m_device.get(), &BluezDevice::paired, this, [this] { later([this] { onPairedByBluez(); }); });
    connect(m_device.get(), &BluezDevice::keysRejected, this, [this] { later([this] { onKeysRejected(); }); });
    connect(m_device.get(), &BluezDevice::servicesWithdrawn, this, [this] {
        later([this] {
            if (m_phase == Phase::Open || (m_phase == Phase::Opening && m_device->areServicesResolved()))
                giveToRelearning();
        });
    });
}

void QtGattLink::onConnectFailed(const Error &reason)
{
    // With the keys of a pairing that the peripheral has forgotten, the system itself ends the link as soon as it is
    // up.
    if (m_mayPair && reason.code == Code::ConnectAborted && m_device->wasLinkedUp()) {
        m_device->askWhetherPaired([this, detail = reason.detail](bool isPaired) {
            if (isPaired && m_phase == Phase::Failing)
                m_failure = {Code::PairingFailed, detail};
        });
    }
    breakOff(reason); // Its own questions to BlueZ take longer.
}

void QtGattLink::connectController()
{
    if (m_phase == Phase::Opening && m_controller->state() == QLowEnergyController::UnconnectedState)
        m_controller->connectToDevice();
}

void QtGattLink::onControllerFailed(const Error &reason)
{
    // While BlueZ has not answered, its answer will be more precise, and may even be a success.
    if (!m_device->isConnecting())
        breakOff(reason);
}

void QtGattLink::connectControllerSignals()
{
    using Controller = QLowEnergyController;
    connect(m_controller, &Controller::connected, this, [this] {
        later([this] {
            if (m_phase != Phase::Opening)
                return;
            m_phase = Phase::Open;
            Q_EMIT opened();
            if (m_phase == Phase::Open && m_pairing == Pairing::Done)
                Q_EMIT paired();
        });
    });
    connect(m_controller, &Controller::discoveryFinished, this, [this] {
        later([this] {
            if (m_phase != Phase::Open)
                return;
            m_isDiscovering = false;
            const QList<QBluetoothUuid> found = m_controller->services();
            const QList<QUuid> services(found.cbegin(), found.cend());
            if (services.isEmpty())
                reportUnlessLost([this] { Q_EMIT servicesDiscovered({}); });
            else
                Q_EMIT servicesDiscovered(services);
        });
    });
    connect(m_controller, &Controller::errorOccurred, this, &QtGattLink::onControllerError);
    connect(m_controller, &Controller::stateChanged, this, [this](Controller::ControllerState state) {
        if (state == Controller::UnconnectedState)
            later([this] { onUnconnected(); });
    });
}

void QtGattLink::onControllerError(QLowEnergyController::Error error)
{
    later([this, error] {
        // Some connection failures change the state and some do not; only the error is evaluated.
        const Error reason = errormap::fromConnecting(error);
        if (m_phase == Phase::Opening)
            onControllerFailed(reason);
        else if (m_phase == Phase::Open && m_isDiscovering)
            reportUnlessLost([this, reason] { finish({Code::ServicesMissing, reason.detail}); });
        else if (m_phase == Phase::Open && m_details)
            failDetails({Code::ServicesMissing, reason.detail});
    });
}

void QtGattLink::discoverServices()
{
    if (m_phase != Phase::Open)
        return;
    m_isDiscovering = true;
    m_controller->discoverServices();
}

void QtGattLink::discoverDetails(const QUuid &service)
{
    if (m_phase != Phase::Open)
        return;
    m_detailsQueue.enqueue(service);
    later([this] { startNextDetails(); });
}

void QtGattLink::startNextDetails()
{
    // The discovery of a service never finishes in Qt if it is started while another operation is pending.
    if (m_phase != Phase::Open || m_details || m_operation || m_detailsQueue.isEmpty())
        return;
    m_details = m_detailsQueue.dequeue();
    if (m_services.contains(*m_details)) {
        endDetails({});
        return;
    }
    QLowEnergyService *service = m_controller->createServiceObject(QBluetoothUuid(*m_details), m_controller);
    if (!service) {
        failDetails({Code::ServicesMissing, {}});
        return;
    }
    m_services.insert(*m_details, service);
    connectServiceSignals(*service);
    service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
}

QList<CharacteristicInfo> QtGattLink::characteristics(const QUuid &service) const
{
    QList<CharacteristicInfo> found;
    const QLowEnergyService *known = m_services.value(service);
    if (!known || known->state() != QLowEnergyService::RemoteServiceDiscovered)
        return found;
    const auto all = known->characteristics();
    for (const QLowEnergyCharacteristic &characteristic : all)
        found.append({characteristic.uuid(), quint8(characteristic.properties().toInt())});
    return found;
}

int QtGattLink::mtu() const
{
    // Qt reports -1 until BlueZ has reported it.
    return m_controller ? std::max(m_controller->mtu(), smallestMtu) : smallestMtu;
}

void QtGattLink::failDetails(const Error &error)
{
    reportUnlessLost([this, error, failed = m_details] {
        if (failed && m_details == failed)
            endDetails(error);
    });
}

void QtGattLink::endDetails(const std::optional<Error> &error)
{
    const QUuid service = *std::exchange(m_details, std::nullopt);
    if (error)
        delete m_services.take(service);
    later([this] { startNextDetails(); });
    if (error)
        Q_EMIT detailsFailed(service, *error);
    else
        Q_EMIT detailsDiscovered(service);
}

void QtGattLink::connectServiceSignals(Service &service)
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
                onRefused(errormap::fromService(error, m_operation->failure));
            else if (m_phase == Phase::Open && m_details == uuid)
                failDetails(errormap::fromService(error, Code::ServicesMissing));
        });
    });
    connect(&service, &Service::characteristicChanged, this,
            [this, uuid](const QLowEnergyCharacteristic &characteristic, const QByteArray &value) {
                const Characteristic heard{uuid, characteristic.uuid()};
                later([this, heard, value] { onNotification(heard, value); });
            });
    connect(
        &service, &Service::characteristicRead, this,
        [this](const QLowEnergyCharacteristic &, const QByteArray &value) { later([this, value] { onRead(value); }); });
    connect(&service, &Service::characteristicWritten, this, [this] { succeed(Code::WriteFailed); });
    connect(&service, &Service::descriptorWritten, this, [this] { succeed(Code::SubscribeFailed); });
}

void QtGattLink::read(const Characteristic &characteristic)
{
    if (begin({.failure = Code::ReadFailed, .characteristic = characteristic}, find(characteristic).isValid()))
        send();
}

void QtGattLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    const QLowEnergyCharacteristic target = find(characteristic);
    const bool expectsResponse = target.properties() & QLowEnergyCharacteristic::Write;
    const bool isWritable = expectsResponse || target.properties() & QLowEnergyCharacteristic::WriteNoResponse;
    const Operation operation{
        .failure = Code::WriteFailed, .characteristic = characteristic, .value = value, .isCommand = !expectsResponse};
    if (begin(operation, target.isValid() && isWritable))
        send();
}

void QtGattLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    const Operation operation{.failure = Code::SubscribeFailed, .characteristic = characteristic, .enables = enabled};
    if (begin(operation, find(characteristic).clientCharacteristicConfiguration().isValid()))
        send();
}

/// Gives the operation in progress to Qt, for the first time or again.
void QtGattLink::send()
{
    ++m_operationNumber;
    const QLowEnergyCharacteristic target = find(m_operation->characteristic);
    Service *service = m_services.value(m_operation->characteristic.service);
    if (m_operation->failure == Code::ReadFailed)
        service->readCharacteristic(target);
    else if (m_operation->failure == Code::WriteFailed)
        sendWrite();
    else
        service->writeDescriptor(target.clientCharacteristicConfiguration(),
                                 m_operation->enables ? QLowEnergyCharacteristic::CCCDEnableNotification
                                                      : QLowEnergyCharacteristic::CCCDDisable);
}

void QtGattLink::sendWrite()
{
    m_services.value(m_operation->characteristic.service)
        ->writeCharacteristic(find(m_operation->characteristic), m_operation->value,
                              m_operation->isCommand ? Service::WriteWithoutResponse : Service::WriteWithResponse);
    if (!m_operation->isCommand)
        return;
    afterBluezAnswered(this, [this, number = m_operationNumber] {
        if (number == m_operationNumber)
            succeed(Code::WriteFailed);
    });
}

QLowEnergyCharacteristic QtGattLink::find(const Characteristic &characteristic) const
{
    const Service *service = m_services.value(characteristic.service);
    return service ? service->characteristic(QBluetoothUuid(characteristic.uuid)) : QLowEnergyCharacteristic();
}

bool QtGattLink::begin(const Operation &operation, bool isPossible)
{
    if (m_phase != Phase::Open)
        return false;
    if (m_operation) {
        const Error error{operation.failure, QStringLiteral("Busy")};
        later([this, characteristic = operation.characteristic, error] {
            if (m_phase == Phase::Open)
                Q_EMIT operationFailed(characteristic, error);
        });
        return false;
    }
    m_operation = operation;
    ++m_operationNumber;
    // Qt also invalidates the characteristics of a link once it knows that the link is lost.
    if (!isPossible)
        failOperation({operation.failure, QStringLiteral("No such characteristic")});
    return isPossible;
}

void QtGattLink::succeed(Code kind)
{
    later([this, kind, number = m_operationNumber] {
        if (!m_operation || m_operation->failure != kind || number != m_operationNumber)
            return;
        const Operation done = *std::exchange(m_operation, std::nullopt);
        deliverDeferred(done);
        later([this] { startNextDetails(); });
        if (kind == Code::WriteFailed)
            Q_EMIT writeFinished(done.characteristic);
        else
            Q_EMIT subscriptionChanged(done.characteristic, done.enables);
    });
}

/// A peripheral that gives the want of a pairing as its reason is paired by BlueZ itself, which then repeats what was
/// refused. Others refuse with an error of their own, and Qt does not say with which. Trying it ends the link to a
/// peripheral that cannot pair, so it has to be worth it: a value that cannot be read is a small loss, and so are
/// notifications that cannot be turned off, but a sensor whose notifications cannot be turned on is of no use.
void QtGattLink::onRefused(const Error &error)
{
    const bool isGrave = m_operation->failure == Code::SubscribeFailed && m_operation->enables;
    if (m_mayPair && isGrave && m_pairing == Pairing::Untried)
        beginPairing();
    else if (isGrave && m_pairing == Pairing::Failed)
        failOperation(m_pairingFailure);
    else if (isGrave && m_pairing == Pairing::Done)
        failOperation({Code::PairingFailed, QStringLiteral("paired, and refused")});
    else if (m_pairing != Pairing::UnderWay)
        failOperation(error);
}

void QtGattLink::beginPairing()
{
    m_pairing = Pairing::UnderWay;
    reportUnlessLost([this] {
        if (m_pairing != Pairing::UnderWay)
            return;
        m_pairingTry = std::make_unique<BluezPairing>(m_bluez.peripheralPath(m_peripheral.address().toString()));
        connect(m_pairingTry.get(), &BluezPairing::paired, this, [this] { later([this] { onPaired(); }); });
        connect(m_pairingTry.get(), &BluezPairing::failed, this,
                [this](const Error &error) { later([this, error] { onPairingFailed(error); }); });
        m_pairingTry->start();
    });
}

void QtGattLink::onPaired()
{
    if (m_phase != Phase::Open)
        return;
    const bool isRefused = std::exchange(m_pairing, Pairing::Done) == Pairing::UnderWay;
    Q_EMIT paired();
    if (!isRefused || m_phase != Phase::Open || !m_operation)
        return;
    // Qt forgets the characteristics of a link that it knows to be lost.
    if (find(m_operation->characteristic).isValid())
        send();
    else
        failOperation({m_operation->failure, QStringLiteral("No such characteristic")});
}

/// BlueZ also does this while it connects, when it reads the battery for itself.
void QtGattLink::onPairedByBluez()
{
    const bool isHeard = m_pairing == Pairing::Untried || (m_pairing == Pairing::UnderWay && !m_pairingTry);
    if (!m_mayPair || !isHeard)
        return;
    if (m_phase == Phase::Opening)
        m_pairing = Pairing::Done;
    else
        onPaired();
}

void QtGattLink::onPairingFailed(const Error &error)
{
    if (m_phase != Phase::Open)
        return;
    m_pairing = Pairing::Failed;
    m_pairingFailure = error;
    // BlueZ is about to end the link to a peripheral that did not pair; that is not the cause.
    static const QStringList verdicts{QStringLiteral("org.bluez.Error.AuthenticationFailed"),
                                      QStringLiteral("org.bluez.Error.AuthenticationRejected"),
                                      QStringLiteral("org.bluez.Error.AuthenticationTimeout")};
    if (m_operation && verdicts.contains(error.detail))
        endOperation(error);
    else if (m_operation)
        failOperation(error);
}

void QtGattLink::failOperation(const Error &error)
{
    reportUnlessLost([this, error, number = m_operationNumber] {
        if (m_operation && number == m_operationNumber)
            endOperation(error);
    });
}

void QtGattLink::endOperation(const Error &error)
{
    const Operation failed = *std::exchange(m_operation, std::nullopt);
    later([this] { startNextDetails(); });
    deliverDeferred(failed);
    Q_EMIT operationFailed(failed.characteristic, error);
}

void QtGattLink::deliverDeferred(const Operation &operation)
{
    for (const auto &[characteristic, value] : operation.deferred)
        later([this, heardOn = characteristic, heard = value] { onNotification(heardOn, heard); });
}

void QtGattLink::onNotification(const Characteristic &characteristic, const QByteArray &value)
{
    if (m_phase != Phase::Open)
        return;
    const bool isRead = m_operation && m_operation->failure == Code::ReadFailed;
    if (m_operation && (m_operation->isCommand || (isRead && m_operation->characteristic == characteristic)))
        m_operation->deferred.append({characteristic, value});
    else
        Q_EMIT notified(characteristic, value);
}

void QtGattLink::onRead(const QByteArray &value)
{
    if (!m_operation || m_operation->failure != Code::ReadFailed)
        return;
    Operation done = *std::exchange(m_operation, std::nullopt);
    // BlueZ reports every value as a change, including one that was read, and does so before it answers the read.
    if (const qsizetype echo = done.deferred.lastIndexOf({done.characteristic, value}); echo >= 0)
        done.deferred.removeAt(echo);
    deliverDeferred(done);
    later([this] { startNextDetails(); });
    Q_EMIT readFinished(done.characteristic, value);
}

QtGattLink::~QtGattLink()
{
    if (!m_controller)
        return;
    m_controller->disconnect(this);
    retire(m_controller);
}

void QtGattLink::close()
{
    if (m_phase == Phase::Closing || m_phase == Phase::Closed)
        return;
    const Phase phase = std::exchange(m_phase, Phase::Closing);
    m_operation.reset();
    m_pairingTry.reset();
    m_detailsQueue.clear();
    const bool isQtConnected = m_controller && m_controller->state() != QLowEnergyController::UnconnectedState;
    m_closeLimit.start(seconds(4)); // BlueZ itself takes 2 s.
    if (isQtConnected) {
        m_device->handOver();
        m_controller->disconnectFromDevice();
    } else if (m_device && phase == Phase::Opening) {
        m_device->disconnectPeripheral();
    } else {
        later([this] { finish({}); });
    }
}

void QtGattLink::finish(const Error &reason)
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_closeLimit.stop();
    m_operation.reset();
    m_services.clear();
    if (m_controller) {
        m_controller->disconnect(this);
        retire(std::exchange(m_controller, nullptr));
    }
    m_pairingTry.reset();
    m_agent.reset();
    m_device.reset();
    Q_EMIT closed(reason);
}

/// Ends this GattLink but keeps the underlying connection.
void QtGattLink::giveToRelearning()
{
    m_relearning.begin(m_bluez.peripheralPath(m_peripheral.address().toString()));
    m_device->handOver();
    // Qt would disconnect if the controller were deleted before the link has ended.
    QLowEnergyController *controller = std::exchange(m_controller, nullptr);
    controller->disconnect(this);
    controller->setParent(&m_relearning);
    deleteOnceUnconnected(controller);
    finish({Code::ServicesChanged, {}});
}

void QtGattLink::breakOff(const Error &reason)
{
    m_phase = Phase::Failing;
    m_failure = reason;
    m_operation.reset();
    m_bluez.check();
}

void QtGattLink::reportUnlessLost(std::function<void()> report)
{
    // Qt and BlueZ report the consequences of a lost link before the loss itself, and Qt does not say why a call
    // failed.
    m_device->askWhetherConnected([this, report = std::move(report)](bool isConnected) {
        later([this, isConnected, report] {
            if (m_phase != Phase::Open)
                return;
            if (isConnected)
                report();
            else
                breakOff({Code::LinkLost, {}});
        });
    });
}

Error QtGattLink::radioFailure() const
{
    const Radio::State state = m_bluez.state();
    const bool isBluezKnown = state != Radio::State::ServiceMissing && state != Radio::State::AccessDenied;
    if (isBluezKnown && !m_adapterPath.isEmpty() && !m_bluez.hasAdapter(m_adapterPath))
        return {Code::AdapterRemoved, {}};
    const Error error = Radio::errorFor(state);
    const bool wasOpen = m_phase == Phase::Open || m_failure.code == Code::LinkLost;
    return error && wasOpen ? Error{Code::LinkLost, error.name()} : error;
}

void QtGattLink::onUnconnected()
{
    if (m_phase == Phase::Opening)
        onControllerFailed({Code::ConnectFailed, {}});
    else if (m_phase == Phase::Open)
        breakOff({Code::LinkLost, {}});
    else if (m_phase == Phase::Closing)
        finish({});
}

void QtGattLink::onForgotten()
{
    // Happens before or after the end of the connection that it causes.
    const bool wasOpen = m_phase == Phase::Open || m_failure.code == Code::LinkLost;
    const Error forgotten{Code::WatchForgotten, {}};
    if (m_phase == Phase::Opening || m_phase == Phase::Open)
        breakOff(wasOpen ? Error{Code::LinkLost, forgotten.name()} : forgotten);
    else if (m_phase == Phase::Failing)
        m_failure = wasOpen ? Error{Code::LinkLost, forgotten.name()} : forgotten;
}

void QtGattLink::onKeysRejected()
{
    if (!m_mayPair)
        return;
    const Error rejected{Code::PairingFailed, QStringLiteral("org.bluez.Reason.Authentication")};
    if (m_phase == Phase::Opening || m_phase == Phase::Open)
        breakOff(rejected);
    else if (m_phase == Phase::Failing)
        m_failure = rejected;
}

void QtGattLink::onRadioChecked()
{
    // Qt emits nothing when bluetoothd terminates.
    const Error failure = radioFailure();
    if (m_phase == Phase::Failing)
        finish(failure ? failure : m_failure);
    else if (failure && (m_phase == Phase::Opening || m_phase == Phase::Open))
        finish(failure);
    else if (failure && m_phase == Phase::Closing)
        finish({});
}

} // namespace neobeat
