// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedconfiguration.h"

#include "protocol/configurationreply.h"
#include "protocol/uuids.h"

#include <utility>

namespace neobeat {

namespace {

using ReplyFault = Scenario::SettingFault;
using ReplyKind = ConfigurationReply::Kind;

constexpr quint8 refusedStatus = 0x04;

} // namespace

SimulatedConfiguration::SimulatedConfiguration(const Scenario &scenario, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
    , m_faultsLeft(scenario.settingFaultTimes)
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, [this] {
        for (const QByteArray &value : std::exchange(m_lateReplies, {}))
            Q_EMIT replied(uuids::configuration, value);
    });
}

void SimulatedConfiguration::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_faultsLeft = scenario.settingFaultTimes;
}

void SimulatedConfiguration::reset()
{
    m_late.stop();
    m_lateReplies.clear();
    m_endpoints = {};
}

bool SimulatedConfiguration::take(const QUuid &characteristic, const QByteArray &value)
{
    if (characteristic == uuids::configuration)
        return takeConfiguration(value);
    if (characteristic == uuids::endpointWrite)
        return takeEndpointChunk(value);
    const bool isInterval = characteristic == uuids::heartRateControlPoint && value.size() == 2 && value.at(0) == 0x14;
    if (characteristic == uuids::userSettings || isInterval)
        m_accepted.append(value);
    // In the form of the replies to settings; that there is none is all that is known.
    if (isInterval && m_scenario.confirmsInterval)
        Q_EMIT replied(uuids::configuration, QByteArray::fromHex("10140001"));
    return characteristic == uuids::userSettings || isInterval;
}

QList<QByteArray> SimulatedConfiguration::messages(chunkedtransfer::Type type) const
{
    return m_messages.value(static_cast<int>(type));
}

bool SimulatedConfiguration::takeConfiguration(const QByteArray &value)
{
    if (value.startsWith('\x02'))
        return takeAlarm(value);
    if (value == AlarmReport::request()) {
        reportAlarms();
        return true;
    }
    if (value.size() > 2 && value.startsWith('\x06')) {
        const bool isRefused = refuses();
        if (!isRefused)
            m_accepted.append(value);
        reply(ConfigurationReply{ReplyKind::Setting, quint8(value.at(1)),
                                 isRefused ? refusedStatus : ConfigurationReply::success}
                  .encode());
        return true;
    }
    // No reply to these is known.
    const bool isKnown = value.startsWith('\x08') || value.startsWith('\x09') || value.startsWith("\xfe\x0b");
    if (isKnown)
        m_accepted.append(value);
    return isKnown;
}

bool SimulatedConfiguration::takeAlarm(const QByteArray &value)
{
    const auto place = Alarm::decode(value);
    if (!place)
        return false;
    const bool isRefused = refuses();
    if (!isRefused)
        m_alarms.insert(place->number, place->alarm);
    reply(ConfigurationReply{ReplyKind::Alarm, 0, isRefused ? refusedStatus : ConfigurationReply::success}.encode());
    return true;
}

void SimulatedConfiguration::reportAlarms()
{
    if (m_scenario.alarmReply == Scenario::AlarmReply::None)
        return;
    AlarmReport report;
    for (int place = 0; place < Alarm::places; ++place) {
        const auto alarm = m_alarms.value(place);
        report.places.append(place);
        if (alarm && alarm->enabled && m_scenario.alarmReply == Scenario::AlarmReply::Told)
            report.enabled.append(place);
    }
    Q_EMIT replied(uuids::configuration, report.encode());
}

void SimulatedConfiguration::takeMessage(const chunkedtransfer::Message &message)
{
    m_messages[static_cast<int>(message.type)].append(message.content);
    m_accepted.append(message.content);
}

bool SimulatedConfiguration::takeEndpointChunk(const QByteArray &value)
{
    const auto message = m_endpoints.take(value);
    if (const QByteArray acknowledgement = m_endpoints.acknowledgement(); !acknowledgement.isEmpty())
        Q_EMIT replied(uuids::endpointRead, acknowledgement);
    if (message && message->endpoint == endpointtransfer::worldClocks)
        m_worldClocks = message->content;
    return true;
}

bool SimulatedConfiguration::refuses()
{
    return m_scenario.settingFault == ReplyFault::Refused && m_faultsLeft > 0;
}

void SimulatedConfiguration::reply(const QByteArray &value)
{
    const bool isFaulty = m_scenario.settingFault != ReplyFault::None && m_faultsLeft > 0;
    if (isFaulty && m_faultsLeft != Scenario::always)
        --m_faultsLeft;
    if (!isFaulty || m_scenario.settingFault == ReplyFault::Refused) {
        Q_EMIT replied(uuids::configuration, value);
    } else if (m_scenario.settingFault == ReplyFault::Late) {
        m_lateReplies.append(value);
        m_late.start(m_scenario.settingDelay);
    }
}

} // namespace neobeat
