// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch_p.h"

#include "link/simulated/simulatedservices.h"
#include "protocol/currenttime.h"
#include "protocol/heartratecontrol.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr Characteristic authCharacteristic{uuids::authenticationService, uuids::authentication};
constexpr Characteristic batteryCharacteristic{uuids::huamiService, uuids::battery};
constexpr Characteristic batteryLevelCharacteristic{uuids::batteryService, uuids::batteryLevel};
constexpr Characteristic fetchControlCharacteristic{uuids::huamiService, uuids::fetchControl};
constexpr Characteristic fetchDataCharacteristic{uuids::huamiService, uuids::fetchData};
constexpr Characteristic totalsCharacteristic{uuids::huamiService, uuids::steps};
constexpr std::chrono::seconds totalsInterval{5};
constexpr Characteristic heartRateCharacteristic{uuids::heartRateService, uuids::heartRateMeasurement};
constexpr std::chrono::milliseconds garbageInterval{150};
constexpr qsizetype answersKept = 100;

/// [B4]: steps and heart rate, and so what is stored of them.
bool needsAuthentication(const Characteristic &characteristic)
{
    return characteristic.service == uuids::heartRateService || characteristic.uuid == uuids::steps
        || characteristic.uuid == uuids::fetchControl || characteristic.uuid == uuids::fetchData;
}

/// Of a strap that demands it; what it is, it tells any central.
bool needsPairing(const Characteristic &characteristic, const Scenario &scenario)
{
    if (scenario.bonding == Scenario::Bonding::NotNeeded)
        return false;
    const bool isHeartRate = characteristic.service == uuids::heartRateService;
    return (isHeartRate && scenario.bondingCoversHeartRate) || characteristic.service == uuids::batteryService;
}

quint32 seedOf(const Scenario &scenario)
{
    return scenario.seed ? *scenario.seed : QRandomGenerator::global()->generate();
}

} // namespace

SimulatedWatch::Private::Private(SimulatedWatch &watch, const Scenario &wanted, const Clock &theClock)
    : q(watch)
    , clock(theClock)
    , start(clock.uptime())
    , scenario(wanted)
    , random(seedOf(wanted))
    , services(simulatedServices(wanted))
    , inRange(wanted.reachFault != Scenario::ReachFault::OutOfRange)
    , dropsLeft(wanted.dropTimes)
    , delayed(wanted.replyDelay, clock, &q)
    , auth(wanted, QRandomGenerator(random.generate()), &q)
    , alerts(wanted, clock, &q)
    , configuration(wanted, &q)
    , heartRate(wanted, random.generate(), clock, &q)
    , battery(wanted.batteryLevel, wanted.charging, wanted.speed, clock.now())
    , batteryStart(start)
    , setTime(clock.now().addSecs(-95))
    , setTimeStart(start)
    , minutes(wanted, random.generate(), setTime, &q)
{
    for (QTimer *timer : {&unauthenticatedEnd, &streamingEnd, &muteStart, &batteryChange, &chargerStart})
        timer->setSingleShot(true);

    QObject::connect(&auth, &SimulatedAuth::replied, &q,
                     [this](const QByteArray &message) { notify(authCharacteristic, message); });
    QObject::connect(&auth, &SimulatedAuth::challenged, &q, [this] { dropAt(Scenario::DropPoint::AfterChallenge); });
    QObject::connect(&auth, &SimulatedAuth::answerTaken, &q, [this] { dropAt(Scenario::DropPoint::AfterAnswer); });
    QObject::connect(&auth, &SimulatedAuth::accepted, &q, [this] {
        ++counters.acceptedAnswers;
        unauthenticatedEnd.stop();
        dropAt(Scenario::DropPoint::AfterAuth);
    });
    QObject::connect(&alerts, &SimulatedAlerts::reported, &q, &SimulatedWatch::reportEvent);
    QObject::connect(&configuration, &SimulatedConfiguration::replied, &q,
                     [this](const QUuid &characteristic, const QByteArray &value) {
                         notify({uuids::huamiService, characteristic}, value);
                     });
    QObject::connect(&heartRate, &SimulatedHeartRate::measured, &q,
                     [this](const QByteArray &value) { onMeasured(value); });
    QObject::connect(&minutes, &SimulatedMinutes::replied, &q,
                     [this](const QByteArray &value) { notify(fetchControlCharacteristic, value); });
    QObject::connect(&minutes, &SimulatedMinutes::sent, &q,
                     [this](const QByteArray &packet) { notify(fetchDataCharacteristic, packet); });
    QObject::connect(&totalsChange, &QTimer::timeout, &q, [this] { notifyTotals(); });
    QObject::connect(&unauthenticatedEnd, &QTimer::timeout, &q, &SimulatedWatch::dropLink);
    QObject::connect(&streamingEnd, &QTimer::timeout, &q, [this] { dropAt(Scenario::DropPoint::WhileStreaming); });
    QObject::connect(&muteStart, &QTimer::timeout, &q, [this] { muted = true; });
    QObject::connect(&garbage, &QTimer::timeout, &q, [this] { sendGarbage(); });
    QObject::connect(&batteryChange, &QTimer::timeout, &q, [this] { notifyBattery(); });
    QObject::connect(&chargerStart, &QTimer::timeout, &q,
                     [this] { setBattery(battery.at(batteryAge()).level.value_or(0), true); });
    batteryChange.start(battery.untilNextChange(Scenario::Duration(0)));
    advertising = inRange && scenario.reachFault != Scenario::ReachFault::Held;
}

