// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionmachine.h"

#include "base/logging.h"
#include "connection/waitstate.h"
#include "protocol/uuids.h"

#include <QFinalState>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// The number of a service, as the log has it: "fee1".
QString shortForm(const QUuid &service)
{
    return QString::number(service.data1, 16);
}

constexpr Characteristic heartRate{uuids::heartRateService, uuids::heartRateMeasurement};

/// Whether the link may pair. A watch with a key has a handshake of its own, and none is known to demand more.
bool mayPair(const SourceModel &model)
{
    return !model.needsKey();
}

/// Pairing happens inside an operation, whichever is refused first, and may need the wearer.
ConnectionTimeouts limitsFor(const SourceModel &model, ConnectionTimeouts timeouts)
{
    if (mayPair(model)) {
        timeouts.operation += timeouts.pairing;
        timeouts.prepare += timeouts.pairing;
    }
    return timeouts;
}

} // namespace

ConnectionMachine::ConnectionMachine(Radio &radio, const WatchConnection::Target &target,
                                     const ConnectionTimeouts &usualTimeouts, const Clock &clock, QObject *parent)
    : QStateMachine(parent)
    , m_radio(radio)
    , m_target(target)
    , m_timeouts(limitsFor(*target.model, usualTimeouts))
    , m_clock(clock)
{
    const ConnectionTimeouts &timeouts = m_timeouts;
    auto *attempt = new QState(this);
    auto *ask = addWait(u"askRadio"_s, timeouts.radio, Code::BluetoothServiceMissing, State::Seeking, attempt);
    auto *seek = addWait(u"seek"_s, target.isRetry ? timeouts.seekAgain : timeouts.seek, Code::WatchNotFound,
                         State::Seeking, attempt);
    auto *freeAdapter = addWait(u"freeAdapter"_s, timeouts.close, Code::ScanFailed, State::Seeking, attempt);
    auto *connectLink = addWait(u"connect"_s, target.inRange ? timeouts.connectSeen : timeouts.connect,
                                Code::ConnectTimedOut, State::Connecting, attempt);
    auto *discover = addWait(u"discover"_s, timeouts.discover, Code::DiscoveryTimedOut, State::Discovering, attempt);
    // The Authenticator has a limit for each of its waits; this one only guards against a bug in it.
    auto *prove
        = addWait(u"authenticate"_s, timeouts.subscribe + timeouts.challenge + timeouts.verdict + timeouts.operation,
                  Code::VerdictTimedOut, State::Authenticating, attempt);
    auto *prepareWatch = addWait(u"prepare"_s, timeouts.prepare, Code::OperationTimedOut, State::Preparing, attempt);
    // Waits for the user or the end of the link, without a time limit.
    auto *ready = new QState(attempt);
    ready->setObjectName(u"ready"_s);
    m_ready = ready;

    ask->addTransition(this, &ConnectionMachine::radioReady, seek);
    ask->addTransition(this, &ConnectionMachine::watchAtHand, freeAdapter);
    seek->addTransition(this, &ConnectionMachine::watchSeen, freeAdapter);
    freeAdapter->addTransition(this, &ConnectionMachine::scanEnded, connectLink);
    connectLink->addTransition(this, &ConnectionMachine::linkOpened, discover);
    discover->addTransition(this, &ConnectionMachine::authenticationLearned, prove);
    discover->addTransition(this, &ConnectionMachine::nothingToProve, prepareWatch);
    prove->addTransition(this, &ConnectionMachine::authenticated, prepareWatch);
    prepareWatch->addTransition(this, &ConnectionMachine::prepared, ready);
    attempt->setInitialState(ask);
    setInitialState(attempt);

    connect(ask, &QState::entered, this, &ConnectionMachine::askRadio);
    connect(seek, &QState::entered, this, [this] { m_scanner->start(); });
    connect(freeAdapter, &QState::entered, this, &ConnectionMachine::endScan);
    connect(connectLink, &QState::entered, this, &ConnectionMachine::openLink);
    connect(discover, &QState::entered, this, [this] { m_link->discoverServices(); });
    connect(prove, &QState::entered, this, &ConnectionMachine::authenticate);
    connect(prepareWatch, &QState::entered, this, &ConnectionMachine::prepare);
    connect(ready, &QState::entered, this, &ConnectionMachine::beginSession);
    connect(ready, &QState::exited, this, &ConnectionMachine::endSession);
    addEnding(attempt, {prepareWatch, ready});

    // Whether the watch reports each change is not known.
    m_batterySilence.setInterval(timeouts.batterySilence);
    connect(&m_batterySilence, &QTimer::timeout, this, &ConnectionMachine::readBattery);
    connect(ready, &QState::entered, &m_batterySilence, qOverload<>(&QTimer::start));
    connect(ready, &QState::exited, &m_batterySilence, &QTimer::stop);
}

