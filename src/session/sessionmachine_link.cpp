// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SessionMachine that works over the standing link.
#include "session/sessionmachine.h"

#include "base/logging.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

void SessionMachine::openLink()
{
    m_link = m_radio.createLink(m_target.advertisement);
    m_queue = std::make_unique<OperationQueue>(*m_link, m_timeouts.operation);
    wireLink();
    m_link->open();
}

void SessionMachine::wireLink()
{
    connect(m_link.get(), &GattLink::opened, this, [this] { Q_EMIT linkOpened(QPrivateSignal()); });
    connect(m_link.get(), &GattLink::servicesDiscovered, this, &SessionMachine::onServices);
    connect(m_link.get(), &GattLink::detailsDiscovered, this, [this](const QUuid &service) {
        if (service == uuids::authenticationService)
            Q_EMIT authenticationLearned(QPrivateSignal());
    });
    connect(m_link.get(), &GattLink::detailsFailed, this, &SessionMachine::onDetailsFailed);
    connect(m_link.get(), &GattLink::notified, this, &SessionMachine::onNotified);
    connect(m_link.get(), &GattLink::closed, this, &SessionMachine::onClosed);
    connect(m_queue.get(), &OperationQueue::stalled, this, [this] { giveUp({Code::OperationTimedOut, {}}); });
}

void SessionMachine::onServices(const QList<QUuid> &services)
{
    m_services = services;
    // A link that breaks in this moment looks like a peripheral without services.
    if (services.isEmpty())
        giveUp({Code::ConnectFailed, u"no services at all"_s});
    else if (services.contains(uuids::authenticationService))
        m_link->discoverDetails(uuids::authenticationService);
    else
        giveUp({Code::ServicesMissing, u"no service fee1 among %1"_s.arg(services.size())});
}

void SessionMachine::onDetailsFailed(const QUuid &service)
{
    // Any other service may be missing: what it tells stays unknown.
    if (service == uuids::authenticationService)
        giveUp({Code::ServicesMissing, u"service fee1 could not be read"_s});
}

void SessionMachine::authenticate()
{
    m_authenticator = std::make_unique<Authenticator>(*m_link, *m_queue, m_target.key, m_timeouts);
    connect(m_authenticator.get(), &Authenticator::succeeded, this, [this] { Q_EMIT authenticated(QPrivateSignal()); });
    connect(m_authenticator.get(), &Authenticator::failed, this, &SessionMachine::giveUp);
    m_authenticator->start();
}

void SessionMachine::prepare()
{
    m_preparation = std::make_unique<Preparation>(*m_link, *m_queue);
    connect(m_preparation.get(), &Preparation::heartRateLearned, this, &SessionMachine::beginStream);
    connect(m_preparation.get(), &Preparation::batteryRead, this, &SessionMachine::batteryRead);
    connect(m_preparation.get(), &Preparation::deviceInformationRead, this, &SessionMachine::deviceInformationRead);
    connect(m_preparation.get(), &Preparation::finished, this, [this] {
        Q_EMIT prepared(QPrivateSignal());
        refuseMeasuring();
    });
    m_preparation->start(m_services, m_target.syncsTime ? std::optional(m_clock.now()) : std::nullopt);
}

void SessionMachine::beginStream()
{
    m_stream = std::make_unique<HeartRateStream>(*m_queue, m_timeouts);
    connect(m_stream.get(), &HeartRateStream::failed, this, &SessionMachine::heartRateFailed);
    connect(m_stream.get(), &HeartRateStream::silent, this, [this] { giveUp({Code::HeartRateSilent, {}}); });
    connect(m_stream.get(), &HeartRateStream::stateChanged, this, [this](WatchSession::HeartRateState state) {
        Q_EMIT heartRateStateChanged(state);
        if (state == WatchSession::HeartRateState::Off)
            Q_EMIT measuringEnded(QPrivateSignal());
    });
    connect(m_stream.get(), &QStateMachine::started, this, [this] {
        if (m_measuringWanted)
            m_stream->startMeasuring();
    });
    m_stream->start();
}

void SessionMachine::refuseMeasuring()
{
    if (m_stream || !m_measuringWanted)
        return;
    setMeasuring(false);
    Q_EMIT heartRateFailed({Code::ServicesMissing, u"no service 180d"_s});
}

void SessionMachine::setMeasuring(bool measuring)
{
    using HeartRate = WatchSession::HeartRateState;
    m_measuringWanted = measuring;
    if (!m_stream)
        Q_EMIT heartRateStateChanged(measuring ? HeartRate::Starting : HeartRate::Off);
    else if (measuring)
        m_stream->startMeasuring();
    else
        m_stream->stopMeasuring();
    if (m_ready->active())
        refuseMeasuring();
}

void SessionMachine::readBattery()
{
    const Characteristic battery{uuids::huamiService, uuids::battery};
    m_queue->read(battery, [this](const Result<QByteArray, Error> &reply) {
        if (reply)
            Q_EMIT batteryRead(BatteryStatus::decode(*reply));
    });
}

void SessionMachine::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic == Characteristic{uuids::huamiService, uuids::battery}) {
        Q_EMIT batteryRead(BatteryStatus::decode(value));
        return;
    }
    if (characteristic != Characteristic{uuids::heartRateService, uuids::heartRateMeasurement})
        return;
    const auto measurement = HeartRateMeasurement::decode(value);
    if (!measurement) {
        qCInfo(lcSession) << "a heart-rate value of" << value.size() << "bytes makes no sense";
        return;
    }
    if (m_stream)
        m_stream->onMeasurement();
    Q_EMIT heartRateReceived(*measurement);
}

} // namespace neobeat
