// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/refreshthrottle.h"

#include <algorithm>

namespace neobeat {

RefreshThrottle::RefreshThrottle(HistoryModel &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RefreshThrottle::onPauseOver);
    connect(&history, &HistoryModel::rangeChanged, this, [this] { expire(); });
    // What is shown of another watch is wrong at once; but that there is none may only be so for a moment.
    connect(&history, &HistoryModel::watchChanged, this,
            [this] { expire(m_history.watchId() == 0 ? windowPause : Duration(0)); });
    connect(&history.store(), &HistoryStore::changed, this, &RefreshThrottle::onStoreChanged);
    connect(&history.asyncReader(), &AsyncHistoryReader::readAgain, this, [this] { expire(); });
}

RefreshThrottle::Duration RefreshThrottle::storePauseAfter(Duration query)
{
    constexpr int rest = 10;
    return std::clamp(query * rest, storePause, longestStorePause);
}

void RefreshThrottle::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (!active)
        m_pause.stop();
    else if (m_expired)
        expire(Duration(0));
}

void RefreshThrottle::answered()
{
    m_asking = false;
    m_lastQuery = Duration(m_query.elapsed());
    if (m_expired)
        expire(m_next);
}

void RefreshThrottle::expire(Duration pause)
{
    m_next = m_expired ? std::min(m_next, pause) : pause;
    m_expired = true;
    if (!m_active || m_asking)
        return;
    if (pause == Duration(0) && m_history.watchId() != 0) {
        // At once: the answer is on its way while the items that show it are created.
        m_pause.stop();
        onPauseOver();
    } else if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() > pause) {
        m_pause.start(pause);
    }
}

void RefreshThrottle::onStoreChanged(const TimeRange &range)
{
    if (range.overlaps(m_history.visibleRange()))
        expire(storePauseAfter(m_lastQuery));
}

void RefreshThrottle::onPauseOver()
{
    m_expired = false;
    m_asking = true;
    m_query.start();
    Q_EMIT due();
}

} // namespace neobeat
