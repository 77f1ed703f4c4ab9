// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace neobeat::hrv {

/// How many parts of equal duration a recording is cut into.
constexpr int stationarityParts = 10;

/// Whether a recording may be taken as stationary: neither the means nor the variances of its ten parts have a trend.
/// That is the reverse arrangements test of J. S. Bendat and A. G. Piersol, "Random Data" (4th edition, 2010),
/// section 4.5.2, with the two-sided significance of 2 % that their table A.6 has for ten values.
bool isStationary(std::span<const double> partMeans, std::span<const double> partVariances);

/// How often a later value is less than an earlier one.
int reverseArrangements(std::span<const double> values);

} // namespace neobeat::hrv
