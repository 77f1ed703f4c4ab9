// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/reconnector.h"

#include "base/logging.h"
#include "connection/waitstate.h"

#include <QRandomGenerator>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

// One and a half times the limit of a bus call.
constexpr std::chrono::seconds freeingLimit{3};

} // namespace

Reconnector::Reconnector(WatchConnection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    m_wait.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { Q_EMIT due(QPrivateSignal()); });
    connect(&m_rest, &QTimer::timeout, this, &Reconnector::startMonitoring);
    connect(&connection, &WatchConnection::stateChanged, this, &Reconnector::onConnectionState);
    connect(&connection, &WatchConnection::failed, this, &Reconnector::onConnectionFailed);
    connect(&connection, &WatchConnection::heartRateReceived, this, [this] { m_lastValue = m_clock.uptime(); });
    connect(&connection, &WatchConnection::heartRateStateChanged, this, &Reconnector::onHeartRateState);
    addStates();
    wireStates();
    m_machine.start();
}

Reconnector::~Reconnector() = default;

void Reconnector::addStates()
{
    const auto named = [](QState *state, const QString &name) {
        state->setObjectName(name);
        return state;
    };
    m_off = named(new QState(&m_machine), u"off"_s); // Waits until a watch is wanted.
    m_held = new QState(&m_machine);
    m_free = new WaitState(u"freeAdapter"_s, freeingLimit, m_held);
    m_trying = named(new QState(m_held), u"try"_s); // The connection has a limit for each of its waits.
    m_connected = named(new QState(m_held), u"connected"_s); // Waits for the user or the end of the link.
    // Waiting, released and asleep end with m_wait at the latest.
    m_waiting = named(new QState(m_held), u"wait"_s);
    m_released = named(new QState(m_held), u"released"_s);
    m_asleep = named(new QState(m_held), u"asleep"_s);
    m_held->setInitialState(m_free);
    m_machine.setInitialState(m_off);

    using Self = Reconnector;
    m_off->addTransition(this, &Self::wanted, m_free);
    m_held->addTransition(this, &Self::wanted, m_free);
    m_held->addTransition(this, &Self::unwanted, m_off);
    m_held->addTransition(this, &Self::releaseAsked, m_released);
    m_free->addTransition(this, &Self::adapterFree, m_trying);
    m_free->addTransition(m_free, &WaitState::timedOut, m_trying);
    m_trying->addTransition(this, &Self::ready, m_connected);
    m_trying->addTransition(this, &Self::worthAnother, m_free);
    for (QState *state : {m_trying, m_connected})
        state->addTransition(this, &Self::lost, m_waiting);
    for (QState *state : {m_waiting, m_released, m_asleep})
        state->addTransition(this, &Self::due, m_free);
    for (QState *state : {static_cast<QState *>(m_free), m_trying, m_connected, m_waiting})
        state->addTransition(this, &Self::sleepCame, m_asleep);
}

void Reconnector::wireStates()
{
    connect(m_off, &QState::entered, this, &Reconnector::enterOff);
    connect(m_free, &QState::entered, this, &Reconnector::freeAdapter);
    connect(m_trying, &QState::entered, this, &Reconnector::startAttempt);
    connect(m_connected, &QState::entered, this, &Reconnector::enterConnected);
    connect(m_waiting, &QState::entered, this, &Reconnector::waitForNext);
    connect(m_released, &QState::entered, this, [this] {
        releaseWatch(State::Released, m_releaseTime);
        setNextTry(m_releaseTime);
    });
    connect(m_asleep, &QState::entered, this, [this] {
        releaseWatch(State::Asleep, m_limits.sleep);
        setNextTry({});
    });
    for (QState *state : {m_waiting, m_released, m_asleep})
        connect(state, &QState::exited, this, &Reconnector::endWait);
}

void Reconnector::connectTo(Radio &radio, const WatchConnection::Target &target, RetryMode retryMode)
{
    if (m_radio != &radio) {
        if (m_radio)
            m_radio->disconnect(this);
        m_radio = &radio;
        connect(&radio, &Radio::stateChanged, this, &Reconnector::onRadioChanged);
    }
    m_target = target;
    m_retryMode = retryMode;
    m_peerDisconnected = false;
    m_isKeyProven = false;
    forgetFailures();
    setError({});
    Q_EMIT wanted(QPrivateSignal());
}

