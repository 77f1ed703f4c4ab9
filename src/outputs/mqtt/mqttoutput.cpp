// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttoutput.h"

#include "outputs/mqtt/mqttretry.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {
namespace {

using Code = Error::Code;
using Quality = LiveValue::Quality;

constexpr std::chrono::milliseconds lastingTime = 1s; // a connection that lasted so long is no failure in a row
constexpr auto closingTime = 2'500ms; // more than the connection itself takes

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray availabilityOf(bool isOnline)
{
    return isOnline ? mqttOnline : mqttOffline;
}

// Many programs that lost the same broker do not come back in the same moment.
std::chrono::milliseconds spread(std::chrono::milliseconds delay)
{
    return delay + delay * QRandomGenerator::global()->bounded(250) / 1000;
}

} // namespace

MqttOutput::MqttOutput(const Clock &clock, QObject *parent)
    : MqttOutput(clock, Limits(), parent)
{
}

MqttOutput::MqttOutput(const Clock &clock, const Limits &limits, QObject *parent)
    : Output(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_topics(m_settings)
{
    for (QTimer *timer : {&m_limit, &m_pause, &m_announcement, &m_refresh})
        timer->setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &MqttOutput::onLimit);
    connect(&m_pause, &QTimer::timeout, this, &MqttOutput::connectToBroker);
    connect(&m_announcement, &QTimer::timeout, this, &MqttOutput::announce);
    connect(&m_refresh, &QTimer::timeout, this, &MqttOutput::refresh);
}

MqttOutput::~MqttOutput()
{
    // Their signals would come to an object that is half gone.
    const QList<MqttConnection *> connections = findChildren<MqttConnection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

QString MqttOutput::location() const
{
    return QString::fromUtf8(MqttTopics(m_settings).state);
}

void MqttOutput::start()
{
    if (m_task == Task::Withdraw)
        finish({Code::Cancelled, {}});
    discardConnection();
    if (!takeSettings())
        return;
    setState(State::Starting);
    connectToBroker();
}

bool MqttOutput::takeSettings()
{
    enter(Phase::Idle);
    m_active = m_settings;
    m_topics = MqttTopics(m_active);
    m_version = MqttPlan::Version::V5;
    m_failures = 0;
    if (const Error problem = problemOf(m_active)) {
        setState(State::Failed, problem);
        return false;
    }
    return true;
}

void MqttOutput::connectToBroker()
{
    discardConnection();
    MqttPlan plan{m_active, m_version};
    plan.keepAlive = m_limits.silence;
    if (m_task == Task::Publish) {
        plan.will = MqttMessage{m_topics.availability, mqttOffline, true, true};
        if (m_active.discovers)
            plan.subscription = m_topics.birth;
    }
    m_connection = new MqttConnection(plan, this);
    connect(m_connection, &MqttConnection::answered, this, &MqttOutput::onAnswered);
    connect(m_connection, &MqttConnection::published, this, &MqttOutput::onPublished);
    connect(m_connection, &MqttConnection::birthSeen, this, &MqttOutput::onBirthSeen);
    connect(m_connection, &MqttConnection::ended, this, &MqttOutput::onEnded);
    enter(Phase::Connecting);
    m_limit.start(m_limits.connecting);
}

void MqttOutput::discardConnection()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->deleteLater(); // this may be one of its signals
    m_connection = nullptr;
    setPeers(0);
}

void MqttOutput::enter(Phase phase)
{
    m_phase = phase;
    for (QTimer *timer : {&m_limit, &m_pause, &m_announcement, &m_refresh})
        timer->stop();
    m_unconfirmed.clear();
    m_states.clear();
}

void MqttOutput::stop()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Connecting:
    case Phase::Waiting:
        finish({Code::Cancelled, {}});
        break;
    case Phase::Connected:
        setState(State::Stopping);
        sayOffline();
        break;
    case Phase::Leaving:
    case Phase::Closing:
        break;
    }
}

// The end, whatever it was waiting for; the error is only for a removal.
void MqttOutput::finish(const Error &error)
{
    const bool wasWithdrawal = std::exchange(m_task, Task::Publish) == Task::Withdraw;
    discardConnection();
    enter(Phase::Idle);
    setState(State::Off);
    if (wasWithdrawal)
        Q_EMIT withdrawn(error);
}

