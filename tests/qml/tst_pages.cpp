// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"
#include "history/historywriter.h"
#include "models/appmodel.h"
#include "publishing/makeoutput.h"
#include "support/fakeautostart.h"
#include "support/fakenotifications.h"
#include "support/loggedminutes.h"
#include "support/modelfixture.h"
#include "text/datetext.h"

#include "itemaccessible.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// The item and all of its visible descendants in the scene, which are not its QObject children.
QList<QQuickItem *> visibleItems(QQuickItem *item)
{
    if (!item->isVisible())
        return {};
    QList<QQuickItem *> result{item};
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        result += visibleItems(child);
    return result;
}

/// The first text that overflows the window at the left or right; empty when all fit.
QString textOutside(QQuickItem *content)
{
    const QList<QQuickItem *> items = visibleItems(content);
    for (const QQuickItem *item : items) {
        if (!item->inherits("QQuickText") || item->width() <= 0)
            continue;
        const QRectF place = item->mapRectToScene(item->boundingRect());
        if (place.left() < -1 || place.right() > content->width() + 1)
            return item->property("text").toString();
    }
    return {};
}

} // namespace

/// Every page of the real window, at every size and in both themes, with the simulated watch.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageFitsItsWindow_data();
    void everyPageFitsItsWindow();
    void withoutAWatchThereAreTwoWays();
    void everyViewOfTheHistoryFitsItsWindow_data();
    void everyViewOfTheHistoryFitsItsWindow();
    void todayCanBeReadByKeyboardAlone();
    void everySpanOfTodayFitsItsWindow_data();
    void everySpanOfTodayFitsItsWindow();
    void panelStaysWhereItIs();
    void batteryIsSpokenWithItsUnit();
    void theStartWithTheDesktopFollowsIt();
    void anAlarmIsAddedWithTheKeyboard();
    void aSettingIsWrittenWithTheKeyboard();
    void theWeatherIsTypedInWithTheKeyboard();
    void everySettingFitsWhileItIsEdited();
    void theWatchIsFoundFromTheKeyboard();
    void programsAreChosenFromTheKeyboard();
    void eventsAreListedAndHaveCommands();
    void theComputerIsFound();
    void whatScrollsLeavesTheRestAsItIs();

private:
    QQuickItem *find(const QString &name, QAccessible::Role role) const;
    void useSimulatedWatch();
    void fillHistory();

    std::unique_ptr<ModelFixture> m_fixture;
    std::unique_ptr<SettingsModel> m_settings;
    std::unique_ptr<ConnectionModel> m_connection;
    std::unique_ptr<OperationRunner> m_runner;
    std::unique_ptr<WatchConfiguration> m_configuration;
    std::unique_ptr<ConfigurationModel> m_configurationModel;
    std::unique_ptr<HeartRateModel> m_heartRate;
    std::unique_ptr<WizardModel> m_wizard;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<AsyncHistoryReader> m_asyncReader;
    std::unique_ptr<HistoryView> m_history;
    std::unique_ptr<SourceListModel> m_sources;
    std::unique_ptr<BatteryOutlook> m_battery;
    std::unique_ptr<TodayModel> m_today;
    std::unique_ptr<ExportModel> m_exporter;
    std::unique_ptr<ImportModel> m_importer;
    std::unique_ptr<ImportUndoModel> m_importUndo;
    std::unique_ptr<HistoryRecorder> m_recorder;
    std::unique_ptr<AutomaticExport> m_automaticExport;
    std::unique_ptr<RecordingChoices> m_choices;
    std::unique_ptr<RecordingModel> m_recording;
    std::unique_ptr<LogBook> m_logBook;
    std::unique_ptr<Doctor> m_doctor;
    std::unique_ptr<DoctorModel> m_doctorModel;
    std::unique_ptr<LogModel> m_log;
    std::unique_ptr<LiveSource> m_source;
    std::unique_ptr<OutputSet> m_outputs;
    std::unique_ptr<OutputsModel> m_outputsModel;
    std::unique_ptr<Alerts> m_alerts;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<AlertModel> m_alertModel;
    std::unique_ptr<AlertSettingsModel> m_alertSettings;
    struct Forwarding;
    std::unique_ptr<Forwarding> m_forwarding;
    std::unique_ptr<FakeAutostart> m_desktop;
    std::unique_ptr<AutostartModel> m_autostart;
    std::unique_ptr<AppModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

