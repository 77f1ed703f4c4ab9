// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentlines.h"

#include <QAbstractAxis>
#include <QChart>
#include <QPen>

namespace neobeat {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal bandOpacity = 0.2;

bool hasBand(const HeartRateSegment &segment)
{
    return segment.low != segment.high;
}

QList<QPointF> placed(const QList<QPointF> &points, const ChartFrame &frame)
{
    QList<QPointF> places;
    places.reserve(points.size() + 1);
    for (const QPointF &point : points)
        places.append(frame.place(point));
    return places;
}

} // namespace

QPointF ChartFrame::place(const QPointF &point) const
{
    return {(point.x() - visibleStart) / (visibleEnd - visibleStart) * size.width(),
            (point.y() - minimum) / (maximum - minimum) * size.height()};
}

QPointF ChartFrame::pointAt(const QPointF &place) const
{
    return {visibleStart + place.x() / size.width() * (visibleEnd - visibleStart),
            minimum + place.y() / size.height() * (maximum - minimum)};
}

SegmentLines::SegmentLines(QLineSeries *first)
    : m_first(first)
{
    if (first)
        m_runs.push_back({first, {}, {}, {}});
}

void SegmentLines::setColour(const QColor &colour)
{
    m_colour = colour;
    for (const Run &run : m_runs)
        colourRun(run);
}

void SegmentLines::setDashed(bool dashed)
{
    m_dashed = dashed;
    for (const Run &run : m_runs)
        colourRun(run);
}

void SegmentLines::show(const QList<HeartRateSegment> &segments, const ChartFrame &frame)
{
    if (!m_first || !m_first->chart())
        return;
    const auto count = static_cast<std::size_t>(segments.size());
    while (m_runs.size() < count)
        appendRun();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (i < count)
            showRun(m_runs[i], segments[static_cast<qsizetype>(i)], frame);
        else
            clearRun(m_runs[i]);
    }
}

void SegmentLines::appendRun()
{
    Run run{new QLineSeries, {}, {}, {}};
    addToChart(run.line);
    colourRun(run);
    m_runs.push_back(run);
}

void SegmentLines::appendBand(Run &run)
{
    run.low = new QLineSeries;
    run.high = new QLineSeries;
    run.band = new QAreaSeries(run.high, run.low);
    run.low->setParent(run.band);
    run.high->setParent(run.band);
    addToChart(run.band);
    colourRun(run);
}

void SegmentLines::addToChart(QAbstractSeries *series)
{
    m_first->chart()->addSeries(series);
    const QList<QAbstractAxis *> axes = m_first->attachedAxes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void SegmentLines::colourRun(const Run &run) const
{
    if (run.line)
        run.line->setPen(
            QPen(m_colour, lineWidth, m_dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (run.band) {
        QColor faint = m_colour;
        faint.setAlphaF(bandOpacity);
        run.band->setPen(Qt::NoPen);
        run.band->setBrush(faint);
    }
}

void SegmentLines::showRun(Run &run, const HeartRateSegment &segment, const ChartFrame &frame)
{
    if (!run.line)
        return;
    const bool band = hasBand(segment);
    if (band && !run.band)
        appendBand(run);
    if (run.band && (band || run.high->count() > 0)) {
        run.high->replace(band ? placed(segment.high, frame) : QList<QPointF>());
        run.low->replace(band ? placed(segment.low, frame) : QList<QPointF>());
    }
    QList<QPointF> points = placed(segment.average, frame);
    // A line of one point would be invisible.
    if (points.size() == 1)
        points.append(points.first() + QPointF(1, 0));
    run.line->replace(points);
}

void SegmentLines::clearRun(const Run &run)
{
    if (run.line && run.line->count() > 0)
        run.line->clear();
    if (run.band && run.high->count() > 0) {
        run.high->clear();
        run.low->clear();
    }
}

} // namespace neobeat
