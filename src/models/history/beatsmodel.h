// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/axisrange.h"
#include "models/chart/beatcurve.h"
#include "models/history/beatpresence.h"
#include "models/history/beattablemodel.h"
#include "models/history/hrvmodel.h"
#include "models/history/visiblebeats.h"

#include <QStringList>

#include <optional>

namespace neobeat {

/// The visible range of the history beat by beat: the intervals between beats as a chart, and what they come to.
// The base class with its namespace, otherwise the type description of Qt 6.4 loses it.
class BeatsModel : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The history of the watch has RR intervals; without them nothing here is worth to be shown.
    Q_PROPERTY(bool present READ isPresent NOTIFY presentChanged FINAL)
    /// What there is to see of the visible range.
    Q_PROPERTY(Content content READ content NOTIFY contentChanged FINAL)
    /// Each beat is a point of the curve.
    Q_PROPERTY(bool single READ isSingle NOTIFY statisticsChanged FINAL)
    /// The figures of the visible range.
    Q_PROPERTY(neobeat::HrvModel *figures READ figures CONSTANT FINAL)
    /// The single beats, or the figures of each five minutes.
    Q_PROPERTY(neobeat::BeatTableModel *table READ table CONSTANT FINAL)
    /// Times of the artefacts to be marked, milliseconds since 1970.
    Q_PROPERTY(QList<qreal> markTimes READ markTimes NOTIFY statisticsChanged FINAL)
    /// Their heights in ms; -1 at the upper edge.
    Q_PROPERTY(QList<qreal> markHeights READ markHeights NOTIFY statisticsChanged FINAL)
    /// A sign for the class of each.
    Q_PROPERTY(QStringList markSigns READ markSigns NOTIFY statisticsChanged FINAL)
    /// What the signs mean and how often each occurs; empty without artefacts.
    Q_PROPERTY(QString marksText READ marksText NOTIFY statisticsChanged FINAL)
    /// When each five minutes of which RMSSD is known begin, milliseconds since 1970; also around the visible range.
    Q_PROPERTY(QList<qreal> rmssdStarts READ rmssdStarts NOTIFY barsChanged FINAL)
    /// When they end.
    Q_PROPERTY(QList<qreal> rmssdEnds READ rmssdEnds NOTIFY barsChanged FINAL)
    /// Their RMSSD, ms.
    Q_PROPERTY(QList<qreal> rmssdHeights READ rmssdHeights NOTIFY barsChanged FINAL)
    /// The RMSSD that is as high as the plot, ms; 0 without any.
    Q_PROPERTY(int rmssdTop READ rmssdTop NOTIFY barsChanged FINAL)

public:
    /// What there is to see.
    enum class Content {
        Unknown, ///< It is being read.
        TooLong, ///< The range is longer than two days.
        Empty, ///< There are no beats in it.
        Full,
    };
    Q_ENUM(Content)

    /// The history must outlive this.
    explicit BeatsModel(HistoryModel &history, QObject *parent = nullptr);

    /// The page is shown, perhaps not its beats: only whether there are any is of interest.
    void setPageActive(bool active) { m_presence.setActive(active); }
    /// The beats are shown; otherwise nothing else is queried.
    void setActive(bool active);

    bool isPresent() const { return !m_presence.extent().isEmpty(); }
    Content content() const { return m_content; }
    bool isSingle() const { return m_curve.isSingle(); }
    HrvModel *figures() { return &m_figures; }
    BeatTableModel *table() { return &m_table; }
    QList<qreal> markTimes() const;
    QList<qreal> markHeights() const;
    QStringList markSigns() const;
    QString marksText() const;
    QList<qreal> rmssdStarts() const { return m_bars.starts; }
    QList<qreal> rmssdEnds() const { return m_bars.ends; }
    QList<qreal> rmssdHeights() const { return m_bars.heights; }
    int rmssdTop() const { return m_bars.top; }

    qreal visibleStart() const override { return m_history.visibleStart(); }
    qreal visibleEnd() const override { return m_history.visibleEnd(); }
    int axisMinimum() const override { return m_axis.minimum; }
    int axisMaximum() const override { return m_axis.maximum; }
    int minimum() const override;
    int average() const override;
    int maximum() const override;
    QList<HeartRateSegment> segments(int columns) override;
    Q_INVOKABLE int heightAt(qreal msSinceEpoch) const override;
    /// "12:03:20 · 912 ms"; "03:00 – 03:05 · 840 to 1,010 ms, average 930 ms, RMSSD 43 ms".
    Q_INVOKABLE QString readOutAt(qreal msSinceEpoch) const override;

    /// Shows the day of the last beat.
    Q_INVOKABLE void showLatest();
    /// Shows a day of the range that is too long.
    Q_INVOKABLE void showDay();

Q_SIGNALS:
    void presentChanged();
    void contentChanged();
    void barsChanged();

private:
    /// RMSSD of each five minutes.
    struct Bars
    {
        QList<qreal> starts;
        QList<qreal> ends;
        QList<qreal> heights;
        int top = 0;
    };

    /// The visible range changed.
    void follow();
    /// The visible range, the columns or the beats changed.
    void updateCurve();
    void updateBars();
    void updateContent();
    /// "RMSSD 43 ms" of the five minutes around that time; empty when it is not known.
    QString rmssdAt(double time) const;

    HistoryModel &m_history;
    BeatPresence m_presence;
    VisibleBeats m_beats;
    HrvModel m_figures;
    BeatTableModel m_table;
    Content m_content = Content::Unknown;
    int m_columns = 400;
    BeatCurve m_curve;
    AxisRange m_axis{600, 1'000};
    Bars m_bars;
};

} // namespace neobeat
