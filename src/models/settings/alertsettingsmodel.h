// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifications.h"
#include "store/settings.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What the user is notified about; each choice is stored at once. Values out of their bounds are ignored.
class AlertSettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The battery fell to batteryLevel.
    Q_PROPERTY(bool batteryLow READ isBatteryLow WRITE setBatteryLow NOTIFY changed FINAL)
    /// 5 … 50 percent.
    Q_PROPERTY(int batteryLevel READ batteryLevel WRITE setBatteryLevel NOTIFY changed FINAL)
    /// The battery is charged.
    Q_PROPERTY(bool batteryFull READ isBatteryFull WRITE setBatteryFull NOTIFY changed FINAL)
    /// The watch has not been connected for lostMinutes.
    Q_PROPERTY(bool connectionLost READ isConnectionLost WRITE setConnectionLost NOTIFY changed FINAL)
    /// 1 … 240 minutes.
    Q_PROPERTY(int lostMinutes READ lostMinutes WRITE setLostMinutes NOTIFY changed FINAL)
    /// The watch did not accept the key.
    Q_PROPERTY(bool keyRejected READ isKeyRejected WRITE setKeyRejected NOTIFY changed FINAL)
    /// The heart rate stays above highBpm.
    Q_PROPERTY(bool heartRateHigh READ isHeartRateHigh WRITE setHeartRateHigh NOTIFY changed FINAL)
    /// Up to 240 bpm, and not below leastHigh.
    Q_PROPERTY(int highBpm READ highBpm WRITE setHighBpm NOTIFY changed FINAL)
    /// The lowest value for highBpm.
    Q_PROPERTY(int leastHigh READ leastHigh NOTIFY changed FINAL)
    /// The heart rate stays below lowBpm.
    Q_PROPERTY(bool heartRateLow READ isHeartRateLow WRITE setHeartRateLow NOTIFY changed FINAL)
    /// From 25 bpm on, and not above mostLow.
    Q_PROPERTY(int lowBpm READ lowBpm WRITE setLowBpm NOTIFY changed FINAL)
    /// The highest value for lowBpm.
    Q_PROPERTY(int mostLow READ mostLow NOTIFY changed FINAL)
    /// How long the heart rate must stay there, 5 … 600 seconds.
    Q_PROPERTY(int dwellSeconds READ dwellSeconds WRITE setDwellSeconds NOTIFY changed FINAL)
    /// How far it must come back before the next alert, 1 … 30 bpm.
    Q_PROPERTY(int hysteresis READ hysteresis WRITE setHysteresis NOTIFY changed FINAL)
    /// The shortest time between two alerts for the same level, 1 … 240 minutes.
    Q_PROPERTY(int pauseMinutes READ pauseMinutes WRITE setPauseMinutes NOTIFY changed FINAL)
    /// No heart-rate alert and no sound from quietFrom to quietTo.
    Q_PROPERTY(bool quietHours READ hasQuietHours WRITE setQuietHours NOTIFY changed FINAL)
    /// "22:00", local time.
    Q_PROPERTY(QString quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed FINAL)
    /// "07:00", local time.
    Q_PROPERTY(QString quietTo READ quietTo WRITE setQuietTo NOTIFY changed FINAL)
    /// Notifications make a sound.
    Q_PROPERTY(bool sound READ hasSound WRITE setSound NOTIFY changed FINAL)
    /// Whether this desktop makes sounds for notifications, one sentence.
    Q_PROPERTY(QString soundText READ soundText NOTIFY desktopChanged FINAL)
    /// This desktop shows no notifications.
    Q_PROPERTY(bool desktopShowsNone READ desktopShowsNone NOTIFY desktopChanged FINAL)

public:
    /// Both must outlive it.
    AlertSettingsModel(Settings &settings, Notifications &notifications, QObject *parent = nullptr);

    bool isBatteryLow() const { return m_settings.alerts().batteryLow; }
    void setBatteryLow(bool enabled) { set(&AlertSettings::batteryLow, enabled); }
    int batteryLevel() const { return m_settings.alerts().batteryLevel; }
    void setBatteryLevel(int percent) { set(&AlertSettings::batteryLevel, percent); }
    bool isBatteryFull() const { return m_settings.alerts().batteryFull; }
    void setBatteryFull(bool enabled) { set(&AlertSettings::batteryFull, enabled); }
    bool isConnectionLost() const { return m_settings.alerts().connectionLost; }
    void setConnectionLost(bool enabled) { set(&AlertSettings::connectionLost, enabled); }
    int lostMinutes() const { return m_settings.alerts().lostMinutes; }
    void setLostMinutes(int minutes) { set(&AlertSettings::lostMinutes, minutes); }
    bool isKeyRejected() const { return m_settings.alerts().keyRejected; }
    void setKeyRejected(bool enabled) { set(&AlertSettings::keyRejected, enabled); }
    bool isHeartRateHigh() const { return m_settings.alerts().heartRateHigh; }
    void setHeartRateHigh(bool enabled) { set(&AlertSettings::heartRateHigh, enabled); }
    int highBpm() const { return m_settings.alerts().highBpm; }
    void setHighBpm(int bpm) { set(&AlertSettings::highBpm, bpm); }
    int leastHigh() const;
    bool isHeartRateLow() const { return m_settings.alerts().heartRateLow; }
    void setHeartRateLow(bool enabled) { set(&AlertSettings::heartRateLow, enabled); }
    int lowBpm() const { return m_settings.alerts().lowBpm; }
    void setLowBpm(int bpm) { set(&AlertSettings::lowBpm, bpm); }
    int mostLow() const;
    int dwellSeconds() const { return m_settings.alerts().dwellSeconds; }
    void setDwellSeconds(int seconds) { set(&AlertSettings::dwellSeconds, seconds); }
    int hysteresis() const { return m_settings.alerts().hysteresis; }
    void setHysteresis(int bpm) { set(&AlertSettings::hysteresis, bpm); }
    int pauseMinutes() const { return m_settings.alerts().pauseMinutes; }
    void setPauseMinutes(int minutes) { set(&AlertSettings::pauseMinutes, minutes); }
    bool hasQuietHours() const { return m_settings.alerts().quietHours; }
    void setQuietHours(bool enabled) { set(&AlertSettings::quietHours, enabled); }
    QString quietFrom() const;
    void setQuietFrom(const QString &time);
    QString quietTo() const;
    void setQuietTo(const QString &time);
    bool hasSound() const { return m_settings.alerts().sound; }
    void setSound(bool enabled) { set(&AlertSettings::sound, enabled); }
    QString soundText() const;
    bool desktopShowsNone() const { return m_notifications.state() == Notifications::State::Absent; }

    /// Whether that is a time of day: "7:30", "07:30".
    Q_INVOKABLE bool isTime(const QString &text) const;
    /// Shows a notification, so that the user knows how it looks.
    Q_INVOKABLE void showExample();

Q_SIGNALS:
    void changed();
    void desktopChanged();

private:
    template<typename Value>
    void set(Value AlertSettings::*place, const Value &value)
    {
        AlertSettings alerts = m_settings.alerts();
        alerts.*place = value;
        m_settings.setAlerts(alerts);
    }

    Settings &m_settings;
    Notifications &m_notifications;
};

} // namespace neobeat
