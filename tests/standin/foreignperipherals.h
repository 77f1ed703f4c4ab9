// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinadapter.h"

namespace neobeat::standin {

/// Puts two peripherals into the adapter's range that are no watch of ours: one with a name, one without. They cannot
/// be connected.
void addForeignPeripherals(ObjectTree &tree, const StandInAdapter &adapter);

} // namespace neobeat::standin
