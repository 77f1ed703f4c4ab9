// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/shownrange.h"

#include "base/localmoment.h"
#include "base/timeunits.h"

#include <QDateTime>

#include <algorithm>

namespace neobeat {

namespace {

using ms::hour;

/// The beginning of the step that contains a time.
qint64 stepStart(qint64 time, RangeGrain grain, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, zone);
    if (grain == RangeGrain::Month)
        return startOfDay(QDate(moment.date().year(), moment.date().month(), 1), zone);
    const qint64 offset = qint64(moment.offsetFromUtc()) * ms::second;
    return (time + offset) / hour * hour - offset;
}

/// The end of it.
qint64 stepEnd(qint64 time, RangeGrain grain, const QTimeZone &zone)
{
    const qint64 start = stepStart(time, grain, zone);
    if (grain == RangeGrain::Month) {
        const QDate first = QDateTime::fromMSecsSinceEpoch(start, zone).date();
        return startOfDay(first.addMonths(1), zone);
    }
    return start + hour;
}

} // namespace

TimeRange fittedRange(const TimeRange &page, const TimeRange &content, RangeGrain grain, const QTimeZone &zone)
{
    const TimeRange inside = page.intersected(content);
    if (grain == RangeGrain::Page || inside.isEmpty())
        return page;
    return page.intersected({stepStart(inside.from, grain, zone), stepEnd(inside.to - 1, grain, zone)});
}

TimeRange liveRange(const HeartRateSeries &series, qint64 end, qint64 width)
{
    const TimeRange whole{end - width, end};
    const std::span samples = series.samples();
    const auto isReading = [](const Bucket &sample) { return sample.count > 0; };
    const auto from = [&](qint64 time) { return std::ranges::lower_bound(samples, time, {}, &Bucket::start); };
    const auto first = std::find_if(from(whole.from), samples.end(), isReading);
    if (first == samples.end() || first->start >= end)
        return whole;
    if (std::any_of(from(first->start - width + 1), first, isReading))
        return whole;
    // In whole seconds, like the end.
    const qint64 start = first->start / ms::second * ms::second;
    return {std::max(whole.from, std::min(start, end - narrowestLive)), end};
}

} // namespace neobeat
