// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alerts.h"
#include "app/commandline.h"
#include "app/samplehistory.h"
#include "base/logbook.h"
#include "configuration/clockkeeper.h"
#include "configuration/watchconfiguration.h"
#include "forwarding/callforwarder.h"
#include "forwarding/messageforwarder.h"
#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "models/appmodel.h"
#include "models/live/traymodel.h"
#include "operations/operationrunner.h"
#include "operations/todaytotals.h"
#include "outputs/outputset.h"
#include "outputs/sensor/batteryprovider.h"
#include "pairing/watchaccess.h"
#include "platform/desktopnotifications.h"
#include "platform/systemclockchanges.h"
#include "radio/radiostack.h"
#include "recorder/automaticexport.h"
#include "recorder/historyminutes.h"
#include "recorder/historyrecorder.h"
#include "recorder/minutesync.h"
#include "store/settings.h"

#include <QTemporaryDir>

#include <memory>

namespace neobeat {

/// Everything behind the window, created and connected: radios, stores, the connection, the models.
class Backend : public QObject
{
    Q_OBJECT

public:
    explicit Backend(const CommandLine &line, QObject *parent = nullptr);
    ~Backend() override;

    /// Connects to the remembered watch, if there is one.
    void start();
    /// Ends a running activity and disconnects from the watch; left() follows, after at most 3 s.
    void leave();

    /// The models of the window.
    AppModel &app() { return m_app; }

    Settings &settings() { return m_settings; }
    WatchConnection &connection() { return m_radioStack.connection(); }
    Reconnector &reconnector() { return m_radioStack.reconnector(); }
    WatchAccess &access() { return m_access; }
    ConnectionModel &connectionModel() { return m_connectionModel; }
    const LiveSource &liveSource() const { return m_liveSource; }
    OutputSet &outputs() { return m_outputs; }
    WatchConfiguration &configuration() { return m_configuration; }
    WatchFinder &watchFinder() { return m_watchFinder; }
    HistoryRecorder &recorder() { return m_recorder; }
    OperationRunner &operations() { return m_radioStack.operations(); }
    MinuteSync &minuteSync() { return m_minuteSync; }
    TodayTotals &todayTotals() { return m_todayTotals; }
    RecordingModel &recordingModel() { return m_recordingModel; }
    HeartRateModel &heartRateModel() { return m_heartRateModel; }
    HistoryStore &historyStore() { return m_historyStore; }
    HistoryView &historyView() { return m_historyView; }
    TodayModel &todayModel() { return m_todayModel; }
    SettingsModel &settingsModel() { return m_settingsModel; }
    WizardModel &wizardModel() { return m_wizardModel; }
    TrayModel &trayModel() { return m_trayModel; }
    DoctorModel &doctorModel() { return m_doctorModel; }
    Notifications &notifications() { return m_notifications; }
    AlertModel &alertModel() { return m_alertModel; }
    /// The watch of a simulated run, and of "Try simulated watch".
    SimulatedWatch &simulatedWatch() { return m_radioStack.simulatedRadio().watch(); }

Q_SIGNALS:
    /// The link is closed and pending exports are done, or it took too long.
    void left();

private:
    QString settingsFile(const CommandLine &line) const;
    QString historyFile(const CommandLine &line) const;
    QString eventFile(const CommandLine &line) const;
    RadioStack::Options radioOptions(const CommandLine &line) const;
    /// The simulated watch as it is stored in the history.
    WatchEntry simulatedEntry();
    /// What starts the program when the user logs in; none for a run with settings of its own.
    std::unique_ptr<Autostart> makeAutostart(const CommandLine &line);
    void wireHistory();
    void wireExchange();
    /// The page Today shows the synchronisation, the totals of the watch and the goal.
    void wireToday();
    void showTotals();
    /// Whether minutes are fetched without being asked for.
    void updateMinuteSync();
    void collectModels();
    /// Where calls may come from.
    void addCallSources();
    /// Exports and imports use the watch whose history is shown.
    void followShownWatch();
    /// What the doctor examines.
    DoctorContext context();
    void onWatchChanged();
    /// Loads the last hour of that watch from the history into the live chart.
    void recallLiveChart(const QString &address);
    /// The watch's battery for the desktop's power panel.
    void shareBattery();
    /// Ends leaving early when there is nothing left to wait for.
    void endLeaving();

    const bool m_isSimulatedRun;
    LogBook m_logBook;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Settings and keys of a simulated run.
    Settings m_settings;
    RadioStack m_radioStack;
    HistoryStore m_historyStore;
    AsyncHistoryReader m_asyncReader;
    SampleHistory m_sampleHistory;
    WatchAccess m_access;
    WatchConfiguration m_configuration;
    SystemClockChanges m_clockChanges;
    ClockKeeper m_clockKeeper;
    HistoryRecorder m_recorder;
    HistoryMinutes m_historyMinutes;
    MinuteSync m_minuteSync;
    TodayTotals m_todayTotals;
    AutomaticExport m_automaticExport;
    LiveSource m_liveSource;
    OutputSet m_outputs;
    BatteryProvider m_batteryProvider;
    bool m_sharesBattery = false; ///< The provider is started.
    Alerts m_alerts;
    DesktopNotifications m_notifications;
    WatchEvents m_watchEvents;
    WatchFinder m_watchFinder;
    ComputerFinder m_computerFinder;
    NotificationMonitor m_notificationMonitor;
    MessageForwarder m_messageForwarder;
    CallForwarder m_callForwarder;
    EventJournal m_eventJournal;
    EventActions m_eventActions;
    std::unique_ptr<Autostart> m_autostart;
    SettingsModel m_settingsModel;
    AlertSettingsModel m_alertSettingsModel;
    AutostartModel m_autostartModel;
    AlertModel m_alertModel;
    ConnectionModel m_connectionModel;
    SourceListModel m_sourceListModel;
    BatteryOutlook m_batteryOutlook;
    ConfigurationModel m_configurationModel;
    HeartRateModel m_heartRateModel;
    HistoryView m_historyView;
    TodayModel m_todayModel;
    ExportModel m_exportModel;
    ImportModel m_importModel;
    ImportUndoModel m_importUndoModel;
    WizardModel m_wizardModel;
    RecordingChoices m_recordingChoices;
    RecordingModel m_recordingModel;
    TrayModel m_trayModel;
    FindModel m_findModel;
    ForwardingModel m_forwardingModel;
    EventsModel m_eventsModel;
    EventCommandsModel m_eventCommandsModel;
    Doctor m_doctor;
    DoctorModel m_doctorModel;
    LogModel m_logModel;
    OutputsModel m_outputsModel;
    AppModel m_app;
    QTimer m_leaving;
};

} // namespace neobeat