/// What finding, forwarding and events need.
struct TestPages::Forwarding
{
    Forwarding(ModelFixture &fixture, Notifications &notifications)
        : operations(fixture.connection)
        , reports(fixture.connection)
        , watchFinder(operations)
        , computerFinder(operations, reports)
        , journal(QString())
        , actions(reports, journal, fixture.settings, fixture.clock)
        , finder(watchFinder, computerFinder, notifications)
        , model(fixture.settings, monitor)
        , events(journal, actions, fixture.settings, notifications)
        , commands(actions, fixture.settings)
    {
    }

    OperationRunner operations;
    WatchEvents reports;
    WatchFinder watchFinder;
    ComputerFinder computerFinder;
    NotificationMonitor monitor;
    EventJournal journal;
    EventActions actions;
    FindModel finder;
    ForwardingModel model;
    EventsModel events;
    EventCommandsModel commands;
};

void TestPages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<ModelFixture>();
    m_settings = std::make_unique<SettingsModel>(m_fixture->settings);
    m_connection = std::make_unique<ConnectionModel>(m_fixture->access);
    m_runner = std::make_unique<OperationRunner>(m_fixture->connection);
    m_configuration
        = std::make_unique<WatchConfiguration>(*m_runner, m_fixture->connection, m_fixture->settings, m_fixture->clock);
    m_configuration->setWatch(m_fixture->simulatedRadio.watch().advertisement().address);
    m_configurationModel = std::make_unique<ConfigurationModel>(*m_configuration, m_fixture->clock);
    m_heartRate = std::make_unique<HeartRateModel>(m_fixture->connection, *m_settings, m_fixture->clock);
    m_wizard = std::make_unique<WizardModel>(m_fixture->access);
    m_store = std::make_unique<HistoryStore>(m_fixture->folder.filePath(u"history.sqlite"_s));
    fillHistory();
    m_asyncReader = std::make_unique<AsyncHistoryReader>(m_store->file());
    m_history = std::make_unique<HistoryView>(*m_store, *m_asyncReader, *m_settings, m_fixture->clock);
    m_sources = std::make_unique<SourceListModel>(m_fixture->access);
    m_battery = std::make_unique<BatteryOutlook>(m_fixture->access, *m_store, *m_asyncReader, m_fixture->clock);
    m_today = std::make_unique<TodayModel>(*m_store, *m_asyncReader, m_fixture->clock);
    m_exporter = std::make_unique<ExportModel>(m_store->file());
    m_importer = std::make_unique<ImportModel>(m_store->file());
    m_importUndo = std::make_unique<ImportUndoModel>(*m_store, *m_asyncReader);
    m_recorder = std::make_unique<HistoryRecorder>(m_fixture->connection, m_fixture->reconnector, *m_store,
                                                   m_fixture->sharedClock);
    m_automaticExport = std::make_unique<AutomaticExport>(*m_recorder, *m_store, m_fixture->settings);
    m_choices = std::make_unique<RecordingChoices>(m_fixture->settings, *m_recorder, *m_store);
    m_recording = std::make_unique<RecordingModel>(*m_recorder, *m_store, *m_asyncReader, *m_automaticExport);
    m_store->open();
    m_logBook = std::make_unique<LogBook>();
    m_doctor = std::make_unique<Doctor>(DoctorContext{m_fixture->radio,
                                                      m_fixture->connection,
                                                      m_fixture->settings,
                                                      {m_fixture->secretService, m_fixture->file},
                                                      m_fixture->clock});
    m_doctorModel = std::make_unique<DoctorModel>(*m_doctor);
    m_log = std::make_unique<LogModel>(*m_logBook, *m_doctor);
    m_source = std::make_unique<LiveSource>(m_fixture->connection, m_fixture->clock);
    m_outputs = std::make_unique<OutputSet>(makeAllOutputs(m_fixture->clock), *m_source, m_fixture->settings,
                                            KeyStores{m_fixture->secretService, m_fixture->file}, m_fixture->clock);
    m_outputsModel = std::make_unique<OutputsModel>(*m_outputs);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u":/qt/qml"_s);
    m_app = std::make_unique<AppModel>();
    m_app->connection = m_connection.get();
    m_app->battery = m_battery.get();
    m_app->wizard = m_wizard.get();
    m_app->configuration = m_configurationModel.get();
    m_app->heartRate = m_heartRate.get();
    m_app->recording = m_recording.get();
    m_app->choices = m_choices.get();
    m_app->history = m_history.get();
    m_app->today = m_today.get();
    m_app->exporter = m_exporter.get();
    m_app->importer = m_importer.get();
    m_app->importUndo = m_importUndo.get();
    m_app->settings = m_settings.get();
    m_app->doctor = m_doctorModel.get();
    m_app->log = m_log.get();
    m_alerts = std::make_unique<Alerts>(m_fixture->connection, m_fixture->reconnector, m_fixture->settings,
                                        m_fixture->clock);
    m_notifications = std::make_unique<FakeNotifications>();
    m_alertModel = std::make_unique<AlertModel>(*m_alerts, *m_notifications);
    m_alertSettings = std::make_unique<AlertSettingsModel>(m_fixture->settings, *m_notifications);
    m_desktop = std::make_unique<FakeAutostart>();
    m_autostart = std::make_unique<AutostartModel>(m_desktop.get());
    m_forwarding = std::make_unique<Forwarding>(*m_fixture, *m_notifications);
    m_app->sources = m_sources.get();
    m_app->finder = &m_forwarding->finder;
    m_app->forwarding = &m_forwarding->model;
    m_app->events = &m_forwarding->events;
    m_app->eventCommands = &m_forwarding->commands;
    m_app->alerts = m_alertModel.get();
    m_app->alertSettings = m_alertSettings.get();
    m_app->autostart = m_autostart.get();
    m_app->outputs = m_outputsModel.get();
    m_engine->setInitialProperties({{u"app"_s, QVariant::fromValue(m_app.get())}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Neobeat/Ui/Main.qml"_s));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestPages::cleanup()
{
    m_engine.reset();
    m_app.reset();
    m_forwarding.reset();
    m_autostart.reset();
    m_desktop.reset();
    m_alertSettings.reset();
    m_alertModel.reset();
    m_notifications.reset();
    m_alerts.reset();
    m_outputsModel.reset();
    m_outputs.reset();
    m_source.reset();
    m_log.reset();
    m_doctorModel.reset();
    m_doctor.reset();
    m_logBook.reset();
    m_recording.reset();
    m_choices.reset();
    m_automaticExport.reset();
    m_recorder.reset();
    m_importUndo.reset();
    m_importer.reset();
    m_exporter.reset();
    m_battery.reset();
    m_sources.reset();
    m_today.reset();
    m_history.reset();
    m_asyncReader.reset();
    m_store.reset();
    m_wizard.reset();
    m_heartRate.reset();
    m_configurationModel.reset();
    m_configuration.reset();
    m_runner.reset();
    m_connection.reset();
    m_settings.reset();
    m_fixture.reset();
}

/// An hour of today with an activity that has a long name, zones for it, and ten hours that the watch logged.
void TestPages::fillHistory()
{
    m_settings->setMaximumHeartRate(150);
    const WatchEntry watch{0, m_fixture->address(), u"Amazfit Neo"_s};
    const qint64 end = m_fixture->clock.now().toMSecsSinceEpoch();
    std::vector<Sample> samples;
    for (int second = 0; second < 3600; ++second)
        samples.push_back({end - 3'600'000 + 1000 * second, quint8(70 + second % 79)});
    const auto writer = HistoryWriter::open(m_store->file());
    QVERIFY(writer);
    QVERIFY((*writer)->addSamples(watch, samples));
    const qint64 midnight = end - 12 * ms::hour;
    QVERIFY((*writer)->addLoggedMinutes(watch,
                                        test::loggedMinutes(midnight, 600, MinuteSample::Kind::Movement, 10, 70, 0)));
    QVERIFY((*writer)->addActivity(watch,
                                   {0,
                                    {end - 1'800'000, end},
                                    false,
                                    QString(u"A name for a long run "_s).repeated(5),
                                    QString(u"and a note about it "_s).repeated(9),
                                    {}}));
}

/// The visible item with that accessible name and role; nullptr when there is none.
QQuickItem *TestPages::find(const QString &name, QAccessible::Role role) const
{
    const QList<QQuickItem *> items = visibleItems(m_window->contentItem());
    for (QQuickItem *item : items) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        if (interface && interface->role() == role && interface->text(QAccessible::Name) == name)
            return item;
    }
    return nullptr;
}

void TestPages::useSimulatedWatch()
{
    m_connection->trySimulatedWatch();
    QTRY_VERIFY(m_connection->isReady());
}

void TestPages::everyPageFitsItsWindow_data()
{
    QTest::addColumn<AppModel::Page>("page");
    QTest::addColumn<QSize>("size");
    const auto pages = QMetaEnum::fromType<AppModel::Page>();
    for (int i = 0; i < pages.keyCount(); ++i) {
        for (const QSize &size : {QSize(640, 480), QSize(780, 600), QSize(1040, 680), QSize(1600, 1000)})
            QTest::addRow("%s %dx%d", pages.key(i), size.width(), size.height())
                << static_cast<AppModel::Page>(pages.value(i)) << size;
    }
}

void TestPages::everyPageFitsItsWindow()
{
    QFETCH(AppModel::Page, page);
    QFETCH(QSize, size);
    useSimulatedWatch();
    m_window->resize(size);
    m_window->setProperty("currentPage", QVariant::fromValue(page));
    for (int appearance : {1, 2}) {
        m_settings->setAppearance(appearance);
        QTRY_COMPARE(m_window->contentItem()->size().toSize(), size);
        QVERIFY(!m_window->grabWindow().isNull());
        QVERIFY(visibleItems(m_window->contentItem()).size() > 30);
        QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
    }
}

void TestPages::everyViewOfTheHistoryFitsItsWindow_data()
{
    QTest::addColumn<HistoryView::ViewMode>("viewMode");
    QTest::addColumn<HistoryModel::Period>("period");
    QTest::addColumn<QSize>("size");
    using ViewMode = HistoryView::ViewMode;
    using Period = HistoryModel::Period;
    for (const QSize &size : {QSize(640, 480), QSize(1040, 680)}) {
        const auto add = [&](const char *name, ViewMode viewMode, Period period) {
            QTest::addRow("%s %dx%d", name, size.width(), size.height()) << viewMode << period << size;
        };
        add("table of a day", ViewMode::Table, Period::Day);
        add("table of a month", ViewMode::Table, Period::Month);
        add("days of a week", ViewMode::Days, Period::Week);
        add("months of a year", ViewMode::Days, Period::Year);
        add("curve of everything", ViewMode::Chart, Period::All);
    }
}

void TestPages::everyViewOfTheHistoryFitsItsWindow()
{
    QFETCH(HistoryView::ViewMode, viewMode);
    QFETCH(HistoryModel::Period, period);
    QFETCH(QSize, size);
    m_window->resize(size);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::History));
    m_history->chart()->setPeriod(period);
    m_history->setViewMode(viewMode);
    QTRY_COMPARE(m_history->statistics()->maximum(), 148);
    QTRY_COMPARE(m_history->activities()->count(), 1);
    QTRY_VERIFY(viewMode != HistoryView::ViewMode::Table || m_history->table()->count() > 0);
    QTRY_VERIFY(viewMode != HistoryView::ViewMode::Days || m_history->days()->count() > 0);
    QVERIFY(!m_window->grabWindow().isNull());
    QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
}

