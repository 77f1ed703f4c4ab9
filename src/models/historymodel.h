// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "history/historydesk.h"
#include "history/historystore.h"
#include "models/chartsource.h"

#include <QString>

#include <memory>

namespace neobeat {

/// A stretch of the history of one watch, from a minute to everything there is, as a chart.
// The base with its namespace, or the type description of Qt 6.4 loses it.
class HistoryModel : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// How much of the calendar one page shows; setting it leaves any zoom.
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
    /// The stretch in words: "Friday, 20 November 2026", "16 – 22 November 2026", "November 2026", "2026",
    /// "Everything"; zoomed in with the hours.
    Q_PROPERTY(QString title READ title NOTIFY windowChanged FINAL)
    /// Whether there is anything before the stretch.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY windowChanged FINAL)
    /// Whether the stretch ends before now.
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY windowChanged FINAL)
    /// Another window than the period's own is on show.
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY windowChanged FINAL)
    /// What the page or the zoom is about, milliseconds since 1970; the chart may show less of it where the rest is
    /// empty.
    Q_PROPERTY(qreal rangeStart READ rangeStart NOTIFY windowChanged FINAL)
    Q_PROPERTY(qreal rangeEnd READ rangeEnd NOTIFY windowChanged FINAL)
    /// So long a time is on show that lowest and highest values of a day say little; they are left out of the curve, as
    /// long as `extremes` does not ask for them.
    Q_PROPERTY(bool longTerm READ isLongTerm NOTIFY windowChanged FINAL)
    /// Lowest and highest values are on show also for a long time.
    Q_PROPERTY(bool extremes READ showsExtremes WRITE setExtremes NOTIFY extremesChanged FINAL)
    /// The history of this watch holds no sample at all.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    /// What is on show is not all there yet.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    /// Why the history cannot be read; None when it can. Words are in ErrorText.
    Q_PROPERTY(neobeat::Error error READ error NOTIFY errorChanged FINAL)

public:
    /// The pages of the calendar, in the local time zone; weeks begin as the locale has it.
    enum class Period { Day, Week, Month, Year, All };
    Q_ENUM(Period)

    /// All of them must outlive this.
    HistoryModel(HistoryStore &store, HistoryDesk &desk, const Clock &clock, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// The watch whose history is on show, by its address; empty for none.
    void setWatch(const QString &address);
    QString watchAddress() const;
    /// Number of the watch in the file; 0 while it is not known.
    int watchId() const;
    HistoryDesk &desk() const;
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
    /// What the page or the zoom is about.
    TimeRange window() const;
    /// What the chart shows of it.
    TimeRange shown() const;
    qreal rangeStart() const { return qreal(window().from); }
    qreal rangeEnd() const { return qreal(window().to); }
    bool isLongTerm() const;
    bool showsExtremes() const;
    void setExtremes(bool extremes);

    qreal windowStart() const override;
    qreal windowEnd() const override;
    int axisMinimum() const override;
    int axisMaximum() const override;
    int minimum() const override;
    int average() const override;
    int maximum() const override;
    QList<HeartRateSegment> segments(int columns) const override;
    Q_INVOKABLE int bpmAt(qreal msSinceEpoch) const override;
    Q_INVOKABLE QString readOutAt(qreal msSinceEpoch) const override;

    /// The page before, the page after, the page with now.
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();
    Q_INVOKABLE void goToNow();
    /// Shows the page of the period that holds this moment, as after a click on a session.
    Q_INVOKABLE void showRange(qreal from, qreal to);
    /// Makes the window `factor` times as wide (0.5 zooms in), the moment `at` staying in its place. Never narrower
    /// than 10 s nor wider than all there is.
    Q_INVOKABLE void zoom(qreal factor, qreal at);
    /// Moves the window by that many milliseconds; stops at the ends of what there is.
    Q_INVOKABLE void pan(qreal milliseconds);
    /// Shows the period's own window again.
    Q_INVOKABLE void resetZoom();

Q_SIGNALS:
    void periodChanged();
    void emptyChanged();
    void extremesChanged();
    void loadingChanged();
    void errorChanged();
    /// The watch on show is another one, or the file knows it now.
    void watchChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace neobeat
