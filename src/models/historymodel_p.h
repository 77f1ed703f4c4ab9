// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/axisrange.h"
#include "models/historymodel.h"
#include "models/historyslices.h"
#include "models/historywindow.h"
#include "models/slicesegments.h"

#include <QTimer>

#include <optional>

namespace neobeat {

/// What a HistoryModel is made of: which stretch (HistoryWindow), what there is of it (HistorySlices), and when to look
/// again.
class HistoryModel::Private
{
public:
    Private(HistoryModel &model, HistoryStore &historyStore, HistoryDesk &historyDesk, const Clock &historyClock);

    /// Asks for the number of the watch and for how much there is of it.
    void lookUp();
    /// Changes the window and tells what follows from it; setNow() first.
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
            onWindowChanged();
    }
    /// The segments for the present window, made once.
    const QList<HeartRateSegment> &segments();
    /// What the curve says about a moment.
    ChartReading readingAt(qint64 time) const;
    /// Forgets them, because window, columns or slice are others.
    void onCurveChanged();
    /// Whether anybody has drawn since the last refresh; otherwise changes of the store wait until somebody does.
    void noteDrawing(int newColumns);

    HistoryModel &q;
    HistoryStore &store;
    HistoryDesk &desk;
    const Clock &clock;
    HistorySlices slices;
    HistoryWindow window;
    QString address;
    int watch = 0; ///< Number of the watch in the file.
    bool known = false; ///< The file has answered about the watch.
    bool lookingUp = false;
    bool lookAgain = false;
    Error lookError;
    Error error; ///< As told.
    int columns = 400;
    bool drawn = false;
    bool extremes = false;
    HeartRateStatistics statistics;
    AxisRange axis;

private:
    /// What the file says about a watch, and of a page.
    struct LookedUp
    {
        int watch = 0;
        TimeRange extent;
        TimeRange page;
        TimeRange content; ///< Of the page.
    };

    static Result<LookedUp, Error> look(HistoryReader &reader, const QString &address, const TimeRange &page,
                                        RangeGrain grain);
    void onWindowChanged();
    void onLookedUp(const QString &asked, const Result<LookedUp, Error> &answer);
    void onStoreChanged(const TimeRange &range);
    void onStoreStateChanged(HistoryStore::State state);
    void onRefreshDue();
    void refresh();
    void updateError();
    void updateStatistics();
    bool leavesExtremesOut() const;
    int highestDrawn(const HeartRateStatistics &current);

    QTimer m_round; ///< Runs for as long as a refresh is too soon.
    TimeRange m_changed; ///< What of the store has changed since the last refresh.
    std::optional<QList<HeartRateSegment>> m_segments;
};

} // namespace neobeat
