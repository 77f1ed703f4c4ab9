// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedalerts.h"

#include "protocol/alertlevel.h"
#include "protocol/callalert.h"
#include "protocol/deviceevent.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr std::chrono::seconds beepLength{10}; // [N]
constexpr qsizetype messagesKept = 100;

} // namespace

SimulatedAlerts::SimulatedAlerts(const Scenario &scenario, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
    , m_clock(clock)
{
    m_nextEvent.setSingleShot(true);
    connect(&m_nextEvent, &QTimer::timeout, this, [this] {
        Q_EMIT reported(m_events.takeFirst().value);
        startNextEvent();
    });
}

void SimulatedAlerts::startEvents()
{
    m_events = m_scenario.ownersEvents;
    std::ranges::stable_sort(m_events, {}, &Scenario::OwnersEvent::after);
    m_eventsStart = m_clock.uptime();
    startNextEvent();
}

void SimulatedAlerts::startNextEvent()
{
    if (m_events.isEmpty())
        return;
    const auto due = m_eventsStart + m_events.first().after - m_clock.uptime();
    m_nextEvent.start(std::max(due, Scenario::Duration(0)));
}

void SimulatedAlerts::stop()
{
    m_nextEvent.stop();
    m_events.clear();
    m_beeps.reset();
    m_caller.reset();
}

bool SimulatedAlerts::takeLevel(const QByteArray &value)
{
    if (value == alertlevel::find() && m_scenario.ignoresFinding)
        return true;
    if (value == alertlevel::find()) {
        m_beeps = m_clock.uptime();
        ++m_beepCount;
        return true;
    }
    if (value != alertlevel::stop())
        return false;
    m_beeps.reset();
    return true;
}

bool SimulatedAlerts::takeCall(const QByteArray &value)
{
    const auto call = CallAlert::decode(value);
    if (!call)
        return false;
    m_caller = call->isRinging ? std::optional(call->caller) : std::nullopt;
    if (call->isRinging && !m_scenario.callAnswer.isEmpty())
        Q_EMIT reported(m_scenario.callAnswer);
    return true;
}

bool SimulatedAlerts::takeMessage(const QByteArray &value)
{
    const auto message = WatchMessage::decode(value);
    if (!message || m_scenario.hidesMessages)
        return message.has_value();
    m_messages.append(*message);
    if (m_messages.size() > messagesKept)
        m_messages.removeFirst();
    return true;
}

bool SimulatedAlerts::takeAnswer(const QByteArray &value)
{
    if (value != findanswer::started() && value != findanswer::found())
        return false;
    m_answers.append(value);
    if (m_answers.size() > messagesKept)
        m_answers.removeFirst();
    return true;
}

bool SimulatedAlerts::isBeeping() const
{
    return m_beeps && m_clock.uptime() - *m_beeps < beepLength;
}

} // namespace neobeat
