// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/activitylistmodel.h"
#include "models/history/beatsmodel.h"
#include "models/history/daytablemodel.h"
#include "models/history/historyeraser.h"
#include "models/history/historymodel.h"
#include "models/history/historystatistics.h"
#include "models/history/historytablemodel.h"
#include "models/history/restingtrend.h"
#include "models/history/zonemodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Everything that the History page shows: one visible range of the history, seen in several ways.
class HistoryView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The visible range and its curve.
    Q_PROPERTY(neobeat::HistoryModel *chart READ chart CONSTANT FINAL)
    /// Statistics of the visible range.
    Q_PROPERTY(neobeat::HistoryStatistics *statistics READ statistics CONSTANT FINAL)
    /// Heart-rate zones with their times in the visible range.
    Q_PROPERTY(neobeat::ZoneModel *zones READ zones CONSTANT FINAL)
    /// The visible range day by day.
    Q_PROPERTY(neobeat::DayTableModel *days READ days CONSTANT FINAL)
    /// The resting heart rate over a long time.
    Q_PROPERTY(neobeat::RestingTrend *trend READ trend CONSTANT FINAL)
    /// The curve in rows.
    Q_PROPERTY(neobeat::HistoryTableModel *table READ table CONSTANT FINAL)
    /// The visible range beat by beat.
    Q_PROPERTY(neobeat::BeatsModel *beats READ beats CONSTANT FINAL)
    /// The activities of the visible range.
    Q_PROPERTY(neobeat::ActivityListModel *activities READ activities CONSTANT FINAL)
    /// Deletes history.
    Q_PROPERTY(neobeat::HistoryEraser *eraser READ eraser CONSTANT FINAL)
    /// Whether there is anything to show.
    Q_PROPERTY(Content content READ content NOTIFY contentChanged FINAL)
    /// The way in which the visible range is shown.
    Q_PROPERTY(ViewMode viewMode READ viewMode WRITE setViewMode NOTIFY viewModeChanged FINAL)
    /// The page is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Why the history cannot be read.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY errorChanged FINAL)

public:
    /// Whether the watch has a history, as far as it is known.
    enum class Content { Unknown, Empty, Full };
    Q_ENUM(Content)

    /// The ways to show the visible range; Beats only where there are RR intervals.
    enum class ViewMode { Chart, Table, Days, Beats };
    Q_ENUM(ViewMode)

    /// All of them must outlive this.
    HistoryView(HistoryStore &store, AsyncHistoryReader &asyncReader, SettingsModel &settings, const Clock &clock,
                QObject *parent = nullptr);

    /// The watch in use, by its address; without one the watch that was measured last is shown.
    void setWatch(const QString &address);

    HistoryModel *chart() { return &m_chart; }
    HistoryStatistics *statistics() { return &m_statistics; }
    ZoneModel *zones() { return &m_zones; }
    DayTableModel *days() { return &m_days; }
    RestingTrend *trend() { return &m_trend; }
    HistoryTableModel *table() { return &m_table; }
    BeatsModel *beats() { return &m_beats; }
    ActivityListModel *activities() { return &m_activities; }
    HistoryEraser *eraser() { return &m_eraser; }
    Content content() const { return m_content; }
    ViewMode viewMode() const { return m_viewMode; }
    void setViewMode(ViewMode viewMode);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    ErrorText error() const { return ErrorText::from(m_chart.error() ? m_chart.error() : m_latestError); }

Q_SIGNALS:
    void errorChanged();
    void contentChanged();
    void viewModeChanged();
    void activeChanged();

private:
    void showLatestWatch();
    void onStoreChanged();
    void onErased();
    void onBeatsPresent();
    void updateContent();
    void setLookError(const Error &error);
    void activate();

    AsyncHistoryReader &m_asyncReader;
    QString m_wanted; ///< The watch in use.
    Content m_content = Content::Unknown;
    ViewMode m_viewMode = ViewMode::Chart;
    bool m_active = false;
    Error m_latestError; ///< Why it is not known which watch was measured last.
    bool m_latestIsKnown = false; ///< Whether the watch that was measured last is known.
    bool m_looking = false; ///< The watch that was measured last is being queried.
    HistoryModel m_chart;
    ZoneModel m_zones;
    HistoryStatistics m_statistics;
    DayTableModel m_days;
    RestingTrend m_trend;
    HistoryTableModel m_table;
    BeatsModel m_beats;
    ActivityListModel m_activities;
    HistoryEraser m_eraser;
};

} // namespace neobeat
