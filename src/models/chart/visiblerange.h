// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localmoment.h"
#include "base/timeunits.h"
#include "history/timerange.h"
#include "models/chart/shownrange.h"

#include <QDate>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QTimeZone>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Only so that QML knows its values by a name: HistoryPeriod.Period.Day.
namespace HistoryPeriod {
Q_NAMESPACE
QML_ELEMENT

/// The pages of the calendar, in the local time zone; the locale defines the first day of the week.
enum class Period { Day, Week, Month, Year, All };
Q_ENUM_NS(Period)
} // namespace HistoryPeriod

/// The range of time that the history page shows: a page of the calendar, or the result of zooming and panning. Only
/// arithmetic: the data's extent and the current time are set from outside.
class VisibleRange
{
public:
    using Period = HistoryPeriod::Period;

    /// The narrowest possible visible range, milliseconds.
    static constexpr qint64 narrowest = 10 * ms::second;

    /// Pages begin at midnight of the zone; the locale defines the first day of the week, and the format of the title.
    explicit VisibleRange(const QTimeZone &zone = QTimeZone::systemTimeZone(), const QLocale &locale = QLocale());

    /// The current time, milliseconds since 1970; does not move the visible range.
    void setNow(qint64 now) { m_now = now; }
    /// From the first sample to just after the last, or nothing. Only Period::All follows it.
    void setExtent(const TimeRange &extent);
    TimeRange extent() const { return m_extent; }

    Period period() const { return m_period; }
    /// Shows the page of that kind that contains now, if the visible range did, else the one that contains the end of
    /// the visible range.
    void setPeriod(Period period);

    /// The page, or the range that zooming and panning led to.
    TimeRange range() const { return m_range; }
    /// The page itself.
    TimeRange whole() const { return m_whole; }
    /// The steps in which the page is shown narrower.
    RangeGrain grain() const;
    /// From the first data in the page to just after the last, or nothing; reset when the page changes.
    void setContent(const TimeRange &content);
    /// The part of the range that a chart shows: unzoomed only as much of the page as there is data.
    TimeRange shown() const { return isZoomed() ? m_range : m_fitted; }
    /// Something other than the page itself is shown.
    bool isZoomed() const { return m_range != m_whole || m_opened; }
    /// Whether there is a sample before the visible range.
    bool canGoBack() const { return !m_extent.isEmpty() && m_extent.from < m_range.from; }
    /// Whether the visible range ends before now.
    bool canGoForward() const { return m_range.to <= m_now; }

    /// Shows the previous page; zoomed, moves by the width of the visible range.
    void goBack() { turn(-1); }
    /// Shows the next page; zoomed, moves by the width of the visible range.
    void goForward() { turn(1); }
    /// Shows the page that contains now.
    void goToNow() { showPageOf(m_now); }
    /// Shows that range, with a margin unless it is whole days, on the page that contains its start.
    void show(const TimeRange &range);
    /// Makes the visible range factor times as wide, keeping the time `at` in its position.
    void zoom(double factor, qint64 at);
    /// Moves the visible range, later for positive milliseconds, within the limits.
    void pan(qint64 milliseconds);
    /// Shows the page again, or the one that the visible range has moved to.
    void resetZoom();

    /// The range in words.
    QString title() const;

private:
    TimeRange pageOf(qint64 time) const;
    TimeRange everything() const;
    TimeRange limits() const;
    qint64 startOf(QDate date) const { return startOfDay(date, m_zone); }
    QDate dateOf(qint64 time) const;
    void showPageOf(qint64 time);
    void setWhole(const TimeRange &page);
    void setRange(qint64 from, qint64 length);
    void turn(int pages);

    QTimeZone m_zone;
    QLocale m_locale;
    Period m_period = Period::Day;
    qint64 m_now = 0;
    TimeRange m_extent;
    TimeRange m_whole; ///< The page, regardless of zooming.
    TimeRange m_range;
    TimeRange m_content; ///< The range of the page's data, as far as it is known.
    TimeRange m_fitted; ///< The part of the page that is shown.
    bool m_opened = false; ///< Zoomed out to the whole page, which would otherwise be shown narrower.
};

} // namespace neobeat
