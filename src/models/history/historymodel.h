// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "models/chart/axisrange.h"
#include "models/chart/chartsource.h"
#include "models/chart/slicesegments.h"
#include "models/chart/visiblerange.h"
#include "models/history/historyslices.h"

#include <QString>
#include <QTimer>

#include <optional>

namespace neobeat {

/// A range of the history of one watch, from a minute to all of it, as a chart. VisibleRange is the range,
/// HistorySlices its data; this decides when to reload.
// The base class with its namespace, otherwise the type description of Qt 6.4 loses it.
class HistoryModel : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The length of a page of the calendar; setting it leaves any zoom.
    Q_PROPERTY(neobeat::HistoryPeriod::Period period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
    /// The range in words: "Friday, 20 November 2026", "16 – 22 November 2026", "November 2026", "2026", "Everything";
    /// zoomed in with the hours.
    Q_PROPERTY(QString title READ title NOTIFY rangeChanged FINAL)
    /// Whether there is any data before the range.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY rangeChanged FINAL)
    /// Whether the range ends before now.
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY rangeChanged FINAL)
    /// A range other than the period's own is shown.
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY rangeChanged FINAL)
    /// The range of the page or the zoom, milliseconds since 1970; the chart may show less of it where the rest is
    /// empty.
    Q_PROPERTY(qreal rangeStart READ rangeStart NOTIFY rangeChanged FINAL)
    Q_PROPERTY(qreal rangeEnd READ rangeEnd NOTIFY rangeChanged FINAL)
    /// The range is so long that lowest and highest values of a day say little; they are left out of the curve unless
    /// `extremes` is set.
    Q_PROPERTY(bool longTerm READ isLongTerm NOTIFY rangeChanged FINAL)
    /// Lowest and highest values are shown for long ranges too.
    Q_PROPERTY(bool extremes READ showsExtremes WRITE setExtremes NOTIFY extremesChanged FINAL)
    /// The history of this watch contains no sample at all.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    /// Some of the visible data has not been loaded yet.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)

public:
    using Period = HistoryPeriod::Period;

    /// All of them must outlive this.
    HistoryModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent = nullptr);

    /// The watch whose history is shown, by its address; empty for none.
    void setWatch(const QString &address);
    QString watchAddress() const { return m_address; }
    /// Id of the watch in the file; 0 while it is not known.
    int watchId() const { return m_watch; }
    AsyncHistoryReader &asyncReader() const { return m_asyncReader; }
    HistoryStore &store() const { return m_store; }

    Period period() const { return m_visible.period(); }
    void setPeriod(Period period);
    QString title() const { return m_visible.title(); }
    bool canGoBack() const { return m_visible.canGoBack(); }
    bool canGoForward() const { return m_visible.canGoForward(); }
    bool isZoomed() const { return m_visible.isZoomed(); }
    bool isEmpty() const { return m_isKnown && m_visible.extent().isEmpty(); }
    bool isLoading() const { return m_slices.isLoading(); }
    /// Why the history cannot be read; HistoryView has the words.
    Error error() const { return m_error; }
    /// The range of the page or the zoom.
    TimeRange visibleRange() const { return m_visible.range(); }
    /// The part of it that the chart shows.
    TimeRange shown() const { return m_visible.shown(); }
    qreal rangeStart() const { return qreal(visibleRange().from); }
    qreal rangeEnd() const { return qreal(visibleRange().to); }
    bool isLongTerm() const;
    bool showsExtremes() const { return m_extremes; }
    void setExtremes(bool extremes);

    qreal visibleStart() const override { return qreal(shown().from); }
    qreal visibleEnd() const override { return qreal(shown().to); }
    int axisMinimum() const override { return m_axis.minimum; }
    int axisMaximum() const override { return m_axis.maximum; }
    int minimum() const override { return m_statistics.minimum; }
    int average() const override { return m_statistics.average; }
    int maximum() const override { return m_statistics.maximum; }
    /// Drawing is what makes the model load: buckets that fit these columns, and what was stored since the last time.
    QList<HeartRateSegment> segments(int columns) override;
    Q_INVOKABLE int heightAt(qreal msSinceEpoch) const override;
    Q_INVOKABLE QString readOutAt(qreal msSinceEpoch) const override;

    /// The previous page, the next page, the page that contains now.
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();
    Q_INVOKABLE void goToNow();
    /// Shows the page of the period that contains this time, as after a click on an activity.
    Q_INVOKABLE void showRange(qreal from, qreal to);
    /// Makes the visible range `factor` times as wide (0.5 zooms in), keeping the time `at` in its position. Never
    /// narrower than 10 s nor wider than all data.
    Q_INVOKABLE void zoom(qreal factor, qreal at);
    /// Moves the visible range by that many milliseconds; stops at the ends of the data.
    Q_INVOKABLE void pan(qreal milliseconds);
    /// Shows the period's own range again.
    Q_INVOKABLE void resetZoom();

Q_SIGNALS:
    void periodChanged();
    void emptyChanged();
    void extremesChanged();
    void loadingChanged();
    void errorChanged();
    /// The watch changed, or the file contains it now.
    void watchChanged();

private:
    /// The file's data on a watch, and on a page.
    struct LookedUp
    {
        int watch = 0;
        TimeRange extent;
        TimeRange page;
        TimeRange content; ///< The range of the page's data.
    };

    static Result<LookedUp, Error> look(HistoryReader &reader, const QString &address, const TimeRange &page,
                                        RangeGrain grain);
    /// Queries the id of the watch and the extent of its data.
    void lookUp();
    void onLookedUp(const QString &asked, const Result<LookedUp, Error> &answer);
    /// Changes the visible range and emits the resulting signals.
    template<typename Change>
    void change(Change make);
    void onRangeChanged();
    /// The visible range, the columns or the slice changed.
    void onCurveChanged();
    void onStoreChanged(const TimeRange &range);
    void onStoreStateChanged(HistoryStore::State state);
    void onRefreshDue();
    void refresh();
    void updateError();
    void updateStatistics();
    /// The segments for the current visible range, created once.
    const QList<HeartRateSegment> &curve() const;
    /// From one point of the curve to the next, milliseconds: at least a week when only averages are shown over a long
    /// time, where days go up and down with what was done on them and hide the trend.
    qint64 columnWidth() const;
    ChartReading readingAt(qint64 time) const;
    bool leavesExtremesOut() const { return isLongTerm() && !m_extremes; }
    int highestDrawn() const;

    HistoryStore &m_store;
    AsyncHistoryReader &m_asyncReader;
    const Clock &m_clock;
    HistorySlices m_slices;
    VisibleRange m_visible;
    QString m_address;
    int m_watch = 0; ///< Id of the watch in the file.
    bool m_isKnown = false; ///< The query for the watch has been answered.
    bool m_isLookingUp = false;
    bool m_looksAgain = false;
    Error m_latestError;
    Error m_error; ///< As last reported.
    int m_columns = 400;
    bool m_isDrawn = false; ///< Since the last refresh; otherwise changes of the store wait until it is drawn.
    bool m_extremes = false;
    HeartRateStatistics m_statistics;
    AxisRange m_axis;
    QTimer m_round; ///< Runs while a refresh would be too soon.
    TimeRange m_changed; ///< The range of stored data that changed since the last refresh.
    mutable std::optional<QList<HeartRateSegment>> m_curve;
};

} // namespace neobeat
