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

    /// 0 … 100 percent, -1 when unknown.
    Q_PROPERTY(int batteryLevel READ batteryLevel NOTIFY changed FINAL)
    /// The watch is on its charger.
    Q_PROPERTY(bool charging READ isCharging NOTIFY changed FINAL)
    /// The watch can be used.
    Q_PROPERTY(bool connected READ isConnected NOTIFY changed FINAL)
    /// The battery level is from an earlier connection.
    Q_PROPERTY(bool stale READ isStale NOTIFY changed FINAL)
    /// Watch, state and battery in one line, for the menu; changes rarely.
    Q_PROPERTY(QString stateLine READ stateLine NOTIFY changed FINAL)
    /// Watch, battery, heart rate; one line each.
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
              QObject *parent = nullptr);

    int batteryLevel() const { return m_look.batteryLevel; }
    bool isCharging() const { return m_look.charging; }
    bool isConnected() const { return m_look.connected; }
    bool isStale() const { return m_look.stale; }
    QString stateLine() const { return m_look.stateLine; }
    QString toolTip() const { return m_toolTip; }
    bool canToggleHeartRate() const { return m_look.canToggleHeartRate; }
    QString heartRateActionText() const;
    bool canReconnect() const { return m_look.canReconnect; }
    bool canToggleActivity() const { return m_look.activityRunning || m_look.canStartActivity; }
    QString activityActionText() const;
    bool canMark() const { return m_look.activityRunning; }

    /// Starts or stops measuring, whichever heartRateActionText says.
    Q_INVOKABLE void toggleHeartRate();
    /// Starts or stops an activity, whichever activityActionText says.
    Q_INVOKABLE void toggleActivity();
    /// Adds a marker to the activity, at this moment.
    Q_INVOKABLE void mark();
    /// Connects again, when canReconnect.
    Q_INVOKABLE void reconnect();

Q_SIGNALS:
    /// Something other than the tool tip changed.
    void changed();
    void toolTipChanged();

private:
    /// Everything that the icon and its menu depend on.
    struct Look
    {
        QString stateLine;
        int batteryLevel = -1;
        bool charging = false;
        bool connected = false;
        bool stale = false;
        bool canToggleHeartRate = false;
        bool measuring = false;
        bool canReconnect = false;
        bool canStartActivity = false;
        bool activityRunning = false;

        bool operator==(const Look &other) const = default;
    };

    void update();
    void updateToolTip();
    Look currentLook() const;
    QString currentStateLine() const;

    ConnectionModel &m_connection;
    HeartRateModel &m_heartRate;
    RecordingModel &m_recording;
    Look m_look;
    QString m_toolTip;
};

} // namespace neobeat
