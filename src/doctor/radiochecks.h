// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"
#include "link/radio.h"

namespace neobeat {

/// The findings for service, permission, adapter, power and blocking, in this order, from the state of a radio. A check
/// that depends on a failed one is Unknown.
QList<Finding> radioFindings(Radio::State state, const RadioFacts &facts);

/// Why the watch cannot be searched for: "Not checked: Bluetooth is off."; empty when the radio can be used.
QString reasonNotToLook(Radio::State state);

} // namespace neobeat
