// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesfeed.h"

#include <QAbstractAxis>
#include <QChart>

namespace neobeat {

namespace {

constexpr std::chrono::milliseconds restAfter{200};

} // namespace

SeriesFeed::SeriesFeed(QQuickItem *parent)
    : QQuickItem(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &SeriesFeed::movingChanged);
}

SeriesFeed::~SeriesFeed() = default;

void SeriesFeed::setSource(ChartSource *source)
{
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source)
        connect(m_source, &ChartSource::samplesChanged, this, &QQuickItem::polish);
    polish();
    Q_EMIT sourceChanged();
}

void SeriesFeed::setSeries(QAbstractSeries *series)
{
    if (m_series == series)
        return;
    m_series = series;
    m_lines = SegmentLines(qobject_cast<QLineSeries *>(series));
    m_lines.setColour(m_colour);
    m_lines.setDashed(m_dashed);
    polish();
    Q_EMIT seriesChanged();
}

void SeriesFeed::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    m_lines.setColour(colour);
    Q_EMIT colourChanged();
}

void SeriesFeed::setDashed(bool dashed)
{
    if (m_dashed == dashed)
        return;
    m_dashed = dashed;
    m_lines.setDashed(dashed);
    Q_EMIT dashedChanged();
}

void SeriesFeed::setMinimum(qreal minimum)
{
    if (m_minimum == minimum)
        return;
    move(m_minimum, minimum);
    Q_EMIT minimumChanged();
}

void SeriesFeed::setMaximum(qreal maximum)
{
    if (m_maximum == maximum)
        return;
    move(m_maximum, maximum);
    Q_EMIT maximumChanged();
}

void SeriesFeed::setVisibleStart(qreal visibleStart)
{
    if (m_visibleStart == visibleStart)
        return;
    move(m_visibleStart, visibleStart);
    Q_EMIT rangeChanged();
}

void SeriesFeed::setVisibleEnd(qreal visibleEnd)
{
    if (m_visibleEnd == visibleEnd)
        return;
    move(m_visibleEnd, visibleEnd);
    Q_EMIT rangeChanged();
}

void SeriesFeed::setPixelsPerPoint(qreal pixels)
{
    if (m_pixelsPerPoint == pixels)
        return;
    m_pixelsPerPoint = pixels;
    polish();
    Q_EMIT pixelsPerPointChanged();
}

void SeriesFeed::move(qreal &edge, qreal value)
{
    edge = value;
    polish();
    const bool rested = !m_rest.isActive();
    m_rest.start();
    if (rested)
        Q_EMIT movingChanged();
}

void SeriesFeed::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        polish();
}

void SeriesFeed::updatePolish()
{
    if (!m_source || !m_series || !m_series->chart() || width() < 1 || height() < 1)
        return;
    applyRanges();
    const QList<HeartRateSegment> segments = m_source->segments(qMax(1, qRound(width() / m_pixelsPerPoint)));
    m_lines.show(segments, frame());
    m_newest = segments.isEmpty() ? QPointF() : segments.last().average.last();
    Q_EMIT fed();
}

void SeriesFeed::applyRanges()
{
    const QList<QAbstractAxis *> axes = m_series->attachedAxes();
    for (QAbstractAxis *axis : axes) {
        axis->setVisible(false); // BpmAxis and TimeAxis draw the visible ones.
        axis->setRange(0, axis->orientation() == Qt::Horizontal ? width() : height());
    }
}

} // namespace neobeat