ConnectionMachine::~ConnectionMachine() = default;

WaitState *ConnectionMachine::addWait(const QString &name, std::chrono::milliseconds limit, Error::Code onTimeout,
                                      State reported, QState *parent)
{
    auto *state = new WaitState(name, limit, parent);
    connect(state, &QState::entered, this, [this, reported] { Q_EMIT stateReported(reported); });
    connect(state, &WaitState::timedOut, this, [this, onTimeout] { giveUp({onTimeout, {}}); });
    return state;
}

/// The ways out: measuring is stopped first when the user disconnects a watch that may be measuring, the link is
/// closed, the machine ends.
void ConnectionMachine::addEnding(QState *attempt, const QList<QState *> &measuring)
{
    auto *stopFirst = new WaitState(u"stopMeasuring"_s, m_timeouts.close, nullptr);
    auto *close = new WaitState(u"close"_s, m_timeouts.close, nullptr);
    auto *over = new QFinalState(this);
    addState(stopFirst);
    addState(close);
    m_stopMeasuring = stopFirst;
    m_close = close;

    for (QState *state : measuring)
        state->addTransition(this, &ConnectionMachine::leaveAsked, stopFirst);
    attempt->addTransition(this, &ConnectionMachine::leaveAsked, close);
    attempt->addTransition(this, &ConnectionMachine::broken, close);
    attempt->addTransition(this, &ConnectionMachine::linkClosed, over);
    stopFirst->addTransition(this, &ConnectionMachine::measuringEnded, close);
    stopFirst->addTransition(this, &ConnectionMachine::broken, close);
    stopFirst->addTransition(stopFirst, &WaitState::timedOut, close);
    stopFirst->addTransition(this, &ConnectionMachine::linkClosed, over);
    close->addTransition(this, &ConnectionMachine::linkClosed, over);
    close->addTransition(this, &ConnectionMachine::scanEnded, over);
    close->addTransition(close, &WaitState::timedOut, over);

    connect(stopFirst, &QState::entered, this, &ConnectionMachine::stopMeasuring);
    connect(close, &QState::entered, this, &ConnectionMachine::closeLink);
}

void ConnectionMachine::askRadio()
{
    m_radio.whenKnown(this, [this](const Error &error) { onRadioKnown(error); });
}

void ConnectionMachine::onRadioKnown(const Error &obstacle)
{
    if (obstacle) {
        giveUp(obstacle);
        return;
    }
    // The scanner exists only once the radio is ready.
    m_scanner = &m_radio.scanner();
    connect(m_scanner, &Scanner::discovered, this, &ConnectionMachine::onDiscovered);
    connect(m_scanner, &Scanner::finished, this, [this] { Q_EMIT scanEnded(QPrivateSignal()); });
    connect(m_scanner, &Scanner::failed, this, [this](const Error &error) {
        if (!m_link)
            giveUp(error);
        Q_EMIT scanEnded(QPrivateSignal());
    });
    if (m_target.inRange)
        Q_EMIT watchAtHand(QPrivateSignal());
    else
        Q_EMIT radioReady(QPrivateSignal());
}

void ConnectionMachine::endScan()
{
    if (m_scanner->isScanning())
        m_scanner->stop();
    else
        Q_EMIT scanEnded(QPrivateSignal());
}

void ConnectionMachine::onDiscovered(const Advertisement &advertisement)
{
    if (m_link || advertisement.address.compare(m_target.advertisement.address, Qt::CaseInsensitive) != 0)
        return;
    const QString known = m_target.advertisement.shownName();
    m_target.advertisement = advertisement;
    if (m_target.advertisement.shownName().isEmpty())
        m_target.advertisement.alias = known;
    Q_EMIT watchSeen(QPrivateSignal());
}

void ConnectionMachine::onClosed(const Error &reason)
{
    // The first reason is kept, and what the user asked for is not a failure.
    // BlueZ also ends the link to a source that it could not pair with.
    const bool isConsequence = m_pairingFailure && !configuration().contains(m_ready);
    if (!m_error && !isLeaving())
        m_error = reason.code == Code::LinkLost && isConsequence ? m_pairingFailure : reason;
    Q_EMIT linkClosed(QPrivateSignal());
}

