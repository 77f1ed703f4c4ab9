// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"

#include "link/simulated/simulatedauth.h"
#include "link/simulated/simulatedlink.h"
#include "link/simulated/simulatedpresencemonitor.h"
#include "link/simulated/simulatedscanner.h"
#include "link/simulated/simulatedwatch.h"
#include "link/simulated/systemtime.h"

#include <QTimer>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

/// The behaviour of a peripheral that is not a Neo when a central connects to it.
Scenario strangerScenario(const Scenario &scenario)
{
    Scenario stranger = scenario;
    stranger.reachFault = Scenario::ReachFault::None;
    stranger.dropPoint = Scenario::DropPoint::Never;
    stranger.hasAuthenticationService = false;
    stranger.hasHeartRateService = false;
    return stranger;
}

} // namespace

class SimulatedRadio::Private
{
public:
    Private(SimulatedRadio &radio, const Scenario &scenario, const Clock &clock)
        : adapter(scenario.radioState)
        , answer(&radio)
        , watch(scenario, clock, &radio)
        , stranger(strangerScenario(scenario), clock, &radio)
        , scanner(radio)
        , presenceMonitor(radio)
    {
        answer.setSingleShot(true);
    }

    State state = State::Unknown;
    State adapter; ///< The actual state.
    QTimer answer;
    SimulatedWatch watch;
    SimulatedWatch stranger;
    SimulatedScanner scanner;
    SimulatedPresenceMonitor presenceMonitor;
};

SimulatedRadio::SimulatedRadio(const Scenario &scenario, QObject *parent)
    : SimulatedRadio(scenario, systemTime, parent)
{
}

SimulatedRadio::SimulatedRadio(const Scenario &scenario, const Clock &clock, QObject *parent)
    : Radio(parent)
    , d(std::make_unique<Private>(*this, scenario, clock))
{
    connect(&d->answer, &QTimer::timeout, this, [this] {
        setState(d->adapter);
        Q_EMIT stateKnown(d->state);
    });
    d->presenceMonitor.attach();
}

SimulatedRadio::~SimulatedRadio() = default;

Radio::State SimulatedRadio::state() const
{
    return d->state;
}

void SimulatedRadio::refresh()
{
    d->answer.start(d->watch.scenario().replyDelay);
}

RadioFacts SimulatedRadio::facts() const
{
    const bool hasService = d->state != State::ServiceMissing && d->state != State::AccessDenied;
    const bool hasAdapter = hasService && d->state != State::NoAdapter;
    return {hasService ? u"5.66"_s : QString(), hasAdapter ? u"simulated"_s : QString(), hasAdapter ? 1 : 0};
}

void SimulatedRadio::powerOn()
{
    if (d->state != State::Off)
        return;
    QTimer::singleShot(d->watch.scenario().replyDelay, this, [this] {
        if (d->adapter == State::Off)
            setState(State::Ready);
    });
}

PresenceMonitor &SimulatedRadio::presenceMonitor()
{
    return d->presenceMonitor;
}

Scanner &SimulatedRadio::scanner()
{
    return d->scanner;
}

std::unique_ptr<GattLink> SimulatedRadio::createLink(const Advertisement &advertisement)
{
    const bool isWatch = advertisement.address.compare(d->watch.advertisement().address, Qt::CaseInsensitive) == 0;
    return std::make_unique<SimulatedLink>(*this, isWatch ? d->watch : d->stranger);
}

void SimulatedRadio::setState(State state)
{
    d->adapter = state;
    if (std::exchange(d->state, state) != state)
        Q_EMIT stateChanged(state);
}

SimulatedWatch &SimulatedRadio::watch()
{
    return d->watch;
}

AuthKey SimulatedRadio::key() const
{
    return SimulatedAuth::ownersKey();
}

} // namespace neobeat
