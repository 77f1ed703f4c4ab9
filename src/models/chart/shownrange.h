// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/timerange.h"
#include "models/chart/heartrateseries.h"

#include <QTimeZone>

namespace neobeat {

/// The steps in which a page of the calendar may be shown narrower than it is.
enum class RangeGrain {
    Page, ///< Not at all.
    Hour, ///< Whole hours of the zone's clock.
    Month, ///< Whole months.
};

/// The part of a page that is shown: everything with data, in whole steps, without the empty parts at either end. So it
/// grows by a step when data arrives in the next one, and does not change in between. Without data it is the page.
TimeRange fittedRange(const TimeRange &page, const TimeRange &content, RangeGrain grain, const QTimeZone &zone);

/// The narrowest range that the live chart shows, milliseconds.
constexpr qint64 narrowestLive = ms::minute;

/// The range that the live chart shows at a time: at most that width, and starting no earlier than the first reading
/// after a gap of that width. So it grows with the readings up to that width, and never shrinks while it contains a
/// line.
TimeRange liveRange(const HeartRateSeries &series, qint64 end, qint64 width);

} // namespace neobeat
