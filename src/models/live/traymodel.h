// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/connectionmodel.h"
#include "models/live/heartratemodel.h"
#include "models/live/recordingmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What the tray icon shows and offers; decisions are made here, not in the icon.
class TrayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The icon shows the heart rate instead of the battery level.
    Q_PROPERTY(bool showsHeartRate READ showsHeartRate NOTIFY iconChanged FINAL)
    /// What the icon shows: percent or bpm, -1 when unknown.
    Q_PROPERTY(int value READ value NOTIFY iconChanged FINAL)
    /// The watch is on its charger.
    Q_PROPERTY(bool charging READ isCharging NOTIFY iconChanged FINAL)
    /// The watch can be used.
    Q_PROPERTY(bool connected READ isConnected NOTIFY iconChanged FINAL)
    /// The value is not current: from an earlier connection, or older than 5 s.
    Q_PROPERTY(bool stale READ isStale NOTIFY iconChanged FINAL)
    /// Watch, state and battery in one line, for the menu; changes rarely.
    Q_PROPERTY(QString stateLine READ stateLine NOTIFY changed FINAL)
    /// Watch, battery, heart rate; one line each. The heart rate in it is one of the last five readings.
    Q_PROPERTY(QString toolTip READ toolTip NOTIFY toolTipChanged FINAL)
    /// Whether heart rate can be started or stopped now.
    Q_PROPERTY(bool canToggleHeartRate READ canToggleHeartRate NOTIFY changed FINAL)
    /// "Start heart rate" or "Stop heart rate".
    Q_PROPERTY(QString heartRateActionText READ heartRateActionText NOTIFY changed FINAL)
    /// Whether a reconnect makes sense now.
    Q_PROPERTY(bool canReconnect READ canReconnect NOTIFY changed FINAL)
    /// Whether an activity can be started or stopped now.
    Q_PROPERTY(bool canToggleActivity READ canToggleActivity NOTIFY changed FINAL)
    /// "Start activity" or "Stop activity".
    Q_PROPERTY(QString activityActionText READ activityActionText NOTIFY changed FINAL)
    /// Whether there is an activity to add a marker to.
    Q_PROPERTY(bool canMark READ canMark NOTIFY changed FINAL)

public:
    /// All of them must outlive this.
    TrayModel(ConnectionModel &connection, HeartRateModel &heartRate, RecordingModel &recording,
              SettingsModel &settings, QObject *parent = nullptr);

    bool showsHeartRate() const { return m_icon.heartRate; }
    int value() const { return m_icon.value; }
    bool isCharging() const { return m_icon.charging; }
    bool isConnected() const { return m_icon.connected; }
    bool isStale() const { return m_icon.stale; }
    QString stateLine() const { return m_menu.stateLine; }
    QString toolTip() const { return m_toolTip; }
    bool canToggleHeartRate() const { return m_menu.canToggleHeartRate; }
    QString heartRateActionText() const;
    bool canReconnect() const { return m_menu.canReconnect; }
    bool canToggleActivity() const { return m_menu.activityRunning || m_menu.canStartActivity; }
    QString activityActionText() const;
    bool canMark() const { return m_menu.activityRunning; }

    /// Starts or stops measuring, whichever heartRateActionText says.
    Q_INVOKABLE void toggleHeartRate();
    /// Starts or stops an activity, whichever activityActionText says.
    Q_INVOKABLE void toggleActivity();
    /// Adds a marker to the activity, at this moment.
    Q_INVOKABLE void mark();
    /// Connects again, when canReconnect.
    Q_INVOKABLE void reconnect();

Q_SIGNALS:
    /// The menu changed.
    void changed();
    void iconChanged();
    void toolTipChanged();

private:
    /// Everything that the icon depends on.
    struct Icon
    {
        bool heartRate = false;
        int value = -1;
        bool charging = false;
        bool connected = false;
        bool stale = false;

        bool operator==(const Icon &other) const = default;
    };
    /// Everything that the menu depends on.
    struct Menu
    {
        QString stateLine;
        bool canToggleHeartRate = false;
        bool measuring = false;
        bool canReconnect = false;
        bool canStartActivity = false;
        bool activityRunning = false;

        bool operator==(const Menu &other) const = default;
    };

    void update();
    void onReading();
    void onAge();
    void updateIcon();
    void updateToolTip();
    Icon currentIcon() const;
    Menu currentMenu() const;
    bool isMeasuring() const;
    QString currentStateLine() const;

    ConnectionModel &m_connection;
    HeartRateModel &m_heartRate;
    RecordingModel &m_recording;
    SettingsModel &m_settings;
    Icon m_icon;
    Menu m_menu;
    QString m_toolTip;
    int m_toolTipBeat = 0; ///< The reading in the tool tip, by HeartRateModel::beatCount().
};

} // namespace neobeat
