// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/rollingquartiles.h"

#include <gsl/gsl_statistics_double.h>

#include <algorithm>

namespace neobeat::hrv {

namespace {

constexpr double lowerQuartile = 0.25;
constexpr double upperQuartile = 0.75;

void insertSorted(std::vector<double> &sorted, double value)
{
    sorted.insert(std::ranges::upper_bound(sorted, value), value);
}

void removeSorted(std::vector<double> &sorted, double value)
{
    sorted.erase(std::ranges::lower_bound(sorted, value));
}

double quartileDeviation(const std::vector<double> &sorted)
{
    const auto quantile
        = [&](double share) { return gsl_stats_quantile_from_sorted_data(sorted.data(), 1, sorted.size(), share); };
    return (quantile(upperQuartile) - quantile(lowerQuartile)) / 2;
}

} // namespace

std::vector<double> rollingQuartileDeviation(std::span<const double> values, std::size_t neighbours)
{
    std::vector<double> deviations;
    deviations.reserve(values.size());
    std::vector<double> sorted;
    sorted.reserve(2 * neighbours + 1);
    for (std::size_t next = 0; next < std::min(neighbours, values.size()); ++next)
        insertSorted(sorted, values[next]);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i + neighbours < values.size())
            insertSorted(sorted, values[i + neighbours]);
        if (i > neighbours)
            removeSorted(sorted, values[i - neighbours - 1]);
        deviations.push_back(quartileDeviation(sorted));
    }
    return deviations;
}

} // namespace neobeat::hrv
