// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/heartrateseries.h"

#include <algorithm>

namespace neobeat {

HeartRateSeries::HeartRateSeries(qsizetype capacity)
    : m_capacity(qMax<qsizetype>(1, capacity))
{
}

void HeartRateSeries::add(const HeartRateSample &sample)
{
    const bool isNewest = isEmpty() || sample.time >= at(size() - 1).time;
    const bool isFull = size() == m_capacity;
    if (isNewest && isFull) {
        m_samples[static_cast<std::size_t>(m_oldest)] = sample;
        m_oldest = (m_oldest + 1) % m_capacity;
        return;
    }
    if (isNewest && m_oldest == 0) {
        m_samples.push_back(sample);
        return;
    }
    straighten();
    if (isFull && sample.time - m_samples.front().time >= m_samples.back().time - sample.time)
        m_samples.erase(m_samples.begin());
    else if (isFull)
        m_samples.pop_back();
    m_samples.insert(std::ranges::upper_bound(m_samples, sample.time, {}, &HeartRateSample::time), sample);
}

qsizetype HeartRateSeries::prepend(std::span<const HeartRateSample> earlier)
{
    const auto end
        = isEmpty() ? earlier.end() : std::ranges::lower_bound(earlier, at(0).time, {}, &HeartRateSample::time);
    const auto older = earlier.first(std::size_t(end - earlier.begin()));
    const auto fitting = older.last(std::min(older.size(), std::size_t(m_capacity - size())));
    straighten();
    m_samples.insert(m_samples.begin(), fitting.begin(), fitting.end());
    return qsizetype(fitting.size());
}

void HeartRateSeries::straighten()
{
    std::rotate(m_samples.begin(), m_samples.begin() + m_oldest, m_samples.end());
    m_oldest = 0;
}

void HeartRateSeries::clear()
{
    m_samples.clear();
    m_oldest = 0;
}

const HeartRateSample &HeartRateSeries::at(qsizetype index) const
{
    return m_samples[static_cast<std::size_t>((m_oldest + index) % size())];
}

qsizetype HeartRateSeries::indexFrom(qint64 time) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (at(middle).time < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace neobeat
