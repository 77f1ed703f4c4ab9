// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedheartrate.h"

#include "protocol/heartratemeasurement.h"

namespace neobeat {

SimulatedHeartRate::SimulatedHeartRate(const Scenario &scenario, quint32 seed, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
    , m_curve(seed)
    , m_strap(scenario, seed)
    , m_clock(clock)
    , m_start(clock.uptime())
{
    m_interval.setTimerType(Qt::PreciseTimer);
    m_end.setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &SimulatedHeartRate::measure);
    connect(&m_end, &QTimer::timeout, this, &SimulatedHeartRate::stop);
}

void SimulatedHeartRate::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_strap.setScenario(scenario);
}

void SimulatedHeartRate::start()
{
    if (!m_measuring) {
        m_measuring = true;
        m_interval.start(m_scenario.firstHeartRate);
    }
    keepAlive();
}

void SimulatedHeartRate::measureOnce()
{
    start();
    connect(this, &SimulatedHeartRate::measured, this, &SimulatedHeartRate::stop, Qt::SingleShotConnection);
}

void SimulatedHeartRate::keepAlive()
{
    if (m_measuring && m_scenario.model->can(SourceModel::MeasuringControl))
        m_end.start(m_scenario.keepAliveLimit);
}

void SimulatedHeartRate::stop()
{
    m_measuring = false;
    m_interval.stop();
    m_end.stop();
}

void SimulatedHeartRate::measure()
{
    if (m_interval.intervalAsDuration() != m_scenario.heartRateInterval)
        m_interval.start(m_scenario.heartRateInterval);
    if (m_scenario.model->can(SourceModel::MeasuringControl)) {
        Q_EMIT measured(nextValue());
        return;
    }
    for (const QByteArray &value : m_strap.valuesAt(m_clock.uptime() - m_start))
        Q_EMIT measured(value);
}

QByteArray SimulatedHeartRate::nextValue()
{
    const bool worn = m_scenario.sensorFault != Scenario::SensorFault::OffWrist;
    std::optional<int> bpm;
    if (worn)
        bpm = m_curve.bpm((m_clock.uptime() - m_start) * m_scenario.speed);
    ++m_count;

    HeartRateMeasurement measurement;
    measurement.rawBpm = quint16(bpm.value_or(m_count % 5 == 0 ? 255 : 0));
    if (m_scenario.wideHeartRate) {
        measurement.wide = true;
        measurement.contact = bpm.has_value();
        if (bpm)
            measurement.rrIntervals = {quint16(60 * 1024 / *bpm)};
    }
    return measurement.encode();
}

} // namespace neobeat
