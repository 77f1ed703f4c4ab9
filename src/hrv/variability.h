// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hrv/beatcorrection.h"
#include "hrv/spectrum.h"

namespace neobeat::hrv {

// "Task Force 1996" is: Task Force of the European Society of Cardiology and the North American Society of Pacing and
// Electrophysiology, "Heart rate variability: standards of measurement, physiological interpretation, and clinical
// use", European Heart Journal 17 (1996) 354–381.

/// Why a figure cannot be given.
enum class NoFigure {
    TooFewBeats, ///< Less than shortestCovered of the range has intervals.
    TooManyArtefacts, ///< More than mostCorrected of the intervals are corrected.
    OtherDuration, ///< The range is not one of spectrumDuration.
    Gap, ///< Intervals are missing inside the range.
    SlowHeart, ///< Fewer than fewestForSpectrum intervals: they cannot show the upper end of the high frequencies.
    NotStationary, ///< isStationary() denies it.
    NoVariation, ///< All intervals are equal, so that there is no ratio.
};
constexpr int noFigureCount = 7;

/// Two minutes: figures of them hardly differ from those of five (M. L. Munoz et al., "Validity of (ultra-)short
/// recordings for heart rate variability measurements", PLoS ONE 10 (2015) e0138921). Milliseconds of intervals.
constexpr double shortestCovered = 120'000;

/// 5 %. The Task Force 1996 wants the share to be stated but gives no limit; this is where the makers of the method of
/// correction call figures unreliable (user's guide of Kubios HRV, "beat correction").
constexpr double mostCorrected = 0.05;

/// Intervals are samples of the variability, and more than two are needed for each period of the highest frequency.
constexpr int fewestForSpectrum = int(2 * highFrequency.to * spectrumDuration / 1'000);

/// The figures of the time domain, as the Task Force 1996 defines them.
struct TimeDomain
{
    double meanNn = 0; ///< ms
    double sdnn = 0; ///< ms, with one degree of freedom less than intervals.
    double rmssd = 0; ///< ms, of differences between intervals without a gap between them.
    double pnn50 = 0; ///< Percent of all intervals that differ from the one before by more than 50 ms.

    bool operator==(const TimeDomain &) const = default;
};

/// The figures of the frequency domain; powersOf() says how.
struct FrequencyDomain
{
    double lf = 0; ///< ms²
    double hf = 0; ///< ms²
    double lfHf = 0; ///< lf / hf

    bool operator==(const FrequencyDomain &) const = default;
};

/// The variability of a range of time.
struct Variability
{
    double start = 0; ///< Milliseconds, as the ends of the intervals.
    double end = 0;
    int intervals = 0; ///< Those that end after start and not after end.
    double correctedShare = 0; ///< Of them, 0 … 1; 0 without any.
    Result<TimeDomain, NoFigure> time = NoFigure::TooFewBeats;
    Result<FrequencyDomain, NoFigure> frequency = NoFigure::TooFewBeats;
};

/// The figures of the range from \a start to \a end. Those of the frequency domain are for five minutes only and stand
/// for what the Task Force 1996 asks for: a stationary recording without a gap.
Variability variabilityOf(const NnSeries &series, double start, double end);

/// One after the other, the five minutes from the beginning of the first interval on that ends in the range; where five
/// minutes have no interval, from the beginning of the next one on, because another recording begins there. The last
/// one may be a part of them.
std::vector<Variability> variabilityInFiveMinutes(const NnSeries &series, double start, double end);
/// The same for all of the series.
std::vector<Variability> variabilityInFiveMinutes(const NnSeries &series);

} // namespace neobeat::hrv
