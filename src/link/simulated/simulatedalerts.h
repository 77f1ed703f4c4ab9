// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/simulated/scenario.h"
#include "protocol/watchmessage.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat {

/// How the watch alerts its owner, and what it reports of the owner: finding, messages, calls, events.
class SimulatedAlerts final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    SimulatedAlerts(const Scenario &scenario, const Clock &clock, QObject *parent = nullptr);

    /// Uses this scenario from the next subscription on.
    void setScenario(const Scenario &scenario) { m_scenario = scenario; }
    /// A new central has subscribed to events: those of the scenario follow.
    void startEvents();
    /// The link has ended.
    void stop();

    /// Whether that is a value for the alert level, which it then obeys.
    bool takeLevel(const QByteArray &value);
    /// The same for new alerts.
    bool takeCall(const QByteArray &value);
    /// The same for a message that came in chunks.
    bool takeMessage(const QByteArray &value);
    /// The same for an answer to an event.
    bool takeAnswer(const QByteArray &value);

    /// Whether it beeps, which it does for 10 s.
    bool isBeeping() const;
    /// How often it was asked to beep.
    int beepCount() const { return m_beepCount; }
    /// Who calls; empty without a call.
    std::optional<QString> caller() const { return m_caller; }
    /// All messages shown since it was created.
    QList<WatchMessage> messages() const { return m_messages; }
    /// Its answers to FindStarted and FindStopped since it was created.
    QList<QByteArray> answers() const { return m_answers; }

Q_SIGNALS:
    /// Something to report to the central.
    void reported(const QByteArray &event);

private:
    void startNextEvent();

    Scenario m_scenario;
    const Clock &m_clock;
    QTimer m_nextEvent{this};
    QList<Scenario::OwnersEvent> m_events; ///< That have not come yet, in their order.
    Scenario::Duration m_eventsStart{0};
    std::optional<Scenario::Duration> m_beeps; ///< Since when.
    int m_beepCount = 0;
    std::optional<QString> m_caller;
    QList<WatchMessage> m_messages;
    QList<QByteArray> m_answers;
};

} // namespace neobeat
