// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/variability.h"

#include "hrv/stationarity.h"

#include <gsl/gsl_statistics_double.h>

#include <algorithm>
#include <cmath>

namespace neobeat::hrv {

namespace {

constexpr double nn50Difference = 50; // ms
constexpr double roundedDuration = 1; // ms

bool isBefore(double moment, const NnInterval &interval)
{
    return moment < interval.end;
}

/// The intervals of a series that end in a range.
class Extract
{
public:
    Extract(const NnSeries &series, double start, double end);

    std::size_t count() const { return m_lengths.size(); }
    double covered() const;
    double correctedShare() const;
    /// True when intervals without a gap lie over the whole range.
    bool isWhole() const;
    bool isConstant() const;
    bool isStationary() const;
    TimeDomain timeDomain() const;
    BandPowers powers() const { return powersOf(m_ends, m_lengths, m_start); }

private:
    double m_start;
    double m_end;
    std::vector<double> m_ends;
    std::vector<double> m_lengths;
    std::vector<double> m_differences; // between intervals that follow each other
    std::size_t m_runs = 0;
    std::size_t m_corrected = 0;
    double m_reach = 0; // the end of the last interval of the last run, which may be outside
};

Extract::Extract(const NnSeries &series, double start, double end)
    : m_start(start)
    , m_end(end)
{
    const auto endOf = [&](const Run &run) { return series.intervals[run.end - 1].end; };
    for (auto run = std::ranges::upper_bound(series.runs, start, {}, endOf); run != series.runs.end(); ++run) {
        const std::span all = std::span(series.intervals).subspan(run->first, run->size());
        const auto first = std::ranges::upper_bound(all, start, {}, &NnInterval::end);
        const auto last = std::ranges::upper_bound(all, end, {}, &NnInterval::end);
        if (first == last)
            break;
        ++m_runs;
        m_reach = all.back().end;
        for (auto interval = first; interval != last; ++interval) {
            if (interval != first)
                m_differences.push_back(interval->length - m_lengths.back());
            m_ends.push_back(interval->end);
            m_lengths.push_back(interval->length);
            m_corrected += interval->isCorrected() ? 1 : 0;
        }
    }
}

double Extract::covered() const
{
    double sum = 0;
    for (const double length : m_lengths)
        sum += length;
    return sum;
}

double Extract::correctedShare() const
{
    return m_lengths.empty() ? 0 : double(m_corrected) / double(m_lengths.size());
}

bool Extract::isWhole() const
{
    // As rounded times may be off, only half an interval counts as missing, as in runsOf().
    const double half = m_lengths.front() / 2;
    return m_runs == 1 && m_ends.front() - m_lengths.front() < m_start + half && m_reach > m_end - half;
}

bool Extract::isConstant() const
{
    const auto [least, most] = std::ranges::minmax(m_lengths);
    return least == most;
}

bool Extract::isStationary() const
{
    std::vector<double> means;
    std::vector<double> variances;
    const double part = (m_end - m_start) / stationarityParts;
    auto first = m_ends.begin();
    for (int i = 1; i <= stationarityParts; ++i) {
        const auto last = std::upper_bound(first, m_ends.end(), m_start + i * part);
        const double *lengths = m_lengths.data() + (first - m_ends.begin());
        const auto size = std::size_t(last - first);
        means.push_back(gsl_stats_mean(lengths, 1, size));
        variances.push_back(gsl_stats_variance_m(lengths, 1, size, means.back()));
        first = last;
    }
    return hrv::isStationary(means, variances);
}

TimeDomain Extract::timeDomain() const
{
    const double mean = gsl_stats_mean(m_lengths.data(), 1, count());
    const auto isLarge = [](double difference) { return std::abs(difference) > nn50Difference; };
    const double rmssd = gsl_stats_sd_with_fixed_mean(m_differences.data(), 1, m_differences.size(), 0);
    return {.meanNn = mean,
            .sdnn = gsl_stats_sd_m(m_lengths.data(), 1, count(), mean),
            .rmssd = rmssd,
            .pnn50 = 100. * double(std::ranges::count_if(m_differences, isLarge)) / double(count())};
}

Result<TimeDomain, NoFigure> timeDomainOf(const Extract &extract)
{
    if (extract.covered() < shortestCovered)
        return NoFigure::TooFewBeats;
    if (extract.correctedShare() > mostCorrected)
        return NoFigure::TooManyArtefacts;
    return extract.timeDomain();
}

Result<FrequencyDomain, NoFigure> frequencyDomainOf(const Extract &extract, double duration)
{
    if (std::abs(duration - spectrumDuration) > roundedDuration)
        return NoFigure::OtherDuration;
    if (extract.covered() < shortestCovered)
        return NoFigure::TooFewBeats;
    if (extract.correctedShare() > mostCorrected)
        return NoFigure::TooManyArtefacts;
    if (!extract.isWhole())
        return NoFigure::Gap;
    if (extract.count() <= std::size_t(fewestForSpectrum))
        return NoFigure::SlowHeart;
    if (extract.isConstant())
        return NoFigure::NoVariation;
    if (!extract.isStationary())
        return NoFigure::NotStationary;
    const auto [low, high] = extract.powers();
    return FrequencyDomain{low, high, low / high};
}

} // namespace

Variability variabilityOf(const NnSeries &series, double start, double end)
{
    const Extract extract(series, start, end);
    return {.start = start,
            .end = end,
            .intervals = int(extract.count()),
            .correctedShare = extract.correctedShare(),
            .time = timeDomainOf(extract),
            .frequency = frequencyDomainOf(extract, end - start)};
}

std::vector<Variability> variabilityInFiveMinutes(const NnSeries &series, double start, double end)
{
    std::vector<Variability> parts;
    const auto behind = std::ranges::upper_bound(series.intervals, end, {}, &NnInterval::end);
    auto next = std::upper_bound(series.intervals.begin(), behind, start, isBefore);
    for (double from = start; next != behind;) {
        const double begin = next->end - next->length;
        if (parts.empty() || begin >= from + spectrumDuration)
            from = std::max(start, begin);
        const double to = std::min(from + spectrumDuration, std::prev(behind)->end);
        parts.push_back(variabilityOf(series, from, to));
        next = std::upper_bound(next, behind, to, isBefore);
        from = to;
    }
    return parts;
}

std::vector<Variability> variabilityInFiveMinutes(const NnSeries &series)
{
    if (series.intervals.empty())
        return {};
    const NnInterval &first = series.intervals.front();
    return variabilityInFiveMinutes(series, first.end - first.length, series.intervals.back().end);
}

} // namespace neobeat::hrv
