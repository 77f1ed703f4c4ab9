// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localmoment.h"

#include "base/timeunits.h"

#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace neobeat {

namespace {

using ms::hour;
/// No clock is farther from UTC, and none is set by more at once.
constexpr qint64 reach = 26 * hour;

/// A stretch of time in which the clocks are one offset from UTC; the last one of a list has no end that counts.
struct Stretch
{
    qint64 from;
    qint64 to;
    qint64 offset;
};

/// The second at which the offset changes between two moments.
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
std::vector<Stretch> stretchesAround(qint64 wall, OffsetAt offsetAt)
{
    std::vector<Stretch> stretches{{wall - reach, wall + reach, offsetAt(wall - reach)}};
    for (qint64 time = wall - reach; time < wall + reach; time += hour) {
        if (offsetAt(time + hour) == stretches.back().offset)
            continue;
        const qint64 change = changeBetween(time, time + hour, offsetAt);
        stretches.back().to = change;
        stretches.push_back({change, wall + reach, offsetAt(time + hour)});
    }
    return stretches;
}

/// The first moment at which the clocks show that time or a later one, or the last one before which they showed less:
/// the same unless the time is doubled.
template<typename OffsetAt>
qint64 momentOf(const QDate &date, const QTime &time, Passing passing, OffsetAt offsetAt)
{
    constexpr qint64 dayOfEpoch = 2'440'588; // 1970-01-01
    const qint64 wall = (date.toJulianDay() - dayOfEpoch) * 24 * hour + time.msecsSinceStartOfDay();
    const qint64 offset = offsetAt(wall - reach);
    if (offsetAt(wall + reach) == offset && offsetAt(wall - offset) == offset)
        return wall - offset;
    const std::vector<Stretch> stretches = stretchesAround(wall, offsetAt);
    if (passing == Passing::First) {
        const auto reached = std::ranges::find_if(
            stretches, [&](const Stretch &stretch) { return stretch.to + stretch.offset > wall; });
        return std::max(reached->from, wall - reached->offset);
    }
    const auto left = std::find_if(stretches.rbegin(), stretches.rend(),
                                   [&](const Stretch &stretch) { return stretch.from + stretch.offset <= wall; });
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
