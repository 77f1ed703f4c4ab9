// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomconnectionfixture.h"

#include <QMetaEnum>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ReconnectorState = Reconnector::State;
using RetryMode = Reconnector::RetryMode;
using State = WatchConnection::State;

namespace {

constexpr auto releaseLimit = 30s;
constexpr auto readyLimit = 3min;
constexpr auto readingLimit = 1min;
constexpr auto comebackReadingLimit = 2min; // A stream that never gave a value pauses in between.

Scenario scenarioOf(const QString &text)
{
    const auto scenario = Scenario::parse(text);
    if (!scenario)
        qFatal("%s", qPrintable(scenario.error()));
    return *scenario;
}

// Above the time limit of every state.
constexpr auto connectionDwell = 50s;
constexpr auto reconnectorDwell = 3min;

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

RandomConnectionFixture::RandomConnectionFixture(VirtualTime &time, Driver driver, const QString &scenario,
                                                 CheckedRadio::Wrap wrap)
    : m_time(time)
    , m_simulated(scenarioOf(scenario), m_clock)
    , m_radio(m_simulated, m_breaches, std::move(wrap))
    , m_connection(std::make_unique<WatchConnection>(m_clock))
    , m_reconnector(driver == Driver::Reconnector ? std::make_unique<Reconnector>(*m_connection, m_clock) : nullptr)
    , m_connectionSince(time.now())
    , m_reconnectorSince(time.now())
{
    connect(m_connection.get(), &WatchConnection::stateChanged, this, [this] { onChange(m_connectionSince); });
    connect(m_connection.get(), &WatchConnection::heartRateReceived, this, [this] { ++m_readings; });
    if (!m_reconnector)
        return;
    ReconnectLimits limits;
    limits.spread = 0; // A failed sequence has to fail again.
    m_reconnector->setLimits(limits);
    m_reconnector->follow(m_suspension);
    connect(m_reconnector.get(), &Reconnector::stateChanged, this, [this] { onChange(m_reconnectorSince); });
    connect(m_reconnector.get(), &Reconnector::failed, this, &RandomConnectionFixture::onGivenUp);
}

RandomConnectionFixture::~RandomConnectionFixture() = default;

void RandomConnectionFixture::connectTo(const Advertisement &watch, bool inRange, bool rightKey, RetryMode retryMode)
{
    m_wantsTheWatch = rightKey && watch.address == m_simulated.watch().advertisement().address;
    const WatchConnection::Target target{watch, inRange, rightKey ? m_simulated.key() : wrongKey()};
    if (m_reconnector)
        m_reconnector->connectTo(m_radio, target, retryMode);
    else
        m_connection->connectTo(m_radio, target);
}

void RandomConnectionFixture::disconnectFromWatch()
{
    if (m_reconnector)
        m_reconnector->disconnectFromWatch();
    else
        m_connection->disconnectFromWatch();
}

void RandomConnectionFixture::setMeasuring(bool measuring)
{
    if (m_reconnector)
        m_reconnector->setMeasuring(measuring);
    else if (measuring)
        m_connection->startHeartRate();
    else
        m_connection->stopHeartRate();
}

void RandomConnectionFixture::tryNow()
{
    if (m_reconnector)
        m_reconnector->tryNow();
}

void RandomConnectionFixture::release(std::chrono::milliseconds duration)
{
    m_release = duration;
    m_reconnectorSince = m_time.now();
    if (m_reconnector)
        m_reconnector->release(duration);
}

void RandomConnectionFixture::setRetryMode(RetryMode retryMode)
{
    if (m_reconnector)
        m_reconnector->setRetryMode(retryMode);
}

void RandomConnectionFixture::setScenario(const QString &text)
{
    const Scenario before = m_simulated.watch().scenario();
    const Scenario now = scenarioOf(text);
    m_simulated.watch().setScenario(now);
    if (before.hasHeartRateService != now.hasHeartRateService
        || before.hasAuthenticationService != now.hasAuthenticationService)
        m_simulated.watch().dropLink();
}

void RandomConnectionFixture::letPass(std::chrono::milliseconds duration)
{
    m_time.runFor(duration);
    check();
}

void RandomConnectionFixture::finish()
{
    m_atNextChange = {};
    m_simulated.setState(Radio::State::Ready);
    setScenario(u"normal"_s);
    m_simulated.watch().setInRange(true);
    m_suspension.wake();
    if (m_reconnector && m_wantsTheWatch)
        demandReturn();
    disconnectFromWatch();
    demand(m_time.runUntil([this] { return isIdle(); }, releaseLimit), u"it does not release the watch"_s);
    connectTo(m_simulated.watch().advertisement(), false, true, RetryMode::UntilStopped);
    demand(m_time.runUntil([this] { return isReady(); }, readyLimit), u"a healthy watch does not get ready"_s);
    setMeasuring(true);
    const int before = m_readings;
    demand(m_time.runUntil([&] { return m_readings > before + 1; }, readingLimit),
           u"a healthy watch does not measure"_s);
    letPass(0ms);
    disconnectFromWatch();
    demand(m_time.runUntil([this] { return isIdle(); }, releaseLimit), u"it does not release a healthy watch"_s);
    letPass(0ms);
    demand(!m_simulated.watch().isCentralConnected(), u"the link stays when all is over"_s);
    demand(!m_connection->error() && !(m_reconnector && m_reconnector->error()),
           u"an error is reported after disconnecting"_s);
    demand(ownTimers() == 0, u"timers run when all is over"_s);
}

void RandomConnectionFixture::demandReturn()
{
    letPass(0ms);
    const auto isOff = [this] { return m_reconnector->state() == ReconnectorState::Off; };
    demand(m_time.runUntil([&] { return isReady() || isOff(); }, readyLimit + m_release),
           u"it does not come back by itself"_s);
    const int before = m_readings;
    const auto isMeasuring = [&] { return m_readings > before || !m_reconnector->isMeasuringWanted(); };
    demand(m_time.runUntil([&] { return isMeasuring() || isOff(); }, comebackReadingLimit),
           u"the heart rate does not come back by itself"_s);
    letPass(0ms);
}

void RandomConnectionFixture::onChange(std::chrono::milliseconds &since)
{
    since = m_time.now();
    if (const auto action = std::exchange(m_atNextChange, {}))
        action(*this);
}

AuthKey RandomConnectionFixture::wrongKey() const
{
    return AuthKey::fromText(u"00112233445566778899aabbccddeeff"_s).value();
}

void RandomConnectionFixture::demand(bool holds, const QString &what)
{
    if (!holds)
        m_breaches.append(what);
}

void RandomConnectionFixture::check()
{
    m_radio.check();
    const SimulatedWatch::Counters &counters = m_simulated.watch().counters();
    demand(counters.answers <= counters.challengeRequests, u"more answers than challenges were asked for"_s);
    checkDwelling();
    if (m_reconnector)
        checkReconnector();
}

void RandomConnectionFixture::checkDwelling()
{
    const State state = m_connection->state();
    const bool rests = state == State::Idle || state == State::Ready;
    const bool measures = m_connection->heartRateState() != WatchConnection::HeartRateState::Off;
    demand(ownTimers() > 0 || (rests && !measures),
           u"no timer runs in state %1, heart rate %2"_s.arg(nameOf(state), nameOf(m_connection->heartRateState())));
    demand(rests || m_time.now() - m_connectionSince <= connectionDwell, u"it stays in state %1"_s.arg(nameOf(state)));
    demand(state != State::Idle || !measures, u"it measures while idle"_s);
}

void RandomConnectionFixture::checkReconnector()
{
    const ReconnectorState state = m_reconnector->state();
    const bool rests = state == ReconnectorState::Off || state == ReconnectorState::Connected;
    demand(rests || ownTimers() > 0, u"no timer runs in reconnector state %1"_s.arg(nameOf(state)));
    const auto limit
        = state == ReconnectorState::Released ? m_release + 1s : std::chrono::milliseconds(reconnectorDwell);
    demand(rests || m_time.now() - m_reconnectorSince <= limit,
           u"it stays in reconnector state %1"_s.arg(nameOf(state)));
    const State connection = m_connection->state();
    demand(state != ReconnectorState::Connected || connection == State::Ready,
           u"connected, but the activity is in state %1"_s.arg(nameOf(connection)));
    demand(state != ReconnectorState::Off || connection == State::Idle || connection == State::Closing,
           u"off, but the activity is in state %1"_s.arg(nameOf(connection)));
    demand(m_reconnector->nextTry().has_value()
               == (state == ReconnectorState::Waiting || state == ReconnectorState::Released),
           u"a next attempt is announced or missing in reconnector state %1"_s.arg(nameOf(state)));
}

void RandomConnectionFixture::onGivenUp(const Error &error)
{
    const bool isFinal = error.code == Error::Code::KeyRejected || error.code == Error::Code::CryptoUnavailable;
    demand(isFinal || m_reconnector->retryMode() == RetryMode::OneShot, u"it gives up after %1"_s.arg(error.name()));
}

bool RandomConnectionFixture::isIdle() const
{
    return m_connection->state() == State::Idle && (!m_reconnector || m_reconnector->state() == ReconnectorState::Off);
}

bool RandomConnectionFixture::isReady() const
{
    return m_connection->state() == State::Ready
        && (!m_reconnector || m_reconnector->state() == ReconnectorState::Connected);
}

int RandomConnectionFixture::ownTimers() const
{
    const QList<QObject *> owners = m_time.timerOwners();
    // The parent of QTimer::singleShot() is the dispatcher; nothing in the connection uses singleShot().
    return int(std::count_if(owners.cbegin(), owners.cend(), [this](const QObject *owner) {
        while (owner && owner != &m_simulated && owner != &m_time)
            owner = owner->parent();
        return !owner;
    }));
}

} // namespace neobeat
