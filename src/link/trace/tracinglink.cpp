// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracinglink.h"

namespace neobeat {

namespace {

using Kind = TraceEvent::Kind;

} // namespace

TracingLink::TracingLink(std::unique_ptr<GattLink> inner, TraceWriter &writer, const QString &peripheral)
    : m_inner(std::move(inner))
    , m_writer(writer)
    , m_number(writer.nextLink())
{
    note({.kind = Kind::CreateLink, .peripheral = peripheral});
    forwardSignals();
}

TracingLink::~TracingLink()
{
    if (!m_isClosed)
        note({.kind = Kind::Drop});
}

void TracingLink::note(TraceEvent event)
{
    event.link = m_number;
    m_writer.note(std::move(event));
}

void TracingLink::forwardSignals()
{
    const auto forward = [this](auto signal, auto eventOf) {
        m_writer.forward(*m_inner, *this, signal, [this, eventOf](const auto &...args) {
            TraceEvent event = eventOf(args...);
            event.link = m_number;
            return event;
        });
    };
    forward(&GattLink::opened, [] { return TraceEvent{.kind = Kind::Opened}; });
    forward(&GattLink::servicesDiscovered,
            [](const QList<QUuid> &services) { return TraceEvent{.kind = Kind::Services, .services = services}; });
    forward(&GattLink::detailsDiscovered, [this](const QUuid &service) {
        return TraceEvent{.kind = Kind::Details,
                          .characteristic = {service, {}},
                          .characteristics = m_inner->characteristics(service),
                          .mtu = m_inner->mtu()};
    });
    forward(&GattLink::detailsFailed, [](const QUuid &service, const Error &error) {
        return TraceEvent{.kind = Kind::DetailsFailed, .characteristic = {service, {}}, .error = error.code};
    });
    forward(&GattLink::closed, [this](const Error &reason) {
        m_isClosed = true;
        return TraceEvent{.kind = Kind::Closed, .error = reason.code};
    });
    forward(&GattLink::readFinished, [](const Characteristic &characteristic, const QByteArray &value) {
        const QByteArray shown = redacted(characteristic, value, Sender::Watch);
        return TraceEvent{.kind = Kind::Value, .characteristic = characteristic, .value = shown};
    });
    forward(&GattLink::writeFinished, [](const Characteristic &characteristic) {
        return TraceEvent{.kind = Kind::Written, .characteristic = characteristic};
    });
    forward(&GattLink::subscriptionChanged, [](const Characteristic &characteristic, bool enabled) {
        return TraceEvent{.kind = enabled ? Kind::Subscribed : Kind::Unsubscribed, .characteristic = characteristic};
    });
    forward(&GattLink::paired, [] { return TraceEvent{.kind = Kind::Paired}; });
    forward(&GattLink::operationFailed, [](const Characteristic &characteristic, const Error &error) {
        return TraceEvent{.kind = Kind::OperationFailed, .characteristic = characteristic, .error = error.code};
    });
    forward(&GattLink::notified, [this](const Characteristic &characteristic, const QByteArray &value) {
        const QByteArray shown = m_challenges.redacted(characteristic, value);
        return TraceEvent{.kind = Kind::Notified, .characteristic = characteristic, .value = shown};
    });
}

void TracingLink::setMayPair(bool mayPair)
{
    m_inner->setMayPair(mayPair);
}

void TracingLink::open()
{
    note({.kind = Kind::Open});
    m_inner->open();
}

void TracingLink::close()
{
    note({.kind = Kind::Close});
    m_inner->close();
}

void TracingLink::discoverServices()
{
    note({.kind = Kind::DiscoverServices});
    m_inner->discoverServices();
}

void TracingLink::discoverDetails(const QUuid &service)
{
    note({.kind = Kind::DiscoverDetails, .characteristic = {service, {}}});
    m_inner->discoverDetails(service);
}

QList<CharacteristicInfo> TracingLink::characteristics(const QUuid &service) const
{
    return m_inner->characteristics(service);
}

int TracingLink::mtu() const
{
    return m_inner->mtu();
}

void TracingLink::read(const Characteristic &characteristic)
{
    note({.kind = Kind::Read, .characteristic = characteristic});
    m_inner->read(characteristic);
}

void TracingLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    note({.kind = Kind::Write,
          .characteristic = characteristic,
          .value = redacted(characteristic, value, Sender::Program)});
    m_inner->write(characteristic, value);
}

void TracingLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    note({.kind = enabled ? Kind::Subscribe : Kind::Unsubscribe, .characteristic = characteristic});
    m_inner->subscribe(characteristic, enabled);
}

} // namespace neobeat
