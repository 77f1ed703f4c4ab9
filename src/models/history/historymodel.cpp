// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historymodel.h"

#include "base/timeunits.h"
#include "models/chart/dayranges.h"
#include "text/historytext.h"

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

HistoryModel::HistoryModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent)
    : ChartSource(parent)
    , m_store(store)
    , m_asyncReader(asyncReader)
    , m_clock(clock)
    , m_slices(asyncReader)
{
    m_visible.setNow(clock.now().toMSecsSinceEpoch());
    m_visible.goToNow();
    m_round.setSingleShot(true);
    m_round.setInterval(refreshPause);
    connect(&m_round, &QTimer::timeout, this, &HistoryModel::onRefreshDue);
    connect(&m_slices, &HistorySlices::changed, this, [this] {
        onCurveChanged();
        Q_EMIT samplesChanged();
    });
    connect(&m_slices, &HistorySlices::loadingChanged, this, &HistoryModel::loadingChanged);
    connect(&m_slices, &HistorySlices::errorChanged, this, &HistoryModel::updateError);
    connect(&store, &HistoryStore::changed, this, &HistoryModel::onStoreChanged);
    connect(&store, &HistoryStore::stateChanged, this, &HistoryModel::onStoreStateChanged);
    connect(&asyncReader, &AsyncHistoryReader::readAgain, this, [this] { onStoreChanged(TimeRange::everything()); });
}

void HistoryModel::setWatch(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_isKnown = false;
    lookUp();
}

void HistoryModel::setPeriod(Period period)
{
    const bool changes = period != this->period();
    change([&] { m_visible.setPeriod(period); });
    if (!changes)
        return;
    Q_EMIT periodChanged();
    Q_EMIT rangeChanged(); // The same range may have a different title now.
}

bool HistoryModel::isLongTerm() const
{
    return shown().length() > longestInDays;
}

void HistoryModel::setExtremes(bool extremes)
{
    if (std::exchange(m_extremes, extremes) == extremes)
        return;
    onCurveChanged();
    Q_EMIT extremesChanged();
    Q_EMIT samplesChanged();
}

QList<HeartRateSegment> HistoryModel::segments(int columns)
{
    m_isDrawn = true;
    if (columns != m_columns && columns > 0) {
        m_columns = columns;
        m_curve.reset();
        m_slices.setRange(shown(), m_columns);
    }
    if (!m_changed.isEmpty() && !m_round.isActive())
        refresh();
    return curve();
}

int HistoryModel::heightAt(qreal msSinceEpoch) const
{
    if (!readingAt(qRound64(msSinceEpoch)).isReading())
        return -1;
    const auto end = [](const HeartRateSegment &segment) { return segment.average.last().x(); };
    const QList<HeartRateSegment> &segments = curve();
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
    const ChartReading reading = readingAt(qRound64(msSinceEpoch));
    if (!reading.isReading())
        return {};
    const QString moment = shortRangeText(reading.range, QTimeZone::systemTimeZone(), QLocale());
    const int average = int(std::lround(reading.average));
    if (reading.low == reading.high)
        return tr("%1 · %2 bpm").arg(moment).arg(average);
    return tr("%1 · %2 to %3, average %4 bpm").arg(moment).arg(reading.low).arg(reading.high).arg(average);
}

void HistoryModel::goBack()
{
    change([&] { m_visible.goBack(); });
}

void HistoryModel::goForward()
{
    change([&] { m_visible.goForward(); });
}

void HistoryModel::goToNow()
{
    change([&] { m_visible.goToNow(); });
}

void HistoryModel::showRange(qreal from, qreal to)
{
    change([&] { m_visible.show({qRound64(from), qRound64(to)}); });
}

void HistoryModel::zoom(qreal factor, qreal at)
{
    change([&] { m_visible.zoom(factor, qRound64(at)); });
}

void HistoryModel::pan(qreal milliseconds)
{
    change([&] { m_visible.pan(qRound64(milliseconds)); });
}

void HistoryModel::resetZoom()
{
    change([&] { m_visible.resetZoom(); });
}

Result<HistoryModel::LookedUp, Error> HistoryModel::look(HistoryReader &reader, const QString &address,
                                                         const TimeRange &page, RangeGrain grain)
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

