// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/beatclassification.h"

#include "hrv/gslpointer.h"
#include "hrv/rollingquartiles.h"

#include <gsl/gsl_movstat.h>

#include <algorithm>
#include <cmath>

namespace neobeat::hrv {

namespace {

// The constants and their names are those of the paper.
constexpr double alpha = 5.2; // quartile deviations that 99.95 % of normally distributed values stay within
constexpr std::size_t thresholdNeighbours = 45;
constexpr double c1 = 0.13; // slope and
constexpr double c2 = 0.17; // offset of the line beyond which ectopic beats are
constexpr double farFromMedian = 3;
constexpr double weightOfShort = 2; // an interval that is too short differs less from the median than one too long
constexpr double resolution = 1; // ms

/// The differences of each interval, in units of their thresholds.
class Differences
{
public:
    explicit Differences(std::span<const double> lengths);

    bool isBeyondThreshold(std::size_t i) const { return std::abs(toPrevious(i)) > 1; }
    /// True when the beat before interval \a i is ectopic: the differences before and after have the other sign.
    bool followsEctopic(std::size_t i) const;
    bool fallsLess(std::size_t i) const { return std::abs(toPrevious(i + 1)) < std::abs(toPrevious(i + 2)); }
    BeatClass classOf(std::size_t i) const;

private:
    /// Index 0 is the first difference; the one before it and the two after the last are mirrored.
    double toPrevious(std::ptrdiff_t i) const { return m_toPrevious[std::size_t(i + 1)]; }
    bool isLong(std::size_t i) const;
    bool isShort(std::size_t i) const;
    bool isTwoIntervals(std::size_t i) const;
    bool isOneWithNext(std::size_t i) const;

    std::span<const double> m_lengths;
    std::vector<double> m_toPrevious;
    std::vector<double> m_median; // ms
    std::vector<double> m_toMedian;
    std::vector<double> m_medianThreshold; // ms
};

std::vector<double> thresholdsOf(std::span<const double> differences)
{
    std::vector<double> sizes(differences.begin(), differences.end());
    std::ranges::transform(sizes, sizes.begin(), [](double difference) { return std::abs(difference); });
    std::vector<double> thresholds = rollingQuartileDeviation(sizes, thresholdNeighbours);
    std::ranges::transform(thresholds, thresholds.begin(),
                           [](double deviation) { return alpha * std::max(deviation, resolution); });
    return thresholds;
}

std::vector<double> rollingMedian(std::span<const double> lengths)
{
    std::vector<double> medians(lengths.size());
    const gsl_vector_const_view input = gsl_vector_const_view_array(lengths.data(), lengths.size());
    gsl_vector_view output = gsl_vector_view_array(medians.data(), medians.size());
    const GslPointer<gsl_movstat_workspace, gsl_movstat_free> workspace(gsl_movstat_alloc(shortestJudged));
    gsl_movstat_median(GSL_MOVSTAT_END_TRUNCATE, &input.vector, &output.vector, workspace.get());
    return medians;
}

Differences::Differences(std::span<const double> lengths)
    : m_lengths(lengths)
    , m_median(rollingMedian(lengths))
{
    const std::size_t count = lengths.size();
    std::vector<double> toPrevious{lengths[0] - lengths[1]};
    std::vector<double> toMedian;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            toPrevious.push_back(lengths[i] - lengths[i - 1]);
        const double difference = lengths[i] - m_median[i];
        toMedian.push_back(difference < 0 ? weightOfShort * difference : difference);
    }
    const std::vector<double> thresholds = thresholdsOf(toPrevious);
    m_medianThreshold = thresholdsOf(toMedian);
    std::ranges::transform(toPrevious, thresholds, toPrevious.begin(), std::divides());
    std::ranges::transform(toMedian, m_medianThreshold, toMedian.begin(), std::divides());
    m_toMedian = std::move(toMedian);
    m_toPrevious.push_back(-toPrevious[2]);
    m_toPrevious.insert(m_toPrevious.end(), toPrevious.begin(), toPrevious.end());
    m_toPrevious.push_back(-toPrevious[count - 1]);
    m_toPrevious.push_back(-toPrevious[count - 2]);
}

bool Differences::followsEctopic(std::size_t i) const
{
    const double difference = toPrevious(i);
    const double before = toPrevious(std::ptrdiff_t(i) - 1);
    const double after = toPrevious(i + 1);
    return difference > 0 ? std::max(before, after) < -c1 * difference - c2
                          : std::min(before, after) > -c1 * difference + c2;
}

bool Differences::isLong(std::size_t i) const
{
    return (toPrevious(i) > 1 && std::min(toPrevious(i + 1), toPrevious(i + 2)) < -1) || m_toMedian[i] > farFromMedian;
}

bool Differences::isShort(std::size_t i) const
{
    return (toPrevious(i) < -1 && std::max(toPrevious(i + 1), toPrevious(i + 2)) > 1) || m_toMedian[i] < -farFromMedian;
}

bool Differences::isTwoIntervals(std::size_t i) const
{
    return std::abs(m_lengths[i] / 2 - m_median[i]) < m_medianThreshold[i];
}

bool Differences::isOneWithNext(std::size_t i) const
{
    return i + 1 < m_lengths.size() && std::abs(m_lengths[i] + m_lengths[i + 1] - m_median[i]) < m_medianThreshold[i];
}

BeatClass Differences::classOf(std::size_t i) const
{
    if (isLong(i))
        return isTwoIntervals(i) ? BeatClass::Missed : BeatClass::Long;
    if (isShort(i))
        return isOneWithNext(i) ? BeatClass::Extra : BeatClass::Short;
    return BeatClass::Normal;
}

} // namespace

std::vector<BeatClass> classifyBeats(std::span<const double> lengths)
{
    const std::size_t count = lengths.size();
    if (count < shortestJudged)
        return std::vector(count, BeatClass::Unjudged);
    const Differences differences(lengths);
    std::vector classes(count, BeatClass::Normal);
    for (std::size_t i = 0; i < count; ++i) {
        if (!differences.isBeyondThreshold(i))
            continue;
        if (i > 0 && differences.followsEctopic(i)) {
            classes[i - 1] = BeatClass::Ectopic;
            continue;
        }
        classes[i] = differences.classOf(i);
        if (classes[i] == BeatClass::Extra) {
            ++i; // its rest belongs to the same interval
        } else if (i + 1 < count && differences.fallsLess(i)) {
            ++i; // the difference may be that of a beat which lies near the one before it, and hides so
            classes[i] = differences.classOf(i);
        }
    }
    return classes;
}

} // namespace neobeat::hrv
