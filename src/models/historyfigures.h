// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/windowfollower.h"
#include "models/zonemodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The window on show in figures; also fills the zones with their times. Keeps up with window and store by itself.
class HistoryFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Anybody looks; otherwise nothing is asked.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// The figures are those of some window, even an empty one: the first answer is there.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// Lowest reading, bpm; -1 without a reading.
    Q_PROPERTY(int minimum READ minimum NOTIFY changed FINAL)
    /// Mean over the measured time, bpm; -1 without a reading.
    Q_PROPERTY(int average READ average NOTIFY changed FINAL)
    /// Highest reading, bpm; -1 without a reading.
    Q_PROPERTY(int maximum READ maximum NOTIFY changed FINAL)
    /// Resting heart rate, bpm; -1 when too little was measured.
    Q_PROPERTY(int resting READ resting NOTIFY changed FINAL)
    /// What the resting heart rate is, for people.
    Q_PROPERTY(QString restingText READ restingText CONSTANT FINAL)
    /// How long there were readings: "2 h 05 min"; "–" for no time at all.
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed FINAL)
    /// How long there were readings, seconds.
    Q_PROPERTY(qreal measuredSeconds READ measuredSeconds NOTIFY changed FINAL)

public:
    /// Both must outlive this.
    HistoryFigures(HistoryModel &history, ZoneModel &zones, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    bool isKnown() const { return m_known; }
    int minimum() const { return m_figures.low; }
    int average() const { return m_average; }
    int maximum() const { return m_figures.high; }
    int resting() const { return m_resting; }
    static QString restingText();
    QString measuredText() const;
    qreal measuredSeconds() const { return qreal(m_figures.time.total().count()) / 1000; }
    Figures figures() const { return m_figures; }

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void ask();
    void take(const Figures &figures);

    HistoryModel &m_history;
    ZoneModel &m_zones;
    WindowFollower m_follower;
    Figures m_figures;
    int m_resting = -1;
    int m_average = -1;
    bool m_known = false;
};

} // namespace neobeat
