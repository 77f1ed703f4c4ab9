// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/heartratecurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace neobeat {

namespace {

struct Point
{
    double second;
    double bpm;
};

constexpr double cycle = 600;
constexpr double offWristFrom = 590;
constexpr std::array<Point, 9> points{
    {{0, 64}, {120, 61}, {160, 92}, {270, 98}, {320, 138}, {430, 152}, {480, 118}, {560, 72}, {cycle, 64}}};

double smooth(double fraction)
{
    return fraction * fraction * (3 - 2 * fraction);
}

double baseline(double second)
{
    const auto after
        = std::find_if(points.begin() + 1, points.end() - 1, [second](Point point) { return second < point.second; });
    const Point from = *(after - 1);
    return from.bpm + (after->bpm - from.bpm) * smooth((second - from.second) / (after->second - from.second));
}

/// A number from -1 to 1 that looks random.
double scatter(quint32 seed, quint32 index)
{
    quint32 mixed = seed ^ (index * 0x9e3779b9U);
    mixed = (mixed ^ (mixed >> 16)) * 0x85ebca6bU;
    mixed = (mixed ^ (mixed >> 13)) * 0xc2b2ae35U;
    mixed ^= mixed >> 16;
    return mixed / 2147483647.5 - 1;
}

} // namespace

std::optional<int> HeartRateCurve::bpm(std::chrono::milliseconds time) const
{
    const double total = double(time.count()) / 1000;
    const double second = std::fmod(total, cycle);
    if (second >= offWristFrom)
        return {};
    const double base = baseline(second);
    // At a high heart rate the intervals between beats vary less.
    const double breath = 2.5 * std::clamp((150 - base) / 90, 0.2, 1.0);
    return int(std::lround(base + breath * noise(total / 2.5, 1) + 2 * noise(total / 20, 2)));
}

double HeartRateCurve::noise(double position, quint32 channel) const
{
    const double index = std::floor(position);
    const double from = scatter(m_seed + channel, quint32(index));
    const double to = scatter(m_seed + channel, quint32(index) + 1);
    return from + (to - from) * smooth(position - index);
}

} // namespace neobeat
