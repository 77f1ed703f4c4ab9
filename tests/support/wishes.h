// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace neobeat {

/// What the environment wants of a test, as a number; the other one where it wants nothing.
inline quint32 wishOf(const char *variable, quint32 otherwise)
{
    bool ok = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? number : otherwise;
}

/// The seed of a run: always the same, so that a failure is due to a change. NEOBEAT_SEED=0 takes another, any other
/// number is that of one run. Below a million, for scenarios.
inline quint32 seedOfRun()
{
    const quint32 wished = wishOf("NEOBEAT_SEED", 20'261);
    return wished != 0 ? wished : QRandomGenerator::global()->bounded(1'000'000u);
}

} // namespace neobeat