void SimulatedWatch::Private::setScenario(const Scenario &wanted)
{
    scenario = wanted;
    services = simulatedServices(wanted);
    inRange = wanted.reachFault != Scenario::ReachFault::OutOfRange;
    dropsLeft = wanted.dropTimes;
    delayed.setDelay(wanted.replyDelay);
    auth.setScenario(wanted);
    alerts.setScenario(wanted);
    configuration.setScenario(wanted);
    heartRate.setScenario(wanted);
    minutes.setScenario(wanted);
    setGarbage();
    if (streamed)
        startStreamFaults();
    updateAdvertising();
}

void SimulatedWatch::Private::setGarbage()
{
    if (connected && scenario.sensorFault == Scenario::SensorFault::Garbage)
        garbage.start(garbageInterval);
    else
        garbage.stop();
}

void SimulatedWatch::Private::startLink()
{
    auth.reset();
    if (scenario.model->needsKey())
        unauthenticatedEnd.start(scenario.unauthenticatedLimit);
    setGarbage();
    if (scenario.putOnCharger)
        chargerStart.start(*scenario.putOnCharger);
    dropAt(Scenario::DropPoint::OnConnect);
}

void SimulatedWatch::Private::endLink()
{
    connected = false;
    muted = streamed = false;
    notifying.clear();
    auth.reset();
    alerts.stop();
    chunks = {};
    configuration.reset();
    heartRate.stop();
    minutes.abandon();
    for (QTimer *timer : {&unauthenticatedEnd, &streamingEnd, &muteStart, &garbage, &totalsChange, &chargerStart})
        timer->stop();
    for (const Answer &held : std::exchange(heldAnswers, {}))
        delayed.put([held] { held(false); });
    updateAdvertising();
}

void SimulatedWatch::Private::updateAdvertising()
{
    const bool now
        = inRange && (!connected || scenario.advertisesConnected) && scenario.reachFault != Scenario::ReachFault::Held;
    if (std::exchange(advertising, now) != now)
        Q_EMIT q.advertisingChanged(now);
}

std::optional<SimulatedWatch::AttError> SimulatedWatch::Private::check(const Characteristic &characteristic,
                                                                       Properties oneOf)
{
    if (!connected)
        return AttError::NotConnected;
    std::optional<AttError> refusal = AttError::NotFound;
    for (const OfferedService &service : services) {
        for (const OfferedCharacteristic &offered : service.characteristics) {
            if (service.uuid == characteristic.service && offered.uuid == characteristic.uuid)
                refusal = offered.properties & oneOf ? std::nullopt : std::optional(AttError::NotPermitted);
        }
    }
    const bool isOpen = auth.isAuthenticated() || !scenario.model->needsKey();
    if (!refusal && needsAuthentication(characteristic) && !isOpen)
        refusal = AttError::NotAuthenticated;
    const bool isPublic = characteristic.service == uuids::authenticationService
        || characteristic.service == uuids::deviceInformationService;
    if (!refusal && scenario.closedWithoutKey && !isPublic && !isOpen)
        refusal = AttError::NotAuthenticated;
    if (!refusal && !paired && needsPairing(characteristic, scenario))
        refusal = AttError::NotPaired;
    counters.refusals += refusal ? 1 : 0;
    return refusal;
}

