// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watchsession.h"

#include "base/logging.h"
#include "session/sessionmachine.h"

namespace neobeat {

/// What is known of the current or last attempt, and the attempt itself.
class WatchSession::Private
{
public:
    explicit Private(const Clock &theClock)
        : clock(theClock)
    {
    }

    const Clock &clock;
    SessionTimeouts timeouts;
    State state = State::Idle;
    HeartRateState heartRateState = HeartRateState::Off;
    Error error;
    Advertisement watch;
    BatteryStatus battery;
    DeviceInformation information;
    SessionMachine *machine = nullptr; ///< Child of the session; nullptr when idle.
    bool superseded = false; ///< The running attempt is not wanted any more, however it ends.
    std::function<void()> next; ///< The attempt that starts when the running one has ended.
};

WatchSession::WatchSession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock))
{
}

WatchSession::~WatchSession() = default;

void WatchSession::setTimeouts(const SessionTimeouts &timeouts)
{
    d->timeouts = timeouts;
}

WatchSession::State WatchSession::state() const
{
    return d->state;
}

Error WatchSession::error() const
{
    return d->error;
}

WatchSession::HeartRateState WatchSession::heartRateState() const
{
    return d->heartRateState;
}

Advertisement WatchSession::watch() const
{
    return d->watch;
}

BatteryStatus WatchSession::battery() const
{
    return d->battery;
}

DeviceInformation WatchSession::deviceInformation() const
{
    return d->information;
}

void WatchSession::connectTo(Radio &radio, const Target &target)
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
    if (!isSame) {
        setBattery({});
        setDeviceInformation({});
    }
    d->machine = new SessionMachine(radio, target, d->timeouts, d->clock, this);
    wire(*d->machine);
    setState(State::Seeking);
    d->machine->start();
}

void WatchSession::wire(SessionMachine &machine)
{
    connect(&machine, &SessionMachine::stageChanged, this, [this, &machine](State state) {
        d->watch = machine.watch(); // What was heard while it was sought, its name above all.
        setState(state);
    });
    connect(&machine, &SessionMachine::heartRateStateChanged, this, &WatchSession::setHeartRateState);
    connect(&machine, &SessionMachine::heartRateFailed, this, &WatchSession::heartRateFailed);
    connect(&machine, &SessionMachine::batteryRead, this, &WatchSession::setBattery);
    connect(&machine, &SessionMachine::deviceInformationRead, this, &WatchSession::setDeviceInformation);
    connect(&machine, &SessionMachine::heartRateReceived, this, [this](const HeartRateMeasurement &measurement) {
        Q_EMIT heartRateReceived({d->clock.now(), d->clock.uptime(), measurement});
    });
    connect(&machine, &QStateMachine::finished, this, &WatchSession::onEnded);
}

void WatchSession::onEnded()
{
    const Error error = std::exchange(d->superseded, false) ? Error() : d->machine->reason();
    d->machine->disconnect(this);
    d->machine->deleteLater();
    d->machine = nullptr;
    d->error = error;
    setHeartRateState(HeartRateState::Off);
    setState(State::Idle);
    // Whoever heard that may have begun a new attempt, and this failure is not its own.
    if (error && !d->machine) {
        qCInfo(lcSession) << "the attempt ended:" << error.name();
        Q_EMIT failed(error);
    }
    if (const auto next = std::exchange(d->next, {}))
        next();
}

void WatchSession::disconnectFromWatch()
{
    d->next = {};
    if (!d->machine)
        return;
    d->superseded = true;
    d->machine->leave();
}

void WatchSession::startHeartRate()
{
    if (!d->machine || d->heartRateState != HeartRateState::Off)
        return;
    d->machine->setMeasuring(true);
}

void WatchSession::stopHeartRate()
{
    if (d->machine)
        d->machine->setMeasuring(false);
}

void WatchSession::refreshBattery()
{
    if (d->state == State::Ready)
        d->machine->readBattery();
}

void WatchSession::setState(State state)
{
    if (d->state == state)
        return;
    d->state = state;
    Q_EMIT stateChanged(state);
}

void WatchSession::setHeartRateState(HeartRateState state)
{
    if (d->heartRateState == state)
        return;
    d->heartRateState = state;
    Q_EMIT heartRateStateChanged(state);
}

void WatchSession::setBattery(const BatteryStatus &battery)
{
    if (d->battery == battery)
        return;
    d->battery = battery;
    Q_EMIT batteryChanged(battery);
}

void WatchSession::setDeviceInformation(const DeviceInformation &information)
{
    if (d->information == information)
        return;
    d->information = information;
    Q_EMIT deviceInformationChanged(information);
}

} // namespace neobeat
