// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace neobeat {

/// The number in an environment variable; the fallback where it is not set.
inline quint32 environmentNumber(const char *variable, quint32 otherwise)
{
    bool ok = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? number : otherwise;
}

/// The seed of a run: always the same, so that a failure is due to a change. NEOBEAT_SEED=0 takes another, any other
/// number repeats one run. Below a million, for scenarios.
inline quint32 seedOfRun()
{
    const quint32 wanted = environmentNumber("NEOBEAT_SEED", 20'261);
    return wanted != 0 ? wanted : QRandomGenerator::global()->bounded(1'000'000u);
}

} // namespace neobeat