void HistoryModel::lookUp()
{
    m_looksAgain = m_isLookingUp;
    if (m_isLookingUp)
        return;
    if (m_address.isEmpty()) {
        onLookedUp(m_address, LookedUp());
        return;
    }
    m_isLookingUp = true;
    m_asyncReader.ask(
        this,
        [asked = m_address, page = m_visible.whole(), grain = m_visible.grain()](HistoryReader &reader) {
            return look(reader, asked, page, grain);
        },
        [this, asked = m_address](const Result<LookedUp, Error> &answer) {
            m_isLookingUp = false;
            onLookedUp(asked, answer);
            if (m_looksAgain)
                lookUp();
        });
}

void HistoryModel::onLookedUp(const QString &asked, const Result<LookedUp, Error> &answer)
{
    if (asked != m_address)
        return;
    m_latestError = answer ? Error() : answer.error();
    updateError();
    if (!answer)
        return;
    const bool wasEmpty = isEmpty();
    m_isKnown = true;
    change([&] {
        m_visible.setExtent(answer->extent);
        // A page that was left meanwhile is not queried any more; the current one has been by now.
        if (m_visible.whole() == answer->page && period() != Period::All)
            m_visible.setContent(answer->content);
    });
    if (std::exchange(m_watch, answer->watch) != answer->watch) {
        m_slices.setWatch(m_watch);
        Q_EMIT watchChanged();
    }
    if (isEmpty() != wasEmpty)
        Q_EMIT emptyChanged();
}

template<typename Change>
void HistoryModel::change(Change make)
{
    m_visible.setNow(m_clock.now().toMSecsSinceEpoch());
    const TimeRange range = visibleRange();
    const TimeRange seen = shown();
    const TimeRange extent = m_visible.extent();
    const TimeRange page = m_visible.whole();
    make();
    if (m_visible.whole() != page)
        lookUp();
    if (visibleRange() != range || shown() != seen || m_visible.extent() != extent)
        onRangeChanged();
}

void HistoryModel::onRangeChanged()
{
    m_slices.setRange(shown(), m_columns);
    onCurveChanged();
    Q_EMIT rangeChanged();
}

void HistoryModel::onCurveChanged()
{
    m_curve.reset();
    updateStatistics();
}

void HistoryModel::onStoreChanged(const TimeRange &range)
{
    m_changed = m_changed.united(range);
    onRefreshDue();
}

void HistoryModel::onStoreStateChanged(HistoryStore::State state)
{
    if (state == HistoryStore::State::Open)
        onStoreChanged(TimeRange::everything());
}

void HistoryModel::onRefreshDue()
{
    if (!m_round.isActive() && (m_isDrawn || !m_isKnown || isEmpty()))
        refresh();
}

void HistoryModel::refresh()
{
    if (m_changed.isEmpty())
        return;
    m_isDrawn = false;
    m_slices.refresh(std::exchange(m_changed, {}));
    lookUp();
    m_round.start();
}

void HistoryModel::updateError()
{
    const Error now = m_latestError ? m_latestError : m_slices.error();
    if (std::exchange(m_error, now) != now)
        Q_EMIT errorChanged();
}

void HistoryModel::updateStatistics()
{
    const HeartRateStatistics current = statisticsOf(m_slices.slice(), shown());
    if (std::exchange(m_statistics, current) != current)
        Q_EMIT statisticsChanged();
    const AxisRange fitting = fitAxis(m_axis, current.minimum, highestDrawn());
    if (std::exchange(m_axis, fitting) != fitting)
        Q_EMIT axisChanged();
}

const QList<HeartRateSegment> &HistoryModel::curve() const
{
    if (!m_curve) {
        m_curve = segmentsOf(m_slices.slice(), shown(), columnWidth());
        if (leavesExtremesOut()) {
            for (HeartRateSegment &segment : *m_curve)
                segment.low = segment.high = segment.average;
        }
    }
    return *m_curve;
}

qint64 HistoryModel::columnWidth() const
{
    constexpr qint64 week = 7 * ms::day;
    const int weeks = int((shown().length() + week - 1) / week);
    return neobeat::columnWidth(m_slices.slice(), shown(),
                                leavesExtremesOut() ? std::min(m_columns, weeks) : m_columns);
}

ChartReading HistoryModel::readingAt(qint64 time) const
{
    return neobeat::readingAt(m_slices.slice(), time, columnWidth());
}

/// The upper end of what is drawn; the lower one remains that of the readings, because the resting heart rate is near
/// it.
int HistoryModel::highestDrawn() const
{
    if (!leavesExtremesOut())
        return m_statistics.maximum;
    double highest = m_statistics.average;
    for (const HeartRateSegment &segment : curve()) {
        for (const QPointF &point : segment.average)
            highest = std::max(highest, point.y());
    }
    return int(std::ceil(highest));
}

} // namespace neobeat
