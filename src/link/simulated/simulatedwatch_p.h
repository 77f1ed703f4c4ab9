// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/delayedqueue.h"
#include "link/simulated/simulatedalerts.h"
#include "link/simulated/simulatedauth.h"
#include "link/simulated/simulatedbattery.h"
#include "link/simulated/simulatedconfiguration.h"
#include "link/simulated/simulatedheartrate.h"
#include "link/simulated/simulatedminutes.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/chunkedtransfer.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

namespace neobeat {

/// The state of the watch and how it handles what it receives.
class SimulatedWatch::Private
{
public:
    /// Called with whether the link that the request came from is still up.
    using Answer = std::function<void(bool alive)>;

    Private(SimulatedWatch &watch, const Scenario &scenario, const Clock &clock);

    void setScenario(const Scenario &wanted);
    void startLink();
    void endLink();
    void updateAdvertising();

    /// Why this is not allowed; empty when it is.
    std::optional<AttError> check(const Characteristic &characteristic, Properties oneOf);
    /// Answers later; if the watch is silent, not before the link ends.
    void answer(Answer answer);
    QByteArray valueOf(const QUuid &characteristic) const;
    void take(const QUuid &characteristic, const QByteArray &value);
    void notify(const Characteristic &characteristic, const QByteArray &value);
    void setBattery(int level, bool charging);
    /// Whether the totals of the day are notified when they change.
    void followTotals(bool enabled);
    /// A strap measures as long as its values are subscribed to.
    void followSubscription(bool enabled);
    QDateTime shownTime() const;
    void setShownTime(const QDateTime &time);
    /// Disconnects, after what is queued, if the scenario has this drop point.
    void dropAt(Scenario::DropPoint point);

    SimulatedWatch &q;
    const Clock &clock;
    const Scenario::Duration start; ///< Of the simulation.
    Scenario scenario;
    QRandomGenerator random;
    QList<OfferedService> services;
    Counters counters;
    QList<QByteArray> answers;

    bool inRange;
    bool advertising = false;
    bool connected = false;
    bool paired = false;
    bool muted = false; ///< Notifications have stopped on this link.
    bool streamed = false; ///< A heart-rate value was sent on this link.
    int link = 0; ///< Counts links, so that replies for an older one can be recognised.
    int dropsLeft;
    QSet<Characteristic> notifying;
    QList<Answer> heldAnswers;

    DelayedQueue delayed;
    SimulatedAuth auth;
    SimulatedAlerts alerts;
    chunkedtransfer::Assembler chunks;
    SimulatedConfiguration configuration;
    SimulatedHeartRate heartRate;
    SimulatedBattery battery;
    Scenario::Duration batteryStart; ///< When the values in battery apply from.
    QDateTime setTime;
    Scenario::Duration setTimeStart; ///< When the time was set.
    SimulatedMinutes minutes;
    DailyTotals notifiedTotals;

    QTimer unauthenticatedEnd{&q};
    QTimer streamingEnd{&q};
    QTimer muteStart{&q};
    QTimer garbage{&q};
    QTimer batteryChange{&q};
    QTimer totalsChange{&q};
    QTimer chargerStart{&q};

private:
    void setGarbage();
    void takeAuth(const QByteArray &value);
    void takeTime(const QByteArray &value);
    void takeFetchRequest(const QByteArray &value);
    /// What has been counted since midnight.
    DailyTotals totals() const;
    void notifyTotals();
    void takeChunk(const QByteArray &value);
    void takeHeartRateCommand(const QByteArray &value);
    void onMeasured(const QByteArray &value);
    void startStreamFaults();
    void sendGarbage();
    void notifyBattery();
    Scenario::Duration batteryAge() const { return clock.uptime() - batteryStart; }
    QByteArray batteryValue() const;
    QByteArray batteryLevelValue() const;
};

} // namespace neobeat
