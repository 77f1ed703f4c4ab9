// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace neobeat {

/// One moment of the heart-rate series.
struct HeartRateSample
{
    static constexpr qint16 noReading = -1;

    qint64 time = 0; ///< Milliseconds since the epoch.
    qint16 bpm = noReading; ///< Beats per minute, or noReading.

    bool isReading() const { return bpm != noReading; }
    bool operator==(const HeartRateSample &other) const = default;
};

/// The last samples in the order of time, also of those that came while a wrong clock was corrected. When full, the
/// sample furthest from the new one is removed, which is the oldest as long as the clock is right. Never longer than
/// its capacity.
class HeartRateSeries
{
public:
    /// 24 hours at one sample a second.
    static constexpr qsizetype dayCapacity = 86'400;

    explicit HeartRateSeries(qsizetype capacity = dayCapacity);

    /// Inserts a sample in order, after those with the same time.
    void add(const HeartRateSample &sample);
    /// Inserts samples, in the order of time, before the existing ones; those that are not older, or for which there is
    /// no room, are left out. Returns how many were inserted.
    qsizetype prepend(std::span<const HeartRateSample> earlier);
    void clear();

    qsizetype size() const { return static_cast<qsizetype>(m_samples.size()); }
    bool isEmpty() const { return m_samples.empty(); }
    qsizetype capacity() const { return m_capacity; }
    /// 0 is the oldest.
    const HeartRateSample &at(qsizetype index) const;
    /// The first index whose time is not before this; size() if there is none.
    qsizetype indexFrom(qint64 time) const;

private:
    /// Rotates the ring, so that memory is in the order of time.
    void straighten();

    std::vector<HeartRateSample> m_samples;
    qsizetype m_capacity;
    qsizetype m_oldest = 0; ///< Index in memory of the oldest sample once the ring is full.
};

} // namespace neobeat