void SimulatedWatch::Private::answer(Answer answer)
{
    if (connected && scenario.reachFault == Scenario::ReachFault::GattSilent)
        heldAnswers.append(answer);
    else
        delayed.put([this, answer, from = link] { answer(connected && link == from); });
}

QByteArray SimulatedWatch::Private::valueOf(const QUuid &characteristic) const
{
    if (characteristic == uuids::battery)
        return batteryValue();
    if (characteristic == uuids::batteryLevel)
        return batteryLevelValue();
    if (characteristic == uuids::currentTime)
        return currenttime::encode(shownTime());
    if (characteristic == uuids::steps)
        return totals().encode();
    if (characteristic == uuids::softwareRevision)
        return scenario.firmware;
    return simulatedConstant(characteristic);
}

void SimulatedWatch::Private::take(const QUuid &characteristic, const QByteArray &value)
{
    if (scenario.reachFault == Scenario::ReachFault::GattSilent)
        return;
    if (characteristic == uuids::authentication)
        takeAuth(value);
    else if (characteristic == uuids::heartRateControlPoint)
        takeHeartRateCommand(value);
    else if (characteristic == uuids::currentTime)
        takeTime(value);
    else if (characteristic == uuids::fetchControl)
        takeFetchRequest(value);
    else if (characteristic == uuids::chunkedTransfer)
        takeChunk(value);
    else if (characteristic == uuids::alertLevel)
        counters.unknownWrites += alerts.takeLevel(value) ? 0 : 1;
    else if (characteristic == uuids::newAlert)
        counters.unknownWrites += alerts.takeCall(value) ? 0 : 1;
    else if (characteristic == uuids::configuration && alerts.takeAnswer(value))
        return;
    else if (!configuration.take(characteristic, value))
        ++counters.unknownWrites;
}

void SimulatedWatch::Private::takeAuth(const QByteArray &value)
{
    switch (AuthRequest::decode(value).kind) {
    case AuthRequest::Kind::Challenge:
        ++counters.challengeRequests;
        break;
    case AuthRequest::Kind::Answer:
        ++counters.answers;
        answers.append(value);
        if (answers.size() > answersKept)
            answers.removeFirst();
        break;
    case AuthRequest::Kind::Unknown:
        ++counters.unknownWrites;
        break;
    }
    auth.receive(value);
}

void SimulatedWatch::Private::takeTime(const QByteArray &value)
{
    const auto time = currenttime::decode(value);
    if (!time) {
        ++counters.unknownWrites;
        return;
    }
    ++counters.timeWrites;
    setShownTime(*time);
}

QDateTime SimulatedWatch::Private::shownTime() const
{
    return setTime.addMSecs((clock.uptime() - setTimeStart).count());
}

void SimulatedWatch::Private::setShownTime(const QDateTime &time)
{
    minutes.setClock(shownTime(), time);
    setTime = time;
    setTimeStart = clock.uptime();
}

void SimulatedWatch::Private::takeFetchRequest(const QByteArray &value)
{
    if (!minutes.receive(value, shownTime())) {
        ++counters.unknownWrites;
        return;
    }
    ++counters.fetchRequests;
    counters.fetchesWhileMeasuring += heartRate.isMeasuring() ? 1 : 0;
}

DailyTotals SimulatedWatch::Private::totals() const
{
    constexpr quint32 stepsPerSecond = 2;
    DailyTotals today = minutes.totalsAt(shownTime());
    if (scenario.isWalking)
        today.steps
            += stepsPerSecond * quint32(std::chrono::floor<std::chrono::seconds>(clock.uptime() - start).count());
    return today;
}

