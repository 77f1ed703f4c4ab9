// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/chartsource.h"
#include "segmentlines.h"

#include <QAbstractSeries>
#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace neobeat {

/// Feeds the samples of a ChartSource into a chart, at most once per frame and only while the item is visible. Every
/// run of samples without a gap has its own line, so that gaps stay open; lines are kept and reused. The item draws
/// nothing itself; its size is that of the plot.
class SeriesFeed : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The source of the samples.
    Q_PROPERTY(neobeat::ChartSource *source READ source WRITE setSource NOTIFY sourceChanged REQUIRED)
    /// A line of the chart; it shows the first run, the others are added to the chart and share its axes, which are
    /// hidden.
    Q_PROPERTY(QAbstractSeries *series READ series WRITE setSeries NOTIFY seriesChanged REQUIRED)
    /// Colour of the line and, at 20 %, of the band between lowest and highest value.
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)
    /// The line is drawn in dashes.
    Q_PROPERTY(bool dashed READ isDashed WRITE setDashed NOTIFY dashedChanged)
    /// Lower end of the vertical axis in bpm; may move while it is animated.
    Q_PROPERTY(qreal minimum READ minimum WRITE setMinimum NOTIFY minimumChanged)
    /// Upper end of the vertical axis in bpm.
    Q_PROPERTY(qreal maximum READ maximum WRITE setMaximum NOTIFY maximumChanged)
    /// Left edge of the chart in ms since epoch.
    Q_PROPERTY(qreal visibleStart READ visibleStart WRITE setVisibleStart NOTIFY rangeChanged)
    /// Right edge of the chart in ms since epoch.
    Q_PROPERTY(qreal visibleEnd READ visibleEnd WRITE setVisibleEnd NOTIFY rangeChanged)
    /// Pixels for each point of the line; a curve of 2 costs half of one of 1.
    Q_PROPERTY(qreal pixelsPerPoint READ pixelsPerPoint WRITE setPixelsPerPoint NOTIFY pixelsPerPointChanged)
    /// The edges or the axis are moving; ends a moment after the last movement. Antialiasing costs most of a frame and
    /// is only visible at rest.
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)
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
    bool isDashed() const { return m_dashed; }
    void setDashed(bool dashed);
    qreal minimum() const { return m_minimum; }
    void setMinimum(qreal minimum);
    qreal maximum() const { return m_maximum; }
    void setMaximum(qreal maximum);
    qreal visibleStart() const { return m_visibleStart; }
    void setVisibleStart(qreal visibleStart);
    qreal visibleEnd() const { return m_visibleEnd; }
    void setVisibleEnd(qreal visibleEnd);
    qreal pixelsPerPoint() const { return m_pixelsPerPoint; }
    void setPixelsPerPoint(qreal pixels);
    bool isMoving() const { return m_rest.isActive(); }
    QPointF newest() const { return m_newest; }
    /// The area that the chart shows.
    ChartFrame frame() const { return {m_visibleStart, m_visibleEnd, m_minimum, m_maximum, size()}; }

Q_SIGNALS:
    void sourceChanged();
    void seriesChanged();
    void colourChanged();
    void dashedChanged();
    void minimumChanged();
    void maximumChanged();
    void rangeChanged();
    void pixelsPerPointChanged();
    void movingChanged();
    /// New points have been passed to the chart.
    void fed();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void applyRanges();
    void move(qreal &edge, qreal value);

    QPointer<ChartSource> m_source;
    QPointer<QAbstractSeries> m_series;
    SegmentLines m_lines;
    QColor m_colour;
    bool m_dashed = false;
    qreal m_minimum = 40;
    qreal m_maximum = 80;
    qreal m_visibleStart = 0;
    qreal m_visibleEnd = 1;
    qreal m_pixelsPerPoint = 1;
    QTimer m_rest; ///< Runs while something moves.
    QPointF m_newest;
};

} // namespace neobeat
