// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/axisrange.h"
#include "models/chart/slicesegments.h"
#include "models/chart/visiblerange.h"
#include "models/history/historymodel.h"
#include "models/history/historyslices.h"

#include <QTimer>

#include <optional>

namespace neobeat {

/// The parts of a HistoryModel: the range (VisibleRange), its data (HistorySlices), and when to reload.
class HistoryModel::Private
{
public:
    Private(HistoryModel &model, HistoryStore &historyStore, AsyncHistoryReader &asyncReader,
            const Clock &historyClock);

    /// Queries the id of the watch and the extent of its data.
    void lookUp();
    /// Changes the visible range and emits the resulting signals; setNow() first.
    template<typename Change>
    void change(Change make)
    {
        window.setNow(clock.now().toMSecsSinceEpoch());
        const TimeRange before = window.range();
        const TimeRange shown = window.shown();
        const TimeRange extent = window.extent();
        const TimeRange page = window.whole();
        make(window);
        if (window.whole() != page)
            lookUp();
        if (window.range() != before || window.shown() != shown || window.extent() != extent)
            onRangeChanged();
    }
    /// The segments for the current visible range, created once.
    const QList<HeartRateSegment> &segments();
    /// The values of the curve at a time.
    ChartReading readingAt(qint64 time) const;
    /// Clears the segments, because visible range, columns or slice changed.
    void onCurveChanged();
    /// Remembers that the curve was drawn since the last refresh; otherwise changes of the store wait until it is
    /// drawn.
    void noteDrawing(int newColumns);

    HistoryModel &q;
    HistoryStore &store;
    AsyncHistoryReader &asyncReader;
    const Clock &clock;
    HistorySlices slices;
    VisibleRange window;
    QString address;
    int watch = 0; ///< Id of the watch in the file.
    bool known = false; ///< The query for the watch has been answered.
    bool lookingUp = false;
    bool lookAgain = false;
    Error lookError;
    Error error; ///< As last reported.
    int columns = 400;
    bool drawn = false;
    bool extremes = false;
    HeartRateStatistics statistics;
    AxisRange axis;

private:
    /// The file's data on a watch, and on a page.
    struct LookedUp
    {
        int watch = 0;
        TimeRange extent;
        TimeRange page;
        TimeRange content; ///< The range of the page's data.
    };

    static Result<LookedUp, Error> look(HistoryReader &reader, const QString &address, const TimeRange &page,
                                        RangeGrain grain);
    void onRangeChanged();
    void onLookedUp(const QString &asked, const Result<LookedUp, Error> &answer);
    void onStoreChanged(const TimeRange &range);
    void onStoreStateChanged(HistoryStore::State state);
    void onRefreshDue();
    void refresh();
    void updateError();
    void updateStatistics();
    bool leavesExtremesOut() const;
    int highestDrawn(const HeartRateStatistics &current);

    QTimer m_round; ///< Runs while a refresh would be too soon.
    TimeRange m_changed; ///< The range of stored data that changed since the last refresh.
    std::optional<QList<HeartRateSegment>> m_segments;
};

} // namespace neobeat
