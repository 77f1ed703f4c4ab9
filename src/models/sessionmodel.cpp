// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionmodel.h"

#include "models/addresstail.h"

#include <QPointer>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

SessionModel::Phase phaseOf(WatchSession::State state)
{
    switch (state) {
    case WatchSession::State::Idle:
        return SessionModel::Phase::Disconnected;
    case WatchSession::State::Seeking:
        return SessionModel::Phase::Seeking;
    case WatchSession::State::Connecting:
        return SessionModel::Phase::Connecting;
    case WatchSession::State::Discovering:
        return SessionModel::Phase::Discovering;
    case WatchSession::State::Authenticating:
        return SessionModel::Phase::Authenticating;
    case WatchSession::State::Preparing:
        return SessionModel::Phase::Preparing;
    case WatchSession::State::Ready:
        return SessionModel::Phase::Ready;
    case WatchSession::State::Closing:
        return SessionModel::Phase::Closing;
    }
    return SessionModel::Phase::Disconnected;
}

SessionModel::HeartRatePhase heartRatePhaseOf(WatchSession::HeartRateState state)
{
    switch (state) {
    case WatchSession::HeartRateState::Off:
        return SessionModel::HeartRatePhase::Off;
    case WatchSession::HeartRateState::Starting:
        return SessionModel::HeartRatePhase::Starting;
    case WatchSession::HeartRateState::On:
        return SessionModel::HeartRatePhase::On;
    case WatchSession::HeartRateState::Stopping:
        return SessionModel::HeartRatePhase::Stopping;
    }
    return SessionModel::HeartRatePhase::Off;
}

} // namespace

SessionModel::SessionModel(WatchAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_session(access.session())
    , m_keeper(access.keeper())
{
    connect(&access, &WatchAccess::watchChanged, this, &SessionModel::onWatchChanged);
    connect(&access, &WatchAccess::stageChanged, this, &SessionModel::updatePhase);
    connect(&access, &WatchAccess::errorChanged, this, [this] { setError(m_access.error()); });
    connect(&m_session, &WatchSession::stateChanged, this, &SessionModel::updatePhase);
    connect(&access, &WatchAccess::leftKeyChanged, this, &SessionModel::leftKeyChanged);
    connect(&access, &WatchAccess::keyStoreWaitingChanged, this, &SessionModel::keyStoreTextChanged);
    connect(&m_keeper, &ConnectionKeeper::nextTryChanged, this, &SessionModel::nextTryChanged);
    connect(&m_keeper, &ConnectionKeeper::measuringWantedChanged, this, &SessionModel::updateHeartRatePhase);
    connect(&m_session, &WatchSession::heartRateStateChanged, this, &SessionModel::updateHeartRatePhase);
    connect(&m_session, &WatchSession::heartRateStateChanged, this, [this](WatchSession::HeartRateState state) {
        if (state == WatchSession::HeartRateState::On)
            setHeartRateError({});
    });
    connect(&m_session, &WatchSession::heartRateFailed, this, &SessionModel::setHeartRateError);
    connect(&m_session, &WatchSession::batteryChanged, this, &SessionModel::batteryChanged);
    connect(&m_session, &WatchSession::deviceInformationChanged, this, &SessionModel::deviceInformationChanged);
    onWatchChanged();
    updateHeartRatePhase();
    setError(access.error());
}

void SessionModel::connectToWatch()
{
    if (canTryNow()) {
        m_keeper.tryNow();
        return;
    }
    if (m_phase != Phase::Disconnected)
        return;
    if (m_simulated)
        m_access.connectSimulated();
    else
        m_access.connectRemembered();
}

void SessionModel::disconnectFromWatch()
{
    m_access.disconnect();
}

void SessionModel::releaseWatch(int minutes)
{
    m_keeper.release(std::chrono::minutes(std::clamp(minutes, 1, 24 * 60)));
}

void SessionModel::startHeartRate()
{
    setHeartRateError({});
    m_keeper.setMeasuring(true);
}

void SessionModel::stopHeartRate()
{
    setHeartRateError({});
    m_keeper.setMeasuring(false);
}

void SessionModel::forgetWatch()
{
    QPointer<SessionModel> self(this);
    m_access.forget([self](const Error &error) {
        if (!self)
            return;
        Q_EMIT self->forgotten(error ? tr("The watch is removed. Its key may still be kept.")
                                     : tr("The watch and its key are removed from this computer."));
    });
}

void SessionModel::removeLeftKey()
{
    QPointer<SessionModel> self(this);
    m_access.removeLeftKey([self](const Error &error) {
        if (self)
            Q_EMIT self->forgotten(error ? tr("The key may still be kept.")
                                         : tr("The key is removed from this computer, too."));
    });
}

void SessionModel::trySimulatedWatch()
{
    m_access.connectSimulated();
}

void SessionModel::leaveSimulatedWatch()
{
    m_access.leaveSimulated();
}

void SessionModel::refreshBattery()
{
    m_session.refreshBattery();
}

void SessionModel::onWatchChanged()
{
    const std::optional<RememberedWatch> watch = m_access.watch();
    m_simulated = m_access.isSimulated();
    m_addressTail.clear();
    if (m_simulated)
        m_watchName = tr("Simulated Amazfit Neo");
    else if (watch)
        m_watchName = watch->name.isEmpty() ? tr("Amazfit Neo") : watch->name;
    else
        m_watchName.clear();
    if (watch && !m_simulated)
        m_addressTail = neobeat::addressTail(watch->address);
    Q_EMIT watchChanged();
    updatePhase();
}

void SessionModel::updatePhase()
{
    const Phase phase = currentPhase();
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
    Q_EMIT nextTryChanged();
    updateHeartRatePhase();
}

/// Between two connections the wish to measure looks like a start that has not succeeded yet.
void SessionModel::updateHeartRatePhase()
{
    HeartRatePhase phase = heartRatePhaseOf(m_session.heartRateState());
    if (phase == HeartRatePhase::Off && m_keeper.isMeasuringWanted() && isWanted() && !isReady())
        phase = HeartRatePhase::Starting;
    if (std::exchange(m_heartRatePhase, phase) != phase)
        Q_EMIT heartRatePhaseChanged();
}

SessionModel::Phase SessionModel::currentPhase() const
{
    switch (m_access.stage()) {
    case WatchAccess::Stage::Waiting:
        return Phase::Waiting;
    case WatchAccess::Stage::Released:
        return Phase::Released;
    case WatchAccess::Stage::Asleep:
        return Phase::Asleep;
    case WatchAccess::Stage::ReadingKey:
    case WatchAccess::Stage::Connecting:
    case WatchAccess::Stage::Connected:
    case WatchAccess::Stage::Idle:
        break;
    }
    const Phase phase = phaseOf(m_session.state());
    if (phase != Phase::Disconnected)
        return phase;
    if (m_access.stage() != WatchAccess::Stage::Idle)
        return Phase::Connecting;
    return hasWatch() ? Phase::Disconnected : Phase::NoWatch;
}

void SessionModel::setError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_error)
        return;
    m_error = text;
    Q_EMIT errorChanged();
}

void SessionModel::setHeartRateError(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    if (text == m_heartRateError)
        return;
    m_heartRateError = text;
    Q_EMIT heartRateErrorChanged();
}

} // namespace neobeat
