// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daytablemodel.h"
#include "models/historyeraser.h"
#include "models/historyfigures.h"
#include "models/historymodel.h"
#include "models/historytablemodel.h"
#include "models/restingtrend.h"
#include "models/sessionlistmodel.h"
#include "models/zonemodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Everything that the History page shows: one window into the history, seen in several ways.
class HistoryView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The window and its curve.
    Q_PROPERTY(neobeat::HistoryModel *chart READ chart CONSTANT FINAL)
    /// The window in figures.
    Q_PROPERTY(neobeat::HistoryFigures *figures READ figures CONSTANT FINAL)
    /// Heart-rate zones with their times in the window.
    Q_PROPERTY(neobeat::ZoneModel *zones READ zones CONSTANT FINAL)
    /// The window day by day.
    Q_PROPERTY(neobeat::DayTableModel *days READ days CONSTANT FINAL)
    /// The resting heart rate of a long time.
    Q_PROPERTY(neobeat::RestingTrend *trend READ trend CONSTANT FINAL)
    /// The curve in rows.
    Q_PROPERTY(neobeat::HistoryTableModel *table READ table CONSTANT FINAL)
    /// The sessions of the window.
    Q_PROPERTY(neobeat::SessionListModel *sessions READ sessions CONSTANT FINAL)
    /// Deletes.
    Q_PROPERTY(neobeat::HistoryEraser *eraser READ eraser CONSTANT FINAL)
    /// Whether there is anything to look at.
    Q_PROPERTY(Content content READ content NOTIFY contentChanged FINAL)
    /// How the window is looked at.
    Q_PROPERTY(Face face READ face WRITE setFace NOTIFY faceChanged FINAL)
    /// Anybody looks at all; otherwise nothing is asked.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Why the history cannot be read.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY errorChanged FINAL)

public:
    /// What is known about the history of the watch.
    enum class Content { Unknown, Empty, Full };
    Q_ENUM(Content)

    /// The ways to look at the window.
    enum class Face { Chart, Table, Days };
    Q_ENUM(Face)

    /// All of them must outlive this.
    HistoryView(HistoryStore &store, HistoryDesk &desk, SettingsModel &settings, const Clock &clock,
                QObject *parent = nullptr);

    /// The watch in use, by its address; without one the watch that was measured last is on show.
    void setWatch(const QString &address);

    HistoryModel *chart() { return &m_chart; }
    HistoryFigures *figures() { return &m_figures; }
    ZoneModel *zones() { return &m_zones; }
    DayTableModel *days() { return &m_days; }
    RestingTrend *trend() { return &m_trend; }
    HistoryTableModel *table() { return &m_table; }
    SessionListModel *sessions() { return &m_sessions; }
    HistoryEraser *eraser() { return &m_eraser; }
    Content content() const { return m_content; }
    Face face() const { return m_face; }
    void setFace(Face face);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    ErrorText error() const { return ErrorText::from(m_chart.error() ? m_chart.error() : m_lookError); }

Q_SIGNALS:
    void errorChanged();
    void contentChanged();
    void faceChanged();
    void activeChanged();

private:
    void showLatestWatch();
    void onStoreChanged();
    void onErased();
    void updateContent();
    void setLookError(const Error &error);
    void activate();

    HistoryDesk &m_desk;
    QString m_wanted; ///< The watch in use.
    Content m_content = Content::Unknown;
    Face m_face = Face::Chart;
    bool m_active = false;
    Error m_lookError; ///< Why it is not known which watch was measured last.
    bool m_looked = false; ///< It is known which watch was measured last.
    bool m_looking = false; ///< For the watch that was measured last.
    HistoryModel m_chart;
    ZoneModel m_zones;
    HistoryFigures m_figures;
    DayTableModel m_days;
    RestingTrend m_trend;
    HistoryTableModel m_table;
    SessionListModel m_sessions;
    HistoryEraser m_eraser;
};

} // namespace neobeat
