// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace neobeat::hrv {

/// A range of frequencies in Hz, without its upper limit.
struct Band
{
    double from;
    double to;
};

// The bands of the Task Force 1996 (see variability.h) for recordings of five minutes.
constexpr Band lowFrequency{0.04, 0.15};
constexpr Band highFrequency{0.15, 0.4};

/// Milliseconds of the recordings that powersOf() is for.
constexpr double spectrumDuration = 5 * 60'000.0;

struct BandPowers
{
    double low = 0; ///< ms²
    double high = 0; ///< ms²
};

/// The power of the interval lengths (milliseconds) in both bands, of the five minutes from \a start. \a ends are the
/// moments of the lengths, in milliseconds, at least three, and ascend. They are a cubic spline, read four times a
/// second, without its linear trend; beyond the first and last moment the length is that there. The spectrum is that of
/// P. D. Welch, "The use of fast Fourier transform for the estimation of power spectra", IEEE Transactions on Audio and
/// Electroacoustics 15 (1967) 70–73: the average of three Hann-weighted parts of 150 s that overlap by half.
BandPowers powersOf(std::span<const double> ends, std::span<const double> lengths, double start);

} // namespace neobeat::hrv
