// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "base/logging.h"
#include "forwarding/gnomecalls.h"
#include "forwarding/kdeconnectcalls.h"
#include "forwarding/modemcalls.h"
#include "forwarding/noticecalls.h"
#include "forwarding/ofonocalls.h"
#include "link/simulated/simulatedwatch.h"
#include "platform/autostartfile.h"
#include "platform/backgroundportal.h"
#include "publishing/makeoutput.h"
#include "store/historyfile.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr auto leavingLimit = 3s;
/// Time limit on quitting for the export of an activity that has just ended.
constexpr auto exportLimit = 800ms;
/// The width of the widest live chart.
constexpr std::chrono::milliseconds recalledTime = 1h;

} // namespace

Backend::Backend(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_isSimulatedRun(line.scenario.has_value())
    , m_scratch(line.scenario && line.settingsFile.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_settings(settingsFile(line))
    , m_radioStack(radioOptions(line))
    , m_historyStore(historyFile(line))
    , m_asyncReader(m_historyStore.file())
    , m_sampleHistory(m_historyStore, simulatedEntry())
    , m_access(reconnector(), connection(), m_settings, m_radioStack.keyStores(), m_radioStack.radio(),
               {m_radioStack.simulatedRadio(), simulatedWatch().advertisement(), m_radioStack.simulatedRadio().key(),
                simulatedWatch().scenario().model})
    , m_configuration(operations(), connection(), m_settings, m_radioStack.clock())
    , m_clockKeeper(operations(), m_settings, m_clockChanges, m_radioStack.clock())
    , m_recorder(connection(), reconnector(), m_historyStore, m_radioStack.clock())
    , m_historyMinutes(m_historyStore, m_asyncReader)
    , m_minuteSync(connection(), reconnector(), operations(), m_historyMinutes, m_radioStack.clock())
    , m_todayTotals(connection(), m_radioStack.clock())
    , m_automaticExport(m_recorder, m_historyStore, m_settings)
    , m_liveSource(connection(), m_radioStack.clock())
    , m_outputs(makeAllOutputs(m_radioStack.clock()), m_liveSource, m_settings, m_radioStack.keyStores(),
                m_radioStack.clock())
    , m_alerts(connection(), reconnector(), m_settings, m_radioStack.clock())
    , m_notifications(tr("Open Neobeat"))
    , m_watchEvents(connection())
    , m_watchFinder(operations())
    , m_computerFinder(operations(), m_watchEvents)
    , m_messageForwarder(m_notificationMonitor, operations(), m_settings, m_radioStack.clock())
    , m_callForwarder(operations(), m_watchEvents, m_settings, m_radioStack.clock())
    , m_eventJournal(eventFile(line))
    , m_eventActions(m_watchEvents, m_eventJournal, m_settings, m_radioStack.clock())
    , m_autostart(makeAutostart(line))
    , m_settingsModel(m_settings)
    , m_alertSettingsModel(m_settings, m_notifications)
    , m_autostartModel(m_autostart.get())
    , m_alertModel(m_alerts, m_notifications)
    , m_connectionModel(m_access)
    , m_sourceListModel(m_access)
    , m_batteryOutlook(m_access, m_historyStore, m_asyncReader, m_radioStack.clock())
    , m_configurationModel(m_configuration, m_radioStack.clock())
    , m_heartRateModel(connection(), m_settingsModel, m_radioStack.clock())
    , m_historyView(m_historyStore, m_asyncReader, m_settingsModel, m_radioStack.clock())
    , m_todayModel(m_historyStore, m_asyncReader, m_radioStack.clock())
    , m_exportModel(m_historyStore.file())
    , m_importModel(m_historyStore.file())
    , m_importUndoModel(m_historyStore, m_asyncReader)
    , m_wizardModel(m_access)
    , m_recordingChoices(m_settings, m_recorder, m_historyStore)
    , m_recordingModel(m_recorder, m_historyStore, m_asyncReader, m_automaticExport)
    , m_trayModel(m_connectionModel, m_heartRateModel, m_recordingModel, m_settingsModel)
    , m_findModel(m_watchFinder, m_computerFinder, m_notifications)
    , m_forwardingModel(m_settings, m_notificationMonitor)
    , m_eventsModel(m_eventJournal, m_eventActions, m_settings, m_notifications)
    , m_eventCommandsModel(m_eventActions, m_settings)
    , m_doctor(context())
    , m_doctorModel(m_doctor)
    , m_logModel(m_logBook, m_doctor)
    , m_outputsModel(m_outputs)
{
    m_logBook.install();
    if (!line.traceFile.isEmpty() && !m_radioStack.traceFile())
        qCWarning(lcApp) << "the trace ends here: the file of --trace cannot be written any more";
    wireHistory();
    wireExchange();
    wireToday();
    collectModels();
    if (line.showsSampleHistory) {
        connect(&m_sampleHistory, &SampleHistory::written, &m_historyStore, &HistoryStore::open);
        m_sampleHistory.setHasBeats(simulatedWatch().scenario().model->can(SourceModel::BeatIntervals));
        m_sampleHistory.write(m_radioStack.clock().now());
    } else {
        m_historyStore.open();
    }
    // Remove what an earlier trial of the simulated watch left.
    if (!m_isSimulatedRun) {
        m_historyStore.eraseSimulated();
        m_configuration.setWatch(simulatedEntry().address);
        m_configuration.dropEverything();
    }
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &Backend::left);
    connect(&connection(), &WatchConnection::stateChanged, this, &Backend::endLeaving);
    connect(&connection(), &WatchConnection::stateChanged, this, &Backend::shareBattery);
    connect(&connection(), &WatchConnection::batteryChanged, this, &Backend::shareBattery);
    connect(&m_settingsModel, &SettingsModel::sharesBatteryChanged, this, &Backend::shareBattery);
    connect(&m_outputs, &OutputSet::stopped, this, &Backend::endLeaving);
    connect(&m_automaticExport, &AutomaticExport::idle, this, &Backend::endLeaving);
    connect(&m_access, &WatchAccess::watchChanged, this, &Backend::onWatchChanged);
    connect(&m_recorder, &HistoryRecorder::changed, this, &Backend::updateMinuteSync);
    connect(&m_settingsModel, &SettingsModel::syncsMinutesChanged, this, &Backend::updateMinuteSync);
    onWatchChanged();
    updateMinuteSync();
}

Backend::~Backend() = default;

void Backend::start()
{
    m_notifications.start();
    addCallSources();
    m_outputs.follow(m_radioStack.suspension());
    m_outputs.start();
    if (m_settings.watch())
        m_connectionModel.connectToWatch();
}

void Backend::leave()
{
    m_importModel.cancel();
    m_importUndoModel.cancel();
    m_exportModel.cancel();
    m_minuteSync.setAutomatic(false);
    m_minuteSync.cancel();
    m_recorder.stopActivity();
    // The user can no longer decide about them; they are exported as at any end of an activity.
    while (m_recorder.cutOff())
        m_recorder.closeCutOff();
    m_leaving.start(leavingLimit);
    QTimer::singleShot(exportLimit, &m_automaticExport, &AutomaticExport::cancel);
    m_access.disconnect();
    m_outputs.stop();
    endLeaving();
}

void Backend::collectModels()
{
    m_app.connection = &m_connectionModel;
    m_app.sources = &m_sourceListModel;
    m_app.battery = &m_batteryOutlook;
    m_app.wizard = &m_wizardModel;
    m_app.configuration = &m_configurationModel;
    m_app.heartRate = &m_heartRateModel;
    m_app.recording = &m_recordingModel;
    m_app.choices = &m_recordingChoices;
    m_app.history = &m_historyView;
    m_app.today = &m_todayModel;
    m_app.exporter = &m_exportModel;
    m_app.importer = &m_importModel;
    m_app.importUndo = &m_importUndoModel;
    m_app.outputs = &m_outputsModel;
    m_app.alerts = &m_alertModel;
    m_app.alertSettings = &m_alertSettingsModel;
    m_app.autostart = &m_autostartModel;
    m_app.settings = &m_settingsModel;
    m_app.finder = &m_findModel;
    m_app.forwarding = &m_forwardingModel;
    m_app.events = &m_eventsModel;
    m_app.eventCommands = &m_eventCommandsModel;
    m_app.doctor = &m_doctorModel;
    m_app.log = &m_logModel;
}

QString Backend::settingsFile(const CommandLine &line) const
{
    return m_scratch ? m_scratch->filePath(u"neobeat.ini"_s) : line.settingsFile;
}

RadioStack::Options Backend::radioOptions(const CommandLine &line) const
{
    const QString settings = settingsFile(line);
    const QString keys = settings.isEmpty() ? QString() : settings + u".keys"_s;
    return {line.scenario, line.replay, line.traceFile, historyFile(line), keys};
}

QString Backend::historyFile(const CommandLine &line) const
{
    if (!line.databaseFile.isEmpty())
        return line.databaseFile;
    if (m_scratch)
        return m_scratch->filePath(u"history.sqlite"_s);
    return line.settingsFile.isEmpty() ? defaultHistoryFile() : line.settingsFile + u".history.sqlite"_s;
}

QString Backend::eventFile(const CommandLine &line) const
{
    if (m_scratch)
        return m_scratch->filePath(u"events.jsonl"_s);
    return line.settingsFile.isEmpty() ? defaultEventFile() : line.settingsFile + u".events.jsonl"_s;
}

void Backend::addCallSources()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    const QDBusConnection system = QDBusConnection::systemBus();
    m_callForwarder.add(std::make_unique<NoticeCalls>(m_notificationMonitor));
    // The program before the modem behind it: it knows the names, and of two sources the first one counts.
    m_callForwarder.add(std::make_unique<GnomeCalls>(session));
    m_callForwarder.add(std::make_unique<KdeConnectCalls>(session));
    for (const QString &service : {u"org.pipewire.Telephony"_s, u"org.freedesktop.PipeWire.Telephony"_s})
        m_callForwarder.add(std::make_unique<OfonoCalls>(session, service));
    m_callForwarder.add(std::make_unique<OfonoCalls>(system, u"org.ofono"_s));
    m_callForwarder.add(std::make_unique<ModemCalls>(system));
}

