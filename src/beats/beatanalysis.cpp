// SPDX-License-Identifier: GPL-3.0-or-later
#include "beats/beatanalysis.h"

#include <utility>

namespace neobeat {

HistoryReader::Answer<BeatAnalysis> analyseBeats(HistoryReader &reader, int watch, const TimeRange &range)
{
    const auto runs = reader.beatRuns(watch, range.widened(judgedAround));
    if (!runs)
        return runs.error();
    BeatAnalysis beats;
    beats.range = range;
    beats.measured = beatSeries(*runs);
    beats.runs = hrv::runsOf(beats.measured);
    auto [classes, nn] = hrv::correctBeats(beats.measured);
    beats.classes = std::move(classes);
    beats.nn = std::move(nn);
    return beats;
}

hrv::Variability variabilityOf(const BeatAnalysis &beats, const TimeRange &range)
{
    return hrv::variabilityOf(beats.nn, double(range.from), double(range.to));
}

std::vector<hrv::Variability> variabilityInFiveMinutes(const BeatAnalysis &beats, const TimeRange &range)
{
    return hrv::variabilityInFiveMinutes(beats.nn, double(range.from), double(range.to));
}

} // namespace neobeat
