// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionworld.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using KeeperState = ConnectionKeeper::State;
using Persistence = ConnectionKeeper::Persistence;
using State = WatchSession::State;

namespace {

constexpr auto letGoLimit = 30s;
constexpr auto readyLimit = 3min;
constexpr auto readingLimit = 1min;
constexpr auto comebackReadingLimit = 2min; // A stream that never gave a value rests in between.

Scenario scenarioOf(const QString &text)
{
    const auto scenario = Scenario::parse(text);
    if (!scenario)
        qFatal("%s", qPrintable(scenario.error()));
    return *scenario;
}

} // namespace

SessionWorld::SessionWorld(VirtualTime &time, Driver driver, const QString &scenario, CheckedRadio::Wrap wrap)
    : m_time(time)
    , m_simulated(scenarioOf(scenario), m_clock)
    , m_radio(m_simulated, m_breaches, std::move(wrap))
    , m_session(std::make_unique<WatchSession>(m_clock))
    , m_keeper(driver == Driver::Keeper ? std::make_unique<ConnectionKeeper>(*m_session, m_clock) : nullptr)
    , m_sessionSince(time.now())
    , m_keeperSince(time.now())
{
    connect(m_session.get(), &WatchSession::stateChanged, this, [this] { onChange(m_sessionSince); });
    connect(m_session.get(), &WatchSession::heartRateReceived, this, [this] { ++m_readings; });
    if (!m_keeper)
        return;
    ReconnectLimits limits;
    limits.spread = 0; // A sequence that failed has to fail again.
    m_keeper->setLimits(limits);
    m_keeper->follow(m_suspension);
    connect(m_keeper.get(), &ConnectionKeeper::stateChanged, this, [this] { onChange(m_keeperSince); });
    connect(m_keeper.get(), &ConnectionKeeper::failed, this, &SessionWorld::onGivenUp);
}

SessionWorld::~SessionWorld() = default;

void SessionWorld::connectTo(const Advertisement &watch, bool inRange, bool rightKey, Persistence persistence)
{
    m_wantsTheWatch = rightKey && watch.address == m_simulated.watch().advertisement().address;
    const WatchSession::Target target{watch, inRange, rightKey ? m_simulated.key() : wrongKey()};
    if (m_keeper)
        m_keeper->connectTo(m_radio, target, persistence);
    else
        m_session->connectTo(m_radio, target);
}

void SessionWorld::disconnectFromWatch()
{
    if (m_keeper)
        m_keeper->disconnectFromWatch();
    else
        m_session->disconnectFromWatch();
}

void SessionWorld::setMeasuring(bool measuring)
{
    if (m_keeper)
        m_keeper->setMeasuring(measuring);
    else if (measuring)
        m_session->startHeartRate();
    else
        m_session->stopHeartRate();
}

void SessionWorld::tryNow()
{
    if (m_keeper)
        m_keeper->tryNow();
}

void SessionWorld::release(std::chrono::milliseconds duration)
{
    m_release = duration;
    m_keeperSince = m_time.now();
    if (m_keeper)
        m_keeper->release(duration);
}

void SessionWorld::setPersistence(Persistence persistence)
{
    if (m_keeper)
        m_keeper->setPersistence(persistence);
}

void SessionWorld::setScenario(const QString &text)
{
    const Scenario before = m_simulated.watch().scenario();
    const Scenario now = scenarioOf(text);
    m_simulated.watch().setScenario(now);
    if (before.hasHeartRateService != now.hasHeartRateService
        || before.hasAuthenticationService != now.hasAuthenticationService)
        m_simulated.watch().dropLink();
}

void SessionWorld::letPass(std::chrono::milliseconds duration)
{
    m_time.runFor(duration);
    check();
}

void SessionWorld::finish()
{
    m_atNextChange = {};
    m_simulated.setState(Radio::State::Ready);
    setScenario(u"normal"_s);
    m_simulated.watch().setInRange(true);
    m_suspension.wake();
    if (m_keeper && m_wantsTheWatch)
        demandReturn();
    disconnectFromWatch();
    demand(m_time.runUntil([this] { return isIdle(); }, letGoLimit), u"it does not let go of the watch"_s);
    connectTo(m_simulated.watch().advertisement(), false, true, Persistence::Always);
    demand(m_time.runUntil([this] { return isReady(); }, readyLimit), u"a healthy watch does not get ready"_s);
    setMeasuring(true);
    const int before = m_readings;
    demand(m_time.runUntil([&] { return m_readings > before + 1; }, readingLimit),
           u"a healthy watch does not measure"_s);
    letPass(0ms);
    disconnectFromWatch();
    demand(m_time.runUntil([this] { return isIdle(); }, letGoLimit), u"it does not let go of a healthy watch"_s);
    letPass(0ms);
    demand(!m_simulated.watch().isCentralConnected(), u"the link stays when all is over"_s);
    demand(!m_session->error() && !(m_keeper && m_keeper->error()), u"an error is told after a farewell"_s);
    demand(ownTimers() == 0, u"timers run when all is over"_s);
}

void SessionWorld::demandReturn()
{
    letPass(0ms);
    const auto isOff = [this] { return m_keeper->state() == KeeperState::Off; };
    demand(m_time.runUntil([&] { return isReady() || isOff(); }, readyLimit + m_release),
           u"it does not come back by itself"_s);
    const int before = m_readings;
    const auto isMeasuring = [&] { return m_readings > before || !m_keeper->isMeasuringWanted(); };
    demand(m_time.runUntil([&] { return isMeasuring() || isOff(); }, comebackReadingLimit),
           u"the heart rate does not come back by itself"_s);
    letPass(0ms);
}

void SessionWorld::onChange(std::chrono::milliseconds &since)
{
    since = m_time.now();
    if (const auto action = std::exchange(m_atNextChange, {}))
        action(*this);
}

AuthKey SessionWorld::wrongKey() const
{
    return AuthKey::fromText(u"00112233445566778899aabbccddeeff"_s).value();
}

} // namespace neobeat
