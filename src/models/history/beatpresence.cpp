// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/beatpresence.h"

#include <utility>

namespace neobeat {

BeatPresence::BeatPresence(HistoryModel &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &BeatPresence::ask);
    // The extent is that of the whole history, not of the visible range.
    connect(&history.store(), &HistoryStore::changed, this, [this] { m_follower.expire(RefreshThrottle::storePause); });
}

void BeatPresence::ask()
{
    const int watch = m_history.watchId();
    if (watch == 0) {
        take({});
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this, [watch](HistoryReader &reader) { return reader.beatExtent(watch); },
        [this](const HistoryReader::Answer<TimeRange> &answer) {
            if (answer)
                take(*answer);
            m_follower.answered();
        });
}

void BeatPresence::take(const TimeRange &extent)
{
    if (std::exchange(m_extent, extent) != extent)
        Q_EMIT changed();
}

} // namespace neobeat