void TestPages::todayCanBeReadByKeyboardAlone()
{
    m_today->setWatch(m_fixture->address());
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Today));
    QTRY_COMPARE(m_today->content(), TodayModel::Content::Full);
    const auto descriptionOf
        = [](QQuickItem *item) { return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Description); };
    QQuickItem *graph = nullptr;
    QTRY_VERIFY((graph = find(u"Graph of the day"_s, QAccessible::Chart)));
    QCOMPARE(descriptionOf(graph), u"6,000 steps, heart rate 70 to 70 bpm"_s);
    graph->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Right);
    QCOMPARE(descriptionOf(graph), u"00:00: 600 steps, heart rate 70 to 70, average 70 bpm"_s);
    QTest::keyClick(m_window, Qt::Key_Left);
    QTest::keyClick(m_window, Qt::Key_Right);
    QCOMPARE(descriptionOf(graph), u"01:00: 600 steps, heart rate 70 to 70, average 70 bpm"_s);

    QQuickItem *table = find(u"Table"_s, QAccessible::RadioButton);
    QVERIFY(table);
    table->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(find(u"Hours in figures"_s, QAccessible::List));
    QTRY_VERIFY(find(u"00:00"_s, QAccessible::ListItem));

    QQuickItem *before = find(u"Graph of the time before"_s, QAccessible::Chart);
    QVERIFY(before);
    QCOMPARE(descriptionOf(before), u"Steps: 6,000 steps a day. Resting heart rate: 70 bpm."_s);
    before->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Left);
    QCOMPARE(descriptionOf(before), u"Sat, 31 Jan 2026: 6,000 steps, resting heart rate 70 bpm"_s);
    QTest::keyClick(m_window, Qt::Key_Left);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_today->ageWords(), u"Yesterday"_s);
    QTRY_VERIFY(find(u"No minutes of this day are here."_s, QAccessible::Heading));
}

