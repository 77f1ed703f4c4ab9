// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesfeed.h"

#include <QAbstractAxis>
#include <QChart>

namespace neobeat {

SeriesFeed::SeriesFeed(QQuickItem *parent)
    : QQuickItem(parent)
{
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
    if (!m_source || !m_series || !m_series->chart() || width() < 1)
        return;
    applyRanges();
    const QList<HeartRateSegment> segments = m_source->segments(qRound(width()));
    m_lines.show(segments, (m_windowEnd - m_windowStart) / width());
    m_newest = segments.isEmpty() ? QPointF() : segments.last().average.last();
    Q_EMIT fed();
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

} // namespace neobeat
