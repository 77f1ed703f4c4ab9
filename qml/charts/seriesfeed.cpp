// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesfeed.h"

#include <QChart>
#include <QPen>
#include <QValueAxis>

namespace neobeat {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal bandOpacity = 0.2;

QPen linePen(const QColor &colour)
{
    return QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QColor bandColour(QColor colour)
{
    colour.setAlphaF(bandOpacity);
    return colour;
}

bool hasBand(const HeartRateSegment &segment)
{
    return segment.low != segment.high;
}

} // namespace

SeriesFeed::SeriesFeed(QQuickItem *parent)
    : QQuickItem(parent)
{
}

SeriesFeed::~SeriesFeed() = default;

void SeriesFeed::setSource(HeartRateModel *source)
{
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source)
        connect(m_source, &HeartRateModel::samplesChanged, this, &QQuickItem::polish);
    polish();
    Q_EMIT sourceChanged();
}

void SeriesFeed::setSeries(QAbstractSeries *series)
{
    if (m_series == series)
        return;
    m_series = series;
    m_runs.clear();
    if (auto *line = qobject_cast<QLineSeries *>(series))
        m_runs.push_back({line, {}, {}, {}});
    applyColour();
    polish();
    Q_EMIT seriesChanged();
}

void SeriesFeed::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    applyColour();
    Q_EMIT colourChanged();
}

void SeriesFeed::setMinimum(qreal minimum)
{
    if (m_minimum == minimum)
        return;
    m_minimum = minimum;
    polish();
    Q_EMIT minimumChanged();
}

void SeriesFeed::setMaximum(qreal maximum)
{
    if (m_maximum == maximum)
        return;
    m_maximum = maximum;
    polish();
    Q_EMIT maximumChanged();
}

void SeriesFeed::setWindowStart(qreal windowStart)
{
    if (m_windowStart == windowStart)
        return;
    m_windowStart = windowStart;
    polish();
    Q_EMIT windowChanged();
}

void SeriesFeed::setWindowEnd(qreal windowEnd)
{
    if (m_windowEnd == windowEnd)
        return;
    m_windowEnd = windowEnd;
    polish();
    Q_EMIT windowChanged();
}

void SeriesFeed::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        polish();
}

void SeriesFeed::updatePolish()
{
    if (!m_source || m_runs.empty() || !m_series->chart() || width() < 1)
        return;
    applyRanges();
    const QList<HeartRateSegment> segments = m_source->segments(qRound(width()));
    m_runCount = int(segments.size());
    while (m_runs.size() < size_t(segments.size()))
        appendRun();
    for (size_t i = 0; i < m_runs.size(); ++i) {
        if (i < size_t(segments.size()))
            show(m_runs[i], segments[qsizetype(i)]);
        else
            clear(m_runs[i]);
    }
    m_newest = segments.isEmpty() || segments.last().average.isEmpty() ? QPointF() : segments.last().average.last();
    Q_EMIT fed();
}

void SeriesFeed::appendRun()
{
    auto *line = new QLineSeries;
    m_series->chart()->addSeries(line);
    attach(line);
    line->setPen(linePen(m_colour));
    m_runs.push_back({line, {}, {}, {}});
}

void SeriesFeed::appendBand(Run &run)
{
    run.low = new QLineSeries;
    run.high = new QLineSeries;
    run.band = new QAreaSeries(run.high, run.low);
    run.low->setParent(run.band);
    run.high->setParent(run.band);
    m_series->chart()->addSeries(run.band);
    attach(run.band);
    run.band->setPen(Qt::NoPen);
    run.band->setBrush(bandColour(m_colour));
}

void SeriesFeed::attach(QAbstractSeries *series)
{
    const QList<QAbstractAxis *> axes = m_series->attachedAxes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void SeriesFeed::applyColour()
{
    for (const Run &run : m_runs) {
        if (run.line)
            run.line->setPen(linePen(m_colour));
        if (run.band)
            run.band->setBrush(bandColour(m_colour));
    }
}

void SeriesFeed::applyRanges()
{
    const QList<QAbstractAxis *> axes = m_series->attachedAxes();
    for (QAbstractAxis *axis : axes) {
        axis->setVisible(false); // BpmAxis and TimeAxis draw what is to be seen.
        if (axis->orientation() == Qt::Horizontal)
            axis->setRange(m_windowStart, m_windowEnd);
        else
            axis->setRange(m_minimum, m_maximum);
    }
}

void SeriesFeed::show(Run &run, const HeartRateSegment &segment)
{
    if (!run.line)
        return;
    if (hasBand(segment) && !run.band)
        appendBand(run);
    if (run.band) {
        run.high->replace(hasBand(segment) ? segment.high : QList<QPointF>());
        run.low->replace(hasBand(segment) ? segment.low : QList<QPointF>());
    }
    QList<QPointF> points = segment.average;
    // A line of one point would be invisible: a lone reading gets the width of one pixel column.
    if (points.size() == 1)
        points.append(points.first() + QPointF((m_windowEnd - m_windowStart) / width(), 0));
    run.line->replace(points);
}

void SeriesFeed::clear(const Run &run)
{
    if (run.line && run.line->count() > 0)
        run.line->clear();
    if (run.band && run.high->count() > 0) {
        run.high->clear();
        run.low->clear();
    }
}

} // namespace neobeat
