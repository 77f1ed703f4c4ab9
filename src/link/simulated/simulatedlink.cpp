// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedlink.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using AttError = SimulatedWatch::AttError;

QString describe(AttError error)
{
    switch (error) {
    case AttError::NotConnected:
        return u"not connected"_s;
    case AttError::NotFound:
        return u"no such characteristic"_s;
    case AttError::NotPermitted:
        return u"not permitted"_s;
    case AttError::NotAuthenticated:
        return u"not authenticated"_s;
    case AttError::NotPaired:
        return u"not paired"_s;
    }
    return {};
}

/// Why an established link ends when the radio enters this state.
Error lossFor(Radio::State state)
{
    return state == Radio::State::NoAdapter ? Error{Error::Code::AdapterRemoved, {}}
                                            : Error{Error::Code::LinkLost, u"the adapter went away"_s};
}

} // namespace

SimulatedLink::SimulatedLink(Radio &radio, SimulatedWatch &watch)
    : m_radio(radio)
    , m_watch(watch)
{
    connect(&watch, &SimulatedWatch::advertisingChanged, this, [this](bool advertising) {
        if (advertising && m_state == State::Connecting)
            later(m_watch.scenario().connectDelay, [this] { tryToConnect(); });
    });
    connect(&watch, &SimulatedWatch::linkDropped, this, [this] {
        if (m_state == State::Open)
            announce({Error::Code::LinkLost, {}});
    });
    connect(&watch, &SimulatedWatch::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                if (m_state == State::Open)
                    Q_EMIT notified(characteristic, value);
            });
    connect(&radio, &Radio::stateChanged, this, [this](Radio::State state) {
        if (state != Radio::State::Ready && (m_state == State::Open || m_state == State::Connecting))
            end(m_state == State::Open ? lossFor(state) : Radio::errorFor(state));
    });
}

SimulatedLink::~SimulatedLink()
{
    // No signal is emitted by a link that is being destroyed, but the watch is free again.
    if (m_state == State::Open) {
        m_state = State::Closed;
        m_watch.disconnectCentral();
    }
}

void SimulatedLink::setMayPair(bool mayPair)
{
    m_mayPair = mayPair;
}

void SimulatedLink::open()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Connecting;
    if (m_radio.state() != Radio::State::Ready)
        end(m_radio.state() == Radio::State::Unknown ? Error{Error::Code::ConnectFailed, u"adapter not asked yet"_s}
                                                     : Radio::errorFor(m_radio.state()));
    else
        later(m_watch.scenario().connectDelay, [this] { tryToConnect(); });
}

void SimulatedLink::tryToConnect()
{
    if (m_state != State::Connecting)
        return;
    if (m_watch.scenario().reachFault == Scenario::ReachFault::Refused) {
        end({Error::Code::ConnectFailed, u"refused by the watch"_s});
    } else if (m_watch.connectCentral()) {
        m_state = State::Open;
        Q_EMIT opened();
    }
}

void SimulatedLink::close()
{
    if (m_state != State::Ending && m_state != State::Closed)
        end({});
}

void SimulatedLink::end(const Error &reason)
{
    const bool wasOpen = m_state == State::Open;
    announce(reason);
    if (wasOpen)
        m_watch.disconnectCentral();
}

void SimulatedLink::announce(const Error &reason)
{
    m_state = State::Ending;
    QTimer::singleShot(0, this, [this, reason] {
        m_state = State::Closed;
        Q_EMIT closed(reason);
    });
}

void SimulatedLink::discoverServices()
{
    if (m_state != State::Open || m_watch.scenario().reachFault == Scenario::ReachFault::GattSilent)
        return;
    later(m_watch.scenario().discoverDelay, [this] {
        QList<QUuid> services;
        const auto offers = m_watch.services();
        for (const auto &service : offers)
            services.append(service.uuid);
        m_watch.markDiscovered();
        Q_EMIT servicesDiscovered(services);
    });
}

void SimulatedLink::discoverDetails(const QUuid &service)
{
    if (m_state != State::Open || m_watch.scenario().reachFault == Scenario::ReachFault::GattSilent)
        return;
    m_wanted.append(service);
    if (m_wanted.size() == 1)
        later(m_watch.scenario().detailsDelay, [this] { finishDetails(); });
}

