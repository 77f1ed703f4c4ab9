// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replaylink.h"

#include "link/trace/redaction.h"

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;
using Match = ReplayScript::Match;

QString notTraced()
{
    return u"not in the trace"_s;
}

} // namespace

ReplayLink::ReplayLink(ReplayScript &script, int number)
    : m_script(script)
    , m_number(number)
{
    connect(&script, &ReplayScript::came, this, &ReplayLink::onCame);
}

ReplayLink::~ReplayLink()
{
    if (m_state != State::Closed)
        play({.kind = Kind::Drop});
    m_script.forget(TracePart::Link, m_number);
}

bool ReplayLink::play(TraceEvent call)
{
    call.link = m_number;
    return m_script.play(call) != Match::Missing;
}

void ReplayLink::setMayPair(bool)
{
    // The trace says whether it was paired.
}

void ReplayLink::open()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Connecting;
    play({.kind = Kind::Open});
}

void ReplayLink::close()
{
    // A program can always disconnect, even where the trace has ended or took another course.
    if (m_state != State::Closed && !play({.kind = Kind::Close}))
        endLater({});
}

void ReplayLink::discoverServices()
{
    if (!play({.kind = Kind::DiscoverServices}))
        endLater({Error::Code::LinkLost, notTraced()});
}

void ReplayLink::discoverDetails(const QUuid &service)
{
    if (play({.kind = Kind::DiscoverDetails, .characteristic = {service, {}}}))
        return;
    const auto action = [this, service] {
        if (m_state == State::Open)
            Q_EMIT detailsFailed(service, {Error::Code::ServicesMissing, notTraced()});
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

QList<CharacteristicInfo> ReplayLink::characteristics(const QUuid &service) const
{
    return m_characteristics.value(service);
}

int ReplayLink::mtu() const
{
    return m_mtu;
}

void ReplayLink::read(const Characteristic &characteristic)
{
    operate({.kind = Kind::Read, .characteristic = characteristic}, Error::Code::ReadFailed);
}

void ReplayLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    operate({.kind = Kind::Write,
             .characteristic = characteristic,
             .value = redacted(characteristic, value, Sender::Program)},
            Error::Code::WriteFailed);
}

void ReplayLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    operate({.kind = enabled ? Kind::Subscribe : Kind::Unsubscribe, .characteristic = characteristic},
            Error::Code::SubscribeFailed);
}

void ReplayLink::operate(const TraceEvent &call, Error::Code failure)
{
    if (play(call))
        return;
    const auto action = [this, characteristic = call.characteristic, failure] {
        if (m_state == State::Open)
            Q_EMIT operationFailed(characteristic, {failure, notTraced()});
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void ReplayLink::onCame(const TraceEvent &event)
{
    if (event.link != m_number)
        return;
    if (event.kind == Kind::Closed && m_state != State::Closed) {
        end({event.error, {}});
    } else if (event.kind == Kind::Opened && m_state == State::Connecting) {
        m_state = State::Open;
        Q_EMIT opened();
    } else if (m_state == State::Open) {
        onCameWhileOpen(event);
    }
}

void ReplayLink::onCameWhileOpen(const TraceEvent &event)
{
    const Characteristic &characteristic = event.characteristic;
    switch (event.kind) {
    case Kind::Services:
        Q_EMIT servicesDiscovered(event.services);
        break;
    case Kind::Details:
        m_characteristics.insert(characteristic.service, event.characteristics);
        m_mtu = event.mtu;
        Q_EMIT detailsDiscovered(characteristic.service);
        break;
    case Kind::DetailsFailed:
        Q_EMIT detailsFailed(characteristic.service, {event.error, {}});
        break;
    case Kind::Value:
        Q_EMIT readFinished(characteristic, bytesOf(event.value));
        break;
    case Kind::Written:
        Q_EMIT writeFinished(characteristic);
        break;
    case Kind::Subscribed:
    case Kind::Unsubscribed:
        Q_EMIT subscriptionChanged(characteristic, event.kind == Kind::Subscribed);
        break;
    case Kind::Paired:
        Q_EMIT paired();
        break;
    case Kind::OperationFailed:
        Q_EMIT operationFailed(characteristic, {event.error, {}});
        break;
    case Kind::Notified:
        Q_EMIT notified(characteristic, bytesOf(event.value));
        break;
    default:
        break;
    }
}

void ReplayLink::endLater(const Error &reason)
{
    const auto action = [this, reason] {
        if (m_state != State::Closed)
            end(reason);
    };
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void ReplayLink::end(const Error &reason)
{
    m_state = State::Closed;
    m_script.forget(TracePart::Link, m_number);
    Q_EMIT closed(reason);
}

} // namespace neobeat
