// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historymodel_p.h"

#include "base/timeunits.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace neobeat {

namespace {

constexpr std::chrono::milliseconds refreshPause{1'000};

/// From the first bucket of a page with a reading to just after the last.
Result<TimeRange, Error> contentOf(HistoryReader &reader, int watch, const TimeRange &page, RangeGrain grain)
{
    if (grain == RangeGrain::Page)
        return page;
    const auto slice = reader.sliceOf(watch, page, grain == RangeGrain::Hour ? ms::hour : ms::day);
    if (!slice)
        return slice.error();
    TimeRange content;
    for (const Bucket &bucket : slice->buckets) {
        if (bucket.count > 0)
            content = content.united({bucket.start, bucket.start + slice->step});
    }
    return content;
}

} // namespace

Result<HistoryModel::Private::LookedUp, Error>
HistoryModel::Private::look(HistoryReader &reader, const QString &address, const TimeRange &page, RangeGrain grain)
{
    const auto watch = reader.watch(address);
    if (!watch)
        return watch.error();
    if (watch->id == 0)
        return LookedUp();
    const auto extent = reader.extent(watch->id);
    if (!extent)
        return extent.error();
    const auto content = contentOf(reader, watch->id, page, grain);
    if (!content)
        return content.error();
    return LookedUp{watch->id, *extent, page, *content};
}

HistoryModel::Private::Private(HistoryModel &model, HistoryStore &historyStore, AsyncHistoryReader &asyncReader,
                               const Clock &historyClock)
    : q(model)
    , store(historyStore)
    , asyncReader(asyncReader)
    , clock(historyClock)
    , slices(asyncReader)
{
    window.setNow(clock.now().toMSecsSinceEpoch());
    window.goToNow();
    m_round.setSingleShot(true);
    m_round.setInterval(refreshPause);
    QObject::connect(&m_round, &QTimer::timeout, &q, [this] { onRefreshDue(); });
    QObject::connect(&slices, &HistorySlices::changed, &q, [this] {
        onCurveChanged();
        Q_EMIT q.samplesChanged();
    });
    QObject::connect(&slices, &HistorySlices::loadingChanged, &q, &HistoryModel::loadingChanged);
    QObject::connect(&slices, &HistorySlices::errorChanged, &q, [this] { updateError(); });
    QObject::connect(&store, &HistoryStore::changed, &q, [this](const TimeRange &range) { onStoreChanged(range); });
    QObject::connect(&store, &HistoryStore::stateChanged, &q,
                     [this](HistoryStore::State state) { onStoreStateChanged(state); });
}

void HistoryModel::Private::lookUp()
{
    lookAgain = lookingUp;
    if (lookingUp)
        return;
    if (address.isEmpty()) {
        onLookedUp(address, LookedUp());
        return;
    }
    lookingUp = true;
    asyncReader.ask(
        &q,
        [asked = address, page = window.whole(), grain = window.grain()](HistoryReader &reader) {
            return look(reader, asked, page, grain);
        },
        [this, asked = address](const Result<LookedUp, Error> &answer) {
            lookingUp = false;
            onLookedUp(asked, answer);
            if (lookAgain)
                lookUp();
        });
}

void HistoryModel::Private::onLookedUp(const QString &asked, const Result<LookedUp, Error> &answer)
{
    if (asked != address)
        return;
    lookError = answer ? Error() : answer.error();
    updateError();
    if (!answer)
        return;
    const bool wasEmpty = q.isEmpty();
    known = true;
    change([&](VisibleRange &changed) {
        changed.setExtent(answer->extent);
        // A page that was left meanwhile is not queried any more; the current one has been by now.
        if (changed.whole() == answer->page && changed.page() != VisibleRange::Page::All)
            changed.setContent(answer->content);
    });
    if (std::exchange(watch, answer->watch) != answer->watch) {
        slices.setWatch(watch);
        Q_EMIT q.watchChanged();
    }
    if (q.isEmpty() != wasEmpty)
        Q_EMIT q.emptyChanged();
}

void HistoryModel::Private::onRangeChanged()
{
    slices.setRange(window.shown(), columns);
    onCurveChanged();
    Q_EMIT q.rangeChanged();
}

const QList<HeartRateSegment> &HistoryModel::Private::segments()
{
    if (!m_segments) {
        const qint64 width = columnWidth(slices.slice(), window.shown(), columns);
        m_segments = segmentsOf(slices.slice(), window.shown(), width);
        if (leavesExtremesOut()) {
            for (HeartRateSegment &segment : *m_segments)
                segment.low = segment.high = segment.average;
        }
    }
    return *m_segments;
}

ChartReading HistoryModel::Private::readingAt(qint64 time) const
{
    return neobeat::readingAt(slices.slice(), time, columnWidth(slices.slice(), window.shown(), columns));
}

void HistoryModel::Private::onCurveChanged()
{
    m_segments.reset();
    updateStatistics();
}

void HistoryModel::Private::noteDrawing(int newColumns)
{
    drawn = true;
    if (newColumns != columns && newColumns > 0) {
        columns = newColumns;
        m_segments.reset();
        slices.setRange(window.shown(), columns);
    }
    if (!m_changed.isEmpty() && !m_round.isActive())
        refresh();
}

void HistoryModel::Private::onStoreChanged(const TimeRange &range)
{
    m_changed = m_changed.united(range);
    onRefreshDue();
}

void HistoryModel::Private::onRefreshDue()
{
    if (!m_round.isActive() && (drawn || q.isEmpty()))
        refresh();
}

void HistoryModel::Private::onStoreStateChanged(HistoryStore::State state)
{
    if (state == HistoryStore::State::Open)
        onStoreChanged(TimeRange::everything());
}

void HistoryModel::Private::refresh()
{
    if (m_changed.isEmpty())
        return;
    drawn = false;
    slices.refresh(std::exchange(m_changed, {}));
    lookUp();
    m_round.start();
}

void HistoryModel::Private::updateError()
{
    const Error now = lookError ? lookError : slices.error();
    if (std::exchange(error, now) != now)
        Q_EMIT q.errorChanged();
}

void HistoryModel::Private::updateStatistics()
{
    const HeartRateStatistics current = statisticsOf(slices.slice(), window.shown());
    if (std::exchange(statistics, current) != current)
        Q_EMIT q.statisticsChanged();
    const AxisRange fitting = fitAxis(axis, current.minimum, highestDrawn(current));
    if (std::exchange(axis, fitting) != fitting)
        Q_EMIT q.axisChanged();
}

bool HistoryModel::Private::leavesExtremesOut() const
{
    return q.isLongTerm() && !extremes;
}

/// The upper end of what is drawn; the lower one remains that of the readings, because the resting heart rate is near
/// it.
int HistoryModel::Private::highestDrawn(const HeartRateStatistics &current)
{
    if (!leavesExtremesOut())
        return current.maximum;
    double highest = current.average;
    for (const HeartRateSegment &segment : segments()) {
        for (const QPointF &point : segment.average)
            highest = std::max(highest, point.y());
    }
    return int(std::ceil(highest));
}

} // namespace neobeat
