// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/probestep.h"

namespace neobeat {

/// Every open question about the watch, in the order in which they are tried: those that need a fresh link first.
/// Nothing that removes data from the watch is among them.
const QList<ProbeTest> &probeTests();

} // namespace neobeat
