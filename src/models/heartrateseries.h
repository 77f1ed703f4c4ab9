// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace neobeat {

/// One moment of a heart-rate recording.
struct HeartRateSample
{
    static constexpr qint16 noReading = -1;

    qint64 time = 0; ///< Milliseconds since the epoch.
    qint16 bpm = noReading; ///< Beats per minute, or noReading.

    bool isReading() const { return bpm != noReading; }
    bool operator==(const HeartRateSample &other) const = default;
};

/// The last samples in the order of time, also of those that came while a wrong clock was set right. When full, the one
/// that is furthest from the new one makes room, which is the oldest as long as the clock is right. Never longer than
/// its capacity.
class HeartRateSeries
{
public:
    /// 24 hours at one sample a second.
    static constexpr qsizetype dayCapacity = 86'400;

    explicit HeartRateSeries(qsizetype capacity = dayCapacity);

    /// Adds a sample at its place, behind those of the same moment.
    void add(const HeartRateSample &sample);
    /// Puts samples, in the order of time, before those that are there; what is not older than these or finds no room
    /// is left out. Returns how many came in.
    qsizetype prepend(std::span<const HeartRateSample> earlier);
    void clear();

    qsizetype size() const { return static_cast<qsizetype>(m_samples.size()); }
    bool isEmpty() const { return m_samples.empty(); }
    qsizetype capacity() const { return m_capacity; }
    /// 0 is the oldest.
    const HeartRateSample &at(qsizetype index) const;
    /// The first index whose time is not before this; size() when there is none.
    qsizetype indexFrom(qint64 time) const;

private:
    /// Makes the place in memory that of the order.
    void straighten();

    std::vector<HeartRateSample> m_samples;
    qsizetype m_capacity;
    qsizetype m_oldest = 0; ///< Place of the oldest sample once the ring is full.
};

} // namespace neobeat
