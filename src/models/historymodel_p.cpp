// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel_p.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace neobeat {

namespace {

constexpr std::chrono::milliseconds refreshPause{1'000};

using LookedUp = std::pair<int, TimeRange>;

/// The number of a watch and from when to when there are samples of it.
Result<LookedUp, Error> look(HistoryReader &reader, const QString &address)
{
    const auto watch = reader.watch(address);
    if (!watch)
        return watch.error();
    if (watch->id == 0)
        return LookedUp();
    const auto extent = reader.extent(watch->id);
    if (!extent)
        return extent.error();
    return LookedUp(watch->id, *extent);
}

} // namespace

HistoryModel::Private::Private(HistoryModel &model, HistoryStore &historyStore, HistoryDesk &historyDesk,
                               const Clock &historyClock)
    : q(model)
    , store(historyStore)
    , desk(historyDesk)
    , clock(historyClock)
    , slices(historyDesk)
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
    desk.ask(
        &q, [asked = address](HistoryReader &reader) { return look(reader, asked); },
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
    change([&](HistoryWindow &changed) { changed.setExtent(answer->second); });
    if (std::exchange(watch, answer->first) != answer->first) {
        slices.setWatch(watch);
        Q_EMIT q.watchChanged();
    }
    if (q.isEmpty() != wasEmpty)
        Q_EMIT q.emptyChanged();
}

void HistoryModel::Private::onWindowChanged()
{
    slices.setWindow(window.range(), columns);
    onCurveChanged();
    Q_EMIT q.windowChanged();
}

const QList<HeartRateSegment> &HistoryModel::Private::segments()
{
    if (!m_segments) {
        const qint64 width = columnWidth(slices.slice(), window.range(), columns);
        m_segments = segmentsOf(slices.slice(), window.range(), width);
    }
    return *m_segments;
}

ChartReading HistoryModel::Private::readingAt(qint64 time) const
{
    return neobeat::readingAt(slices.slice(), time, columnWidth(slices.slice(), window.range(), columns));
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
        slices.setWindow(window.range(), columns);
    }
    if (!m_changed.isEmpty() && !m_round.isActive())
        refresh();
}

void HistoryModel::Private::onStoreChanged(const TimeRange &range)
{
    m_changed = m_changed.isEmpty() ? range
                                    : TimeRange{std::min(m_changed.from, range.from), std::max(m_changed.to, range.to)};
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
    const HeartRateStatistics current = statisticsOf(slices.slice(), window.range());
    if (std::exchange(statistics, current) != current)
        Q_EMIT q.statisticsChanged();
    const AxisRange fitting = fitAxis(axis, current.minimum, current.maximum);
    if (std::exchange(axis, fitting) != fitting)
        Q_EMIT q.axisChanged();
}

} // namespace neobeat
