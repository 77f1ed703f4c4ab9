// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connection/watchconnection.h"
#include "models/chart/axisrange.h"
#include "models/chart/chartsource.h"
#include "models/chart/heartrateseries.h"
#include "models/chart/shownrange.h"
#include "models/live/heartrateannouncer.h"
#include "models/settings/settingsmodel.h"

#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The heart rate: the last reading with its age, the last 24 hours, and the visible range of the chart. Its edges move
/// once a second, in whole seconds; it grows with the readings up to the selected width.
// The base class with its namespace, otherwise the type description of Qt 6.4 loses it.
class HeartRateModel : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The last reading; -1 when there is none.
    Q_PROPERTY(int bpm READ bpm NOTIFY readingChanged FINAL)
    /// True when the last reading is not current: older than 5 s, or nothing is measured.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged FINAL)
    /// "2 s ago"; empty without a reading.
    Q_PROPERTY(QString ageText READ ageText NOTIFY ageChanged FINAL)
    /// Full seconds since the last reading; -1 without one.
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY ageChanged FINAL)
    /// Full width of the visible range: 1, 5, 15 or 60.
    Q_PROPERTY(int rangeMinutes READ rangeMinutes WRITE setRangeMinutes NOTIFY rangeMinutesChanged FINAL)
    /// True while values arrive.
    Q_PROPERTY(bool streaming READ isStreaming NOTIFY streamingChanged FINAL)
    /// What screen readers say without being asked, see HeartRateAnnouncer; empty before the first reading.
    Q_PROPERTY(QString announcement READ announcement NOTIFY announcementChanged FINAL)
    /// Incremented with each reading.
    Q_PROPERTY(int beatCount READ beatCount NOTIFY readingChanged FINAL)
    /// Whether the visible range is shown; hidden, only the age is updated, every 5 s.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

public:
    /// All of them must outlive this.
    HeartRateModel(WatchConnection &connection, SettingsModel &settings, const Clock &clock, QObject *parent = nullptr);

    int bpm() const { return m_bpm; }
    bool isStale() const { return m_stale; }
    QString ageText() const;
    int ageSeconds() const { return m_ageSeconds; }
    int minimum() const override { return m_statistics.minimum; }
    int average() const override { return m_statistics.average; }
    int maximum() const override { return m_statistics.maximum; }
    int rangeMinutes() const { return m_settings.chartMinutes(); }
    void setRangeMinutes(int minutes) { m_settings.setChartMinutes(minutes); }
    qreal visibleStart() const override { return qreal(m_visible.from); }
    qreal visibleEnd() const override { return qreal(m_visible.to); }
    int axisMinimum() const override { return m_axis.minimum; }
    int axisMaximum() const override { return m_axis.maximum; }
    bool isStreaming() const { return m_streaming; }
    QString announcement() const { return m_announcer.text(); }
    int beatCount() const { return m_beatCount; }
    bool isActive() const { return m_active; }
    void setActive(bool active);

    const HeartRateSeries &series() const { return m_series; }
    /// Inserts samples from before the start of the program, in the order of time, before those received since. No
    /// effect when the series belongs to a watch other than the one with that address.
    void recall(const QString &address, std::span<const Bucket> earlier);
    QList<HeartRateSegment> segments(int columns) override;
    Q_INVOKABLE int heightAt(qreal msSinceEpoch) const override;
    /// "12:03:20 · 71 bpm"; empty in a gap.
    Q_INVOKABLE QString readOutAt(qreal msSinceEpoch) const override;

    /// Updates age, visible range and statistics to the clock; the model's own timer calls it.
    void tick();

Q_SIGNALS:
    void readingChanged();
    void staleChanged();
    void ageChanged();
    void rangeMinutesChanged();
    void streamingChanged();
    void announcementChanged();
    void activeChanged();

private:
    static constexpr int noReading = -1;

    void onReading(const HeartRateReading &reading);
    void onConnectionStateChanged(WatchConnection::State state);
    void onHeartRateStateChanged(WatchConnection::HeartRateState state);
    void clear();
    void updateAge();
    void updateWindow();
    void updateStatistics();
    void updateTimer();

    WatchConnection &m_connection;
    SettingsModel &m_settings;
    const Clock &m_clock;
    HeartRateSeries m_series;
    QTimer m_timer;
    QString m_address; ///< The watch that the series is from.
    std::chrono::milliseconds m_lastReading{0}; ///< Uptime of the last reading; valid while m_bpm is one.
    int m_bpm = noReading;
    int m_ageSeconds = -1;
    bool m_stale = true;
    bool m_streaming = false;
    bool m_active = true;
    int m_beatCount = 0;
    TimeRange m_visible;
    HeartRateAnnouncer m_announcer;
    HeartRateStatistics m_statistics;
    AxisRange m_axis;
};

} // namespace neobeat
