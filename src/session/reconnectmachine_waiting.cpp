// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReconnectMachine that judges failures and waits for the next attempt.
#include "session/reconnectmachine.h"

#include "base/logging.h"
#include "session/backoff.h"
#include "session/retrypolicy.h"

#include <QRandomGenerator>

namespace neobeat {

using Code = Error::Code;

void ReconnectMachine::onSessionState(WatchSession::State state)
{
    using State = WatchSession::State;
    if (!m_target)
        return;
    // The wish is kept by the session until the watch can measure.
    if (state == State::Seeking && m_measuringWanted)
        m_session.startHeartRate();
    if (state == State::Discovering)
        m_hadLink = true;
    if (state == State::Ready)
        Q_EMIT ready(QPrivateSignal());
}

void ReconnectMachine::onSessionFailed(const Error &error)
{
    const bool wasConnected = m_stage == Stage::Connected;
    if (!m_target || (m_stage != Stage::Trying && !wasConnected))
        return;
    if (wasConnected && error.code == Code::LinkLost && m_radio && m_radio->state() == Radio::State::Ready)
        m_hungUp = m_lastValue && m_clock.uptime() - *m_lastValue <= m_limits.hangUp;
    const bool isFirst = m_failures == 0;
    countFailure();
    if (isWorthASecondTry(error) && isFirst && !wasConnected) {
        // The failure may mean that the radio has forgotten the watch: look for it.
        m_target->inRange = false;
        Q_EMIT worthAnother(QPrivateSignal());
        return;
    }
    setError(sharpened(error));
    // A watch that voids its own challenge refuses the right key, too: one that was proven gets a second hearing.
    const bool isDoubtful = error.code == Code::KeyRejected && std::exchange(m_isKeyProven, false);
    const bool isOver = isFinal(error) && !isDoubtful;
    if (!isOver && m_persistence == ConnectionKeeper::Persistence::Always) {
        Q_EMIT lost(QPrivateSignal());
        return;
    }
    m_target.reset();
    Q_EMIT unwanted(QPrivateSignal());
}

/// A watch that went away in the midst of values and cannot be found any more is perhaps with another central.
Error ReconnectMachine::sharpened(const Error &error) const
{
    const bool isHiding = error.code == Code::WatchNotFound || error.code == Code::ConnectTimedOut
        || error.code == Code::WatchForgotten;
    return m_hungUp && isHiding ? Error{Code::WatchHeld, error.name()} : error;
}

void ReconnectMachine::countFailure()
{
    const auto connectedAt = std::exchange(m_connectedAt, std::nullopt);
    if (connectedAt && m_clock.uptime() - *connectedAt >= m_limits.stable)
        forgetFailures();
    ++m_failures;
    m_refusals = m_hadLink || m_target->inRange ? m_refusals + 1 : 0;
}

void ReconnectMachine::forgetFailures()
{
    m_failures = 0;
    m_refusals = 0;
}

void ReconnectMachine::waitForNext()
{
    if (!m_target)
        return;
    m_target->inRange = false;
    m_target->isRetry = true;
    const auto wait = backoff(m_limits, m_failures, QRandomGenerator::global()->generateDouble());
    const auto rest = restAfterRefusals(m_limits, m_refusals);
    qCInfo(lcSession).nospace() << "connection: " << m_error.name() << " after " << m_failures
                                << " failures in a row; next try in " << wait.count() << " ms";
    m_wait.start(wait);
    setNextTry(wait);
    setStage(Stage::Waiting);
    if (rest < wait)
        m_rest.start(rest);
}

void ReconnectMachine::endWait()
{
    m_wait.stop();
    m_rest.stop();
    if (m_lookout)
        m_lookout->stop();
}

void ReconnectMachine::lookOut()
{
    if (!m_target || !m_radio || m_radio->state() != Radio::State::Ready)
        return;
    if (m_lookout != &m_radio->lookout()) {
        if (m_lookout)
            m_lookout->disconnect(this);
        m_lookout = &m_radio->lookout();
        connect(m_lookout, &Lookout::sighted, this, &ReconnectMachine::onSighted);
        connect(m_lookout, &Lookout::stopped, this, [this] { Q_EMIT adapterFree(QPrivateSignal()); });
        connect(m_lookout, &Lookout::failed, this, [this](const Error &error) {
            qCInfo(lcSession) << "the lookout broke off:" << error.name();
            Q_EMIT adapterFree(QPrivateSignal());
        });
    }
    m_lookout->start(m_target->advertisement.address);
}

void ReconnectMachine::onSighted(const Advertisement &advertisement)
{
    if (m_stage != Stage::Waiting)
        return;
    qCInfo(lcSession) << "the watch is in sight";
    m_hungUp = false;
    m_target->inRange = true;
    if (!advertisement.shownName().isEmpty())
        m_target->advertisement = advertisement;
    Q_EMIT due(QPrivateSignal());
}

void ReconnectMachine::onRadioChanged(Radio::State state)
{
    if (m_stage != Stage::Waiting)
        return;
    if (state == Radio::State::Ready)
        tryNow();
    else if (const Error error = Radio::errorFor(state))
        setError(error);
}

} // namespace neobeat
