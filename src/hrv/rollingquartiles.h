// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace neobeat::hrv {

/// For each value, half the distance between the quartiles of it and the \a neighbours values on either side, fewer at
/// the ends. Quartiles between two values are interpolated, as GSL does. (gsl_movstat_qqr() sorts each range from the
/// beginning, 200 ms for a night; this keeps it sorted.)
std::vector<double> rollingQuartileDeviation(std::span<const double> values, std::size_t neighbours);

} // namespace neobeat::hrv
