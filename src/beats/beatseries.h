// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"
#include "hrv/rrseries.h"

#include <span>
#include <vector>

namespace neobeat {

/// The intervals of these runs, which are in the order of their start, as a series whose ends ascend, in milliseconds
/// since 1970. Intervals that no heart has are left out. So is what overlaps an earlier run, as after the clock was set
/// back, and a gap remains there, because the order of such beats is not known.
std::vector<hrv::RrInterval> beatSeries(std::span<const BeatRun> runs);

} // namespace neobeat
