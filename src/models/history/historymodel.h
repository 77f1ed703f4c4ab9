// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "models/chart/chartsource.h"

#include <QString>

#include <memory>

namespace neobeat {

/// A range of the history of one watch, from a minute to all of it, as a chart.
// The base class with its namespace, otherwise the type description of Qt 6.4 loses it.
class HistoryModel : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The length of a page of the calendar; setting it leaves any zoom.
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
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
    /// Why the history cannot be read; None when it can. ErrorText has the words.
    Q_PROPERTY(neobeat::Error error READ error NOTIFY errorChanged FINAL)

public:
    /// The pages of the calendar, in the local time zone; the locale defines the first day of the week.
    enum class Period { Day, Week, Month, Year, All };
    Q_ENUM(Period)

    /// All of them must outlive this.
    HistoryModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// The watch whose history is shown, by its address; empty for none.
    void setWatch(const QString &address);
    QString watchAddress() const;
    /// Id of the watch in the file; 0 while it is not known.
    int watchId() const;
    AsyncHistoryReader &asyncReader() const;
    HistoryStore &store() const;

    Period period() const;
    void setPeriod(Period period);
    QString title() const;
    bool canGoBack() const;
    bool canGoForward() const;
    bool isZoomed() const;
    bool isEmpty() const;
    bool isLoading() const;
    Error error() const;
    /// The range of the page or the zoom.
    TimeRange window() const;
    /// The part of it that the chart shows.
    TimeRange shown() const;
    qreal rangeStart() const { return qreal(window().from); }
    qreal rangeEnd() const { return qreal(window().to); }
    bool isLongTerm() const;
    bool showsExtremes() const;
    void setExtremes(bool extremes);

    qreal visibleStart() const override;
    qreal visibleEnd() const override;
    int axisMinimum() const override;
    int axisMaximum() const override;
    int minimum() const override;
    int average() const override;
    int maximum() const override;
    QList<HeartRateSegment> segments(int columns) const override;
    Q_INVOKABLE int bpmAt(qreal msSinceEpoch) const override;
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
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace neobeat
