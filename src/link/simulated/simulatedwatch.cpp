// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"

#include "link/simulated/simulatedwatch_p.h"
#include "link/simulated/systemtime.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"

#include <cmath>

namespace neobeat {

using namespace Qt::StringLiterals;

SimulatedWatch::SimulatedWatch(const Scenario &scenario, QObject *parent)
    : SimulatedWatch(scenario, systemTime, parent)
{
}

SimulatedWatch::SimulatedWatch(const Scenario &scenario, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, scenario, clock))
{
}

SimulatedWatch::~SimulatedWatch() = default;

const Scenario &SimulatedWatch::scenario() const
{
    return d->scenario;
}

void SimulatedWatch::setScenario(const Scenario &scenario)
{
    d->setScenario(scenario);
}

Advertisement SimulatedWatch::advertisement() const
{
    Advertisement advertisement;
    advertisement.address = u"00:00:5E:00:53:%1"_s.arg(d->scenario.lastOfAddress, 2, 16, QChar(u'0')).toUpper();
    const SourceModel &model = *d->scenario.model;
    if (d->scenario.nameHeard)
        advertisement.name = model.needsKey() ? model.names.front().toString() : u"Simulated strap"_s;
    advertisement.rssi = int(std::lround(-58 + 5 * std::sin(double((d->clock.uptime() - d->start).count()) / 1700)));
    if (model.needsKey()) {
        advertisement.services = {uuids::huamiService};
        advertisement.manufacturers = {huamiCompany};
    } else if (d->scenario.strapQuirk != Scenario::StrapQuirk::Unannounced) {
        advertisement.services = {uuids::heartRateService};
    }
    return advertisement;
}

bool SimulatedWatch::isAdvertising() const
{
    return d->advertising;
}

const SimulatedWatch::Counters &SimulatedWatch::counters() const
{
    return d->counters;
}

const SimulatedAlerts &SimulatedWatch::alerts() const
{
    return d->alerts;
}

QList<QByteArray> SimulatedWatch::receivedAnswers() const
{
    return d->answers;
}

const SimulatedConfiguration &SimulatedWatch::configuration() const
{
    return d->configuration;
}

bool SimulatedWatch::connectCentral()
{
    using Fault = Scenario::ReachFault;
    const Fault fault = d->scenario.reachFault;
    if (!d->advertising || fault == Fault::Refused || fault == Fault::NeverConnects)
        return false;
    d->connected = true;
    ++d->link;
    ++d->counters.connections;
    d->startLink();
    d->updateAdvertising();
    return true;
}

void SimulatedWatch::disconnectCentral()
{
    if (d->connected)
        d->endLink();
}

bool SimulatedWatch::isCentralConnected() const
{
    return d->connected;
}

bool SimulatedWatch::isAuthenticated() const
{
    return d->connected && d->auth.isAuthenticated();
}

QList<SimulatedWatch::OfferedService> SimulatedWatch::services() const
{
    return d->services;
}

void SimulatedWatch::markDiscovered()
{
    d->dropAt(Scenario::DropPoint::AfterDiscover);
}

void SimulatedWatch::read(const Characteristic &characteristic, ReadReply reply)
{
    const auto refusal = d->check(characteristic, Read);
    const QByteArray value = refusal ? QByteArray() : d->valueOf(characteristic.uuid);
    d->answer([reply, refusal, value](bool alive) {
        reply(!alive        ? Result<QByteArray, AttError>(AttError::NotConnected)
                  : refusal ? Result<QByteArray, AttError>(*refusal)
                            : Result<QByteArray, AttError>(value));
    });
}

void SimulatedWatch::write(const Characteristic &characteristic, const QByteArray &value, DoneReply reply)
{
    const auto refusal = d->check(characteristic, Properties(Write | WriteWithoutResponse));
    d->answer([reply, refusal](bool alive) { reply(alive ? refusal : AttError::NotConnected); });
    if (!refusal)
        d->take(characteristic.uuid, value);
}

void SimulatedWatch::setNotifying(const Characteristic &characteristic, bool enabled, DoneReply reply)
{
    const auto refusal = d->check(characteristic, Notify);
    d->answer([reply, refusal](bool alive) { reply(alive ? refusal : AttError::NotConnected); });
    if (refusal)
        return;
    if (enabled)
        d->notifying.insert(characteristic);
    else
        d->notifying.remove(characteristic);
    if (characteristic.uuid == uuids::steps)
        d->followTotals(enabled);
    if (characteristic.uuid == uuids::heartRateMeasurement)
        d->followSubscription(enabled);
    if (enabled && characteristic.uuid == uuids::authentication)
        d->dropAt(Scenario::DropPoint::AfterSubscribe);
    if (enabled && characteristic.uuid == uuids::deviceEvents)
        d->alerts.startEvents();
}

void SimulatedWatch::pair(PairingReply reply)
{
    ++d->counters.pairings;
    QTimer::singleShot(d->scenario.pairingDelay, Qt::PreciseTimer, this, [this, reply, from = d->link] {
        const bool isSameLink = d->connected && d->link == from;
        if (isSameLink && d->scenario.bonding != Scenario::Bonding::Refused)
            d->paired = true;
        reply(isSameLink && d->paired);
    });
}

bool SimulatedWatch::isPaired() const
{
    return d->paired;
}

void SimulatedWatch::setPaired(bool isPaired)
{
    d->paired = isPaired;
}

void SimulatedWatch::notify(const Characteristic &characteristic, const QByteArray &value)
{
    d->notify(characteristic, value);
}

void SimulatedWatch::reportEvent(const QByteArray &event)
{
    d->notify({uuids::huamiService, uuids::deviceEvents}, event);
}

void SimulatedWatch::setBattery(int level, bool charging)
{
    d->setBattery(level, charging);
}

void SimulatedWatch::addStoredMinutes(const MinuteRun &run)
{
    d->minutes.add(run);
}

void SimulatedWatch::clearStoredMinutes()
{
    d->minutes.clear(d->shownTime());
}

QList<MinuteRun> SimulatedWatch::storedMinutes() const
{
    return d->minutes.runsUntil(d->shownTime());
}

int SimulatedWatch::removedMinutes() const
{
    return d->minutes.removed();
}

QDateTime SimulatedWatch::shownTime() const
{
    return d->shownTime();
}

void SimulatedWatch::setShownTime(const QDateTime &time)
{
    d->setShownTime(time);
}

void SimulatedWatch::setInRange(bool inRange)
{
    d->inRange = inRange;
    if (!inRange)
        dropLink();
    d->updateAdvertising();
}

void SimulatedWatch::dropLink()
{
    if (!d->connected)
        return;
    d->endLink();
    Q_EMIT linkDropped();
}

} // namespace neobeat
