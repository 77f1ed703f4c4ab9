// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartsource.h"
#include "segmentlines.h"

#include <QAbstractSeries>
#include <QColor>
#include <QPointer>
#include <QQuickItem>

namespace neobeat {

/// Carries the samples of a ChartSource into a chart, at most once per frame and only while the window is drawn.
/// Every run of samples without a gap has a line of its own, so that gaps stay open; lines are kept and used again.
/// The item draws nothing itself; its width says how many pixel columns the chart has.
class SeriesFeed : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Where the samples come from.
    Q_PROPERTY(neobeat::ChartSource *source READ source WRITE setSource NOTIFY sourceChanged REQUIRED)
    /// A line of the chart; it shows the first run, the others are added beside it and share its axes, which are
    /// hidden.
    Q_PROPERTY(QAbstractSeries *series READ series WRITE setSeries NOTIFY seriesChanged REQUIRED)
    /// Colour of the line and, at 20 %, of the band between lowest and highest value.
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)
    /// Lower end of the vertical axis in bpm; may move while it is animated.
    Q_PROPERTY(qreal minimum READ minimum WRITE setMinimum NOTIFY minimumChanged)
    /// Upper end of the vertical axis in bpm.
    Q_PROPERTY(qreal maximum READ maximum WRITE setMaximum NOTIFY maximumChanged)
    /// Left edge of the chart in ms since epoch.
    Q_PROPERTY(qreal windowStart READ windowStart WRITE setWindowStart NOTIFY windowChanged)
    /// Right edge of the chart in ms since epoch.
    Q_PROPERTY(qreal windowEnd READ windowEnd WRITE setWindowEnd NOTIFY windowChanged)
    /// The newest point as x = ms since epoch, y = bpm; (0, 0) when there is none.
    Q_PROPERTY(QPointF newest READ newest NOTIFY fed)

public:
    explicit SeriesFeed(QQuickItem *parent = nullptr);
    ~SeriesFeed() override;

    ChartSource *source() const { return m_source; }
    void setSource(ChartSource *source);
    QAbstractSeries *series() const { return m_series; }
    void setSeries(QAbstractSeries *series);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    qreal minimum() const { return m_minimum; }
    void setMinimum(qreal minimum);
    qreal maximum() const { return m_maximum; }
    void setMaximum(qreal maximum);
    qreal windowStart() const { return m_windowStart; }
    void setWindowStart(qreal windowStart);
    qreal windowEnd() const { return m_windowEnd; }
    void setWindowEnd(qreal windowEnd);
    QPointF newest() const { return m_newest; }

Q_SIGNALS:
    void sourceChanged();
    void seriesChanged();
    void colourChanged();
    void minimumChanged();
    void maximumChanged();
    void windowChanged();
    /// New points have been handed to the chart.
    void fed();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void applyRanges();

    QPointer<ChartSource> m_source;
    QPointer<QAbstractSeries> m_series;
    SegmentLines m_lines;
    QColor m_colour;
    qreal m_minimum = 40;
    qreal m_maximum = 80;
    qreal m_windowStart = 0;
    qreal m_windowEnd = 1;
    QPointF m_newest;
};

} // namespace neobeat
