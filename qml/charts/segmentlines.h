// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decimation.h"

#include <QAreaSeries>
#include <QColor>
#include <QLineSeries>
#include <QPointer>
#include <QSizeF>

#include <vector>

namespace neobeat {

/// What a chart shows, and where: its points are pixels, because every change of an axis would cost as much as new
/// points.
struct ChartFrame
{
    qreal windowStart = 0; ///< Milliseconds since the epoch at the left edge.
    qreal windowEnd = 1;
    qreal minimum = 40; ///< bpm at the lower edge.
    qreal maximum = 80;
    QSizeF size; ///< Of the plot in pixels.

    /// A point of time and bpm in pixels, counted from the lower left corner.
    QPointF place(const QPointF &point) const;
    /// The point of time and bpm that is there.
    QPointF pointAt(const QPointF &place) const;
};

/// The lines of one chart, one for each segment so that the gaps between them stay open, with a band under those that
/// are averages. Lines are made when first needed, kept, and used again; all of them belong to the chart.
class SegmentLines
{
public:
    /// The first line is in the chart already, with its axes; the others are added beside it. nullptr for no chart yet.
    explicit SegmentLines(QLineSeries *first = nullptr);

    QLineSeries *first() const { return m_first; }
    /// Colour of the lines and, at 20 %, of the bands.
    void setColour(const QColor &colour);
    /// Shows exactly these segments; a lone reading becomes one pixel wide.
    void show(const QList<HeartRateSegment> &segments, const ChartFrame &frame);

private:
    struct Run
    {
        QPointer<QLineSeries> line;
        QPointer<QLineSeries> low;
        QPointer<QLineSeries> high;
        QPointer<QAreaSeries> band;
    };

    void appendRun();
    void appendBand(Run &run);
    void addToChart(QAbstractSeries *series);
    void colourRun(const Run &run) const;
    void showRun(Run &run, const HeartRateSegment &segment, const ChartFrame &frame);
    static void clearRun(const Run &run);

    QPointer<QLineSeries> m_first;
    std::vector<Run> m_runs;
    QColor m_colour;
};

} // namespace neobeat
