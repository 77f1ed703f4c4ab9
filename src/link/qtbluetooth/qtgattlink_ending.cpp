// SPDX-License-Identifier: GPL-3.0-or-later
// The part of QtGattLink that closes the link, or finds out why it broke.
#include "link/qtbluetooth/bluezdevice.h"
#include "link/qtbluetooth/bluezrelearning.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/qtgattlink.h"

namespace neobeat {

using std::chrono::seconds;
using Code = Error::Code;

namespace {

void deleteOnceUnconnected(QLowEnergyController *controller)
{
    QObject::connect(controller, &QLowEnergyController::stateChanged, controller,
                     [controller](QLowEnergyController::ControllerState state) {
                         if (state == QLowEnergyController::UnconnectedState)
                             controller->deleteLater();
                     });
}

/// Lets a controller go without cutting it off in the middle of its own signals: a connected one is disconnected first.
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
    m_detailsQueue.clear();
    const bool isQtAtIt = m_controller && m_controller->state() != QLowEnergyController::UnconnectedState;
    m_closeLimit.start(seconds(4)); // BlueZ itself takes 2.
    if (isQtAtIt) {
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
    m_device.reset();
    Q_EMIT closed(reason);
}

/// Ends this link and leaves the one below it standing.
void QtGattLink::giveToRelearning()
{
    m_relearning.begin(m_bluez.peripheralPath(m_peripheral.address().toString()));
    m_device->handOver();
    // Qt would hang up if it were deleted before the link is over.
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
    // Qt and BlueZ tell what a broken link has cost before they tell that it broke, and Qt does not say why a call
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
    const bool wasStanding = m_phase == Phase::Open || m_failure.code == Code::LinkLost;
    return error && wasStanding ? Error{Code::LinkLost, error.name()} : error;
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
    // Comes before or after the end of the connection that it causes.
    const bool wasStanding = m_phase == Phase::Open || m_failure.code == Code::LinkLost;
    const Error forgotten{Code::WatchForgotten, {}};
    if (m_phase == Phase::Opening || m_phase == Phase::Open)
        breakOff(wasStanding ? Error{Code::LinkLost, forgotten.name()} : forgotten);
    else if (m_phase == Phase::Failing)
        m_failure = wasStanding ? Error{Code::LinkLost, forgotten.name()} : forgotten;
}

void QtGattLink::onRadioChecked()
{
    // Qt says nothing when bluetoothd ends.
    const Error failure = radioFailure();
    if (m_phase == Phase::Failing)
        finish(failure ? failure : m_failure);
    else if (failure && (m_phase == Phase::Opening || m_phase == Phase::Open))
        finish(failure);
    else if (failure && m_phase == Phase::Closing)
        finish({});
}

} // namespace neobeat