void Reconnector::disconnectFromWatch()
{
    m_target.reset();
    setError({});
    Q_EMIT unwanted(QPrivateSignal());
}

void Reconnector::tryNow()
{
    forgetFailures();
    Q_EMIT due(QPrivateSignal());
}

void Reconnector::release(std::chrono::milliseconds duration)
{
    m_releaseTime = duration;
    Q_EMIT releaseAsked(QPrivateSignal());
}

void Reconnector::follow(Suspension &suspension)
{
    connect(&suspension, &Suspension::aboutToSleep, this, &Reconnector::fallAsleep);
    connect(&suspension, &Suspension::resumed, this, &Reconnector::wake);
}

void Reconnector::fallAsleep()
{
    Q_EMIT sleepCame(QPrivateSignal());
}

void Reconnector::wake()
{
    // The timer of a release did not run during suspend; its end is a time of day.
    if (m_state == State::Released && m_nextTry && m_clock.now() < *m_nextTry)
        return;
    tryNow();
}

void Reconnector::setMeasuring(bool measuring)
{
    if (std::exchange(m_measuringWanted, measuring) != measuring)
        Q_EMIT measuringWantedChanged(measuring);
    if (measuring && !m_measuringPaused)
        m_connection.startHeartRate();
    else
        m_connection.stopHeartRate();
}

void Reconnector::setMeasuringPaused(bool paused)
{
    if (std::exchange(m_measuringPaused, paused) == paused)
        return;
    if (paused)
        m_connection.stopHeartRate();
    else if (m_measuringWanted)
        m_connection.startHeartRate();
}

void Reconnector::onHeartRateState(WatchConnection::HeartRateState state)
{
    using HeartRate = WatchConnection::HeartRateState;
    // Requested while the previous stop was in progress, when the connection ignores it.
    const bool hasStopped = std::exchange(m_heartRate, state) == HeartRate::Stopping && state == HeartRate::Off;
    if (hasStopped && m_measuringWanted && !m_measuringPaused && m_state == State::Connected)
        m_connection.startHeartRate();
}

void Reconnector::enterOff()
{
    // Requested before the machine was running.
    if (m_target) {
        Q_EMIT wanted(QPrivateSignal());
        return;
    }
    if (m_state != State::Off)
        m_connection.disconnectFromWatch();
    setNextTry({});
    setState(State::Off);
    // A copy: a receiver may start something new, which clears the error.
    if (const Error error = m_error)
        Q_EMIT failed(error);
}

void Reconnector::freeAdapter()
{
    if (m_presenceMonitor && m_presenceMonitor->isActive())
        m_presenceMonitor->stop();
    else
        Q_EMIT adapterFree(QPrivateSignal());
}

void Reconnector::startAttempt()
{
    m_hadLink = false;
    m_lastValue.reset();
    setNextTry({});
    if (!m_radio || !m_target) {
        disconnectFromWatch();
        return;
    }
    setState(State::Trying);
    // A receiver of stateChanged() may have changed what is wanted.
    if (m_radio && m_target)
        m_connection.connectTo(*m_radio, WatchConnection::Target(*m_target));
}

void Reconnector::enterConnected()
{
    if (!m_target)
        return;
    m_connectedAt = m_clock.uptime();
    m_peerDisconnected = false;
    m_isKeyProven = true;
    m_target->isRetry = false;
    setError({});
    setState(State::Connected);
}

void Reconnector::releaseWatch(State state, std::chrono::milliseconds duration)
{
    if (!m_target)
        return;
    m_target->inRange = false;
    m_connection.disconnectFromWatch();
    m_wait.start(duration);
    setError({});
    setState(state);
}

void Reconnector::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Reconnector::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void Reconnector::setNextTry(std::optional<std::chrono::milliseconds> in)
{
    const auto next = in ? std::optional(m_clock.now().addMSecs(in->count())) : std::nullopt;
    if (std::exchange(m_nextTry, next) != next)
        Q_EMIT nextTryChanged();
}

void Reconnector::onConnectionState(WatchConnection::State state)
{
    using Connection = WatchConnection::State;
    if (!m_target)
        return;
    // The connection keeps the request until the watch can measure.
    if (state == Connection::Seeking && m_measuringWanted && !m_measuringPaused)
        m_connection.startHeartRate();
    if (state == Connection::Discovering)
        m_hadLink = true;
    if (state == Connection::Ready)
        Q_EMIT ready(QPrivateSignal());
}

