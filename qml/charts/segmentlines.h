// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decimation.h"

#include <QAreaSeries>
#include <QColor>
#include <QLineSeries>
#include <QPointer>

#include <vector>

namespace neobeat {

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
    /// Shows exactly these segments; a lone reading becomes as wide as columnWidth, in ms.
    void show(const QList<HeartRateSegment> &segments, qreal columnWidth);

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
    void showRun(Run &run, const HeartRateSegment &segment, qreal columnWidth);
    static void clearRun(const Run &run);

    QPointer<QLineSeries> m_first;
    std::vector<Run> m_runs;
    QColor m_colour;
};

} // namespace neobeat