void ConnectionMachine::giveUp(const Error &error)
{
    if (!m_error && !isLeaving())
        m_error = error;
    Q_EMIT broken(QPrivateSignal());
}

void ConnectionMachine::leave()
{
    // A signal emitted before that would be lost.
    if (!isRunning()) {
        connect(this, &QStateMachine::started, this, &ConnectionMachine::leave, Qt::SingleShotConnection);
        return;
    }
    Q_EMIT leaveAsked(QPrivateSignal());
}

bool ConnectionMachine::isLeaving() const
{
    // active() turns true only after the entry handlers have run.
    return configuration().contains(m_stopMeasuring) || configuration().contains(m_close);
}

void ConnectionMachine::stopMeasuring()
{
    m_measuringWanted = false;
    Q_EMIT stateReported(State::Closing);
    if (m_stream && m_stream->state() != WatchConnection::HeartRateState::Off)
        m_stream->stopMeasuring();
    else
        Q_EMIT measuringEnded(QPrivateSignal());
}

void ConnectionMachine::closeLink()
{
    if (m_queue)
        m_queue->abandon();
    Q_EMIT stateReported(State::Closing);
    if (m_link)
        m_link->close();
    else if (m_scanner && m_scanner->isScanning())
        m_scanner->stop();
    else
        Q_EMIT linkClosed(QPrivateSignal());
}

void ConnectionMachine::openLink()
{
    m_link = m_radio.createLink(m_target.advertisement);
    m_link->setMayPair(mayPair(*m_target.model));
    m_queue = std::make_unique<OperationQueue>(*m_link, m_timeouts.operation);
    wireLink();
    m_link->open();
}

void ConnectionMachine::wireLink()
{
    connect(m_link.get(), &GattLink::opened, this, [this] { Q_EMIT linkOpened(QPrivateSignal()); });
    connect(m_link.get(), &GattLink::servicesDiscovered, this, &ConnectionMachine::onServices);
    connect(m_link.get(), &GattLink::detailsDiscovered, this, [this](const QUuid &service) {
        if (service == uuids::authenticationService)
            Q_EMIT authenticationLearned(QPrivateSignal());
    });
    connect(m_link.get(), &GattLink::detailsFailed, this, &ConnectionMachine::onDetailsFailed);
    connect(m_link.get(), &GattLink::notified, this, &ConnectionMachine::onNotified);
    connect(m_link.get(), &GattLink::paired, this, [this] {
        qCInfo(lcConnection) << "the source demanded to be paired, and is now";
        Q_EMIT paired();
    });
    connect(m_link.get(), &GattLink::operationFailed, this, &ConnectionMachine::onOperationFailed);
    connect(m_link.get(), &GattLink::closed, this, &ConnectionMachine::onClosed);
    connect(m_queue.get(), &OperationQueue::stalled, this, [this] { giveUp({Code::OperationTimedOut, {}}); });
}

void ConnectionMachine::onServices(const QList<QUuid> &services)
{
    m_services = services;
    // A link that breaks at this moment looks like a peripheral without services.
    const bool needsKey = m_target.model->needsKey();
    const QUuid needed = needsKey ? uuids::authenticationService : uuids::heartRateService;
    if (services.isEmpty())
        giveUp({Code::ConnectFailed, u"no services at all"_s});
    else if (!services.contains(needed))
        giveUp({Code::ServicesMissing, u"no service %1 among %2"_s.arg(shortForm(needed)).arg(services.size())});
    else if (needsKey)
        m_link->discoverDetails(needed);
    else
        Q_EMIT nothingToProve(QPrivateSignal());
}

void ConnectionMachine::onDetailsFailed(const QUuid &service)
{
    // Any other service may be missing: its values stay unknown.
    if (service == uuids::authenticationService && m_target.model->needsKey())
        giveUp({Code::ServicesMissing, u"service fee1 could not be read"_s});
}

void ConnectionMachine::authenticate()
{
    if (!m_target.key) {
        giveUp({Code::KeyMissing, {}});
        return;
    }
    m_authenticator = std::make_unique<Authenticator>(*m_link, *m_queue, *m_target.key, m_timeouts);
    connect(m_authenticator.get(), &Authenticator::succeeded, this, [this] { Q_EMIT authenticated(QPrivateSignal()); });
    connect(m_authenticator.get(), &Authenticator::failed, this, &ConnectionMachine::giveUp);
    m_authenticator->start();
}

