// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace neobeat::hrv {

/// What the beat is that ends an interval.
enum class BeatClass {
    Normal,
    Ectopic, ///< Too early or too late, made up for by the next interval. Both intervals are wrong.
    Extra, ///< Is no beat: its interval and the next one are one.
    Missed, ///< Before it, one beat was not detected: its interval is two.
    Long, ///< Its interval is too long, and not two.
    Short, ///< Its interval is too short, and not one with the next.
    Unjudged, ///< There are too few beats around it, see shortestJudged.
};

/// The fewest intervals without a gap that can be judged: those of the median that each is compared with.
constexpr std::size_t shortestJudged = 11;

/// The class of the beat that ends each of these consecutive intervals (lengths in milliseconds), by the method of J.
/// A. Lipponen and M. P. Tarvainen, "A robust algorithm for heart rate variability time series artefact correction
/// using novel beat classification", Journal of Medical Engineering & Technology 43 (2019) 173–181,
/// doi 10.1080/03091902.2019.1640306: differences to the interval before and to the median of 11 are compared with
/// thresholds that follow their spread among the 91 beats around. All are Unjudged when there are fewer than
/// shortestJudged. The paper leaves two cases open. Beyond the ends the series is taken as mirrored. Thresholds do not
/// fall below those of a spread of 1 ms, the resolution of the intervals; else any difference in a paced rhythm would
/// be an artefact.
std::vector<BeatClass> classifyBeats(std::span<const double> lengths);

} // namespace neobeat::hrv
