// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/slicesegments.h"

#include <QAreaSeries>
#include <QColor>
#include <QLineSeries>
#include <QPointer>
#include <QSizeF>

#include <vector>

namespace neobeat {

/// The area that a chart shows: points are in pixels, because every change of an axis would cost as much as new points.
struct ChartFrame
{
    qreal visibleStart = 0; ///< Milliseconds since the epoch at the left edge.
    qreal visibleEnd = 1;
    qreal minimum = 40; ///< bpm at the lower edge.
    qreal maximum = 80;
    QSizeF size; ///< Of the plot in pixels.

    /// Converts time and bpm to pixels, counted from the lower left corner.
    QPointF place(const QPointF &point) const;
    /// Converts pixels back to time and bpm.
    QPointF pointAt(const QPointF &place) const;
};

/// The lines of one chart, one for each segment so that the gaps between them stay open, with a band behind those that
/// are averages. Lines are created when first needed, kept, and reused; all of them belong to the chart.
class SegmentLines
{
public:
    /// The first line is already in the chart, with its axes; the others are added to it. nullptr for no chart yet.
    explicit SegmentLines(QLineSeries *first = nullptr);

    QLineSeries *first() const { return m_first; }
    /// Colour of the lines and, at 20 %, of the bands.
    void setColour(const QColor &colour);
    /// Lines of dashes tell one chart's line from another's without their colours.
    void setDashed(bool dashed);
    /// Shows exactly these segments; a single reading becomes one pixel wide.
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
    bool m_dashed = false;
};

} // namespace neobeat