void SimulatedWatch::Private::followTotals(bool enabled)
{
    notifiedTotals = totals();
    if (enabled && scenario.notifiesTotals)
        totalsChange.start(totalsInterval);
    else
        totalsChange.stop();
}

void SimulatedWatch::Private::followSubscription(bool enabled)
{
    if (scenario.model->can(SourceModel::MeasuringControl))
        return;
    if (enabled)
        heartRate.start();
    else
        heartRate.stop();
}

void SimulatedWatch::Private::notifyTotals()
{
    const DailyTotals now = totals();
    if (std::exchange(notifiedTotals, now) != now)
        notify(totalsCharacteristic, now.encode());
}

void SimulatedWatch::Private::takeChunk(const QByteArray &value)
{
    const auto message = chunks.take(value);
    if (!message)
        return;
    if (message->type != chunkedtransfer::Type::Notification)
        configuration.takeMessage(*message);
    else if (!alerts.takeMessage(message->content))
        ++counters.unknownWrites;
}

void SimulatedWatch::Private::takeHeartRateCommand(const QByteArray &value)
{
    if (value == heartratecontrol::startContinuous()) {
        ++counters.heartRateStarts;
        heartRate.start();
    } else if (value == QByteArray::fromHex("150201") && scenario.measuresOnce) {
        heartRate.measureOnce();
    } else if (value == heartratecontrol::stopContinuous()) {
        ++counters.heartRateStops;
        heartRate.stop();
    } else if (value == heartratecontrol::keepAlive()) {
        ++counters.keepAlives;
        heartRate.keepAlive();
    } else if (!configuration.take(uuids::heartRateControlPoint, value)) {
        ++counters.unknownWrites;
    }
}

void SimulatedWatch::Private::notify(const Characteristic &characteristic, const QByteArray &value)
{
    if (!notifying.contains(characteristic))
        return;
    delayed.put([this, characteristic, value, from = link] {
        if (connected && link == from && !muted && notifying.contains(characteristic))
            Q_EMIT q.notified(characteristic, value);
    });
}

void SimulatedWatch::Private::onMeasured(const QByteArray &value)
{
    if (!notifying.contains(heartRateCharacteristic))
        return;
    notify(heartRateCharacteristic, value);
    if (!std::exchange(streamed, true))
        startStreamFaults();
}

void SimulatedWatch::Private::startStreamFaults()
{
    if (scenario.dropPoint == Scenario::DropPoint::WhileStreaming)
        streamingEnd.start(scenario.dropDelay);
    if (scenario.notificationsStop)
        muteStart.start(*scenario.notificationsStop + scenario.replyDelay);
}

void SimulatedWatch::Private::sendGarbage()
{
    for (const Characteristic &characteristic : std::as_const(notifying)) {
        QByteArray value(random.bounded(21), Qt::Uninitialized);
        for (char &byte : value)
            byte = char(random.bounded(256));
        notify(characteristic, value);
    }
}

void SimulatedWatch::Private::setBattery(int level, bool charging)
{
    battery = SimulatedBattery(level, charging, scenario.speed, clock.now());
    batteryStart = clock.uptime();
    notifyBattery();
}

void SimulatedWatch::Private::notifyBattery()
{
    if (scenario.notifiesBattery) {
        notify(batteryCharacteristic, batteryValue());
        notify(batteryLevelCharacteristic, batteryLevelValue());
    }
    batteryChange.start(battery.untilNextChange(batteryAge()));
}

QByteArray SimulatedWatch::Private::batteryValue() const
{
    BatteryStatus status = battery.at(batteryAge());
    if (!scenario.tellsCharging)
        status.charging = false;
    const QByteArray value = status.encode();
    return scenario.shortBattery ? value.first(1) : value;
}

QByteArray SimulatedWatch::Private::batteryLevelValue() const
{
    return QByteArray(1, char(battery.at(batteryAge()).level.value_or(0)));
}

void SimulatedWatch::Private::dropAt(Scenario::DropPoint point)
{
    if (scenario.dropPoint != point || dropsLeft <= 0)
        return;
    if (dropsLeft != Scenario::always)
        --dropsLeft;
    delayed.put([this, from = link] {
        if (link == from)
            q.dropLink();
    });
}

} // namespace neobeat
