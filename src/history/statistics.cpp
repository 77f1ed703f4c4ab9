// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/statistics.h"

#include <algorithm>
#include <numeric>

namespace neobeat {

using namespace std::chrono_literals;

namespace {

constexpr double restingShare = 0.05;
constexpr Histogram::Duration restingNeeds = 30min;

} // namespace

void Histogram::add(const Histogram &other)
{
    std::ranges::transform(m_time, other.m_time, m_time.begin(), std::plus());
}

Histogram::Duration Histogram::between(int low, int high) const
{
    const auto first = m_time.begin() + std::clamp(low, 0, 256);
    const auto last = m_time.begin() + std::clamp(high + 1, 0, 256);
    return first < last ? Duration(std::accumulate(first, last, qint64(0))) : Duration(0);
}

int Histogram::quantile(double share) const
{
    const double wanted = double(total().count()) * share;
    if (total() <= 0ms)
        return -1;
    qint64 sum = 0;
    const auto found = std::ranges::find_if(m_time, [&](qint64 time) {
        sum += time;
        return time > 0 && double(sum) >= wanted;
    });
    return int(std::distance(m_time.begin(), found));
}

int Statistics::average() const
{
    if (count <= 0)
        return -1;
    const qint64 total = time.total().count();
    if (total <= 0)
        return int((sum + count / 2) / count);
    qint64 timedSum = 0;
    for (int bpm = 0; bpm < 256; ++bpm)
        timedSum += bpm * time.at(bpm).count();
    return int((timedSum + total / 2) / total);
}

void Statistics::add(const Statistics &other)
{
    if (other.count > 0) {
        low = count > 0 ? std::min(low, other.low) : other.low;
        high = std::max(high, other.high);
    }
    sum += other.sum;
    count += other.count;
    time.add(other.time);
}

int restingHeartRate(const Histogram &time)
{
    return time.total() < restingNeeds ? -1 : time.quantile(restingShare);
}

} // namespace neobeat
