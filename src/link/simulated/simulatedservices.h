// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"
#include "link/simulated/simulatedwatch.h"

#include <QByteArray>
#include <QList>

namespace neobeat {

/// The services of the simulated watch, in the order of a real one.
QList<SimulatedWatch::OfferedService> simulatedServices(const Scenario &scenario);

/// The value of a characteristic that never changes; empty when it has no such value.
QByteArray simulatedConstant(const QUuid &characteristic);

} // namespace neobeat
