// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SessionWorld that knows what may never happen.
#include "sessionworld.h"

#include <QMetaEnum>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using KeeperState = ConnectionKeeper::State;
using Persistence = ConnectionKeeper::Persistence;
using State = WatchSession::State;

namespace {

// Above every limit that the states promise for themselves.
constexpr auto sessionDwell = 50s;
constexpr auto keeperDwell = 3min;

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

void SessionWorld::demand(bool holds, const QString &what)
{
    if (!holds)
        m_breaches.append(what);
}

void SessionWorld::check()
{
    m_radio.check();
    const SimulatedWatch::Counters &counters = m_simulated.watch().counters();
    demand(counters.answers <= counters.challengeRequests, u"more answers than challenges were asked for"_s);
    checkDwelling();
    if (m_keeper)
        checkKeeper();
}

void SessionWorld::checkDwelling()
{
    const State state = m_session->state();
    const bool rests = state == State::Idle || state == State::Ready;
    const bool measures = m_session->heartRateState() != WatchSession::HeartRateState::Off;
    demand(ownTimers() > 0 || (rests && !measures),
           u"no timer runs in state %1, heart rate %2"_s.arg(nameOf(state), nameOf(m_session->heartRateState())));
    demand(rests || m_time.now() - m_sessionSince <= sessionDwell, u"it stays in state %1"_s.arg(nameOf(state)));
    demand(state != State::Idle || !measures, u"it measures while idle"_s);
}

void SessionWorld::checkKeeper()
{
    const KeeperState state = m_keeper->state();
    const bool rests = state == KeeperState::Off || state == KeeperState::Connected;
    demand(rests || ownTimers() > 0, u"no timer runs in keeper state %1"_s.arg(nameOf(state)));
    const auto limit = state == KeeperState::Released ? m_release + 1s : std::chrono::milliseconds(keeperDwell);
    demand(rests || m_time.now() - m_keeperSince <= limit, u"it stays in keeper state %1"_s.arg(nameOf(state)));
    const State session = m_session->state();
    demand(state != KeeperState::Connected || session == State::Ready,
           u"connected, but the session is in state %1"_s.arg(nameOf(session)));
    demand(state != KeeperState::Off || session == State::Idle || session == State::Closing,
           u"off, but the session is in state %1"_s.arg(nameOf(session)));
    demand(m_keeper->nextTry().has_value() == (state == KeeperState::Waiting || state == KeeperState::Released),
           u"a next try is told or not told in keeper state %1"_s.arg(nameOf(state)));
}

void SessionWorld::onGivenUp(const Error &error)
{
    const bool isFinal = error.code == Error::Code::KeyRejected || error.code == Error::Code::CryptoUnavailable;
    demand(isFinal || m_keeper->persistence() == Persistence::Once, u"it gives up after %1"_s.arg(error.name()));
}

bool SessionWorld::isIdle() const
{
    return m_session->state() == State::Idle && (!m_keeper || m_keeper->state() == KeeperState::Off);
}

bool SessionWorld::isReady() const
{
    return m_session->state() == State::Ready && (!m_keeper || m_keeper->state() == KeeperState::Connected);
}

int SessionWorld::ownTimers() const
{
    const QList<QObject *> owners = m_time.timerOwners();
    // The parent of QTimer::singleShot() is the dispatcher; nothing in the session uses it.
    return int(std::count_if(owners.cbegin(), owners.cend(), [this](const QObject *owner) {
        while (owner && owner != &m_simulated && owner != &m_time)
            owner = owner->parent();
        return !owner;
    }));
}

} // namespace neobeat
