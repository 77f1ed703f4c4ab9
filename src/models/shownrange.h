// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"
#include "models/heartrateseries.h"

#include <QTimeZone>

namespace neobeat {

/// In which steps a page of the calendar may be shown narrower than it is.
enum class RangeGrain {
    Page, ///< Not at all.
    Hour, ///< Whole hours of the zone's clock.
    Month, ///< Whole months.
};

/// What of a page is shown: all that has content, in whole steps, without what is empty before and behind it. So it
/// grows by a step when content comes in the next one, and stays as it is in between. Without content it is the page.
TimeRange fittedRange(const TimeRange &page, const TimeRange &content, RangeGrain grain, const QTimeZone &zone);

/// The narrowest range that the live chart shows, milliseconds.
constexpr qint64 narrowestLive = 60'000;

/// What the live chart shows at a moment: at most that width, and no more than there was since the first reading after
/// a width without any. So it grows with the readings until it is full, and never shrinks while a line is in it.
TimeRange liveRange(const HeartRateSeries &series, qint64 end, qint64 width);

} // namespace neobeat
