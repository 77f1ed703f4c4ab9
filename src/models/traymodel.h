// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartratemodel.h"
#include "models/recordingmodel.h"
#include "models/sessionmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What the tray icon shows and offers; it decides, the icon only shows.
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
    /// Whether a session can be started or stopped now.
    Q_PROPERTY(bool canToggleSession READ canToggleSession NOTIFY changed FINAL)
    /// "Start session" or "Stop session".
    Q_PROPERTY(QString sessionActionText READ sessionActionText NOTIFY changed FINAL)
    /// Whether there is a session to mark.
    Q_PROPERTY(bool canMark READ canMark NOTIFY changed FINAL)

public:
    /// All of them must outlive this.
    TrayModel(SessionModel &session, HeartRateModel &heartRate, RecordingModel &recording, QObject *parent = nullptr);

    int batteryLevel() const { return m_look.batteryLevel; }
    bool isCharging() const { return m_look.charging; }
    bool isConnected() const { return m_look.connected; }
    bool isStale() const { return m_look.stale; }
    QString stateLine() const { return m_look.stateLine; }
    QString toolTip() const { return m_toolTip; }
    bool canToggleHeartRate() const { return m_look.canToggleHeartRate; }
    QString heartRateActionText() const;
    bool canReconnect() const { return m_look.canReconnect; }
    bool canToggleSession() const { return m_look.sessionRunning || m_look.canStartSession; }
    QString sessionActionText() const;
    bool canMark() const { return m_look.sessionRunning; }

    /// Starts or stops to measure, whichever heartRateActionText says.
    Q_INVOKABLE void toggleHeartRate();
    /// Starts or stops a session, whichever sessionActionText says.
    Q_INVOKABLE void toggleSession();
    /// Marks this moment of the session.
    Q_INVOKABLE void mark();
    /// Connects again, when canReconnect.
    Q_INVOKABLE void reconnect();

Q_SIGNALS:
    /// Something other than the tool tip has another value.
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
        bool canStartSession = false;
        bool sessionRunning = false;

        bool operator==(const Look &other) const = default;
    };

    void update();
    void updateToolTip();
    Look currentLook() const;
    QString currentStateLine() const;

    SessionModel &m_session;
    HeartRateModel &m_heartRate;
    RecordingModel &m_recording;
    Look m_look;
    QString m_toolTip;
};

} // namespace neobeat