void TestPages::everySpanOfTodayFitsItsWindow_data()
{
    QTest::addColumn<TrendModel::Span>("span");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(640, 480), QSize(1040, 680), QSize(1920, 1080)}) {
        for (const auto span : {TrendModel::Span::Week, TrendModel::Span::Month, TrendModel::Span::Year})
            QTest::addRow("span %d, %dx%d", int(span), size.width(), size.height()) << span << size;
    }
}

void TestPages::everySpanOfTodayFitsItsWindow()
{
    QFETCH(TrendModel::Span, span);
    QFETCH(QSize, size);
    m_today->setWatch(m_fixture->address());
    m_today->setGoal(8'000);
    m_today->setTotals(DailyTotals{6'100, 4'400, 190});
    m_today->sync()->setLast(m_fixture->clock.now());
    m_window->resize(size);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Today));
    m_today->trend()->setSpan(span);
    QTRY_COMPARE(m_today->content(), TodayModel::Content::Full);
    QTRY_COMPARE(m_window->contentItem()->size().toSize(), size);
    QVERIFY(!m_window->grabWindow().isNull());
    QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
}

void TestPages::withoutAWatchThereAreTwoWays()
{
    QTRY_VERIFY(find(u"Add watch"_s, QAccessible::Button));
    QVERIFY(find(u"Try simulated watch"_s, QAccessible::Button));
    QVERIFY(!find(u"Start heart rate"_s, QAccessible::Button));
}

