// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/axisrange.h"
#include "models/decimation.h"
#include "models/heartrateseries.h"
#include "models/settingsmodel.h"
#include "models/timeline.h"
#include "session/watchsession.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The heart rate: the last reading with its age, the last 24 hours, and the window of them that the chart shows.
class HeartRateModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The last reading; -1 when there is none.
    Q_PROPERTY(int bpm READ bpm NOTIFY readingChanged FINAL)
    /// True when the last reading does not tell about now: older than 5 s, or nothing is measured.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged FINAL)
    /// "2 s ago"; empty without a reading.
    Q_PROPERTY(QString ageText READ ageText NOTIFY ageChanged FINAL)
    /// Full seconds since the last reading; -1 without one.
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY ageChanged FINAL)
    /// Lowest reading of the window; -1 when there is none.
    Q_PROPERTY(int minimum READ minimum NOTIFY statisticsChanged FINAL)
    /// Mean of the readings of the window; -1 when there is none.
    Q_PROPERTY(int average READ average NOTIFY statisticsChanged FINAL)
    /// Highest reading of the window; -1 when there is none.
    Q_PROPERTY(int maximum READ maximum NOTIFY statisticsChanged FINAL)
    /// Width of the window: 1, 5, 15 or 60.
    Q_PROPERTY(int windowMinutes READ windowMinutes WRITE setWindowMinutes NOTIFY windowMinutesChanged FINAL)
    /// Left edge, milliseconds since the epoch; both edges move once a second, in whole seconds.
    Q_PROPERTY(qreal windowStart READ windowStart NOTIFY windowChanged FINAL)
    /// Right edge, milliseconds since the epoch.
    Q_PROPERTY(qreal windowEnd READ windowEnd NOTIFY windowChanged FINAL)
    /// Lower end of the vertical axis, bpm.
    Q_PROPERTY(int axisMinimum READ axisMinimum NOTIFY axisChanged FINAL)
    /// Upper end of the vertical axis, bpm.
    Q_PROPERTY(int axisMaximum READ axisMaximum NOTIFY axisChanged FINAL)
    /// True while values come.
    Q_PROPERTY(bool streaming READ isStreaming NOTIFY streamingChanged FINAL)
    /// Grows with each reading.
    Q_PROPERTY(int beatCount READ beatCount NOTIFY readingChanged FINAL)
    /// Whether somebody looks at the window; hidden, only the age is kept up to date, every 5 s.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

public:
    /// All of them must outlive this.
    HeartRateModel(WatchSession &session, SettingsModel &settings, const Clock &clock, QObject *parent = nullptr);

    int bpm() const { return m_bpm; }
    bool isStale() const { return m_stale; }
    QString ageText() const;
    int ageSeconds() const { return m_ageSeconds; }
    int minimum() const { return m_statistics.minimum; }
    int average() const { return m_statistics.average; }
    int maximum() const { return m_statistics.maximum; }
    int windowMinutes() const { return m_settings.chartMinutes(); }
    void setWindowMinutes(int minutes) { m_settings.setChartMinutes(minutes); }
    qreal windowStart() const { return static_cast<qreal>(windowStartTime()); }
    qreal windowEnd() const { return static_cast<qreal>(m_windowEnd); }
    int axisMinimum() const { return m_axis.minimum; }
    int axisMaximum() const { return m_axis.maximum; }
    bool isStreaming() const { return m_streaming; }
    int beatCount() const { return m_beatCount; }
    bool isActive() const { return m_active; }
    void setActive(bool active);

    const HeartRateSeries &series() const { return m_series; }
    /// The visible window reduced to the width of the chart.
    QList<HeartRateSegment> segments(int pixelWidth) const;

    /// The reading at a moment of the chart; -1 in a gap.
    Q_INVOKABLE int bpmAt(qreal msSinceEpoch) const;
    /// That moment as clock time: "12:03:20".
    Q_INVOKABLE QString timeTextAt(qreal msSinceEpoch) const;

    /// Brings age, window and statistics up to the clock; the model's own timer calls it.
    void tick();

Q_SIGNALS:
    void readingChanged();
    void staleChanged();
    void ageChanged();
    void statisticsChanged();
    void windowMinutesChanged();
    void windowChanged();
    void axisChanged();
    void streamingChanged();
    void activeChanged();
    /// series() has another content.
    void samplesChanged();

private:
    qint64 windowStartTime() const { return m_windowEnd - windowMinutes() * qint64(60'000); }
    void onReading(const HeartRateReading &reading);
    void onSessionStateChanged(WatchSession::State state);
    void onHeartRateStateChanged(WatchSession::HeartRateState state);
    void clear();
    void updateAge();
    void updateWindow();
    void updateStatistics();
    void updateTimer();

    WatchSession &m_session;
    SettingsModel &m_settings;
    const Clock &m_clock;
    HeartRateSeries m_series;
    Timeline m_timeline;
    QTimer m_timer;
    QString m_address; ///< The watch that the series is from.
    std::chrono::milliseconds m_lastReading{0}; ///< Uptime of the last reading; valid while m_bpm is one.
    int m_bpm = HeartRateSample::noReading;
    int m_ageSeconds = -1;
    bool m_stale = true;
    bool m_streaming = false;
    bool m_active = true;
    int m_beatCount = 0;
    qint64 m_windowEnd = 0;
    HeartRateStatistics m_statistics;
    AxisRange m_axis;
};

} // namespace neobeat