void MqttOutput::onResumed()
{
    if (m_task == Task::Withdraw || m_phase == Phase::Idle || m_phase == Phase::Leaving || m_phase == Phase::Closing)
        return;
    if (m_phase == Phase::Connected)
        m_connection->leave(); // if it has survived, without the last will
    m_failures = 0;
    setState(State::Starting);
    connectToBroker();
}

void MqttOutput::withdraw()
{
    const Phase phase = m_phase;
    if (phase == Phase::Idle && !takeSettings()) {
        const Error problem = error();
        setState(State::Off);
        Q_EMIT withdrawn(problem);
        return;
    }
    m_task = Task::Withdraw;
    setState(State::Stopping);
    if (phase == Phase::Connected)
        sendWithdrawal();
    else
        connectToBroker(); // also while leaving: what was said then is over
}

void MqttOutput::onAnswered()
{
    setPeers(1);
    m_sinceAnswer.start();
    m_refusals = 0;
    if (m_task == Task::Withdraw) {
        sendWithdrawal();
        return;
    }
    enter(Phase::Connected);
    announce();
}

// Everything that the broker is to keep, and the state; what was refused before may be taken now.
void MqttOutput::announce()
{
    m_announcement.stop();
    m_refusal.clear();
    m_saidConnected.reset();
    m_saidBattery.reset();
    m_saidValue.reset();
    m_isStateChecked = false;
    if (m_active.discovers)
        send({m_topics.config, compact(homeAssistantConfig(m_active)), true, true});
    send({m_topics.availability, mqttOnline, true, true});
    sendWatch();
}

void MqttOutput::publish(const LiveValue &value)
{
    m_value = value;
    if (isGivenAway())
        sendWatch();
}

void MqttOutput::sendWatch()
{
    if (std::exchange(m_saidConnected, m_value.connected) != m_value.connected)
        send({m_topics.watchAvailability, availabilityOf(m_value.connected), true, true});
    const QByteArray battery = m_value.battery ? QByteArray::number(*m_value.battery) : QByteArrayLiteral("null");
    if (std::exchange(m_saidBattery, battery) != battery)
        send({m_topics.battery, battery, true, true});
    if (isNews(m_value))
        sendState(m_value);
    if (!m_refresh.isActive())
        m_refresh.start(m_limits.refreshing);
}

bool MqttOutput::isNews(const LiveValue &value) const
{
    if (value.bpm)
        return m_lastReading != std::pair(value.reading, value.measuredUptime);
    return !m_saidValue || m_saidValue->quality != value.quality || m_saidValue->connected != value.connected
        || m_saidValue->watchName != value.watchName;
}

void MqttOutput::sendState(const LiveValue &value)
{
    LiveValue given = value;
    if (!m_active.givesWatchName)
        given.watchName.clear();
    MqttMessage message{m_topics.state, compact(jsonOf(given, m_clock.uptime()))};
    message.confirmed = m_phase == Phase::Connected && !std::exchange(m_isStateChecked, true);
    // Values are replaced by newer ones while the way is blocked, but not the last one, which comes before "offline".
    const bool isInOrder = message.confirmed || m_phase == Phase::Leaving;
    const int tag = isInOrder ? m_connection->send(message) : m_connection->sendLatest(message);
    m_states.insert(tag, value.bpm.has_value());
    if (message.confirmed) {
        m_unconfirmed.insert(tag, message.topic);
        if (!m_limit.isActive())
            m_limit.start(m_limits.confirming);
    }
    if (value.bpm)
        m_lastReading = {value.reading, value.measuredUptime};
    m_saidValue = value;
    m_refresh.start(m_limits.refreshing);
}

// Without a heart rate: a reading is never repeated.
void MqttOutput::refresh()
{
    if (isGivenAway() && !m_value.bpm)
        sendState(m_value);
}

void MqttOutput::send(const MqttMessage &message)
{
    const int tag = m_connection->send(message);
    if (!message.confirmed)
        return;
    m_unconfirmed.insert(tag, message.topic);
    if (!m_limit.isActive())
        m_limit.start(m_phase == Phase::Leaving ? m_limits.leaving : m_limits.confirming);
}

