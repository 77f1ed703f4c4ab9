// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"

#include <QLatin1StringView>

namespace neobeat {

/// One row in the table of scenario names.
struct ScenarioEntry
{
    QLatin1StringView name; ///< Without the number.
    QLatin1StringView unit; ///< What must follow "=", as in descriptions(); empty: no number is accepted.
    double minimum; ///< Smallest number accepted.
    double maximum; ///< Largest number accepted.
    bool countable; ///< Accepts ":N".
    QLatin1StringView meaning;
    void (*apply)(Scenario &scenario, double number, int times);
};

/// All names, in the order of --help.
const QList<ScenarioEntry> &scenarioTable();

} // namespace neobeat
