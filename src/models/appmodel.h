// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/configuration/configurationmodel.h"
#include "models/diagnosis/doctormodel.h"
#include "models/diagnosis/logmodel.h"
#include "models/files/exportmodel.h"
#include "models/files/importmodel.h"
#include "models/files/importundomodel.h"
#include "models/forwarding/eventcommandsmodel.h"
#include "models/forwarding/eventsmodel.h"
#include "models/forwarding/findmodel.h"
#include "models/forwarding/forwardingmodel.h"
#include "models/history/historyview.h"
#include "models/live/alertmodel.h"
#include "models/live/connectionmodel.h"
#include "models/live/heartratemodel.h"
#include "models/live/recordingchoices.h"
#include "models/live/recordingmodel.h"
#include "models/outputs/outputsmodel.h"
#include "models/pairing/wizardmodel.h"
#include "models/settings/alertsettingsmodel.h"
#include "models/settings/autostartmodel.h"
#include "models/settings/settingsmodel.h"
#include "models/today/todaymodel.h"
#include "models/watch/batteryoutlook.h"
#include "models/watch/sourcelistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// All models of the window in one object, which the window passes on to its pages.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The watch, its connection and its battery.
    Q_PROPERTY(neobeat::ConnectionModel *connection MEMBER connection CONSTANT FINAL)
    /// The remembered watches and sensors.
    Q_PROPERTY(neobeat::SourceListModel *sources MEMBER sources CONSTANT FINAL)
    /// How long its battery will last.
    Q_PROPERTY(neobeat::BatteryOutlook *battery MEMBER battery CONSTANT FINAL)
    /// Pairing a watch.
    Q_PROPERTY(neobeat::WizardModel *wizard MEMBER wizard CONSTANT FINAL)
    /// Alarms and settings of the watch.
    Q_PROPERTY(neobeat::ConfigurationModel *configuration MEMBER configuration CONSTANT FINAL)
    /// The current heart rate and the last 24 hours.
    Q_PROPERTY(neobeat::HeartRateModel *heartRate MEMBER heartRate CONSTANT FINAL)
    /// Activities, and why the history cannot be written.
    Q_PROPERTY(neobeat::RecordingModel *recording MEMBER recording CONSTANT FINAL)
    /// What is kept, for how long, and what is exported automatically.
    Q_PROPERTY(neobeat::RecordingChoices *choices MEMBER choices CONSTANT FINAL)
    /// The stored measurements.
    Q_PROPERTY(neobeat::HistoryView *history MEMBER history CONSTANT FINAL)
    /// One day as the watch logged it.
    Q_PROPERTY(neobeat::TodayModel *today MEMBER today CONSTANT FINAL)
    /// Exports files.
    Q_PROPERTY(neobeat::ExportModel *exporter MEMBER exporter CONSTANT FINAL)
    /// Imports files.
    Q_PROPERTY(neobeat::ImportModel *importer MEMBER importer CONSTANT FINAL)
    /// The imports that were made, and undoing one.
    Q_PROPERTY(neobeat::ImportUndoModel *importUndo MEMBER importUndo CONSTANT FINAL)
    /// Giving the heart rate to other programs.
    Q_PROPERTY(neobeat::OutputsModel *outputs MEMBER outputs CONSTANT FINAL)
    /// Alerts that the desktop did not show.
    Q_PROPERTY(neobeat::AlertModel *alerts MEMBER alerts CONSTANT FINAL)
    /// What the user is notified about.
    Q_PROPERTY(neobeat::AlertSettingsModel *alertSettings MEMBER alertSettings CONSTANT FINAL)
    /// Whether the program starts when the user logs in.
    Q_PROPERTY(neobeat::AutostartModel *autostart MEMBER autostart CONSTANT FINAL)
    /// All other settings.
    Q_PROPERTY(neobeat::SettingsModel *settings MEMBER settings CONSTANT FINAL)
    /// Finding the watch and the computer.
    Q_PROPERTY(neobeat::FindModel *finder MEMBER finder CONSTANT FINAL)
    /// Notifications and calls that go to the watch.
    Q_PROPERTY(neobeat::ForwardingModel *forwarding MEMBER forwarding CONSTANT FINAL)
    /// What the watch has reported.
    Q_PROPERTY(neobeat::EventsModel *events MEMBER events CONSTANT FINAL)
    /// The user's commands for events.
    Q_PROPERTY(neobeat::EventCommandsModel *eventCommands MEMBER eventCommands CONSTANT FINAL)
    /// The checks of this computer.
    Q_PROPERTY(neobeat::DoctorModel *doctor MEMBER doctor CONSTANT FINAL)
    /// The log of the program.
    Q_PROPERTY(neobeat::LogModel *log MEMBER log CONSTANT FINAL)

public:
    /// The pages of the window.
    enum class Page { Live, Today, History, Outputs, Watch, WatchSettings, Settings, Help, Doctor, Log, Wizard };
    Q_ENUM(Page)

    using QObject::QObject;

    // All are set before the window is created, and must outlive it.
    ConnectionModel *connection = nullptr;
    SourceListModel *sources = nullptr;
    BatteryOutlook *battery = nullptr;
    WizardModel *wizard = nullptr;
    ConfigurationModel *configuration = nullptr;
    HeartRateModel *heartRate = nullptr;
    RecordingModel *recording = nullptr;
    RecordingChoices *choices = nullptr;
    HistoryView *history = nullptr;
    TodayModel *today = nullptr;
    ExportModel *exporter = nullptr;
    ImportModel *importer = nullptr;
    ImportUndoModel *importUndo = nullptr;
    OutputsModel *outputs = nullptr;
    AlertModel *alerts = nullptr;
    AlertSettingsModel *alertSettings = nullptr;
    AutostartModel *autostart = nullptr;
    SettingsModel *settings = nullptr;
    FindModel *finder = nullptr;
    ForwardingModel *forwarding = nullptr;
    EventsModel *events = nullptr;
    EventCommandsModel *eventCommands = nullptr;
    DoctorModel *doctor = nullptr;
    LogModel *log = nullptr;
};

} // namespace neobeat