void TestPages::panelStaysWhereItIs()
{
    QQuickItem *panel = find(u"Heart rate"_s, QAccessible::StaticText);
    QVERIFY(panel);
    QTRY_VERIFY(panel->width() > 0);
    const QRectF before = panel->mapRectToScene(panel->boundingRect());
    QCOMPARE(QAccessible::queryAccessibleInterface(panel)->text(QAccessible::Description), u"no reading"_s);
    useSimulatedWatch();
    m_connection->startHeartRate();
    QTRY_VERIFY(m_heartRate->bpm() > 0);
    QVERIFY(!m_window->grabWindow().isNull());
    QCOMPARE(panel->mapRectToScene(panel->boundingRect()), before);
    QCOMPARE(QAccessible::queryAccessibleInterface(panel)->text(QAccessible::Description),
             u"%1 bpm"_s.arg(m_heartRate->bpm()));
}

void TestPages::batteryIsSpokenWithItsUnit()
{
    useSimulatedWatch();
    QTRY_VERIFY(m_connection->batteryLevel() >= 0);
    for (const AppModel::Page page : {AppModel::Page::Live, AppModel::Page::Watch}) {
        m_window->setProperty("currentPage", QVariant::fromValue(page));
        QQuickItem *battery = nullptr;
        QTRY_VERIFY((battery = find(u"Battery level"_s, QAccessible::StaticText)));
        QCOMPARE(QAccessible::queryAccessibleInterface(battery)->text(QAccessible::Description), u"55 %"_s);
    }
}

