// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

/// The lowest heart rate that is accepted, bpm.
constexpr int slowestHeart = 25;
/// The highest heart rate that is accepted, bpm.
constexpr int fastestHeart = 240;

/// Whether a heart rate is plausible.
constexpr bool isHeartRate(long long bpm)
{
    return bpm >= slowestHeart && bpm <= fastestHeart;
}

/// Whether a watch reports a missing reading this way: 0, 255, or a negative value.
constexpr bool isNoReading(long long bpm)
{
    return bpm <= 0 || bpm == 255;
}

} // namespace neobeat
