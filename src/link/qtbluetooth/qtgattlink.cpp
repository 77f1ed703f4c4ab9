// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtgattlink.h"

#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QBluetoothAddress>
#include <QPointer>

namespace neobeat {

using std::chrono::seconds;
using Code = Error::Code;

namespace {

/// Lets a controller go without cutting it off in the middle of its own signals: a connected one is disconnected first.
void retire(QLowEnergyController *controller)
{
    if (controller->state() == QLowEnergyController::UnconnectedState) {
        controller->deleteLater();
        return;
    }
    QObject::connect(controller, &QLowEnergyController::stateChanged, controller,
                     [controller](QLowEnergyController::ControllerState state) {
                         if (state == QLowEnergyController::UnconnectedState)
                             controller->deleteLater();
                     });
    QTimer::singleShot(seconds(10), controller, &QObject::deleteLater);
    controller->disconnectFromDevice();
}

} // namespace

QtGattLink::QtGattLink(const BluezState &bluez, const QBluetoothDeviceInfo &peripheral, QObject *parent)
    : GattLink(parent)
    , m_bluez(bluez)
    , m_peripheral(peripheral)
{
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, [this] { finish({}); });
    connect(&bluez, &BluezState::changed, this, &QtGattLink::onRadioChanged);
}

QtGattLink::~QtGattLink()
{
    if (!m_controller)
        return;
    m_controller->disconnect(this);
    retire(m_controller);
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
    m_controller = QLowEnergyController::createCentral(m_peripheral, QBluetoothAddress(m_bluez.adapterAddress()));
    watchController();
    m_controller->connectToDevice();
}

void QtGattLink::close()
{
    if (m_phase == Phase::Closing || m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closing;
    m_operation.reset();
    m_detailsQueue.clear();
    if (!m_controller || m_controller->state() == QLowEnergyController::UnconnectedState) {
        later([this] { finish({}); });
        return;
    }
    m_closeLimit.start(seconds(4)); // BlueZ itself takes 2.
    m_controller->disconnectFromDevice();
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
    Q_EMIT closed(reason);
}

void QtGattLink::watchController()
{
    using Controller = QLowEnergyController;
    connect(m_controller, &Controller::connected, this, [this] {
        later([this] {
            if (m_phase != Phase::Opening)
                return;
            m_phase = Phase::Open;
            Q_EMIT opened();
        });
    });
    connect(m_controller, &Controller::discoveryFinished, this, [this] {
        later([this] {
            if (m_phase != Phase::Open)
                return;
            m_isDiscovering = false;
            const QList<QBluetoothUuid> services = m_controller->services();
            Q_EMIT servicesDiscovered(QList<QUuid>(services.cbegin(), services.cend()));
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
        // Some failures to connect change the state and some do not; either way the error alone decides.
        const Error radioError = Radio::errorFor(m_bluez.state());
        const Error reason = radioError ? radioError : errormap::fromConnecting(error);
        if (m_phase == Phase::Opening)
            finish(reason);
        else if (m_phase == Phase::Open && m_isDiscovering)
            finish({Code::ServicesMissing, reason.detail});
        else if (m_phase == Phase::Open && m_details)
            endDetails(Error{Code::ServicesMissing, reason.detail});
    });
}

void QtGattLink::onUnconnected()
{
    if (m_phase == Phase::Opening)
        finish({Code::ConnectFailed, {}});
    else if (m_phase == Phase::Open)
        finish({Code::LinkLost, {}});
    else
        finish({});
}

void QtGattLink::onRadioChanged(Radio::State state)
{
    if (state == Radio::State::Ready)
        return;
    // Qt says nothing when bluetoothd ends.
    if (m_phase == Phase::Opening)
        later([this, state] { finish(Radio::errorFor(state)); });
    else if (m_phase == Phase::Open)
        later([this, state] { finish({Code::LinkLost, Radio::errorFor(state).name()}); });
    else if (m_phase == Phase::Closing)
        later([this] { finish({}); });
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
    // Qt never ends the discovery of a service that is begun while it has other work.
    if (m_phase != Phase::Open || m_details || m_operation || m_detailsQueue.isEmpty())
        return;
    m_details = m_detailsQueue.dequeue();
    if (m_services.contains(*m_details)) {
        endDetails({});
        return;
    }
    QLowEnergyService *service = m_controller->createServiceObject(QBluetoothUuid(*m_details), m_controller);
    if (!service) {
        endDetails(Error{Code::ServicesMissing, {}});
        return;
    }
    m_services.insert(*m_details, service);
    watchService(*service);
    service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
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

} // namespace neobeat
