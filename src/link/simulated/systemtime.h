// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace neobeat {

/// The clock of a simulated radio that is given no other.
inline const SystemClock systemTime;

} // namespace neobeat
