// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/slice.h"

#include <span>
#include <vector>

namespace neobeat {

/// The last samples in the order of time, also of those that came while a wrong clock was corrected. When full, the
/// sample furthest from the new one is removed, which is the oldest as long as the clock is right. Never longer than
/// its capacity.
class HeartRateSeries
{
public:
    /// 24 hours at one sample a second.
    static constexpr qsizetype dayCapacity = 86'400;

    explicit HeartRateSeries(qsizetype capacity = dayCapacity);

    /// Inserts a sample in order, after those with the same time; bpm is 0 for a time without a reading.
    void add(qint64 time, int bpm = 0);
    /// Inserts samples, in the order of time, before the existing ones; those that are not older, or for which there is
    /// no room, are left out. Returns how many were inserted.
    qsizetype prepend(std::span<const Bucket> earlier);
    void clear();

    qsizetype size() const { return qsizetype(samples().size()); }
    bool isEmpty() const { return samples().empty(); }
    /// The oldest one first.
    std::span<const Bucket> samples() const { return std::span(m_samples).subspan(m_oldest); }

private:
    std::vector<Bucket> m_samples;
    std::size_t m_capacity;
    std::size_t m_oldest = 0; ///< Those before it are removed, and their memory is freed many at a time.
};

} // namespace neobeat
