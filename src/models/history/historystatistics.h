// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/refreshthrottle.h"
#include "models/history/zonemodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Statistics of the visible range; also passes the times to the zones. Updates itself when the visible range or the
/// store changes.
class HistoryStatistics : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The statistics are shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// The statistics are those of some visible range, even an empty one: the first result has arrived.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// Lowest reading, bpm; -1 without a reading.
    Q_PROPERTY(int minimum READ minimum NOTIFY changed FINAL)
    /// Mean over the measured time, bpm; -1 without a reading.
    Q_PROPERTY(int average READ average NOTIFY changed FINAL)
    /// Highest reading, bpm; -1 without a reading.
    Q_PROPERTY(int maximum READ maximum NOTIFY changed FINAL)
    /// Resting heart rate, bpm; -1 when too little was measured.
    Q_PROPERTY(int resting READ resting NOTIFY changed FINAL)
    /// What a resting heart rate is, for the user.
    Q_PROPERTY(QString restingText READ restingText CONSTANT FINAL)
    /// How long there were readings: "2 h 05 min"; "–" for no time at all.
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed FINAL)
    /// How long there were readings, seconds.
    Q_PROPERTY(qreal measuredSeconds READ measuredSeconds NOTIFY changed FINAL)

public:
    /// Both must outlive this.
    HistoryStatistics(HistoryModel &history, ZoneModel &zones, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    bool isKnown() const { return m_known; }
    int minimum() const { return m_statistics.low; }
    int average() const { return m_average; }
    int maximum() const { return m_statistics.high; }
    int resting() const { return m_resting; }
    static QString restingText();
    QString measuredText() const;
    qreal measuredSeconds() const { return qreal(m_statistics.time.total().count()) / 1000; }
    Statistics statistics() const { return m_statistics; }

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void ask();
    void take(const Statistics &statistics);

    HistoryModel &m_history;
    ZoneModel &m_zones;
    RefreshThrottle m_follower;
    Statistics m_statistics;
    int m_resting = -1;
    int m_average = -1;
    bool m_known = false;
};

} // namespace neobeat