void SimulatedLink::finishDetails()
{
    const QUuid service = m_wanted.takeFirst();
    if (!m_wanted.isEmpty())
        later(m_watch.scenario().detailsDelay, [this] { finishDetails(); });
    const auto offers = m_watch.services();
    const bool offered
        = std::any_of(offers.begin(), offers.end(), [&](const auto &offer) { return offer.uuid == service; });
    if (!offered) {
        Q_EMIT detailsFailed(service, {Error::Code::ServicesMissing, service.toString(QUuid::WithoutBraces)});
        return;
    }
    m_known.insert(service);
    Q_EMIT detailsDiscovered(service);
}

QList<CharacteristicInfo> SimulatedLink::characteristics(const QUuid &service) const
{
    QList<CharacteristicInfo> found;
    if (!m_known.contains(service))
        return found;
    const auto offers = m_watch.services();
    for (const auto &offer : offers) {
        if (offer.uuid != service)
            continue;
        for (const auto &characteristic : offer.characteristics)
            found.append({characteristic.uuid, quint8(characteristic.properties.toInt())});
    }
    return found;
}

int SimulatedLink::mtu() const
{
    return smallestMtu;
}

void SimulatedLink::read(const Characteristic &characteristic)
{
    if (!isUsable(characteristic, Error::Code::ReadFailed))
        return;
    const auto onReply = [link = QPointer(this), characteristic](const Result<QByteArray, AttError> &reply) {
        if (!link || link->m_state != State::Open)
            return;
        if (reply)
            Q_EMIT link->readFinished(characteristic, *reply);
        else
            link->fail(characteristic, Error::Code::ReadFailed, reply.error());
    };
    send([this, characteristic, onReply] { m_watch.read(characteristic, onReply); });
}

void SimulatedLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    if (!isUsable(characteristic, Error::Code::WriteFailed))
        return;
    const auto onReply = doneReply(characteristic, Error::Code::WriteFailed,
                                   [this, characteristic] { Q_EMIT writeFinished(characteristic); });
    send([this, characteristic, value, onReply] { m_watch.write(characteristic, value, onReply); });
}

void SimulatedLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    if (!isUsable(characteristic, Error::Code::SubscribeFailed))
        return;
    const auto onReply = doneReply(characteristic, Error::Code::SubscribeFailed, [this, characteristic, enabled] {
        Q_EMIT subscriptionChanged(characteristic, enabled);
    });
    send([this, characteristic, enabled, onReply] { m_watch.setNotifying(characteristic, enabled, onReply); });
}

bool SimulatedLink::isUsable(const Characteristic &characteristic, Error::Code failure)
{
    if (m_state != State::Open)
        return false;
    const bool known = m_known.contains(characteristic.service);
    if (!known)
        later(m_watch.scenario().replyDelay, [=, this] { fail(characteristic, failure, AttError::NotFound); });
    return known;
}

SimulatedWatch::DoneReply SimulatedLink::doneReply(const Characteristic &characteristic, Error::Code failure,
                                                   std::function<void()> success)
{
    return [link = QPointer(this), characteristic, failure, success](std::optional<AttError> error) {
        if (!link || link->m_state != State::Open)
            return;
        if (error)
            link->fail(characteristic, failure, *error);
        else
            success();
    };
}

void SimulatedLink::send(std::function<void()> operation)
{
    m_operation = std::move(operation);
    m_operation();
}

void SimulatedLink::pair(const Characteristic &characteristic)
{
    m_pairing = Pairing::UnderWay;
    m_watch.pair([link = QPointer(this), characteristic](bool isPaired) {
        if (!link || link->m_state != State::Open)
            return;
        link->m_pairing = isPaired ? Pairing::Done : Pairing::Failed;
        if (!isPaired) {
            link->fail(characteristic, Error::Code::PairingFailed, AttError::NotPaired);
            return;
        }
        Q_EMIT link->paired();
        if (link && link->m_state == State::Open)
            link->m_operation();
    });
}

void SimulatedLink::fail(const Characteristic &characteristic, Error::Code code, AttError cause)
{
    if (cause == AttError::NotPaired && m_mayPair && m_pairing == Pairing::Untried) {
        pair(characteristic);
        return;
    }
    if (cause == AttError::NotPaired && m_pairing == Pairing::Failed)
        code = Error::Code::PairingFailed;
    Q_EMIT operationFailed(characteristic, {code, describe(cause)});
}

void SimulatedLink::later(Scenario::Duration delay, std::function<void()> action)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, action, from = m_state] {
        if (m_state == from)
            action();
    });
}

} // namespace neobeat
