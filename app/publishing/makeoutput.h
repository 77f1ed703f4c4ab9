// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outputs/outputset.h"

namespace neobeat {

/// Makes an output that takes its options as text. What is not given has the fallback that the window offers; what
/// makes no sense lets its start() fail with OutputIncomplete. The clock must outlive it.
MadeOutput makeOutput(OutputType kind, const Clock &clock);

/// All of them, in the order in which they are shown.
std::vector<MadeOutput> makeAllOutputs(const Clock &clock);

} // namespace neobeat
