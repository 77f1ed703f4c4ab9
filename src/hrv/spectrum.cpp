// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/spectrum.h"

#include "hrv/gslpointer.h"

#include <gsl/gsl_fft_real.h>
#include <gsl/gsl_fit.h>
#include <gsl/gsl_spline.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>
#include <vector>

namespace neobeat::hrv {

namespace {

constexpr double sampleRate = 4; // Hz
constexpr double samplePeriod = 1'000 / sampleRate; // ms
constexpr std::size_t sampleCount = std::size_t(spectrumDuration / samplePeriod);
constexpr std::size_t partLength = sampleCount / 2; // a product of 2, 3 and 5, which GSL transforms fast
constexpr std::size_t partStep = partLength / 2;

std::vector<double> resampled(std::span<const double> ends, std::span<const double> lengths, double start)
{
    const GslPointer<gsl_spline, gsl_spline_free> spline(gsl_spline_alloc(gsl_interp_cspline, ends.size()));
    const GslPointer<gsl_interp_accel, gsl_interp_accel_free> place(gsl_interp_accel_alloc());
    gsl_spline_init(spline.get(), ends.data(), lengths.data(), ends.size());
    std::vector<double> samples;
    samples.reserve(sampleCount);
    for (std::size_t i = 0; i < sampleCount; ++i) {
        const double moment = std::clamp(start + double(i) * samplePeriod, ends.front(), ends.back());
        samples.push_back(gsl_spline_eval(spline.get(), moment, place.get()));
    }
    return samples;
}

void removeTrend(std::span<double> samples)
{
    std::vector<double> indices(samples.size());
    for (std::size_t i = 0; i < indices.size(); ++i)
        indices[i] = double(i);
    double offset = 0;
    double slope = 0;
    double covariances[3];
    double residue = 0;
    gsl_fit_linear(indices.data(), 1, samples.data(), 1, samples.size(), &offset, &slope, &covariances[0],
                   &covariances[1], &covariances[2], &residue);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] -= offset + slope * double(i);
}

const std::vector<double> &hannWeights()
{
    static const std::vector<double> weights = [] {
        std::vector<double> hann(partLength);
        for (std::size_t i = 0; i < partLength; ++i)
            hann[i] = (1 - std::cos(2 * std::numbers::pi * double(i) / double(partLength))) / 2;
        return hann;
    }();
    return weights;
}

/// The one-sided power density of one frequency after the other, ms²/Hz, without the first and the last.
class Density
{
public:
    void add(std::span<const double> part);
    /// The average of all parts in a band, ms².
    double powerIn(const Band &band) const;

private:
    GslPointer<gsl_fft_real_wavetable, gsl_fft_real_wavetable_free> m_wavetable{
        gsl_fft_real_wavetable_alloc(partLength)};
    GslPointer<gsl_fft_real_workspace, gsl_fft_real_workspace_free> m_workspace{
        gsl_fft_real_workspace_alloc(partLength)};
    std::vector<double> m_sums = std::vector<double>(partLength / 2);
    int m_parts = 0;
};

void Density::add(std::span<const double> part)
{
    const std::vector<double> &weights = hannWeights();
    const double squaredWeights = std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.);
    std::vector<double> weighted(partLength);
    std::ranges::transform(part, weights, weighted.begin(), std::multiplies());
    gsl_fft_real_transform(weighted.data(), 1, partLength, m_wavetable.get(), m_workspace.get());
    // Behind the constant part, real and imaginary parts alternate.
    for (std::size_t k = 1; k < partLength / 2; ++k) {
        const double real = weighted[2 * k - 1];
        const double imaginary = weighted[2 * k];
        m_sums[k] += 2 * (real * real + imaginary * imaginary) / (sampleRate * squaredWeights);
    }
    ++m_parts;
}

double Density::powerIn(const Band &band) const
{
    constexpr double resolution = sampleRate / double(partLength);
    double power = 0;
    for (std::size_t k = 1; k < m_sums.size(); ++k) {
        const double frequency = double(k) * sampleRate / double(partLength);
        if (frequency >= band.from && frequency < band.to)
            power += m_sums[k] / m_parts * resolution;
    }
    return power;
}

} // namespace

BandPowers powersOf(std::span<const double> ends, std::span<const double> lengths, double start)
{
    std::vector<double> samples = resampled(ends, lengths, start);
    removeTrend(samples);
    Density density;
    for (std::size_t first = 0; first + partLength <= samples.size(); first += partStep)
        density.add(std::span(samples).subspan(first, partLength));
    return {density.powerIn(lowFrequency), density.powerIn(highFrequency)};
}

} // namespace neobeat::hrv
