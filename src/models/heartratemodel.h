// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/axisrange.h"
#include "models/chartsource.h"
#include "models/decimation.h"
#include "models/heartrateseries.h"
#include "models/settingsmodel.h"
#include "models/shownrange.h"
#include "session/watchsession.h"

#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The heart rate: the last reading with its age, the last 24 hours, and the window of them that the chart shows. Its
/// edges move once a second, in whole seconds; it grows with the readings up to the width that was chosen.
// The base with its namespace, or the type description of Qt 6.4 loses it.
class HeartRateModel : public neobeat::ChartSource
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
    /// Full width of the window: 1, 5, 15 or 60.
    Q_PROPERTY(int windowMinutes READ windowMinutes WRITE setWindowMinutes NOTIFY windowMinutesChanged FINAL)
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
    int minimum() const override { return m_statistics.minimum; }
    int average() const override { return m_statistics.average; }
    int maximum() const override { return m_statistics.maximum; }
    int windowMinutes() const { return m_settings.chartMinutes(); }
    void setWindowMinutes(int minutes) { m_settings.setChartMinutes(minutes); }
    qreal windowStart() const override { return static_cast<qreal>(windowStartTime()); }
    qreal windowEnd() const override { return static_cast<qreal>(m_windowEnd); }
    int axisMinimum() const override { return m_axis.minimum; }
    int axisMaximum() const override { return m_axis.maximum; }
    bool isStreaming() const { return m_streaming; }
    int beatCount() const { return m_beatCount; }
    bool isActive() const { return m_active; }
    void setActive(bool active);

    const HeartRateSeries &series() const { return m_series; }
    /// Puts what was measured before the start of the program, in the order of time, before what came since. Nothing
    /// when the series is of another watch than the one with that address.
    void recall(const QString &address, std::span<const HeartRateSample> earlier);
    QList<HeartRateSegment> segments(int columns) const override;
    Q_INVOKABLE int bpmAt(qreal msSinceEpoch) const override;
    /// "12:03:20 · 71 bpm"; empty in a gap.
    Q_INVOKABLE QString readOutAt(qreal msSinceEpoch) const override;

    /// Brings age, window and statistics up to the clock; the model's own timer calls it.
    void tick();

Q_SIGNALS:
    void readingChanged();
    void staleChanged();
    void ageChanged();
    void windowMinutesChanged();
    void streamingChanged();
    void activeChanged();

private:
    qint64 windowStartTime() const { return m_windowStart; }
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
    QTimer m_timer;
    QString m_address; ///< The watch that the series is from.
    std::chrono::milliseconds m_lastReading{0}; ///< Uptime of the last reading; valid while m_bpm is one.
    int m_bpm = HeartRateSample::noReading;
    int m_ageSeconds = -1;
    bool m_stale = true;
    bool m_streaming = false;
    bool m_active = true;
    int m_beatCount = 0;
    qint64 m_windowStart = 0;
    qint64 m_windowEnd = 0;
    HeartRateStatistics m_statistics;
    AxisRange m_axis;
};

} // namespace neobeat