void TestPages::theStartWithTheDesktopFollowsIt()
{
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Settings));
    QQuickItem *start = nullptr;
    QTRY_VERIFY((start = find(u"Start when you log in"_s, QAccessible::CheckBox)));
    QVERIFY(m_desktop->refreshes > 0);
    start->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QCOMPARE(m_desktop->state(), Autostart::State::On);
    QCOMPARE(start->property("checked"), true);

    m_desktop->set(Autostart::State::Asking, Autostart::Problem::None);
    QVERIFY(!start->isEnabled());
    m_desktop->set(Autostart::State::Off, Autostart::Problem::Refused);
    QVERIFY(start->isEnabled());
    QCOMPARE(start->property("checked"), false);
    QTRY_VERIFY(find(m_autostart->problem(), QAccessible::StaticText));
    // What the desktop does not allow stays off.
    start->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QCOMPARE(m_desktop->state(), Autostart::State::Off);
    QCOMPARE(start->property("checked"), false);
}

void TestPages::anAlarmIsAddedWithTheKeyboard()
{
    m_window->resize(640, 480);
    useSimulatedWatch();
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::WatchSettings));
    QQuickItem *add = nullptr;
    QTRY_VERIFY((add = find(u"Add alarm"_s, QAccessible::Button)));
    add->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(find(u"Time"_s, QAccessible::EditableText));
    const QQuickItem *save = find(u"Save"_s, QAccessible::Button);
    QVERIFY(save);
    QTRY_VERIFY(QRectF(0, 0, 640, 480).contains(save->mapRectToScene(save->boundingRect())));
    QTRY_VERIFY(m_window->activeFocusItem() && m_window->activeFocusItem()->inherits("QQuickTextField"));
    for (const char key : QByteArray("6:45"))
        QTest::keyClick(m_window, key);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_configuration->alarms(), (QList{Alarm{QTime(6, 45), 31, true}}));
    QTRY_COMPARE(m_configuration->standing(WatchConfiguration::alarmsKey).state, ChoiceState::Done);
    QTRY_COMPARE(m_window->activeFocusItem(), add); // Where it was before the dialog.
    QTRY_VERIFY(find(clockText(QTime(6, 45), ClockForm::Minutes), QAccessible::CheckBox));
}

