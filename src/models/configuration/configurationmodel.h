// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/configuration/alarmlistmodel.h"
#include "models/configuration/settinggroupmodel.h"
#include "models/configuration/weathermodel.h"
#include "models/configuration/worldclocklistmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What the user wants of the watch: alarms, settings by their groups, and profiles in files.
class ConfigurationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(neobeat::AlarmListModel *alarms READ alarms CONSTANT FINAL)
    Q_PROPERTY(neobeat::WorldClockListModel *worldClocks READ worldClocks CONSTANT FINAL)
    Q_PROPERTY(neobeat::WeatherModel *weather READ weather CONSTANT FINAL)
    Q_PROPERTY(neobeat::SettingGroupModel *display READ display CONSTANT FINAL)
    Q_PROPERTY(neobeat::SettingGroupModel *wrist READ wrist CONSTANT FINAL)
    Q_PROPERTY(neobeat::SettingGroupModel *activity READ activity CONSTANT FINAL)
    Q_PROPERTY(neobeat::SettingGroupModel *heartRate READ heartRate CONSTANT FINAL)
    Q_PROPERTY(neobeat::SettingGroupModel *notices READ notices CONSTANT FINAL)
    /// The steps that are the goal of a day; 0 when none was chosen.
    Q_PROPERTY(int stepGoal READ stepGoal NOTIFY stepGoalChanged FINAL)
    /// What the last profile did, one sentence; empty before.
    Q_PROPERTY(QString profileText READ profileText NOTIFY profileTextChanged FINAL)

public:
    /// Both must outlive it.
    ConfigurationModel(WatchConfiguration &configuration, const Clock &clock, QObject *parent = nullptr);

    /// Writes everything that was chosen again.
    Q_INVOKABLE void applyEverything();
    /// Writes what was chosen into a file; profileText says how that went.
    Q_INVOKABLE void exportProfile(const QUrl &file);
    /// Chooses what a file has.
    Q_INVOKABLE void applyProfile(const QUrl &file);

    AlarmListModel *alarms() { return &m_alarms; }
    WorldClockListModel *worldClocks() { return &m_worldClocks; }
    WeatherModel *weather() { return &m_weather; }
    SettingGroupModel *display() { return &m_display; }
    SettingGroupModel *wrist() { return &m_wrist; }
    SettingGroupModel *activity() { return &m_activity; }
    SettingGroupModel *heartRate() { return &m_heartRate; }
    SettingGroupModel *notices() { return &m_notices; }
    int stepGoal() const { return m_configuration.stepGoal(); }
    QString profileText() const { return m_profileText; }

Q_SIGNALS:
    void stepGoalChanged();
    void profileTextChanged();

private:
    void setProfileText(const QString &text);

    WatchConfiguration &m_configuration;
    AlarmListModel m_alarms;
    WorldClockListModel m_worldClocks;
    WeatherModel m_weather;
    SettingGroupModel m_display;
    SettingGroupModel m_wrist;
    SettingGroupModel m_activity;
    SettingGroupModel m_heartRate;
    SettingGroupModel m_notices;
    QString m_profileText;
};

} // namespace neobeat