WatchEntry Backend::simulatedEntry()
{
    const Advertisement watch = m_radioStack.simulatedRadio().watch().advertisement();
    return {0, watch.address, watch.shownName(), true};
}

std::unique_ptr<Autostart> Backend::makeAutostart(const CommandLine &line)
{
    if (line.scenario || !line.settingsFile.isEmpty() || !line.databaseFile.isEmpty())
        return nullptr;
    if (Sandbox::detect().kind == Sandbox::Kind::None)
        return std::make_unique<AutostartFile>(AutostartFile::defaultFolder(), QCoreApplication::applicationFilePath());
    auto portal = std::make_unique<BackgroundPortal>(
        u"neobeat"_s, tr("Neobeat stays connected to the watch and records the heart rate."),
        m_settings.startsWithDesktop());
    connect(portal.get(), &BackgroundPortal::agreed, this,
            [this](bool enabled) { m_settings.setStartsWithDesktop(enabled); });
    return portal;
}

void Backend::wireHistory()
{
    connect(&m_asyncReader, &AsyncHistoryReader::damageFound, &m_historyStore, &HistoryStore::checkFile);
    connect(&m_historyStore, &HistoryStore::quarantined, &m_asyncReader, &AsyncHistoryReader::reopen);
    connect(&m_historyStore, &HistoryStore::stateChanged, this, &Backend::endLeaving);
    connect(&m_historyStore, &HistoryStore::lost, this, [](qint64 readings) {
        qCWarning(lcApp) << "the history could not be written; readings that are lost:" << readings;
    });
    connect(&m_historyStore, &HistoryStore::stateChanged, this, [this] {
        if (const Error error = m_historyStore.error())
            qCWarning(lcApp) << "the history cannot be written now:" << error.name() << error.detail;
    });
}

