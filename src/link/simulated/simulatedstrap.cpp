// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedstrap.h"

#include "protocol/heartratemeasurement.h"

namespace neobeat {

namespace {

constexpr int energyEvery = 10; ///< Values; the usual share of those with energy.

} // namespace

SimulatedStrap::SimulatedStrap(const Scenario &scenario, quint32 seed)
    : m_scenario(scenario)
    , m_curve(seed)
    , m_beats(seed, scenario.speed)
{
}

QList<QByteArray> SimulatedStrap::valuesAt(Scenario::Duration time)
{
    if (m_scenario.strapQuirk == Scenario::StrapQuirk::Silent)
        return {};
    const QByteArray value = valueAt(time);
    if (m_scenario.strapQuirk == Scenario::StrapQuirk::Repeats)
        return {value, value};
    return {value};
}

QByteArray SimulatedStrap::valueAt(Scenario::Duration time)
{
    using Quirk = Scenario::StrapQuirk;
    const Quirk quirk = m_scenario.strapQuirk;
    ++m_count;
    const auto bpm = quirk == Quirk::NotWorn ? std::nullopt : m_curve.bpm(time * m_scenario.speed);
    HeartRateMeasurement measurement;
    measurement.rawBpm = quint16(bpm.value_or(0));
    measurement.contact = bpm.has_value() && quirk != Quirk::DeniesContact;
    const QList<quint16> intervals = m_beats.until(time);
    if (bpm)
        measurement.rrIntervals = intervals;
    if (quirk == Quirk::TogglesFlags) {
        measurement.wide = m_count % 2 == 0;
        if (m_count % 3 == 0)
            measurement.rrIntervals.clear();
        if (m_count % energyEvery == 0)
            measurement.energy = quint16(m_count / energyEvery);
    }
    const QByteArray value = measurement.encode();
    return quirk == Quirk::HalfInterval && !measurement.rrIntervals.isEmpty() ? value + '\x03' : value;
}

} // namespace neobeat
