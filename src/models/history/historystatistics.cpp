// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historystatistics.h"

#include "text/historytext.h"

namespace neobeat {

HistoryStatistics::HistoryStatistics(HistoryModel &history, ZoneModel &zones, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_zones(zones)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &HistoryStatistics::ask);
}

void HistoryStatistics::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

QString HistoryStatistics::restingText()
{
    return tr("Resting heart rate: 5 % of the measured time lie at or below it. It needs 30 minutes of readings.");
}

QString HistoryStatistics::measuredText() const
{
    return durationText(m_statistics.time.total());
}

void HistoryStatistics::ask()
{
    const int watch = m_history.watchId();
    if (watch == 0) {
        take({});
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this,
        [watch, range = m_history.visibleRange()](HistoryReader &reader) { return reader.statistics(watch, range); },
        [this](const HistoryReader::Answer<Statistics> &answer) {
            // The page reports a history that cannot be read; the known statistics remain.
            if (answer)
                take(*answer);
            m_follower.answered();
        });
}

void HistoryStatistics::take(const Statistics &statistics)
{
    m_statistics = statistics;
    m_resting = restingHeartRate(statistics.time);
    m_average = statistics.average();
    m_known = true;
    m_zones.setTime(statistics.time);
    Q_EMIT changed();
}

} // namespace neobeat