void Backend::wireExchange()
{
    connect(&m_historyStore, &HistoryStore::quarantined, &m_exportModel, &ExportModel::reopen);
    connect(&m_importModel, &ImportModel::imported, &m_historyStore, &HistoryStore::noteChange);
    connect(m_historyView.chart(), &HistoryModel::watchChanged, this, &Backend::followShownWatch);
}

void Backend::followShownWatch()
{
    const QString address = m_historyView.chart()->watchAddress();
    m_exportModel.setWatch(address);
    m_importModel.setWatch({0, address, {}});
}

DoctorContext Backend::context()
{
    DoctorContext context{m_radioStack.radio(),     connection(),         m_settings,
                          m_radioStack.keyStores(), m_radioStack.clock(), Sandbox::detect()};
    context.error = [this] { return reconnector().error(); };
    context.isLookedFor = [this] { return reconnector().state() == Reconnector::State::Waiting; };
    return context;
}

void Backend::onWatchChanged()
{
    const bool isSimulated = m_access.isSimulated();
    const std::optional<RememberedWatch> watch = m_access.watch();
    m_recorder.setSimulated(m_isSimulatedRun || isSimulated);
    m_minuteSync.setSimulated(m_isSimulatedRun || isSimulated);
    const QString address = isSimulated ? simulatedEntry().address : watch ? watch->address : QString();
    m_recorder.setWatch(address);
    m_configuration.setWatch(address);
    m_historyView.setWatch(address);
    m_todayModel.setWatch(address);
    followShownWatch();
    recallLiveChart(address);
}

