// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/simulated/heartratecurve.h"
#include "link/simulated/scenario.h"
#include "link/simulated/simulatedstrap.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// The optical sensor of the watch: measures after start(), and stops when no keep-alive arrives. That of a strap
/// measures from start() to stop().
class SimulatedHeartRate final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    SimulatedHeartRate(const Scenario &scenario, quint32 seed, const Clock &clock, QObject *parent = nullptr);

    /// Another scenario, from the next value on.
    void setScenario(const Scenario &scenario);

    /// Starts measuring; while measuring it acts as a keep-alive.
    void start();
    /// Measures one value, and stops.
    void measureOnce();
    /// Postpones the end by the scenario's keepAliveLimit; no effect while not measuring.
    void keepAlive();
    void stop();
    bool isMeasuring() const { return m_measuring; }

Q_SIGNALS:
    /// A value of the heart-rate characteristic.
    void measured(const QByteArray &value);

private:
    void measure();
    QByteArray nextValue();

    Scenario m_scenario;
    HeartRateCurve m_curve;
    SimulatedStrap m_strap; ///< Used in place of the curve when a standard sensor is simulated.
    const Clock &m_clock;
    Scenario::Duration m_start; ///< Of the simulation.
    QTimer m_interval{this};
    QTimer m_end{this};
    bool m_measuring = false;
    int m_count = 0;
};

} // namespace neobeat
