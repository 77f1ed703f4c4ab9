// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/historymodel_p.h"
#include "models/rangewords.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

QList<HeartRateSegment> HistoryModel::segments(int columns) const
{
    d->noteDrawing(columns);
    return d->segments();
}

int HistoryModel::bpmAt(qreal msSinceEpoch) const
{
    if (!d->readingAt(qRound64(msSinceEpoch)).isReading())
        return -1;
    const auto end = [](const HeartRateSegment &segment) { return segment.average.last().x(); };
    const QList<HeartRateSegment> &segments = d->segments();
    const auto segment = std::ranges::lower_bound(segments, msSinceEpoch, {}, end);
    if (segment == segments.end())
        return segments.isEmpty() ? -1 : int(std::lround(segments.last().average.last().y()));
    const QList<QPointF> &line = segment->average;
    const auto after = std::ranges::lower_bound(line, msSinceEpoch, {}, &QPointF::x);
    if (after == line.begin())
        return int(std::lround(after->y()));
    const QPointF before = *std::prev(after);
    const double share = (msSinceEpoch - before.x()) / (after->x() - before.x());
    return int(std::lround(before.y() + share * (after->y() - before.y())));
}

QString HistoryModel::readOutAt(qreal msSinceEpoch) const
{
    const ChartReading reading = d->readingAt(qRound64(msSinceEpoch));
    if (!reading.isReading())
        return {};
    const QString moment = momentInWords(reading.range, QTimeZone::systemTimeZone(), QLocale());
    const int average = int(std::lround(reading.average));
    if (reading.low == reading.high)
        return tr("%1 · %2 bpm").arg(moment).arg(average);
    return tr("%1 · %2 to %3, average %4 bpm").arg(moment).arg(reading.low).arg(reading.high).arg(average);
}

void HistoryModel::goBack()
{
    d->change([](HistoryWindow &window) { window.goBack(); });
}

void HistoryModel::goForward()
{
    d->change([](HistoryWindow &window) { window.goForward(); });
}

void HistoryModel::goToNow()
{
    d->change([](HistoryWindow &window) { window.goToNow(); });
}

void HistoryModel::showRange(qreal from, qreal to)
{
    d->change([&](HistoryWindow &window) { window.show({qRound64(from), qRound64(to)}); });
}

void HistoryModel::zoom(qreal factor, qreal at)
{
    d->change([&](HistoryWindow &window) { window.zoom(factor, qRound64(at)); });
}

void HistoryModel::pan(qreal milliseconds)
{
    d->change([&](HistoryWindow &window) { window.pan(qRound64(milliseconds)); });
}

void HistoryModel::resetZoom()
{
    d->change([](HistoryWindow &window) { window.resetZoom(); });
}

} // namespace neobeat
