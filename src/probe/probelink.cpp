// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probelink.h"

#include "protocol/uuids.h"

namespace neobeat {

using Code = Error::Code;

ProbeLink::ProbeLink(Radio &radio, const Advertisement &watch, const AuthKey &key, const ConnectionTimeouts &timeouts,
                     QObject *parent)
    : QObject(parent)
    , m_radio(radio)
    , m_key(key)
    , m_timeouts(timeouts)
{
    m_discovered.advertisement = watch;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail({m_onTimeout, {}}); });
}

ProbeLink::~ProbeLink() = default;

void ProbeLink::open(ProbeTest::LinkState state)
{
    m_wanted = state;
    enter(Phase::Asking, m_timeouts.radio, Code::BluetoothServiceMissing);
    m_radio.whenKnown(this, [this](const Error &error) { onRadioKnown(error); });
}

void ProbeLink::enter(Phase phase, std::chrono::milliseconds limit, Error::Code onTimeout)
{
    m_phase = phase;
    m_onTimeout = onTimeout;
    m_limit.start(limit);
}

void ProbeLink::onRadioKnown(const Error &error)
{
    if (m_phase != Phase::Asking)
        return;
    if (error) {
        end(error);
        return;
    }
    enter(Phase::Seeking, m_timeouts.seek, Code::WatchNotFound);
    Scanner &scanner = m_radio.scanner();
    connect(&scanner, &Scanner::discovered, this, &ProbeLink::onDiscovered);
    connect(&scanner, &Scanner::finished, this, &ProbeLink::onScanFinished);
    connect(&scanner, &Scanner::failed, this, [this](const Error &reason) {
        if (m_phase == Phase::Seeking || m_phase == Phase::Freeing)
            end(reason);
    });
    scanner.start();
}

void ProbeLink::onDiscovered(const Advertisement &advertisement)
{
    if (m_phase != Phase::Seeking
        || advertisement.address.compare(m_discovered.advertisement.address, Qt::CaseInsensitive) != 0)
        return;
    m_discovered.advertisement = advertisement;
    enter(Phase::Freeing, m_timeouts.close, Code::ScanFailed);
    m_radio.scanner().stop();
}

void ProbeLink::onScanFinished()
{
    if (m_phase == Phase::Freeing)
        connectLink();
    else if (m_phase == Phase::Closing)
        end(m_failure);
}

void ProbeLink::connectLink()
{
    enter(Phase::Connecting, m_timeouts.connect, Code::ConnectTimedOut);
    m_link = m_radio.createLink(m_discovered.advertisement);
    m_queue = std::make_unique<OperationQueue>(*m_link, m_timeouts.operation);
    connect(m_link.get(), &GattLink::opened, this, [this] {
        enter(Phase::Discovering, m_timeouts.discover, Code::DiscoveryTimedOut);
        m_link->discoverServices();
    });
    connect(m_link.get(), &GattLink::servicesDiscovered, this, &ProbeLink::onServices);
    connect(m_link.get(), &GattLink::notified, this, &ProbeLink::notified);
    connect(m_link.get(), &GattLink::closed, this,
            [this](const Error &reason) { end(m_failure ? m_failure : reason); });
    connect(m_queue.get(), &OperationQueue::stalled, this, [this] { fail({Code::OperationTimedOut, {}}); });
    m_link->open();
}

void ProbeLink::onServices(const QList<QUuid> &services)
{
    m_toDiscover = services;
    discoverNext();
}

void ProbeLink::discoverNext()
{
    if (m_phase != Phase::Discovering)
        return;
    if (m_toDiscover.isEmpty()) {
        m_discovered.mtu = m_link->mtu();
        if (m_wanted == ProbeTest::LinkState::Authenticated)
            authenticate();
        else
            becomeReady();
        return;
    }
    const QUuid service = m_toDiscover.takeFirst();
    m_queue->discover(service, [this, service](const Result<QByteArray, Error> &) {
        m_discovered.services.append({service, m_link->characteristics(service)});
        discoverNext();
    });
}

void ProbeLink::authenticate()
{
    // The Authenticator limits each of its waits.
    enter(Phase::Authenticating,
          m_timeouts.subscribe + m_timeouts.challenge + m_timeouts.verdict + m_timeouts.operation,
          Code::VerdictTimedOut);
    m_authenticator = std::make_unique<Authenticator>(*m_link, *m_queue, m_key, m_timeouts);
    connect(m_authenticator.get(), &Authenticator::succeeded, this, &ProbeLink::becomeReady);
    connect(m_authenticator.get(), &Authenticator::failed, this, &ProbeLink::fail);
    m_authenticator->start();
}

void ProbeLink::becomeReady()
{
    m_limit.stop();
    m_phase = Phase::Ready;
    Q_EMIT ready();
}

void ProbeLink::close()
{
    fail({});
}

void ProbeLink::fail(const Error &error)
{
    if (m_phase == Phase::Closing || m_phase == Phase::Ended) {
        if (m_phase == Phase::Closing && error)
            end(m_failure ? m_failure : error); // The limit of closing.
        return;
    }
    const bool scans = m_phase == Phase::Seeking || m_phase == Phase::Freeing;
    m_failure = error;
    enter(Phase::Closing, m_timeouts.close, Code::LinkLost);
    if (m_queue)
        m_queue->abandon();
    if (m_link)
        m_link->close();
    else if (scans && m_radio.scanner().isScanning())
        m_radio.scanner().stop();
    else
        QMetaObject::invokeMethod(
            this, [this] { end(m_failure); }, Qt::QueuedConnection);
}

void ProbeLink::end(const Error &reason)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_limit.stop();
    Q_EMIT ended(reason);
}

} // namespace neobeat
