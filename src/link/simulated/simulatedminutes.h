// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/simulated/scenario.h"
#include "link/simulated/simulatedday.h"
#include "protocol/fetchmessages.h"
#include "protocol/minuterun.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

namespace neobeat {

/// What the simulated watch has stored, and how it is fetched: one run of consecutive minutes per request. A run ends
/// when the clock is set or the watch is off.
class SimulatedMinutes final : public QObject
{
    Q_OBJECT

public:
    /// With some days until now, by the clock of the watch.
    SimulatedMinutes(const Scenario &scenario, quint32 seed, const QDateTime &now, QObject *parent = nullptr);

    /// Another scenario, from the next request on; what is stored remains.
    void setScenario(const Scenario &scenario);

    /// Everything stored until this time of the watch, in the order in which it was stored.
    const QList<MinuteRun> &runsUntil(const QDateTime &now);
    /// Stores a run in front of what comes from now on.
    void add(const MinuteRun &run) { m_runs.insert(m_runs.size() - 1, run); }
    /// Forgets everything before this time of the watch.
    void clear(const QDateTime &now);
    /// The clock of the watch showed one time and is set to another one.
    void setClock(const QDateTime &from, const QDateTime &to);
    /// What the watch has counted at this time since midnight.
    DailyTotals totalsAt(const QDateTime &now) const { return m_day.totalsAt(now); }

    /// A value arrived at the control characteristic at this time of the watch; false when it has no meaning.
    bool receive(const QByteArray &value, const QDateTime &now);
    /// The link has ended, and the transfer with it.
    void abandon();
    /// How many minutes were deleted because they were acknowledged.
    int removed() const { return m_removed; }

Q_SIGNALS:
    /// A value of the control characteristic.
    void replied(const QByteArray &value);
    /// A value of the data characteristic.
    void sent(const QByteArray &packet);

private:
    using Fault = Scenario::FetchFault;

    void advance(const QDateTime &now);
    /// Lives from the first minute until then, with what the scenario wants to have happened to the clock.
    void live(const QDateTime &first, const QDateTime &now);
    void begin(const FetchRequest &request, const QDateTime &now);
    /// Chooses what to send: the run with the earliest minute from there on.
    void select(const QDateTime &since);
    void reply(const FetchReply &reply) { Q_EMIT replied(reply.encode()); }
    void startSending();
    void sendNext();
    void finishSending();
    void acknowledge();
    QByteArray paiRecords(const QDateTime &now) const;
    /// The fault of this transfer.
    Fault takeFault();

    Scenario m_scenario;
    SimulatedDay m_day;
    QList<MinuteRun> m_runs; ///< The last one grows.
    QTimer m_interval{this};
    Fault m_fault = Fault::None; ///< Of the present transfer.
    int m_faultsLeft;
    QByteArray m_payload; ///< What was announced.
    QList<QByteArray> m_packets; ///< What is to be sent.
    qsizetype m_next = 0; ///< Index of the next packet.
    qsizetype m_chosen = -1; ///< Index of the run that was announced.
    qsizetype m_firstSent = 0; ///< Index of the first minute in it that was announced.
    qsizetype m_damages = 0; ///< No two of them are alike.
    bool m_hasSent = false; ///< It was sent completely.
    int m_removed = 0;
};

} // namespace neobeat
