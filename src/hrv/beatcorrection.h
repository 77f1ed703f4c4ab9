// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hrv/beatclassification.h"
#include "hrv/rrseries.h"

namespace neobeat::hrv {

/// An interval between two normal beats.
struct NnInterval
{
    double end = 0; ///< As of RrInterval.
    double length = 0; ///< Milliseconds.
    BeatClass source = BeatClass::Normal; ///< Normal: as it was measured. Else what was corrected.

    bool isCorrected() const { return source != BeatClass::Normal; }
    bool operator==(const NnInterval &) const = default;
};

/// A series without artefacts.
struct NnSeries
{
    std::vector<NnInterval> intervals;
    std::vector<Run> runs; ///< Indices of `intervals`.

    bool operator==(const NnSeries &) const = default;
};

struct CorrectedSeries
{
    std::vector<BeatClass> classes; ///< Of each interval given, by classifyBeats() in its run.
    NnSeries nn;
};

/// Corrects what classifyBeats() finds, as the paper named there does: an extra beat is removed, a missed one is put
/// into the middle of its interval, the intervals at an ectopic beat and those too long or too short get the value of a
/// cubic spline through the others at their time. Runs that are Unjudged are left out, and so are intervals at either
/// end of a run that would need a value from beyond it.
CorrectedSeries correctBeats(std::span<const RrInterval> series);

} // namespace neobeat::hrv
