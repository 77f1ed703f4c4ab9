// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localmoment.h"
#include "history/timerange.h"
#include "models/shownrange.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace neobeat {

/// Which stretch of time the history page shows: a page of the calendar, or what zooming and panning made of it. Only
/// arithmetic: what there is and what time it is are told to it.
class HistoryWindow
{
public:
    /// The pages of the calendar.
    enum class Page { Day, Week, Month, Year, All };

    /// The narrowest window there is, milliseconds.
    static constexpr qint64 narrowest = 10'000;

    /// Pages begin at midnight of the zone; weeks begin as the locale has it, which also writes the title.
    explicit HistoryWindow(const QTimeZone &zone = QTimeZone::systemTimeZone(), const QLocale &locale = QLocale());

    /// The moment it is, milliseconds since 1970; does not move the window.
    void setNow(qint64 now) { m_now = now; }
    /// From the first to behind the last sample there is, or nothing. Only Page::All follows it.
    void setExtent(const TimeRange &extent);
    TimeRange extent() const { return m_extent; }

    Page page() const { return m_page; }
    /// Shows the page of that kind that holds now, if the window did, else the one that holds the window's end.
    void setPage(Page page);

    /// What the page is about, or what zooming and panning made of it.
    TimeRange range() const { return m_range; }
    /// The page itself.
    TimeRange whole() const { return m_whole; }
    /// In which steps the page is shown narrower.
    RangeGrain grain() const;
    /// From the first to behind the last thing in the page, or nothing; forgotten when it is another page.
    void setContent(const TimeRange &content);
    /// What a chart shows of the range: unzoomed only as much of the page as there is content.
    TimeRange shown() const { return isZoomed() ? m_range : m_fitted; }
    /// Something else than the page itself is on show.
    bool isZoomed() const { return m_range != m_whole || m_opened; }
    /// Whether there is a sample before the window.
    bool canGoBack() const { return !m_extent.isEmpty() && m_extent.from < m_range.from; }
    /// Whether the window ends before now.
    bool canGoForward() const { return m_range.to <= m_now; }

    /// Shows the page before; zoomed, moves by the width of the window.
    void goBack() { turn(-1); }
    /// Shows the page after; zoomed, moves by the width of the window.
    void goForward() { turn(1); }
    /// Shows the page that holds now.
    void goToNow() { showPageOf(m_now); }
    /// Shows that stretch, with a little around it unless it is whole days, upon the page that holds its start.
    void show(const TimeRange &stretch);
    /// Makes the window factor times as wide, the moment `at` staying where it is.
    void zoom(double factor, qint64 at);
    /// Moves the window, later for positive milliseconds, as far as there is anything.
    void pan(qint64 milliseconds);
    /// Shows the page again, or the one that the window has moved to.
    void resetZoom();

    /// What is on show in words.
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
    Page m_page = Page::Day;
    qint64 m_now = 0;
    TimeRange m_extent;
    TimeRange m_whole; ///< The page, as long as nothing is zoomed.
    TimeRange m_range;
    TimeRange m_content; ///< Of the page, as far as it is known.
    TimeRange m_fitted; ///< What is shown of the page.
    bool m_opened = false; ///< Zoomed out to the whole page, of which less would be shown otherwise.
};

} // namespace neobeat
