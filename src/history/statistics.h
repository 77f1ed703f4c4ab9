// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <array>
#include <chrono>

namespace neobeat {

/// How long each heart rate was measured.
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
    /// The total measured time.
    Duration total() const { return between(0, 255); }
    /// The heart rate that this share of the time (0 … 1) is at or below; -1 without any time.
    int quantile(double share) const;

    bool operator==(const Histogram &other) const = default;

private:
    std::array<qint64, 256> m_time{};
};

/// Statistics of a range of history.
struct Statistics
{
    int low = -1; ///< Lowest reading in bpm; -1 without a reading.
    int high = -1; ///< Highest reading in bpm; -1 without a reading.
    qint64 sum = 0; ///< Sum of all readings.
    qint64 count = 0; ///< Number of readings.
    Histogram time; ///< How long each heart rate was measured; gaps are not counted.

    /// Mean over the measured time, rounded, so that a range with more readings does not outweigh the others; where the
    /// readings cover no time, mean of the readings. -1 without a reading.
    int average() const;
    void add(const Statistics &other);
    bool operator==(const Statistics &other) const = default;
};

/// The estimated resting heart rate: 5 % of the measured time is at or below it. -1 when less than 30 minutes were
/// measured.
int restingHeartRate(const Histogram &time);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Statistics)
