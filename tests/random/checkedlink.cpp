// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedlink.h"

#include "protocol/authmessages.h"
#include "protocol/uuids.h"

#include <QScopedValueRollback>

namespace neobeat {

using namespace Qt::StringLiterals;

CheckedLink::CheckedLink(std::unique_ptr<GattLink> inner, QStringList &breaches)
    : ForwardingLink(std::move(inner))
    , m_breaches(breaches)
{
    connectChecks();
    connectOperationChecks();
    forwardSignals();
}

void CheckedLink::connectChecks()
{
    connect(&inner(), &GattLink::opened, this, [this] {
        hear();
        demand(m_state == State::Opening, "opened() twice or unasked");
        m_state = State::Open;
    });
    connect(&inner(), &GattLink::servicesDiscovered, this, [this] {
        hear();
        demand(std::exchange(m_servicesAsked, false), "services reported without a request");
    });
    const auto onDetails = [this](const QUuid &service) {
        hear();
        demand(m_detailsAsked.removeOne(service), "details reported without a request");
    };
    connect(&inner(), &GattLink::detailsDiscovered, this, onDetails);
    connect(&inner(), &GattLink::detailsFailed, this, onDetails);
    connect(&inner(), &GattLink::notified, this, [this] {
        hear();
        demand(m_state == State::Open, "a notification on a link that is not open");
    });
    connect(&inner(), &GattLink::closed, this, [this](const Error &reason) {
        hear();
        demand(m_state != State::Idle, "closed() before open()");
        demand(m_closeAsked || reason, "closed() without close() and without a reason");
        m_state = State::Closed;
        m_inFlight.reset();
    });
}

void CheckedLink::connectOperationChecks()
{
    connect(&inner(), &GattLink::paired, this, [this] {
        hear();
        demand(m_state == State::Open, "paired on a link that is not open");
    });
    connect(&inner(), &GattLink::readFinished, this,
            [this](const Characteristic &characteristic) { end(Kind::Read, characteristic); });
    connect(&inner(), &GattLink::writeFinished, this,
            [this](const Characteristic &characteristic) { end(Kind::Write, characteristic); });
    connect(&inner(), &GattLink::subscriptionChanged, this,
            [this](const Characteristic &characteristic) { end(Kind::Subscribe, characteristic); });
    connect(&inner(), &GattLink::operationFailed, this,
            [this](const Characteristic &characteristic) { end(std::nullopt, characteristic); });
}

void CheckedLink::open()
{
    demand(m_state == State::Idle, "open() twice");
    m_state = State::Opening;
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::open();
}

void CheckedLink::close()
{
    m_closeAsked = true;
    if (m_state != State::Closed)
        m_state = State::Closing;
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::close();
}

void CheckedLink::discoverServices()
{
    demand(m_state == State::Open, "discoverServices() on a link that is not open");
    m_servicesAsked = true;
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::discoverServices();
}

void CheckedLink::discoverDetails(const QUuid &service)
{
    demand(m_state == State::Open, "discoverDetails() on a link that is not open");
    m_detailsAsked.append(service);
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::discoverDetails(service);
}

void CheckedLink::read(const Characteristic &characteristic)
{
    begin(Kind::Read, characteristic);
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::read(characteristic);
}

void CheckedLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    begin(Kind::Write, characteristic);
    countAuthentication(characteristic, value);
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::write(characteristic, value);
}

void CheckedLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    begin(Kind::Subscribe, characteristic);
    const QScopedValueRollback inCall(m_inCall, true);
    ForwardingLink::subscribe(characteristic, enabled);
}

void CheckedLink::demand(bool holds, const char *what)
{
    if (!holds)
        m_breaches.append(u"link: "_s + QLatin1StringView(what));
}

void CheckedLink::begin(Kind kind, const Characteristic &characteristic)
{
    demand(m_state == State::Open, "an operation on a link that is not open");
    demand(!m_inFlight, "two operations in flight");
    m_inFlight = {kind, characteristic};
}

void CheckedLink::end(std::optional<Kind> kind, const Characteristic &characteristic)
{
    hear();
    const auto ended = std::exchange(m_inFlight, std::nullopt);
    demand(ended && ended->characteristic == characteristic && (!kind || ended->kind == *kind),
           "the reply to an operation that is not in flight");
}

void CheckedLink::hear()
{
    demand(!m_inCall, "a signal from inside a call");
    demand(m_state != State::Closed, "a signal after closed()");
}

void CheckedLink::countAuthentication(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic.uuid != uuids::authentication)
        return;
    const AuthRequest::Kind kind = AuthRequest::decode(value).kind;
    m_requests += kind == AuthRequest::Kind::Challenge ? 1 : 0;
    m_answers += kind == AuthRequest::Kind::Answer ? 1 : 0;
    demand(m_requests <= 1, "two challenge requests on one connection");
    demand(m_answers <= m_requests, "two answers on one connection");
}

} // namespace neobeat
