// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace neobeat {

/// Called with the share that is done, 0 … 1, at least ten times a second; false ends the work as Cancelled.
using Progress = std::function<bool(double share)>;

} // namespace neobeat
