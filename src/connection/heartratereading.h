// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/heartratemeasurement.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace neobeat {

/// A measurement with the time of its arrival.
struct HeartRateReading
{
    /// How long a reading counts as current; an older one is stale.
    static constexpr std::chrono::seconds currentFor{5};

    QDateTime time; ///< Wall clock, for display and files.
    std::chrono::milliseconds uptime{0}; ///< Clock::uptime(), for ages and the chart.
    HeartRateMeasurement measurement;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::HeartRateReading)
