// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/beatcorrection.h"

#include "hrv/gslpointer.h"

#include <gsl/gsl_spline.h>

#include <algorithm>
#include <optional>

namespace neobeat::hrv {

namespace {

/// An interval whose length has to be found, when it has none.
struct Place
{
    double end;
    std::optional<double> length;
    BeatClass source;
};

std::vector<BeatClass> classesOf(std::span<const RrInterval> run)
{
    std::vector<double> lengths(run.size());
    std::ranges::transform(run, lengths.begin(), &RrInterval::length);
    return classifyBeats(lengths);
}

std::vector<Place> placesOf(std::span<const RrInterval> run, std::span<const BeatClass> classes)
{
    std::vector<Place> places;
    places.reserve(run.size());
    for (std::size_t i = 0; i < run.size(); ++i) {
        const auto &[end, length] = run[i];
        const bool hasNext = i + 1 < run.size();
        switch (classes[i]) {
        case BeatClass::Normal:
            places.push_back({end, length, BeatClass::Normal});
            break;
        case BeatClass::Missed:
            places.push_back({end - length / 2, length / 2, BeatClass::Missed});
            places.push_back({end, length / 2, BeatClass::Missed});
            break;
        case BeatClass::Extra:
            if (hasNext) {
                ++i;
                places.push_back({run[i].end, length + run[i].length, BeatClass::Extra});
            }
            break;
        case BeatClass::Ectopic:
            places.push_back({end, {}, BeatClass::Ectopic});
            if (hasNext) {
                ++i;
                places.push_back({run[i].end, {}, BeatClass::Ectopic});
            }
            break;
        case BeatClass::Long:
        case BeatClass::Short:
            places.push_back({end, {}, classes[i]});
            break;
        case BeatClass::Unjudged:
            break;
        }
    }
    return places;
}

/// The places between the first and the last with a length.
std::span<Place> withoutOpenEnds(std::vector<Place> &places)
{
    const auto isKnown = [](const Place &place) { return place.length.has_value(); };
    const auto first = std::ranges::find_if(places, isKnown);
    const auto last = std::find_if(places.rbegin(), std::make_reverse_iterator(first), isKnown).base();
    return {first, last};
}

void interpolate(std::span<Place> places)
{
    std::vector<double> ends;
    std::vector<double> lengths;
    for (const Place &place : places) {
        if (place.length) {
            ends.push_back(place.end);
            lengths.push_back(*place.length);
        }
    }
    if (ends.size() == places.size() || ends.size() < gsl_interp_type_min_size(gsl_interp_cspline))
        return;
    const GslPointer<gsl_spline, gsl_spline_free> spline(gsl_spline_alloc(gsl_interp_cspline, ends.size()));
    const GslPointer<gsl_interp_accel, gsl_interp_accel_free> place(gsl_interp_accel_alloc());
    gsl_spline_init(spline.get(), ends.data(), lengths.data(), ends.size());
    for (Place &open : places) {
        if (!open.length)
            open.length = gsl_spline_eval(spline.get(), open.end, place.get());
    }
}

void appendRun(NnSeries &nn, std::span<const Place> places)
{
    Run run{nn.intervals.size(), 0};
    for (const Place &place : places) {
        // A spline can swing beyond what is possible where much of it is open.
        if (place.length && isPossibleInterval(*place.length)) {
            nn.intervals.push_back({place.end, *place.length, place.source});
            continue;
        }
        run.end = nn.intervals.size();
        if (run.size() > 0)
            nn.runs.push_back(run);
        run.first = run.end;
    }
    run.end = nn.intervals.size();
    if (run.size() > 0)
        nn.runs.push_back(run);
}

} // namespace

CorrectedSeries correctBeats(std::span<const RrInterval> series)
{
    CorrectedSeries corrected;
    corrected.classes.reserve(series.size());
    corrected.nn.intervals.reserve(series.size());
    for (const Run &run : runsOf(series)) {
        const auto intervals = series.subspan(run.first, run.size());
        const std::vector<BeatClass> classes = classesOf(intervals);
        std::vector<Place> places = placesOf(intervals, classes);
        const std::span<Place> kept = withoutOpenEnds(places);
        interpolate(kept);
        appendRun(corrected.nn, kept);
        corrected.classes.insert(corrected.classes.end(), classes.begin(), classes.end());
    }
    return corrected;
}

} // namespace neobeat::hrv
