// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historymodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// Says when data for the visible range has to be queried again: at most a few times a second while the visible range
/// moves, at most once a second while more is stored, never while a query is running. What takes long to read, such as
/// a night of beats, is read less often while more is stored.
class RefreshThrottle : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    static constexpr Duration windowPause{150}; ///< From a change of the visible range to the query.
    static constexpr Duration storePause{1'000}; ///< From a change of the stored data to the query, at least.
    static constexpr Duration longestStorePause{30'000}; ///< The same at most.

    /// From a change of the stored data to the query, when the last query took that long: reading takes a tenth of the
    /// time at most.
    static Duration storePauseAfter(Duration query);

    /// Follows the history once setActive() is called. The history must outlive this.
    explicit RefreshThrottle(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_active; }
    /// Whether the data is shown; after changes meanwhile, due() follows as soon as it is shown again.
    void setActive(bool active);
    /// The query that due() asked for is finished; has to follow each due().
    void answered();
    /// The known data is outdated; due() follows after that time.
    void expire(Duration pause = windowPause);

Q_SIGNALS:
    /// Query now, then call answered().
    void due();

private:
    void onStoreChanged(const TimeRange &range);
    void onPauseOver();

    HistoryModel &m_history;
    QTimer m_pause;
    QElapsedTimer m_query; ///< Since due().
    Duration m_lastQuery{0}; ///< How long it took.
    Duration m_next = windowPause; ///< The pause before the next query.
    bool m_active = false;
    bool m_expired = true;
    bool m_asking = false;
};

} // namespace neobeat
