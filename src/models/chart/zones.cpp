// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/zones.h"

namespace neobeat {

int maximumHeartRate(int age)
{
    return (2080 - 7 * age + 5) / 10;
}

std::array<HeartRateZone, 5> heartRateZones(int maximum)
{
    // The lowest heart rate with at least that share of the maximum.
    const auto from = [maximum](int percent) { return (maximum * percent + 99) / 100; };
    std::array<HeartRateZone, 5> zones;
    for (int i = 0; i < 5; ++i)
        zones.at(std::size_t(i)) = {from(50 + 10 * i), from(60 + 10 * i) - 1};
    zones.back().high = maximum;
    return zones;
}

} // namespace neobeat
