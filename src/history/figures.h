// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <array>
#include <chrono>

namespace neobeat {

/// For each heart rate how long it was measured.
class Histogram
{
public:
    using Duration = std::chrono::milliseconds;

    /// Adds time at a heart rate, 0 … 255 bpm.
    void add(int bpm, Duration duration) { m_time.at(std::size_t(bpm)) += duration.count(); }
    void add(const Histogram &other);

    /// Time at exactly that heart rate, 0 … 255 bpm.
    Duration at(int bpm) const { return Duration(m_time.at(std::size_t(bpm))); }
    /// Time at heart rates from low to high, both included.
    Duration between(int low, int high) const;
    /// All the time that was measured.
    Duration total() const { return between(0, 255); }
    /// The heart rate that so much of the time (0 … 1) lies at or below; -1 without any time.
    int quantile(double share) const;

    bool operator==(const Histogram &other) const = default;

private:
    std::array<qint64, 256> m_time{};
};

/// A stretch of history in figures.
struct Figures
{
    int low = -1; ///< Lowest reading in bpm; -1 without a reading.
    int high = -1; ///< Highest reading in bpm; -1 without a reading.
    qint64 sum = 0; ///< Of all readings.
    qint64 count = 0; ///< Number of readings.
    Histogram time; ///< How long which heart rate was measured; gaps count for nothing.

    /// Mean over the measured time, rounded, so that a stretch with more readings does not outweigh the others; of the
    /// readings where none of them stands for any time. -1 without a reading.
    int average() const;
    void add(const Figures &other);
    bool operator==(const Figures &other) const = default;
};

/// What the resting heart rate is here: the one that 5 % of the measured time lies at or below. -1 when less than 30
/// minutes were measured.
int restingHeartRate(const Histogram &time);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Figures)