void Reconnector::onConnectionFailed(const Error &error)
{
    const bool wasConnected = m_state == State::Connected;
    if (!m_target || (m_state != State::Trying && !wasConnected))
        return;
    if (wasConnected && error.code == Code::LinkLost && m_radio && m_radio->state() == Radio::State::Ready)
        m_peerDisconnected = m_lastValue && m_clock.uptime() - *m_lastValue <= m_limits.hangUp;
    const bool isFirst = m_failures == 0;
    countFailure();
    if (isWorthASecondTry(error) && isFirst && !wasConnected) {
        // The failure may mean that the radio no longer knows the watch: scan for it.
        m_target->inRange = false;
        Q_EMIT worthAnother(QPrivateSignal());
        return;
    }
    setError(refineError(error));
    // A watch that voids its own challenge rejects the right key, too: a key that was proven before gets a second try.
    const bool isDoubtful = error.code == Code::KeyRejected && std::exchange(m_isKeyProven, false);
    const bool isOver = isFinal(error) && !isDoubtful;
    if (!isOver && m_retryMode == RetryMode::UntilStopped) {
        Q_EMIT lost(QPrivateSignal());
        return;
    }
    m_target.reset();
    Q_EMIT unwanted(QPrivateSignal());
}

/// A watch that disconnected while streaming and cannot be found any more may be connected to another central.
Error Reconnector::refineError(const Error &error) const
{
    const bool isHiding = error.code == Code::WatchNotFound || error.code == Code::ConnectTimedOut
        || error.code == Code::WatchForgotten;
    return m_peerDisconnected && isHiding ? Error{Code::WatchHeld, error.name()} : error;
}

void Reconnector::countFailure()
{
    const auto connectedAt = std::exchange(m_connectedAt, std::nullopt);
    if (connectedAt && m_clock.uptime() - *connectedAt >= m_limits.stable)
        forgetFailures();
    ++m_failures;
    m_refusals = m_hadLink || m_target->inRange ? m_refusals + 1 : 0;
}

void Reconnector::forgetFailures()
{
    m_failures = 0;
    m_refusals = 0;
}

void Reconnector::waitForNext()
{
    if (!m_target)
        return;
    m_target->inRange = false;
    m_target->isRetry = true;
    const auto wait = backoff(m_limits, m_failures, QRandomGenerator::global()->generateDouble());
    const auto rest = restAfterRefusals(m_limits, m_refusals);
    qCInfo(lcConnection).nospace() << "connection: " << m_error.name() << " after " << m_failures
                                   << " failures in a row; next try in " << wait.count() << " ms";
    m_wait.start(wait);
    setNextTry(wait);
    setState(State::Waiting);
    m_rest.start(rest);
}

void Reconnector::endWait()
{
    m_wait.stop();
    m_rest.stop();
    if (m_presenceMonitor)
        m_presenceMonitor->stop();
}

void Reconnector::startMonitoring()
{
    if (!m_target || !m_radio || m_radio->state() != Radio::State::Ready)
        return;
    if (m_presenceMonitor != &m_radio->presenceMonitor()) {
        if (m_presenceMonitor)
            m_presenceMonitor->disconnect(this);
        m_presenceMonitor = &m_radio->presenceMonitor();
        connect(m_presenceMonitor, &PresenceMonitor::seen, this, &Reconnector::onSeen);
        connect(m_presenceMonitor, &PresenceMonitor::stopped, this, [this] { Q_EMIT adapterFree(QPrivateSignal()); });
        connect(m_presenceMonitor, &PresenceMonitor::failed, this, [this](const Error &error) {
            qCInfo(lcConnection) << "the presence monitor broke off:" << error.name();
            Q_EMIT adapterFree(QPrivateSignal());
        });
    }
    m_presenceMonitor->start(m_target->advertisement.address);
}

void Reconnector::onSeen(const Advertisement &advertisement)
{
    if (m_state != State::Waiting)
        return;
    qCInfo(lcConnection) << "the watch is in sight";
    m_peerDisconnected = false;
    m_target->inRange = true;
    if (!advertisement.shownName().isEmpty())
        m_target->advertisement = advertisement;
    Q_EMIT due(QPrivateSignal());
}

void Reconnector::onRadioChanged(Radio::State state)
{
    if (m_state != State::Waiting)
        return;
    if (state == Radio::State::Ready)
        tryNow();
    else if (const Error error = Radio::errorFor(state))
        setError(error);
}

} // namespace neobeat
