// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"

#include <QLatin1StringView>

namespace neobeat {

/// One row of the table of scenario names.
struct ScenarioEntry
{
    QLatin1StringView name; ///< Without number.
    QLatin1StringView unit; ///< What "=" must be followed by, as in descriptions(); empty: takes no number.
    double minimum; ///< Smallest number taken.
    double maximum; ///< Largest number taken.
    bool countable; ///< Takes ":N".
    QLatin1StringView meaning;
    void (*apply)(Scenario &scenario, double number, int times);
};

/// All names, in the order of --help.
const QList<ScenarioEntry> &scenarioTable();

} // namespace neobeat
