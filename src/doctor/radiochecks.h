// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"
#include "link/radio.h"

namespace neobeat {

/// What the state of a radio means for service, permission, adapter, power and blocking; in this order. What depends
/// on something that failed is Unknown.
QList<Finding> radioFindings(Radio::State state, const RadioFacts &facts);

/// Why the watch cannot be looked for: "Not checked: Bluetooth is off."; empty when the radio can be used.
QString reasonNotToLook(Radio::State state);

} // namespace neobeat