void TestPages::theWeatherIsTypedInWithTheKeyboard()
{
    m_window->resize(640, 480);
    useSimulatedWatch();
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::WatchSettings));
    QQuickItem *edit = nullptr;
    QTRY_VERIFY((edit = find(u"Now: Edit…"_s, QAccessible::Button)));
    edit->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(find(u"Temperature"_s, QAccessible::EditableText));
    QTRY_VERIFY(m_window->activeFocusItem() && m_window->activeFocusItem()->inherits("QQuickTextField"));
    for (const char key : QByteArray("-3"))
        QTest::keyClick(m_window, key);
    QTest::keyClick(m_window, Qt::Key_Tab); // All kinds of weather are one stop.
    QTRY_COMPARE(m_window->activeFocusItem(), find(u"Clear"_s, QAccessible::RadioButton));
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(m_window, Qt::Key_Right);
    QTRY_COMPARE(m_window->activeFocusItem(), find(u"Rain"_s, QAccessible::RadioButton));
    QTest::keyClick(m_window, Qt::Key_Tab);
    QTest::keyClick(m_window, Qt::Key_Tab);
    QTRY_COMPARE(m_window->activeFocusItem(), find(u"Save"_s, QAccessible::Button));
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_COMPARE(m_window->activeFocusItem(), edit);
    QQuickItem *show = nullptr;
    QTRY_VERIFY((show = find(u"Show on the watch"_s, QAccessible::Button)));
    show->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_COMPARE(m_configuration->standing(WatchConfiguration::weatherKey).state, ChoiceState::Done);
    QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
}

void TestPages::aSettingIsWrittenWithTheKeyboard()
{
    useSimulatedWatch();
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::WatchSettings));
    QQuickItem *choose = nullptr;
    QTRY_VERIFY((choose = find(u"Goal of a day: Choose"_s, QAccessible::Button)));
    choose->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Space);
    QQuickItem *write = nullptr;
    QTRY_VERIFY((write = find(u"Write to the watch"_s, QAccessible::Button)));
    write->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_COMPARE(m_configuration->standing(WatchSetting::Goal).state, ChoiceState::Done);
    QCOMPARE(m_configuration->stepGoal(), 8000);
    QTRY_VERIFY(!find(u"Write to the watch"_s, QAccessible::Button));
    QCOMPARE(m_window->activeFocusItem(), choose);
    QQuickItem *row = find(u"Goal of a day"_s, QAccessible::StaticText);
    QVERIFY(row);
    QVERIFY(QAccessible::queryAccessibleInterface(row)->text(QAccessible::Description).contains(u"8000"_s));
}

void TestPages::everySettingFitsWhileItIsEdited()
{
    m_window->resize(640, 480);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::WatchSettings));
    for (const SettingDefinition &definition : settingDefinitions()) {
        const QString title = titleOf(definition.setting);
        QQuickItem *choose = nullptr;
        QTRY_VERIFY2((choose = find(title + u": Choose"_s, QAccessible::Button)), qPrintable(title));
        choose->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Space);
        QTRY_VERIFY(find(title + u": Cancel"_s, QAccessible::Button));
        if (definition.fields.size() > 1) // Fields that appear with the first choice or switch.
            QVERIFY(find(labelOf(definition.setting, definition.fields.first()), QAccessible::EditableText)
                    || find(labelOf(definition.setting, definition.fields.first()), QAccessible::CheckBox)
                    || find(labelOf(definition.setting, definition.fields.first()), QAccessible::Grouping));
        QVERIFY(!m_window->grabWindow().isNull());
        QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
        QTest::keyClick(m_window, Qt::Key_Space);
        QTRY_VERIFY(!find(title + u": Cancel"_s, QAccessible::Button));
    }
}

void TestPages::theWatchIsFoundFromTheKeyboard()
{
    useSimulatedWatch();
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Watch));
    QQuickItem *button = nullptr;
    QTRY_VERIFY((button = find(u"Find watch"_s, QAccessible::Button)));
    button->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(m_fixture->simulatedRadio.watch().alerts().isBeeping());
    QTRY_VERIFY(find(u"Stop finding"_s, QAccessible::Button));
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(!m_fixture->simulatedRadio.watch().alerts().isBeeping());
    QTRY_VERIFY(find(u"Find watch"_s, QAccessible::Button));
}

