// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/watchconnection.h"

#include "base/logging.h"
#include "connection/connectionmachine.h"

namespace neobeat {

/// The current attempt, and what is known from it or the last one.
class WatchConnection::Private
{
public:
    explicit Private(const Clock &theClock)
        : clock(theClock)
    {
    }

    const Clock &clock;
    ConnectionTimeouts timeouts;
    State state = State::Idle;
    HeartRateState heartRateState = HeartRateState::Off;
    Error error;
    Advertisement watch;
    const SourceModel *model = &neoModel(); ///< Never nullptr.
    BatteryStatus battery;
    DeviceInformation information;
    ConnectionMachine *machine = nullptr; ///< Child of the connection; nullptr when idle.
    bool superseded = false; ///< The running attempt is no longer wanted, however it ends.
    std::function<void()> next; ///< The attempt that starts when the running one has ended.
};

WatchConnection::WatchConnection(const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock))
{
}

WatchConnection::~WatchConnection() = default;

void WatchConnection::setTimeouts(const ConnectionTimeouts &timeouts)
{
    d->timeouts = timeouts;
}

WatchConnection::State WatchConnection::state() const
{
    return d->state;
}

Error WatchConnection::error() const
{
    return d->error;
}

WatchConnection::HeartRateState WatchConnection::heartRateState() const
{
    return d->heartRateState;
}

Advertisement WatchConnection::watch() const
{
    return d->watch;
}

BatteryStatus WatchConnection::battery() const
{
    return d->battery;
}

DeviceInformation WatchConnection::deviceInformation() const
{
    return d->information;
}

const SourceModel &WatchConnection::model() const
{
    return *d->model;
}

WatchSession *WatchConnection::session() const
{
    return d->machine ? d->machine->session() : nullptr;
}

void WatchConnection::connectTo(Radio &radio, const Target &target)
{
    if (d->machine) {
        d->next = [this, radioLater = QPointer<Radio>(&radio), target] {
            if (radioLater)
                connectTo(*radioLater, target);
        };
        d->superseded = true;
        d->machine->leave();
        return;
    }
    d->error = {};
    const bool isSame = d->watch.address == target.advertisement.address;
    d->watch = target.advertisement;
    d->model = target.model;
    if (!isSame) {
        setBattery({});
        setDeviceInformation({});
    }
    d->machine = new ConnectionMachine(radio, target, d->timeouts, d->clock, this);
    wire(*d->machine);
    setState(State::Seeking);
    d->machine->start();
}

void WatchConnection::wire(ConnectionMachine &machine)
{
    connect(&machine, &ConnectionMachine::stateReported, this, [this, &machine](State state) {
        d->watch = machine.watch(); // What was learnt from the scan, above all the name.
        setState(state);
    });
    connect(&machine, &ConnectionMachine::sessionChanged, this, &WatchConnection::sessionChanged);
    connect(&machine, &ConnectionMachine::heartRateStateChanged, this, &WatchConnection::setHeartRateState);
    connect(&machine, &ConnectionMachine::heartRateFailed, this, &WatchConnection::heartRateFailed);
    connect(&machine, &ConnectionMachine::paired, this, &WatchConnection::paired);
    connect(&machine, &ConnectionMachine::batteryRead, this, &WatchConnection::setBattery);
    connect(&machine, &ConnectionMachine::deviceInformationRead, this, &WatchConnection::setDeviceInformation);
    connect(&machine, &ConnectionMachine::heartRateReceived, this, [this](const HeartRateMeasurement &measurement) {
        Q_EMIT heartRateReceived({d->clock.now(), d->clock.uptime(), measurement});
    });
    connect(&machine, &QStateMachine::finished, this, &WatchConnection::onEnded);
}

void WatchConnection::onEnded()
{
    const Error error = std::exchange(d->superseded, false) ? Error() : d->machine->reason();
    d->machine->disconnect(this);
    d->machine->deleteLater();
    d->machine = nullptr;
    d->error = error;
    setHeartRateState(HeartRateState::Off);
    setState(State::Idle);
    // A receiver of stateChanged() may have begun a new attempt, which this failure does not belong to.
    if (error && !d->machine) {
        qCInfo(lcConnection) << "the attempt ended:" << error.name();
        Q_EMIT failed(error);
    }
    if (const auto next = std::exchange(d->next, {}))
        next();
}

void WatchConnection::disconnectFromWatch()
{
    d->next = {};
    if (!d->machine)
        return;
    d->superseded = true;
    d->machine->leave();
}

void WatchConnection::startHeartRate()
{
    if (!d->machine || d->heartRateState != HeartRateState::Off)
        return;
    d->machine->setMeasuring(true);
}

void WatchConnection::stopHeartRate()
{
    if (d->machine)
        d->machine->setMeasuring(false);
}

void WatchConnection::refreshBattery()
{
    if (d->state == State::Ready)
        d->machine->readBattery();
}

void WatchConnection::setState(State state)
{
    if (d->state == state)
        return;
    d->state = state;
    Q_EMIT stateChanged(state);
}

void WatchConnection::setHeartRateState(HeartRateState state)
{
    if (d->heartRateState == state)
        return;
    d->heartRateState = state;
    Q_EMIT heartRateStateChanged(state);
}

void WatchConnection::setBattery(const BatteryStatus &battery)
{
    if (d->battery == battery)
        return;
    d->battery = battery;
    Q_EMIT batteryChanged(battery);
}

void WatchConnection::setDeviceInformation(const DeviceInformation &information)
{
    if (d->information == information)
        return;
    d->information = information;
    Q_EMIT deviceInformationChanged(information);
}

} // namespace neobeat
