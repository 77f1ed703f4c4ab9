// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/daystretches.h"
#include "models/historymodel_p.h"

#include <utility>

namespace neobeat {

using Page = HistoryWindow::Page;

HistoryModel::HistoryModel(HistoryStore &store, HistoryDesk &desk, const Clock &clock, QObject *parent)
    : ChartSource(parent)
    , d(std::make_unique<Private>(*this, store, desk, clock))
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

HistoryDesk &HistoryModel::desk() const
{
    return d->desk;
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
    d->change([&](HistoryWindow &window) { window.setPage(static_cast<Page>(period)); });
    if (!changes)
        return;
    Q_EMIT periodChanged();
    Q_EMIT windowChanged(); // The same stretch may have another title now.
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

qreal HistoryModel::windowStart() const
{
    return qreal(shown().from);
}

qreal HistoryModel::windowEnd() const
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

} // namespace neobeat