void MqttOutput::sayOffline()
{
    enter(Phase::Leaving);
    LiveValue nothing = m_value;
    nothing.bpm.reset();
    nothing.rrIntervals.clear();
    if (nothing.quality == Quality::Good)
        nothing.quality = Quality::Idle;
    sendState(nothing);
    m_refresh.stop();
    send({m_topics.availability, mqttOffline, true, true});
}

void MqttOutput::sendWithdrawal()
{
    enter(Phase::Leaving);
    m_refusal.clear();
    for (const QByteArray &topic : m_topics.retained())
        send({topic, {}, true, true});
}

void MqttOutput::onPublished(int tag, const QString &refusal)
{
    const auto state = m_states.constFind(tag);
    if (state != m_states.constEnd()) {
        const bool hasHeartRate = *state;
        m_states.erase(m_states.begin(), std::next(state)); // those before it were replaced
        if (hasHeartRate && refusal.isEmpty())
            noteSent();
    }
    if (!m_unconfirmed.contains(tag))
        return;
    const QByteArray topic = m_unconfirmed.take(tag);
    if (!refusal.isEmpty())
        m_refusal = u"%1: %2"_s.arg(QString::fromUtf8(topic), refusal);
    if (m_unconfirmed.isEmpty())
        onAllConfirmed();
}

void MqttOutput::onAllConfirmed()
{
    m_limit.stop();
    if (m_phase == Phase::Leaving) {
        if (m_task == Task::Withdraw && !m_refusal.isEmpty()) {
            finish({Code::PeerRefused, m_refusal});
            return;
        }
        m_connection->leave();
        enter(Phase::Closing);
        m_limit.start(closingTime);
        return;
    }
    if (m_refusal.isEmpty()) {
        m_refusals = 0;
        setState(State::Ready);
        return;
    }
    // The values go on: others may be allowed to read what is not refused.
    setState(State::Retrying, {Code::PeerRefused, m_refusal});
    if (!m_announcement.isActive())
        m_announcement.start(spread(mqttRetryDelay(Code::PeerRefused, ++m_refusals)));
}

void MqttOutput::onBirthSeen()
{
    if (isGivenAway() && (!m_announcement.isActive() || m_announcement.remainingTimeAsDuration() > m_limits.birthPause))
        m_announcement.start(m_limits.birthPause * QRandomGenerator::global()->bounded(100, 1000) / 1000);
}

void MqttOutput::onLimit()
{
    const Error silent{Code::PeerSilent, {}};
    if (m_phase == Phase::Leaving || m_phase == Phase::Closing)
        finish(m_phase == Phase::Closing ? Error() : silent);
    else if (m_task == Task::Withdraw)
        finish(silent);
    else
        retryAfter(silent);
}

void MqttOutput::onEnded(const MqttEnd &end)
{
    if (m_phase == Phase::Closing) {
        finish();
        return;
    }
    if (m_phase == Phase::Leaving) {
        finish(end.error);
        return;
    }
    const bool isV5 = m_version == MqttPlan::Version::V5;
    if (end.wantsOlder && isV5) {
        m_version = MqttPlan::Version::V311;
        connectToBroker();
        return;
    }
    // Some old brokers just end a connection of a version that they do not know.
    if (!end.wasAnswered && end.error.code == Code::PeerUnexpected)
        m_version = isV5 ? MqttPlan::Version::V311 : MqttPlan::Version::V5;
    if (m_task == Task::Withdraw)
        finish(end.error);
    else if (end.error.code == Code::OutputIncomplete) {
        discardConnection();
        enter(Phase::Idle);
        setState(State::Failed, end.error);
    } else
        retryAfter(end.error);
}

void MqttOutput::retryAfter(const Error &error)
{
    if (m_phase == Phase::Connected && m_sinceAnswer.hasExpired(lastingTime.count()))
        m_failures = 0;
    ++m_failures;
    discardConnection();
    enter(Phase::Waiting);
    m_pause.start(spread(mqttRetryDelay(error.code, m_failures)));
    setState(State::Retrying, error);
}

} // namespace neobeat