void ConnectionMachine::prepare()
{
    m_preparation = std::make_unique<Preparation>(*m_link, *m_queue, *m_target.model);
    connect(m_preparation.get(), &Preparation::heartRateLearned, this, &ConnectionMachine::beginStream);
    connect(m_preparation.get(), &Preparation::batteryRead, this, &ConnectionMachine::batteryRead);
    connect(m_preparation.get(), &Preparation::deviceInformationRead, this, &ConnectionMachine::deviceInformationRead);
    connect(m_preparation.get(), &Preparation::finished, this, &ConnectionMachine::onPrepared);
    m_preparation->start(m_services, m_target.syncsTime ? &m_clock : nullptr);
}

void ConnectionMachine::onOperationFailed(const Characteristic &characteristic, const Error &error)
{
    if (error.code != Code::PairingFailed)
        return;
    m_pairingFailure = error;
    // Anything else may stay unknown.
    if (characteristic == heartRate)
        giveUp(error);
}

void ConnectionMachine::onPrepared()
{
    if (m_pairingFailure && m_stream && m_stream->state() == WatchConnection::HeartRateState::Off) {
        proveHeartRate();
        return;
    }
    Q_EMIT prepared(QPrivateSignal());
    refuseMeasuring();
}

/// Something was refused because the source is not paired: it is of use only if its heart rate is not.
void ConnectionMachine::proveHeartRate()
{
    m_queue->subscribe(heartRate, true, [this](const Result<QByteArray, Error> &reply) {
        if (!reply) {
            giveUp(reply.error());
            return;
        }
        if (m_stream->state() == WatchConnection::HeartRateState::Off)
            m_queue->subscribe(heartRate, false, [](const auto &) {});
        Q_EMIT prepared(QPrivateSignal());
    });
}

void ConnectionMachine::beginSession()
{
    const QList<QUuid> discovered = m_preparation->discovered();
    if (m_target.model->can(SourceModel::WatchCommands)) {
        m_session = std::make_unique<WatchSession>(*m_link, *m_queue, m_services,
                                                   QSet<QUuid>(discovered.begin(), discovered.end()));
    }
    Q_EMIT stateReported(State::Ready);
    Q_EMIT sessionChanged();
}

void ConnectionMachine::endSession()
{
    m_session.reset();
    Q_EMIT sessionChanged();
}

void ConnectionMachine::beginStream()
{
    m_stream = std::make_unique<HeartRateStream>(*m_queue, m_timeouts, *m_target.model);
    connect(m_stream.get(), &HeartRateStream::failed, this, &ConnectionMachine::heartRateFailed);
    connect(m_stream.get(), &HeartRateStream::silent, this, [this] { giveUp({Code::HeartRateSilent, {}}); });
    connect(m_stream.get(), &HeartRateStream::stateChanged, this, [this](WatchConnection::HeartRateState state) {
        Q_EMIT heartRateStateChanged(state);
        if (state == WatchConnection::HeartRateState::Off)
            Q_EMIT measuringEnded(QPrivateSignal());
    });
    connect(m_stream.get(), &QStateMachine::started, this, [this] {
        if (m_measuringWanted)
            m_stream->startMeasuring();
    });
    m_stream->start();
}

void ConnectionMachine::refuseMeasuring()
{
    if (m_stream || !m_measuringWanted)
        return;
    setMeasuring(false);
    Q_EMIT heartRateFailed({Code::ServicesMissing, u"no service 180d"_s});
}

void ConnectionMachine::setMeasuring(bool measuring)
{
    using HeartRate = WatchConnection::HeartRateState;
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

void ConnectionMachine::readBattery()
{
    const std::optional<BatterySource> battery = m_preparation->battery();
    if (!battery)
        return;
    m_queue->read(battery->characteristic, [this, battery](const Result<QByteArray, Error> &reply) {
        if (reply)
            Q_EMIT batteryRead(battery->decode(*reply));
    });
}

void ConnectionMachine::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    const std::optional<BatterySource> battery = m_preparation ? m_preparation->battery() : std::nullopt;
    if (battery && characteristic == battery->characteristic) {
        if (m_batterySilence.isActive())
            m_batterySilence.start();
        Q_EMIT batteryRead(battery->decode(value));
        return;
    }
    if (characteristic != heartRate)
        return;
    auto measurement = HeartRateMeasurement::decode(value);
    if (!measurement) {
        qCInfo(lcConnection) << "a heart-rate value of" << value.size() << "bytes makes no sense";
        return;
    }
    if (m_stream)
        m_stream->onMeasurement();
    m_contact.correct(*measurement);
    Q_EMIT heartRateReceived(*measurement);
}

} // namespace neobeat
