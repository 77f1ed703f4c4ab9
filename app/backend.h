// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/samplehistory.h"
#include "base/logbook.h"
#include "base/sharedclock.h"
#include "history/historydesk.h"
#include "history/historystore.h"
#include "link/record/recordingradio.h"
#include "link/simulated/simulatedradio.h"
#include "models/doctormodel.h"
#include "models/exportmodel.h"
#include "models/heartratemodel.h"
#include "models/historyview.h"
#include "models/importmodel.h"
#include "models/logmodel.h"
#include "models/recordingchoices.h"
#include "models/recordingmodel.h"
#include "models/sessionmodel.h"
#include "models/settingsmodel.h"
#include "models/traymodel.h"
#include "models/watchaccess.h"
#include "models/wizardmodel.h"
#include "platform/logindsuspension.h"
#include "recorder/automaticexport.h"
#include "recorder/historyrecorder.h"
#include "session/connectionkeeper.h"
#include "session/watchsession.h"
#include "store/settings.h"

#include <QIODevice>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>

namespace neobeat {

/// Everything behind the window, built and wired: radios, stores, the session, the models.
class Backend : public QObject
{
    Q_OBJECT

public:
    explicit Backend(const CommandLine &line, QObject *parent = nullptr);
    ~Backend() override;

    /// Connects to the remembered watch, if there is one.
    void start();
    /// Ends a session that runs and takes leave of the watch; left() follows, after at most 3 s.
    void leave();

    /// What Main.qml requires.
    QVariantMap properties();

    Settings &settings() { return m_settings; }
    WatchSession &session() { return m_session; }
    ConnectionKeeper &keeper() { return m_keeper; }
    WatchAccess &access() { return m_access; }
    SessionModel &sessionModel() { return m_sessionModel; }
    HistoryRecorder &recorder() { return m_recorder; }
    RecordingModel &recordingModel() { return m_recordingModel; }
    RecordingChoices &recordingChoices() { return m_recordingChoices; }
    HeartRateModel &heartRateModel() { return m_heartRateModel; }
    HistoryStore &historyStore() { return m_historyStore; }
    HistoryView &historyView() { return m_historyView; }
    ExportModel &exportModel() { return m_exportModel; }
    ImportModel &importModel() { return m_importModel; }
    SettingsModel &settingsModel() { return m_settingsModel; }
    WizardModel &wizardModel() { return m_wizardModel; }
    TrayModel &trayModel() { return m_trayModel; }
    DoctorModel &doctorModel() { return m_doctorModel; }
    /// The watch of a simulated run, and of "Try simulated watch".
    SimulatedWatch &simulatedWatch() { return m_simulatedRadio->watch(); }

Q_SIGNALS:
    /// The link is closed and what was to be exported is, or it took too long.
    void left();

private:
    QString settingsFile(const CommandLine &line) const;
    QString historyFile(const CommandLine &line) const;
    /// The simulated watch as the history knows it.
    WatchEntry simulatedEntry() const;
    void wireHistory();
    void wireExchange();
    /// Exports and imports are about the watch whose history is on show.
    void followShownWatch();
    std::unique_ptr<KeyStore> makeSecretService(const CommandLine &line) const;
    std::unique_ptr<QIODevice> openRecordFile(const CommandLine &line) const;
    std::unique_ptr<RecordingRadio> makeRecordingRadio(const CommandLine &line) const;
    /// The radio in use, without what writes it down.
    Radio &plainRadio() const;
    /// What the doctor looks at.
    Patient patient();
    void onWatchChanged();
    /// The last hour of that watch, from the history, into the live chart.
    void recallLiveChart(const QString &address);
    /// Leaving ends early when nothing is left to wait for.
    void endLeaving();

    const bool m_isSimulatedRun;
    LogBook m_logBook;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Settings and keys of a simulated run.
    SystemClock m_systemClock;
    SharedClock m_clock{m_systemClock};
    Settings m_settings;
    std::unique_ptr<KeyStore> m_keyFile;
    std::unique_ptr<KeyStore> m_secretService;
    std::unique_ptr<SimulatedRadio> m_simulatedRadio;
    std::unique_ptr<Radio> m_bluetooth; ///< Empty in a simulated run whose radio works.
    std::unique_ptr<QIODevice> m_recordFile; ///< Set with --record.
    std::unique_ptr<RecordingRadio> m_recordingRadio; ///< Around the radio in use; set with --record.
    HistoryStore m_historyStore;
    HistoryDesk m_historyDesk;
    SampleHistory m_sampleHistory;
    WatchSession m_session;
    LogindSuspension m_suspension;
    ConnectionKeeper m_keeper;
    WatchAccess m_access;
    HistoryRecorder m_recorder;
    AutomaticExport m_automaticExport;
    SettingsModel m_settingsModel;
    SessionModel m_sessionModel;
    HeartRateModel m_heartRateModel;
    HistoryView m_historyView;
    ExportModel m_exportModel;
    ImportModel m_importModel;
    WizardModel m_wizardModel;
    RecordingChoices m_recordingChoices;
    RecordingModel m_recordingModel;
    TrayModel m_trayModel;
    Doctor m_doctor;
    DoctorModel m_doctorModel;
    LogModel m_logModel;
    QTimer m_leaving;
};

} // namespace neobeat
