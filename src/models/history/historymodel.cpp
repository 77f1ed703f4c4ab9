// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historymodel.h"

#include "models/chart/dayranges.h"
#include "models/history/historymodel_p.h"
#include "text/rangetext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace neobeat {

using Page = VisibleRange::Page;

HistoryModel::HistoryModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent)
    : ChartSource(parent)
    , d(std::make_unique<Private>(*this, store, asyncReader, clock))
{
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setWatch(const QString &address)
{
    if (address == d->address)
        return;
    d->address = address;
    d->known = false;
    d->lookUp();
}

QString HistoryModel::watchAddress() const
{
    return d->address;
}

int HistoryModel::watchId() const
{
    return d->watch;
}

AsyncHistoryReader &HistoryModel::asyncReader() const
{
    return d->asyncReader;
}

HistoryStore &HistoryModel::store() const
{
    return d->store;
}

HistoryModel::Period HistoryModel::period() const
{
    switch (d->window.page()) {
    case Page::Day:
        return Period::Day;
    case Page::Week:
        return Period::Week;
    case Page::Month:
        return Period::Month;
    case Page::Year:
        return Period::Year;
    case Page::All:
        break;
    }
    return Period::All;
}

void HistoryModel::setPeriod(Period period)
{
    static_assert(int(Period::Day) == int(Page::Day) && int(Period::All) == int(Page::All));
    const bool changes = period != this->period();
    d->change([&](VisibleRange &window) { window.setPage(static_cast<Page>(period)); });
    if (!changes)
        return;
    Q_EMIT periodChanged();
    Q_EMIT rangeChanged(); // The same range may have a different title now.
}

QString HistoryModel::title() const
{
    return d->window.title();
}

bool HistoryModel::canGoBack() const
{
    return d->window.canGoBack();
}

bool HistoryModel::canGoForward() const
{
    return d->window.canGoForward();
}

bool HistoryModel::isZoomed() const
{
    return d->window.isZoomed();
}

bool HistoryModel::isEmpty() const
{
    return d->known && d->window.extent().isEmpty();
}

bool HistoryModel::isLoading() const
{
    return d->slices.isLoading();
}

Error HistoryModel::error() const
{
    return d->error;
}

TimeRange HistoryModel::window() const
{
    return d->window.range();
}

TimeRange HistoryModel::shown() const
{
    return d->window.shown();
}

bool HistoryModel::isLongTerm() const
{
    return shown().length() > longestInDays;
}

bool HistoryModel::showsExtremes() const
{
    return d->extremes;
}

void HistoryModel::setExtremes(bool extremes)
{
    if (std::exchange(d->extremes, extremes) == extremes)
        return;
    d->onCurveChanged();
    Q_EMIT extremesChanged();
    Q_EMIT samplesChanged();
}

qreal HistoryModel::visibleStart() const
{
    return qreal(shown().from);
}

qreal HistoryModel::visibleEnd() const
{
    return qreal(shown().to);
}

int HistoryModel::axisMinimum() const
{
    return d->axis.minimum;
}

int HistoryModel::axisMaximum() const
{
    return d->axis.maximum;
}

int HistoryModel::minimum() const
{
    return d->statistics.minimum;
}

int HistoryModel::average() const
{
    return d->statistics.average;
}

int HistoryModel::maximum() const
{
    return d->statistics.maximum;
}

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
    d->change([](VisibleRange &window) { window.goBack(); });
}

void HistoryModel::goForward()
{
    d->change([](VisibleRange &window) { window.goForward(); });
}

void HistoryModel::goToNow()
{
    d->change([](VisibleRange &window) { window.goToNow(); });
}

void HistoryModel::showRange(qreal from, qreal to)
{
    d->change([&](VisibleRange &window) { window.show({qRound64(from), qRound64(to)}); });
}

void HistoryModel::zoom(qreal factor, qreal at)
{
    d->change([&](VisibleRange &window) { window.zoom(factor, qRound64(at)); });
}

void HistoryModel::pan(qreal milliseconds)
{
    d->change([&](VisibleRange &window) { window.pan(qRound64(milliseconds)); });
}

void HistoryModel::resetZoom()
{
    d->change([](VisibleRange &window) { window.resetZoom(); });
}

} // namespace neobeat
