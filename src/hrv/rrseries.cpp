// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/rrseries.h"

#include <cmath>
#include <limits>

namespace neobeat::hrv {

namespace {

constexpr quint16 unusedPlace = std::numeric_limits<quint16>::max();

bool follows(const RrInterval &before, const RrInterval &interval)
{
    return std::abs(interval.end - interval.length - before.end) < interval.length / 2;
}

} // namespace

bool isPossibleInterval(double length)
{
    return length > 0 && length <= longestInterval;
}

std::vector<RrInterval> seriesOf(double start, std::span<const double> lengths)
{
    std::vector<RrInterval> series;
    series.reserve(lengths.size());
    double end = start;
    for (const double length : lengths) {
        if (!(length > 0) || !std::isfinite(length))
            continue;
        end += length;
        if (isPossibleInterval(length))
            series.push_back({end, length});
    }
    return series;
}

std::vector<double> lengthsOfFit(std::span<const quint16> times)
{
    std::vector<double> lengths;
    lengths.reserve(times.size());
    for (const quint16 time : times) {
        if (time != unusedPlace)
            lengths.push_back(time);
    }
    return lengths;
}

std::vector<Run> runsOf(std::span<const RrInterval> series)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (i == 0 || !follows(series[i - 1], series[i]))
            runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

} // namespace neobeat::hrv