void TestPages::programsAreChosenFromTheKeyboard()
{
    useSimulatedWatch();
    m_window->resize(640, 480);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Watch));
    QQuickItem *forwarding = nullptr;
    QTRY_VERIFY((forwarding = find(u"Notifications on the watch"_s, QAccessible::CheckBox)));
    QVERIFY(!find(u"New programs"_s, QAccessible::CheckBox));
    forwarding->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QVERIFY(m_fixture->settings.forwarding().notifications);
    QTRY_VERIFY(find(u"New programs"_s, QAccessible::CheckBox));
    ForwardingSettings seen = m_fixture->settings.forwarding();
    seen.applications = {{u"Mail"_s, true}};
    m_fixture->settings.setForwarding(seen);
    QQuickItem *mail = nullptr;
    QTRY_VERIFY((mail = find(u"Mail"_s, QAccessible::CheckBox)));
    mail->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QCOMPARE(m_fixture->settings.forwarding().applications.value(u"Mail"_s), false);
    QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
}

void TestPages::eventsAreListedAndHaveCommands()
{
    useSimulatedWatch();
    m_window->resize(640, 480);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Watch));
    m_forwarding->journal.add({QDateTime::currentDateTimeUtc(), DeviceEvent::of(DeviceEvent::Kind::FellAsleep)});
    QQuickItem *more = nullptr;
    QTRY_VERIFY((more = find(u"Run a command at an event"_s, QAccessible::Button)));
    more->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QQuickItem *command = nullptr;
    QTRY_VERIFY((command = find(u"Button pressed"_s, QAccessible::EditableText)));
    command->forceActiveFocus();
    for (const char letter : {'t', 'r', 'u', 'e'})
        QTest::keyClick(m_window, letter);
    QTest::keyClick(m_window, Qt::Key_Return);
    QCOMPARE(m_fixture->settings.forwarding().commands.value(u"button"_s), QStringList{u"true"_s});
    QQuickItem *trial = nullptr;
    QTRY_VERIFY((trial = find(u"Try: Button pressed"_s, QAccessible::Button)) && trial->isEnabled());
    trial->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(find(u"The command was run."_s, QAccessible::StaticText));
    QTRY_COMPARE(textOutside(m_window->contentItem()), QString());
}

void TestPages::theComputerIsFound()
{
    useSimulatedWatch();
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Watch));
    QTRY_VERIFY([&] {
        // Reported until it is subscribed to, and not once more: that would ring again.
        if (!m_forwarding->computerFinder.isRinging())
            m_fixture->simulatedRadio.watch().reportEvent("\x08");
        return m_forwarding->computerFinder.isRinging();
    }());
    QQuickItem *found = nullptr;
    QTRY_VERIFY((found = find(u"Found"_s, QAccessible::Button)));
    found->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Space);
    QVERIFY(!m_forwarding->computerFinder.isRinging());
}

/// The software renderer of Qt 6.4 draws a shape that is wholly clipped without any clip, over the rail for instance.
void TestPages::whatScrollsLeavesTheRestAsItIs()
{
    m_window->resize(640, 480);
    m_window->setProperty("currentPage", QVariant::fromValue(AppModel::Page::Doctor));
    QTRY_VERIFY(!m_doctorModel->summary().isEmpty());
    QQuickItem *area = nullptr;
    const auto scrolls = [this, &area] {
        for (QQuickItem *item : visibleItems(m_window->contentItem())) {
            if (item->inherits("QQuickFlickable") && item->property("contentHeight").toReal() > item->height() + 100)
                area = item;
        }
        return area != nullptr;
    };
    QTRY_VERIFY(scrolls());
    const QRect place = area->mapRectToScene(area->boundingRect()).toAlignedRect();
    const auto around = [&] {
        QImage picture = m_window->grabWindow();
        QPainter(&picture).fillRect(place, Qt::black);
        return picture;
    };
    const QImage before = around();
    const qreal last = area->property("contentHeight").toReal() - area->height();
    for (qreal position = 0; position <= last; position += 7) {
        area->setProperty("contentY", position);
        QVERIFY2(around() == before, qPrintable(QString::number(position)));
    }
}

static int runTestPages(int argc, char **argv)
{
    QApplication application(argc, argv); // Qt Charts needs widgets.
    installItemAccessible();
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestPages)

#include "tst_pages.moc"
