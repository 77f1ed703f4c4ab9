// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/visiblerange.h"

#include "text/datetext.h"
#include "text/historytext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace neobeat {

namespace {

constexpr qint64 longestInHours = 2 * ms::day + ms::hour; // with a change of the clock

} // namespace

VisibleRange::VisibleRange(const QTimeZone &zone, const QLocale &locale)
    : m_zone(zone)
    , m_locale(locale)
{
    showPageOf(m_now);
}

void VisibleRange::setExtent(const TimeRange &extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    if (m_period != Period::All)
        return;
    const bool zoomed = isZoomed();
    setWhole(everything());
    if (!zoomed)
        m_range = m_whole;
}

RangeGrain VisibleRange::grain() const
{
    switch (m_period) {
    case Period::Day:
        return RangeGrain::Hour;
    case Period::Year:
        return RangeGrain::Month;
    case Period::All:
        // It is in whole days already; a few days are treated like one day.
        return m_whole.length() <= longestInHours ? RangeGrain::Hour : RangeGrain::Page;
    case Period::Week:
    case Period::Month:
        break;
    }
    return RangeGrain::Page;
}

void VisibleRange::setContent(const TimeRange &content)
{
    m_content = content;
    m_fitted = fittedRange(m_whole, m_content, grain(), m_zone);
}

void VisibleRange::setWhole(const TimeRange &page)
{
    const bool isOther = page != m_whole;
    m_whole = page;
    setContent(isOther && m_period != Period::All ? TimeRange() : m_period == Period::All ? m_extent : m_content);
}

void VisibleRange::setPeriod(Period period)
{
    const qint64 last = m_extent.isEmpty() ? m_range.to : std::min(m_range.to, m_extent.to);
    const qint64 anchor = m_range.contains(m_now) ? m_now : std::max(m_range.from, last - 1);
    m_period = period;
    showPageOf(anchor);
}

void VisibleRange::show(const TimeRange &range)
{
    setWhole(pageOf(range.from));
    const bool days = startOf(dateOf(range.from)) == range.from && startOf(dateOf(range.to)) == range.to;
    const qint64 margin = days ? 0 : std::max<qint64>(range.length() / 10, 0);
    setRange(range.from - margin, range.length() + 2 * margin);
}

void VisibleRange::zoom(double factor, qint64 at)
{
    if (!(factor > 0))
        return;
    const qint64 longest = limits().length();
    const TimeRange before = shown();
    const double wanted = std::min(double(before.length()) * factor, double(longest));
    const qint64 length = std::max(std::llround(wanted), narrowest);
    const qint64 still = std::clamp(at, before.from, before.to);
    const double left = double(still - before.from) / double(before.length());
    setRange(still - std::llround(left * double(length)), length);
}

void VisibleRange::pan(qint64 milliseconds)
{
    const TimeRange before = shown();
    setRange(before.from + milliseconds, before.length());
}

void VisibleRange::resetZoom()
{
    if (!m_whole.overlaps(m_range))
        setWhole(pageOf(m_range.from + m_range.length() / 2));
    m_range = m_whole;
    m_opened = false;
}

QString VisibleRange::title() const
{
    if (isZoomed())
        return rangeText(m_range, m_zone, m_locale);
    switch (m_period) {
    case Period::Day:
        return dateText(dateOf(m_range.from), DateForm::Title, m_locale);
    case Period::Week:
        return rangeText(m_range, m_zone, m_locale);
    case Period::Month:
        return monthText(dateOf(m_range.from), m_locale);
    case Period::Year:
        return QString::number(dateOf(m_range.from).year());
    case Period::All:
        break;
    }
    return everythingText();
}

QDate VisibleRange::dateOf(qint64 time) const
{
    return QDateTime::fromMSecsSinceEpoch(time, m_zone).date();
}

TimeRange VisibleRange::pageOf(qint64 time) const
{
    const QDate date = dateOf(time);
    switch (m_period) {
    case Period::Day:
        return {startOf(date), startOf(date.addDays(1))};
    case Period::Week: {
        const QDate first = date.addDays(-((date.dayOfWeek() - m_locale.firstDayOfWeek() + 7) % 7));
        return {startOf(first), startOf(first.addDays(7))};
    }
    case Period::Month: {
        const QDate first(date.year(), date.month(), 1);
        return {startOf(first), startOf(first.addMonths(1))};
    }
    case Period::Year:
        return {startOf(QDate(date.year(), 1, 1)), startOf(QDate(date.year() + 1, 1, 1))};
    case Period::All:
        break;
    }
    return everything();
}

/// Whole days, so that it does not change while samples arrive.
TimeRange VisibleRange::everything() const
{
    const TimeRange present = m_extent.isEmpty() ? TimeRange{m_now, m_now + 1} : m_extent;
    return {startOf(dateOf(present.from)), startOf(dateOf(present.to - 1).addDays(1))};
}

/// The limits of zooming out and panning: all data, today, and the page itself.
TimeRange VisibleRange::limits() const
{
    const TimeRange both = everything().united(m_whole);
    return {both.from, std::max(both.to, startOf(dateOf(m_now).addDays(1)))};
}

void VisibleRange::showPageOf(qint64 time)
{
    setWhole(pageOf(time));
    m_range = m_whole;
    m_opened = false;
}

void VisibleRange::setRange(qint64 from, qint64 length)
{
    const TimeRange border = limits();
    const qint64 wide = std::clamp(length, narrowest, border.length());
    const qint64 start = std::clamp(from, border.from, border.to - wide);
    m_range = {start, start + wide};
    m_opened = m_range == m_whole && m_fitted != m_whole;
}

void VisibleRange::turn(int pages)
{
    if (isZoomed())
        pan(pages * m_range.length());
    else if (m_period != Period::All)
        showPageOf(pages < 0 ? m_range.from - 1 : m_range.to);
}

} // namespace neobeat
