// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace neobeat::hrv {

/// The time from one beat to the next.
struct RrInterval
{
    double end = 0; ///< When the beat came that ends it; milliseconds since any moment, the same for a whole series.
    double length = 0; ///< Milliseconds, more than 0 and at most longestInterval.

    bool operator==(const RrInterval &) const = default;
};

/// Twice the interval of the slowest heart rate that is kept, 25 bpm: one beat that was missed. What is longer is a
/// gap.
constexpr double longestInterval = 4'800;

/// Consecutive intervals of a series without a gap between them: from index `first` up to, not including, `end`.
struct Run
{
    std::size_t first = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - first; }
    bool operator==(const Run &) const = default;
};

/// True for a length that one RR interval can have; milliseconds.
bool isPossibleInterval(double length);

/// The series of these lengths (milliseconds) when the first one begins at \a start. A length that is impossible leaves
/// a gap of its length; one that is no positive number takes no time.
std::vector<RrInterval> seriesOf(double start, std::span<const double> lengths);

/// The lengths in milliseconds of the field `time` of FIT `hrv` messages, one after the other. That field has five
/// places; those that are not used have the value 65535 and are left out, without a gap (FIT profile, message 78).
std::vector<double> lengthsOfFit(std::span<const quint16> times);

/// The runs of a series whose ends ascend. An interval that begins half its length or more from the end of the one
/// before it does not follow it: a beat is missing between them, while rounded times differ by less.
std::vector<Run> runsOf(std::span<const RrInterval> series);

} // namespace neobeat::hrv
