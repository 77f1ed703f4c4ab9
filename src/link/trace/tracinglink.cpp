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
    followConnection();
    followOperations();
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

void TracingLink::followConnection()
{
    connect(m_inner.get(), &GattLink::opened, this, [this] {
        note({.kind = Kind::Opened});
        Q_EMIT opened();
    });
    connect(m_inner.get(), &GattLink::servicesDiscovered, this, [this](const QList<QUuid> &services) {
        note({.kind = Kind::Services, .services = services});
        Q_EMIT servicesDiscovered(services);
    });
    connect(m_inner.get(), &GattLink::detailsDiscovered, this, [this](const QUuid &service) {
        note({.kind = Kind::Details, .characteristic = {service, {}}});
        Q_EMIT detailsDiscovered(service);
    });
    connect(m_inner.get(), &GattLink::detailsFailed, this, [this](const QUuid &service, const Error &error) {
        note({.kind = Kind::DetailsFailed, .characteristic = {service, {}}, .error = error.code});
        Q_EMIT detailsFailed(service, error);
    });
    connect(m_inner.get(), &GattLink::closed, this, [this](const Error &reason) {
        m_isClosed = true;
        note({.kind = Kind::Closed, .error = reason.code});
        Q_EMIT closed(reason);
    });
}

void TracingLink::followOperations()
{
    connect(m_inner.get(), &GattLink::readFinished, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                note({.kind = Kind::Value,
                      .characteristic = characteristic,
                      .value = redacted(characteristic, value, Sender::Watch)});
                Q_EMIT readFinished(characteristic, value);
            });
    connect(m_inner.get(), &GattLink::writeFinished, this, [this](const Characteristic &characteristic) {
        note({.kind = Kind::Written, .characteristic = characteristic});
        Q_EMIT writeFinished(characteristic);
    });
    connect(m_inner.get(), &GattLink::subscriptionChanged, this,
            [this](const Characteristic &characteristic, bool enabled) {
                note({.kind = enabled ? Kind::Subscribed : Kind::Unsubscribed, .characteristic = characteristic});
                Q_EMIT subscriptionChanged(characteristic, enabled);
            });
    connect(m_inner.get(), &GattLink::operationFailed, this,
            [this](const Characteristic &characteristic, const Error &error) {
                note({.kind = Kind::OperationFailed, .characteristic = characteristic, .error = error.code});
                Q_EMIT operationFailed(characteristic, error);
            });
    connect(m_inner.get(), &GattLink::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                note({.kind = Kind::Notified,
                      .characteristic = characteristic,
                      .value = m_challenges.redacted(characteristic, value)});
                Q_EMIT notified(characteristic, value);
            });
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
