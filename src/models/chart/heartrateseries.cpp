// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/heartrateseries.h"

#include <algorithm>

namespace neobeat {

HeartRateSeries::HeartRateSeries(qsizetype capacity)
    : m_capacity(std::size_t(std::max<qsizetype>(1, capacity)))
{
}

void HeartRateSeries::add(qint64 time, int bpm)
{
    const std::span present = samples();
    if (present.size() == m_capacity) {
        if (time - present.front().start >= present.back().start - time)
            ++m_oldest;
        else
            m_samples.pop_back();
    }
    if (m_oldest > m_capacity / 4) {
        m_samples.erase(m_samples.begin(), m_samples.begin() + qsizetype(m_oldest));
        m_oldest = 0;
    }
    const auto oldest = m_samples.begin() + qsizetype(m_oldest);
    const auto place = std::ranges::upper_bound(oldest, m_samples.end(), time, {}, &Bucket::start);
    m_samples.insert(place, Bucket::ofSample(time, bpm));
}

qsizetype HeartRateSeries::prepend(std::span<const Bucket> earlier)
{
    const auto end
        = isEmpty() ? earlier.end() : std::ranges::lower_bound(earlier, samples().front().start, {}, &Bucket::start);
    const auto older = earlier.first(std::size_t(end - earlier.begin()));
    const auto fitting = older.last(std::min(older.size(), m_capacity - samples().size()));
    m_samples.insert(m_samples.begin() + qsizetype(m_oldest), fitting.begin(), fitting.end());
    return qsizetype(fitting.size());
}

void HeartRateSeries::clear()
{
    m_samples.clear();
    m_oldest = 0;
}

} // namespace neobeat
