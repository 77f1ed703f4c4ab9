// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtgattlink.h"

#include "link/qtbluetooth/bluezdevice.h"
#include "link/qtbluetooth/bluezrelearning.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QBluetoothAddress>

namespace neobeat {

using Code = Error::Code;

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
    watchDevice();
    m_device->connectPeripheral();
    // While BlueZ is at it, since the first controller takes Qt a moment.
    m_controller = QLowEnergyController::createCentral(m_peripheral, QBluetoothAddress(m_bluez.adapterAddress()));
    watchController();
}

void QtGattLink::watchDevice()
{
    // Qt asks BlueZ a lot before it is connected; it does so while BlueZ learns the services.
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
                breakOff(reason);
        });
    });
    connect(m_device.get(), &BluezDevice::disconnected, this, [this] { later([this] { finish({}); }); });
    connect(m_device.get(), &BluezDevice::removed, this, [this] { later([this] { onForgotten(); }); });
    connect(m_device.get(), &BluezDevice::servicesWithdrawn, this, [this] {
        later([this] {
            if (m_phase == Phase::Open || (m_phase == Phase::Opening && m_device->areServicesResolved()))
                giveToRelearning();
        });
    });
}

void QtGattLink::connectController()
{
    if (m_phase == Phase::Opening && m_controller->state() == QLowEnergyController::UnconnectedState)
        m_controller->connectToDevice();
}

void QtGattLink::onControllerFailed(const Error &reason)
{
    // As long as BlueZ has not answered, its answer will tell more, and may even be a good one.
    if (!m_device->isConnecting())
        breakOff(reason);
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
        // Some failures to connect change the state and some do not; either way the error alone decides.
        const Error reason = errormap::fromConnecting(error);
        if (m_phase == Phase::Opening)
            onControllerFailed(reason);
        else if (m_phase == Phase::Open && m_isDiscovering)
            reportUnlessLost([this, reason] { finish({Code::ServicesMissing, reason.detail}); });
        else if (m_phase == Phase::Open && m_details)
            failDetails({Code::ServicesMissing, reason.detail});
    });
}

} // namespace neobeat
