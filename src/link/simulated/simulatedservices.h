// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/scenario.h"
#include "link/simulated/simulatedwatch.h"

#include <QByteArray>
#include <QList>

namespace neobeat {

/// What the simulated watch offers, in the order a real one lists it.
QList<SimulatedWatch::OfferedService> simulatedServices(const Scenario &scenario);

/// What reading a characteristic gives that never changes; empty when it has no such value.
QByteArray simulatedConstant(const QUuid &characteristic);

} // namespace neobeat
