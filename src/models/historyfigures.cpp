// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyfigures.h"

#include "models/historywords.h"

namespace neobeat {

HistoryFigures::HistoryFigures(HistoryModel &history, ZoneModel &zones, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_zones(zones)
    , m_follower(history)
{
    connect(&m_follower, &WindowFollower::due, this, &HistoryFigures::ask);
}

void HistoryFigures::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

QString HistoryFigures::restingText()
{
    return tr("Resting heart rate: 5 % of the measured time lie at or below it. It needs 30 minutes of readings.");
}

QString HistoryFigures::measuredText() const
{
    return durationText(m_figures.time.total());
}

void HistoryFigures::ask()
{
    const int watch = m_history.watchId();
    if (watch == 0) {
        take({});
        m_follower.answered();
        return;
    }
    m_history.desk().ask(
        this, [watch, window = m_history.window()](HistoryReader &reader) { return reader.figures(watch, window); },
        [this](const HistoryReader::Answer<Figures> &answer) {
            // A history that cannot be read is told by the page; what was known stays.
            if (answer)
                take(*answer);
            m_follower.answered();
        });
}

void HistoryFigures::take(const Figures &figures)
{
    m_figures = figures;
    m_resting = restingHeartRate(figures.time);
    m_average = figures.average();
    m_known = true;
    m_zones.setTime(figures.time);
    Q_EMIT changed();
}

} // namespace neobeat
