// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <algorithm>

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
    /// What lies in both; empty when nothing does.
    TimeRange intersected(const TimeRange &other) const { return {std::max(from, other.from), std::min(to, other.to)}; }
    /// The shortest range that holds both; an empty one adds nothing.
    TimeRange united(const TimeRange &other) const
    {
        if (isEmpty() || other.isEmpty())
            return isEmpty() ? other : *this;
        return {std::min(from, other.from), std::max(to, other.to)};
    }
    /// Longer by that on either side, as far as there is time.
    TimeRange widened(qint64 margin) const { return {std::max<qint64>(0, from - margin), to + margin}; }
    bool operator==(const TimeRange &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::TimeRange)
