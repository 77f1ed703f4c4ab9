// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace neobeat {

/// A heart-rate zone.
struct HeartRateZone
{
    int low = 0; ///< Lowest heart rate of the zone, bpm.
    int high = 0; ///< Highest heart rate of the zone, bpm.

    bool operator==(const HeartRateZone &other) const = default;
};

/// Whether this is a possible maximum heart rate, 100 … 240 bpm.
constexpr bool isMaximum(int bpm)
{
    return bpm >= 100 && bpm <= 240;
}

/// Whether a maximum can be calculated for that age, 5 … 120 years.
constexpr bool isAge(int years)
{
    return years >= 5 && years <= 120;
}

/// The maximum heart rate at an age in years by the formula 208 − 0.7 × age, rounded.
int maximumHeartRate(int age);

/// The five zones from 50 % of the maximum to the maximum, each 10 % wide. The last one ends with the maximum.
std::array<HeartRateZone, 5> heartRateZones(int maximum);

} // namespace neobeat
