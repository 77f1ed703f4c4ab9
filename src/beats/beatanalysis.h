// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "beats/beatseries.h"
#include "history/historyreader.h"
#include "hrv/variability.h"

#include <vector>

namespace neobeat {

/// What is read and judged on either side of a range, so that a beat at its edge is judged as one in the middle: more
/// than the 45 beats that correctBeats() looks around, at the slowest heart rate.
constexpr qint64 judgedAround = 2 * ms::minute;

/// The beats of a range of the history, and what is an artefact among them. Times are milliseconds since 1970.
struct BeatAnalysis
{
    TimeRange range; ///< As it was asked for.
    std::vector<hrv::RrInterval> measured; ///< Those of the range, and of judgedAround on either side.
    std::vector<hrv::Run> runs; ///< Of `measured`.
    std::vector<hrv::BeatClass> classes; ///< Of each in `measured`.
    hrv::NnSeries nn; ///< The same beats, corrected.
};

/// Reads the RR intervals of a watch and corrects them. The watch is given by WatchEntry::id.
HistoryReader::Answer<BeatAnalysis> analyseBeats(HistoryReader &reader, int watch, const TimeRange &range);

/// The figures of a part of the range.
hrv::Variability variabilityOf(const BeatAnalysis &beats, const TimeRange &range);
/// The same for each five minutes of it.
std::vector<hrv::Variability> variabilityInFiveMinutes(const BeatAnalysis &beats, const TimeRange &range);

} // namespace neobeat
