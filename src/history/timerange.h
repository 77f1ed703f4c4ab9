// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <limits>

namespace neobeat {

/// A range of time, milliseconds since 1970 in UTC: `from` is included, `to` is not.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    /// All moments that a sample may have: the years 1970 to 2286.
    static constexpr TimeRange everything() { return {0, 9'999'999'999'999}; }

    bool isEmpty() const { return to <= from; }
    qint64 length() const { return to - from; }
    bool contains(qint64 time) const { return time >= from && time < to; }
    bool contains(const TimeRange &other) const { return other.from >= from && other.to <= to; }
    bool overlaps(const TimeRange &other) const { return other.from < to && from < other.to; }
    bool operator==(const TimeRange &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::TimeRange)
