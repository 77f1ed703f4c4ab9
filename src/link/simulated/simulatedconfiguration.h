// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"
#include "protocol/alarm.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/endpointtransfer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace neobeat {

/// What was written to the simulated watch to set it up, and how it replies. Nothing of it can be read by the central.
class SimulatedConfiguration final : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedConfiguration(const Scenario &scenario, QObject *parent = nullptr);

    void setScenario(const Scenario &scenario);
    /// The link has ended: nothing that is due is sent any more.
    void reset();
    /// Takes a value; false when it is none that sets something up.
    bool take(const QUuid &characteristic, const QByteArray &value);

    /// Takes a chunked message of a type that sets something up.
    void takeMessage(const chunkedtransfer::Message &message);

    /// The values accepted so far, in their order; chunks put together.
    QList<QByteArray> accepted() const { return m_accepted; }
    /// The alarms by their places; none for those that were cleared.
    QMap<int, std::optional<Alarm>> alarms() const { return m_alarms; }
    /// The chunked messages of that type.
    QList<QByteArray> messages(chunkedtransfer::Type type) const;
    /// The last message to the world clocks.
    QByteArray worldClocks() const { return m_worldClocks; }

Q_SIGNALS:
    /// To be notified by this characteristic.
    void replied(const QUuid &characteristic, const QByteArray &value);

private:
    bool takeConfiguration(const QByteArray &value);
    bool takeAlarm(const QByteArray &value);
    void reportAlarms();
    bool takeEndpointChunk(const QByteArray &value);
    /// Whether this one is refused; counts it.
    bool refuses();
    void reply(const QByteArray &value);

    Scenario m_scenario;
    int m_faultsLeft;
    QList<QByteArray> m_accepted;
    QMap<int, std::optional<Alarm>> m_alarms;
    QMap<int, QList<QByteArray>> m_messages; ///< By type.
    QByteArray m_worldClocks;
    endpointtransfer::Assembler m_endpoints;
    QTimer m_late;
    QList<QByteArray> m_lateReplies;
};

} // namespace neobeat
