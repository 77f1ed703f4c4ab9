// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

/// The slowest heart that is believed, bpm.
constexpr int slowestHeart = 25;
/// The fastest heart that is believed, bpm.
constexpr int fastestHeart = 240;

/// Whether a heart may beat like this.
constexpr bool isHeartRate(long long bpm)
{
    return bpm >= slowestHeart && bpm <= fastestHeart;
}

/// Whether that is how a watch says that it has no reading: 0, 255, or what is below nothing.
constexpr bool isNoReading(long long bpm)
{
    return bpm <= 0 || bpm == 255;
}

} // namespace neobeat
