// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localmoment.h"

#include "base/timeunits.h"

#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace neobeat {

namespace {

using ms::hour;
/// No time zone is farther from UTC, and none changes its offset by more at once.
constexpr qint64 reach = 26 * hour;

/// A range of time with one offset from UTC; the end of the last one in a list is not meaningful.
struct Range
{
    qint64 from;
    qint64 to;
    qint64 offset;
};

/// The second between two moments at which the offset changes.
template<typename OffsetAt>
qint64 changeBetween(qint64 before, qint64 after, OffsetAt offsetAt)
{
    const qint64 old = offsetAt(before);
    while (after - before > 1'000) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle) == old ? before : after) = middle;
    }
    return after - after % 1'000;
}

template<typename OffsetAt>
std::vector<Range> rangesAround(qint64 wall, OffsetAt offsetAt)
{
    std::vector<Range> ranges{{wall - reach, wall + reach, offsetAt(wall - reach)}};
    for (qint64 time = wall - reach; time < wall + reach; time += hour) {
        if (offsetAt(time + hour) == ranges.back().offset)
            continue;
        const qint64 change = changeBetween(time, time + hour, offsetAt);
        ranges.back().to = change;
        ranges.push_back({change, wall + reach, offsetAt(time + hour)});
    }
    return ranges;
}

/// The first moment at which the clocks show that time or a later one, or the last one before which they showed an
/// earlier one: the same unless the time occurs twice.
template<typename OffsetAt>
qint64 momentOf(const QDate &date, const QTime &time, Passing passing, OffsetAt offsetAt)
{
    constexpr qint64 dayOfEpoch = 2'440'588; // 1970-01-01
    const qint64 wall = (date.toJulianDay() - dayOfEpoch) * 24 * hour + time.msecsSinceStartOfDay();
    const qint64 offset = offsetAt(wall - reach);
    if (offsetAt(wall + reach) == offset && offsetAt(wall - offset) == offset)
        return wall - offset;
    const std::vector<Range> ranges = rangesAround(wall, offsetAt);
    if (passing == Passing::First) {
        const auto reached
            = std::ranges::find_if(ranges, [&](const Range &range) { return range.to + range.offset > wall; });
        return std::max(reached->from, wall - reached->offset);
    }
    const auto left = std::find_if(ranges.rbegin(), ranges.rend(),
                                   [&](const Range &range) { return range.from + range.offset <= wall; });
    return std::min(left->to, wall - left->offset);
}

} // namespace

qint64 localMoment(const QDate &date, const QTime &time, Passing passing)
{
    return momentOf(date, time, passing, [](qint64 moment) {
        return QDateTime::fromMSecsSinceEpoch(moment).offsetFromUtc() * qint64(1'000);
    });
}

qint64 localMoment(const QDate &date, const QTime &time, Passing passing, const QTimeZone &zone)
{
    return momentOf(date, time, passing, [&zone](qint64 moment) {
        return QDateTime::fromMSecsSinceEpoch(moment, zone).offsetFromUtc() * qint64(1'000);
    });
}

} // namespace neobeat