void Backend::wireToday()
{
    SyncTask &task = *m_todayModel.sync();
    connect(&task, &SyncTask::wanted, this, [this] { m_minuteSync.start(); });
    connect(&task, &SyncTask::cancelWanted, &m_minuteSync, &MinuteSync::cancel);
    connect(&m_minuteSync, &MinuteSync::changed, this, [this, &task] {
        if (m_minuteSync.isRunning())
            task.setProgress(m_minuteSync.progress());
    });
    connect(&m_minuteSync, &MinuteSync::finished, this,
            [this, &task](const Error &error) { task.setDone(error, m_radioStack.clock().now()); });
    connect(&operations(), &OperationRunner::readyChanged, this, [this, &task] {
        task.setPossible(operations().isReady());
        showTotals();
    });
    const auto followKind = [this, &task] { task.setOffered(m_connectionModel.takesCommands()); };
    connect(&m_connectionModel, &ConnectionModel::watchChanged, this, followKind);
    followKind();
    const auto spareErased = [this] { m_minuteSync.setNotBefore(m_settings.minutesErasedUntil()); };
    connect(m_historyView.eraser(), &HistoryEraser::erasedUntil, this, [this, spareErased](const QDateTime &time) {
        const QDateTime before = m_settings.minutesErasedUntil();
        m_settings.setMinutesErasedUntil(before.isValid() ? std::max(before, time) : time);
        spareErased();
    });
    spareErased();
    connect(&m_todayTotals, &TodayTotals::changed, this, &Backend::showTotals);
    const auto showGoal = [this] { m_todayModel.setGoal(m_configuration.stepGoal()); };
    connect(&m_configuration, &WatchConfiguration::stepGoalChanged, this, showGoal);
    showGoal();
}

void Backend::showTotals()
{
    const auto &reading = m_todayTotals.reading();
    const bool isOfToday = reading && reading->time.date() == m_radioStack.clock().now().date();
    m_todayModel.setTotals(isOfToday && operations().isReady() ? std::optional(reading->totals) : std::nullopt);
}

void Backend::updateMinuteSync()
{
    if (m_leaving.isActive())
        return;
    m_minuteSync.setAutomatic(m_settings.syncsMinutes() && m_recorder.mode() != HistoryRecorder::Mode::Never);
    // An activity would get a hole.
    m_minuteSync.setPostponed(m_recorder.activity().has_value());
}

void Backend::recallLiveChart(const QString &address)
{
    using Samples = std::vector<Bucket>;
    if (address.isEmpty())
        return;
    const qint64 now = m_radioStack.clock().now().toMSecsSinceEpoch();
    const TimeRange recent{now - recalledTime.count(), now};
    m_asyncReader.ask(
        this,
        [=](HistoryReader &reader) -> Result<Samples, Error> {
            const auto watch = reader.watch(address);
            if (!watch)
                return watch.error();
            Samples samples;
            const auto all = reader.forEachSample(watch->id, recent, [&](const Sample &sample) {
                if (sample.source != SampleSource::Minute)
                    samples.push_back(Bucket::ofSample(sample.time, sample.isReading() ? sample.bpm : 0));
                return true;
            });
            return all ? Result<Samples, Error>(samples) : all.error();
        },
        [this, address](const Result<Samples, Error> &samples) {
            if (samples)
                m_heartRateModel.recall(address, *samples);
        });
}

void Backend::shareBattery()
{
    const bool isWanted = m_settings.sharesBattery() && !m_access.isSimulated() && !m_isSimulatedRun;
    if (const bool before = std::exchange(m_sharesBattery, isWanted); before != isWanted) {
        if (isWanted)
            m_batteryProvider.start();
        else
            m_batteryProvider.stop();
    }
    const bool isConnected = connection().state() == WatchConnection::State::Ready;
    m_batteryProvider.setBattery(connection().watch().address,
                                 isConnected ? connection().battery().level : std::optional<int>());
}

void Backend::endLeaving()
{
    const bool isOver
        = connection().state() == WatchConnection::State::Idle && !m_automaticExport.isBusy() && m_outputs.isStopped();
    if (!m_leaving.isActive() || !isOver)
        return;
    // Closed here and not with the program, so that write failures can be reported.
    if (m_historyStore.state() == HistoryStore::State::Closed)
        m_leaving.start(0);
    else
        m_historyStore.close();
}

} // namespace neobeat
