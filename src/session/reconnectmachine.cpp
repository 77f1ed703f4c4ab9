// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reconnectmachine.h"

#include "session/waitstate.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

// A bus call and a half.
constexpr std::chrono::seconds freeingLimit{3};

} // namespace

ReconnectMachine::ReconnectMachine(WatchSession &session, const Clock &clock, QObject *parent)
    : QStateMachine(parent)
    , m_session(session)
    , m_clock(clock)
{
    m_wait.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { Q_EMIT due(QPrivateSignal()); });
    connect(&m_rest, &QTimer::timeout, this, &ReconnectMachine::lookOut);
    connect(&session, &WatchSession::stateChanged, this, &ReconnectMachine::onSessionState);
    connect(&session, &WatchSession::failed, this, &ReconnectMachine::onSessionFailed);
    connect(&session, &WatchSession::heartRateReceived, this, [this] { m_lastValue = m_clock.uptime(); });
    connect(&session, &WatchSession::heartRateStateChanged, this, &ReconnectMachine::onHeartRateState);
    addStates();
    wireStates();
    start();
}

ReconnectMachine::~ReconnectMachine() = default;

void ReconnectMachine::addStates()
{
    const auto named = [](QState *state, const QString &name) {
        state->setObjectName(name);
        return state;
    };
    m_off = named(new QState(this), u"off"_s); // Waits for somebody to want a watch.
    m_held = new QState(this);
    m_free = new WaitState(u"freeAdapter"_s, freeingLimit, m_held);
    m_trying = named(new QState(m_held), u"try"_s); // The session has a limit for each of its waits.
    m_connected = named(new QState(m_held), u"connected"_s); // Waits for the user or the end of the link.
    // These three wait for m_wait, at the latest.
    m_waiting = named(new QState(m_held), u"wait"_s);
    m_released = named(new QState(m_held), u"released"_s);
    m_asleep = named(new QState(m_held), u"asleep"_s);
    m_held->setInitialState(m_free);
    setInitialState(m_off);

    using Self = ReconnectMachine;
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

void ReconnectMachine::wireStates()
{
    connect(m_off, &QState::entered, this, &ReconnectMachine::beOff);
    connect(m_free, &QState::entered, this, &ReconnectMachine::freeAdapter);
    connect(m_trying, &QState::entered, this, &ReconnectMachine::tryOnce);
    connect(m_connected, &QState::entered, this, &ReconnectMachine::beConnected);
    connect(m_waiting, &QState::entered, this, &ReconnectMachine::waitForNext);
    connect(m_released, &QState::entered, this, [this] {
        letGo(Stage::Released, m_releaseTime);
        setNextTry(m_releaseTime);
    });
    connect(m_asleep, &QState::entered, this, [this] {
        letGo(Stage::Asleep, m_limits.sleep);
        setNextTry({});
    });
    for (QState *state : {m_waiting, m_released, m_asleep})
        connect(state, &QState::exited, this, &ReconnectMachine::endWait);
}

void ReconnectMachine::want(Radio &radio, const WatchSession::Target &target, ConnectionKeeper::Persistence persistence)
{
    if (m_radio != &radio) {
        if (m_radio)
            m_radio->disconnect(this);
        m_radio = &radio;
        connect(&radio, &Radio::stateChanged, this, &ReconnectMachine::onRadioChanged);
    }
    m_target = target;
    m_persistence = persistence;
    m_hungUp = false;
    m_isKeyProven = false;
    forgetFailures();
    setError({});
    Q_EMIT wanted(QPrivateSignal());
}

void ReconnectMachine::stopWanting()
{
    m_target.reset();
    setError({});
    Q_EMIT unwanted(QPrivateSignal());
}

void ReconnectMachine::tryNow()
{
    forgetFailures();
    Q_EMIT due(QPrivateSignal());
}

void ReconnectMachine::release(std::chrono::milliseconds duration)
{
    m_releaseTime = duration;
    Q_EMIT releaseAsked(QPrivateSignal());
}

void ReconnectMachine::fallAsleep()
{
    Q_EMIT sleepCame(QPrivateSignal());
}

void ReconnectMachine::wake()
{
    // The timer of a release stood still during the sleep; its promise is a time of day.
    if (m_stage == Stage::Released && m_nextTry && m_clock.now() < *m_nextTry)
        return;
    tryNow();
}

void ReconnectMachine::setMeasuring(bool measuring)
{
    if (std::exchange(m_measuringWanted, measuring) != measuring)
        Q_EMIT measuringWantedChanged(measuring);
    if (measuring)
        m_session.startHeartRate();
    else
        m_session.stopHeartRate();
}

void ReconnectMachine::onHeartRateState(WatchSession::HeartRateState state)
{
    using HeartRate = WatchSession::HeartRateState;
    // Asked for while the last stop was under way, when the session does not take it.
    const bool hasStopped = std::exchange(m_heartRate, state) == HeartRate::Stopping && state == HeartRate::Off;
    if (hasStopped && m_measuringWanted && m_stage == Stage::Connected)
        m_session.startHeartRate();
}

void ReconnectMachine::beOff()
{
    // Asked for before the machine ran.
    if (m_target) {
        Q_EMIT wanted(QPrivateSignal());
        return;
    }
    if (m_stage != Stage::Off)
        m_session.disconnectFromWatch();
    setNextTry({});
    setStage(Stage::Off);
    // A copy: whoever hears it may begin something new, which forgets the error.
    if (const Error error = m_error)
        Q_EMIT failed(error);
}

void ReconnectMachine::freeAdapter()
{
    if (m_lookout && m_lookout->isActive())
        m_lookout->stop();
    else
        Q_EMIT adapterFree(QPrivateSignal());
}

void ReconnectMachine::tryOnce()
{
    m_hadLink = false;
    m_lastValue.reset();
    setNextTry({});
    if (!m_radio || !m_target) {
        stopWanting();
        return;
    }
    setStage(Stage::Trying);
    // Whoever heard that may have changed the wish.
    if (m_radio && m_target)
        m_session.connectTo(*m_radio, WatchSession::Target(*m_target));
}

void ReconnectMachine::beConnected()
{
    if (!m_target)
        return;
    m_connectedAt = m_clock.uptime();
    m_hungUp = false;
    m_isKeyProven = true;
    m_target->isRetry = false;
    setError({});
    setStage(Stage::Connected);
}

void ReconnectMachine::letGo(Stage stage, std::chrono::milliseconds duration)
{
    if (!m_target)
        return;
    m_target->inRange = false;
    m_session.disconnectFromWatch();
    m_wait.start(duration);
    setError({});
    setStage(stage);
}

void ReconnectMachine::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT stageChanged(stage);
}

void ReconnectMachine::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void ReconnectMachine::setNextTry(std::optional<std::chrono::milliseconds> in)
{
    const auto next = in ? std::optional(m_clock.now().addMSecs(in->count())) : std::nullopt;
    if (std::exchange(m_nextTry, next) != next)
        Q_EMIT nextTryChanged();
}

} // namespace neobeat
