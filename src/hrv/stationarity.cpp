// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/stationarity.h"

#include <algorithm>

namespace neobeat::hrv {

namespace {

// Of ten independent values, 1 % have at most the first number of reverse arrangements, and 1 % more than the second.
constexpr int tooFewReversed = 9;
constexpr int mostReversed = 35;

bool hasTrend(std::span<const double> values)
{
    const int reversed = reverseArrangements(values);
    return reversed <= tooFewReversed || reversed > mostReversed;
}

} // namespace

int reverseArrangements(std::span<const double> values)
{
    int reversed = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        reversed += int(std::ranges::count_if(values.subspan(i + 1), [&](double later) { return later < values[i]; }));
    return reversed;
}

bool isStationary(std::span<const double> partMeans, std::span<const double> partVariances)
{
    return !hasTrend(partMeans) && !hasTrend(partVariances);
}

} // namespace neobeat::hrv
