// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "app/samplehistory.h"
#include "base/logging.h"
#include "base/timeunits.h"
#include "history/historywriter.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/deviceevent.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr auto lookInterval = 50ms;
constexpr auto settlingTime = 600ms; // longer than any animation in the window
constexpr int mostLooks = 500; // 25 s
const QString someKey = u"4e656f626561742d73696d756c617465"_s;

} // namespace

Screenshots::Screenshots(Backend &backend, QQuickWindow &window, const QString &folder, const QSize &size,
                         QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_window(window)
    , m_folder(folder)
    , m_size(size)
{
    m_looking.setInterval(lookInterval);
    m_settling.setInterval(settlingTime);
    m_settling.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &Screenshots::look);
    connect(&m_settling, &QTimer::timeout, this, &Screenshots::take);
    addWizard();
    addPages();
    addWatchSettings();
    addToday();
    addHistory();
    addImports();
    addFailures();
}

void Screenshots::start()
{
    m_good = m_folder.mkpath(u"."_s);
    begin();
    next();
}

void Screenshots::begin()
{
    ConnectionTimeouts timeouts;
    timeouts.seek = 2s;
    timeouts.connect = 2s;
    m_backend.connection().setTimeouts(timeouts);
    m_window.resize(m_size);
    m_window.show();
    m_backend.settingsModel().setAppearance(static_cast<int>(Settings::Appearance::Light));
}

void Screenshots::addWizard()
{
    WizardModel &wizard = m_backend.wizardModel();
    using Step = WizardModel::Page;
    const auto typed = [&wizard](const QString &text) { return [&wizard, text] { wizard.setKeyText(text); }; };
    add(u"live-empty"_s, [this] { show(Page::Live); });
    add(
        u"wizard-bluetooth"_s,
        [this, &wizard] {
            wizard.start();
            show(Page::Wizard);
        },
        [&wizard] { return wizard.isRadioReady(); });
    add(
        u"wizard-watch"_s, [&wizard] { wizard.next(); }, [&wizard] { return wizard.watches()->rowCount() > 0; });
    add(u"wizard-watch-chosen"_s, [&wizard] { wizard.select(0); });
    add(
        u"wizard-key-empty"_s, [&wizard] { wizard.next(); }, [&wizard] { return wizard.page() == Step::Key; });
    add(u"wizard-key-incomplete"_s, typed(someKey.left(30)));
    add(u"wizard-key-wrong"_s, typed(u"0x4e656f626561742d…"_s));
    add(u"wizard-key-choose"_s,
        typed(u"Device 1. Mac = 00:00:5E:00:53:01, auth_key = 0x%1\n"
              "Device 2. Mac = 00:00:5E:00:53:02, auth_key = 0x%2\n"_s.arg(someKey,
                                                                           QString(someKey).replace(u'c', u'd'))));
    add(u"wizard-key-ready"_s, typed(u"0x"_s + someKey));
    add(
        u"wizard-connect"_s, [&wizard] { wizard.next(); }, [&wizard] { return wizard.page() == Step::Connect; });
    add(
        u"wizard-done"_s, [] {}, [&wizard] { return wizard.page() == Step::Done; });
}

void Screenshots::addPages()
{
    add(
        u"live"_s,
        [this] {
            m_backend.wizardModel().finish();
            show(Page::Live);
            if (!m_dark) // the second pass has the readings of the first
                fillHistory();
            m_backend.connectionModel().startHeartRate();
        },
        [this] { return m_backend.heartRateModel().isStreaming() && m_backend.heartRateModel().bpm() > 0; });
    add(u"live-narrow"_s, [this] { m_window.resize(640, 680); });
    for (const Page page : {Page::Watch, Page::Settings, Page::Help})
        add(QVariant::fromValue(page).toString().toLower(), [this, page] {
            m_window.resize(m_size);
            show(page);
        });
    add(
        u"watch-settings"_s,
        [this] {
            m_backend.configuration().setAlarms({{QTime(6, 45), 0x1f, true}, {QTime(9, 0), 0x60, false}});
            m_backend.configuration().choose(WatchSetting::Goal, *settingValue(definitionOf(WatchSetting::Goal), {}));
            show(Page::WatchSettings);
        },
        [this] { return !m_backend.configuration().isBusy(); });
    add(
        u"outputs"_s,
        [this] {
            m_backend.outputs().setEnabled(OutputType::Server, true);
            show(Page::Outputs);
        },
        [this] {
            return m_backend.outputs().output(OutputType::Server).state() == Output::State::Ready
                && m_backend.heartRateModel().bpm() > 0;
        });
    add(
        u"doctor"_s, [this] { show(Page::Doctor); }, [this] { return !m_backend.doctorModel().summary().isEmpty(); });
    add(u"log"_s, [this] { show(Page::Log); });
}

void Screenshots::addWatchSettings()
{
    WatchConfiguration &configuration = m_backend.configuration();
    add(
        u"watch-settings-alarm"_s, [this] { show(Page::WatchSettings); },
        pressing("AlarmsCard", "Add alarm", "AlarmForm", "Save"));
    add(
        u"watch-settings-clocks"_s,
        [this, &configuration] {
            closeDialog();
            configuration.setWorldClocks({{"Europe/Lisbon", {}}, {"Asia/Kolkata", {}}, {"America/Anchorage", {}}});
        },
        [this] { return reveal("WeatherCard", "Add day"); });
    add(
        u"watch-settings-weather"_s,
        [this] {
            WeatherModel &weather = *m_backend.app().configuration->weather();
            weather.setNow(7, u"11"_s);
            while (weather.rowCount() < 3)
                weather.setDay(-1, weather.rowCount(), u"8"_s, u"15"_s);
            weather.setDetail(WeatherModel::AirQuality, {});
        },
        [this] { return reveal("WeatherCard", "Show on the watch"); });
    add(
        u"watch-settings-weather-day"_s, [] {}, pressing("WeatherCard", "Add day", "WeatherForm", "Save"));
    add(
        u"watch-events"_s,
        [this] {
            closeDialog();
            show(Page::Watch);
            m_backend.simulatedWatch().reportEvent(DeviceEvent::of(DeviceEvent::Kind::ButtonPressed).encode());
        },
        [this, opened = pressing("EventsCard", "Run a command at an event", "EventsCard", "Hide commands")] {
            return opened() && reveal("ForgetRow", "Forget watch");
        });
}

void Screenshots::addToday()
{
    TodayModel &today = m_backend.todayModel();
    using Span = TrendModel::Span;
    const auto isFull = [&today] { return today.content() == TodayModel::Content::Full && !today.trend()->isEmpty(); };
    add(
        u"today"_s,
        [this, &today] {
            m_window.resize(m_size);
            today.setWatch(m_backend.simulatedWatch().advertisement().address);
            today.trend()->setSpan(Span::Week);
            today.setGoal(8'000);
            today.goToToday();
            today.goBack(); // a whole day
            show(Page::Today);
        },
        isFull);
    add(
        u"today-month"_s,
        [&today] {
            today.goBack();
            today.trend()->setSpan(Span::Month);
        },
        isFull);
    add(
        u"today-narrow"_s,
        [this, &today] {
            m_window.resize(640, 480);
            today.trend()->setSpan(Span::Year);
        },
        isFull);
    add(
        u"today-wide"_s,
        [this, &today] {
            m_window.resize(1920, 1080);
            today.trend()->setSpan(Span::Month);
        },
        isFull);
    add(
        u"today-empty"_s,
        [this, &today] {
            m_window.resize(m_size);
            today.setWatch(u"00:00:5E:00:53:7F"_s); // A watch without any data.
        },
        [&today] { return today.content() == TodayModel::Content::Empty; });
}

void Screenshots::addHistory()
{
    using ViewMode = HistoryView::ViewMode;
    using Period = HistoryModel::Period;
    HistoryView &view = m_backend.historyView();
    const auto isFull
        = [&view] { return view.content() == HistoryView::Content::Full && view.statistics()->resting() > 0; };
    add(
        u"history-day"_s,
        [this] {
            m_window.resize(m_size);
            m_backend.settingsModel().setAge(40);
            show(Page::History);
            showHistory(ViewMode::Chart, Period::Day);
        },
        isFull);
    const auto addViewMode = [&](const QString &name, ViewMode viewMode, Period period) {
        add(
            name, [this, viewMode, period] { showHistory(viewMode, period); }, isFull);
    };
    addViewMode(u"history-week"_s, ViewMode::Chart, Period::Week);
    addViewMode(u"history-year"_s, ViewMode::Chart, Period::Year);
    addViewMode(u"history-table"_s, ViewMode::Table, Period::Day);
    addViewMode(u"history-days"_s, ViewMode::Days, Period::Month);
    add(
        u"history-narrow"_s,
        [this] {
            m_window.resize(640, 480);
            showHistory(ViewMode::Chart, Period::Week);
        },
        isFull);
    addBeats();
    add(
        u"history-empty"_s,
        [this, &view] {
            m_window.resize(m_size);
            view.setWatch(u"00:00:5E:00:53:7F"_s); // A watch without any data.
        },
        [&view] { return view.content() == HistoryView::Content::Empty; });
    // Back to the watch with a history, for the other theme.
    add(
        u"settings-zones"_s,
        [this, &view] {
            view.setWatch(m_backend.simulatedWatch().advertisement().address);
            show(Page::Settings);
        },
        [&view] { return view.content() == HistoryView::Content::Full; });
}

void Screenshots::addImports()
{
    ImportModel &importer = *m_backend.app().importer;
    ImportUndoModel &undoer = *m_backend.app().importUndo;
    add(
        u"history-import"_s, [this] { show(Page::History); },
        [this, &importer, opened = pressing("HistoryActions", "Import…", "ImportForm", "Earlier imports…")] {
            if (!opened())
                return false;
            if (importer.preview().isEmpty() && !importer.isLooking())
                importer.setFile(someFile(u"Zepp Heart rate 2025-01-01 to 2025-12-31 of the old watch.csv"_s, 3'600));
            return !importer.preview().isEmpty();
        });
    add(
        u"history-imported"_s, [&importer] { importer.start(); }, [&importer] { return !importer.isBusy(); });
    add(
        u"history-imports"_s, [this] { closeDialog(); },
        [&undoer, opened = pressing("HistoryActions", "Import…", "ImportForm", "Earlier imports…"),
         listed = pressing("ImportForm", "Earlier imports…", "ImportsDialog", "Undo…")] {
            return undoer.imports()->isActive() ? undoer.imports()->count() > 0 : opened() && listed();
        });
    add(
        u"history-imports-undo"_s, [] {}, pressing("ImportsDialog", "Undo…", "ImportsDialog", "Undo import"));
    add(
        u"history-imports-undone"_s,
        [this] { QMetaObject::invokeMethod(button("ImportsDialog", "Undo import"), "clicked"); },
        [&undoer] { return !undoer.isBusy() && !undoer.result().isEmpty(); });
    addDamagedImport();
    add(u"history-after-imports"_s, [this] { closeDialog(); });
}

void Screenshots::addDamagedImport()
{
    ImportModel &importer = *m_backend.app().importer;
    add(
        u"history-import-damaged"_s, [this] { closeDialog(); },
        [this, &importer, opened = pressing("HistoryActions", "Import…", "ImportForm", "Earlier imports…")] {
            const QString name = u"Heart rate of 2024, edited.csv"_s;
            if (!opened())
                return false;
            if (!importer.file().endsWith(name))
                importer.setFile(someFile(name, 1'800, "03/02/2025 08:30,84,good,stream,sample\r\n"));
            return !importer.isLooking() && !importer.preview().isEmpty();
        });
    add(
        u"history-imported-partly"_s, [&importer] { importer.start(); }, [&importer] { return !importer.isBusy(); });
}

void Screenshots::addBeats()
{
    using ViewMode = HistoryView::ViewMode;
    HistoryView &view = m_backend.historyView();
    const auto isFull = [&view] {
        return view.beats()->content() == BeatsModel::Content::Full && view.beats()->figures()->isKnown();
    };
    add(
        u"history-beats"_s,
        [this] {
            m_window.resize(m_size);
            showHistory(ViewMode::Chart, HistoryModel::Period::Day);
            storeBeats();
        },
        [&view, isFull] {
            if (view.beats()->isPresent())
                view.setViewMode(ViewMode::Beats);
            return isFull();
        });
    add(
        u"history-beats-minutes"_s,
        [&view] {
            const qreal middle = view.beats()->markTimes().value(2, view.chart()->visibleStart() + 2.0 * ms::hour);
            view.chart()->showRange(middle - ms::minute, middle + ms::minute);
        },
        [&view] { return view.beats()->content() == BeatsModel::Content::Full && view.beats()->isSingle(); });
    add(
        u"history-beats-table"_s, [&view] { view.chart()->resetZoom(); },
        pressing("BeatsView", "Show table", "BeatsView", "Show graph"));
    add(
        u"history-beats-narrow"_s, [this] { m_window.resize(640, 480); },
        pressing("BeatsView", "Show graph", "BeatsView", "Show table"));
    add(
        u"history-beats-wide"_s, [this] { m_window.resize(1920, 1080); }, isFull);
    add(
        u"history-beats-long"_s,
        [this, &view] {
            m_window.resize(m_size);
            view.chart()->setPeriod(HistoryModel::Period::Week);
        },
        [&view] { return view.beats()->content() == BeatsModel::Content::TooLong; });
}

void Screenshots::addFailures()
{
    WizardModel &wizard = m_backend.wizardModel();
    using Step = WizardModel::Page;
    add(
        u"live-lost"_s,
        [this] {
            show(Page::Live);
            m_backend.simulatedWatch().setInRange(false);
        },
        [this] { return m_backend.connectionModel().state() == Reconnector::State::Waiting; });
    add(
        u"wizard-key-rejected"_s,
        [this, &wizard] {
            m_backend.simulatedWatch().setInRange(true);
            wizard.startWithKey();
            show(Page::Wizard);
            wizard.setKeyText(QString(someKey).replace(u'c', u'd'));
            wizard.next();
        },
        [&wizard] { return wizard.page() == Step::Key && wizard.connectError().isPresent(); });
    add(
        u"wizard-not-reached"_s,
        [this, &wizard] {
            wizard.setKeyText(someKey);
            m_backend.simulatedWatch().setInRange(false);
            wizard.next();
        },
        [&wizard] { return wizard.page() == Step::Connect && wizard.connectError().isPresent(); });
    add(
        u"wizard-nothing-found"_s, [&wizard] { wizard.start(); },
        [&wizard] {
            if (wizard.page() == Step::Bluetooth && wizard.canContinue())
                wizard.next();
            return wizard.isScanEmpty();
        });
}

void Screenshots::add(const QString &name, std::function<void()> prepare, std::function<bool()> isThere)
{
    m_shots.append({name, std::move(prepare), std::move(isThere)});
}

void Screenshots::next()
{
    if (++m_shot == m_shots.size()) {
        if (std::exchange(m_dark, true)) {
            Q_EMIT finished(m_good);
            return;
        }
        m_shot = 0;
        m_backend.wizardModel().cancel();
        m_backend.access().forget([](const Error &) {});
        m_backend.simulatedWatch().setInRange(true);
        m_backend.settingsModel().setAppearance(static_cast<int>(Settings::Appearance::Dark));
    }
    m_looks = 0;
    m_shots.at(m_shot).prepare();
    m_looking.start();
}

void Screenshots::look()
{
    const Shot &shot = m_shots.at(m_shot);
    const bool isThere = shot.isThere();
    if (!isThere && ++m_looks < mostLooks)
        return;
    if (!isThere) {
        qCWarning(lcApp) << "this did not come in time:" << shot.name;
        m_good = false;
    }
    m_looking.stop();
    m_settling.start();
}

void Screenshots::take()
{
    const QString file = m_shots.at(m_shot).name + (m_dark ? u"-dark.png"_s : u"-light.png"_s);
    if (!m_window.grabWindow().save(m_folder.filePath(file))) {
        qCWarning(lcApp) << "this picture could not be written:" << file;
        m_good = false;
    }
    next();
}

QQuickItem *Screenshots::button(const char *context, const char *text) const
{
    const QString wanted = QCoreApplication::translate(context, text);
    QList<QQuickItem *> items{m_window.contentItem()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        if (!item->isVisible())
            continue;
        if (item->property("text").toString() == wanted && item->metaObject()->indexOfSignal("clicked()") >= 0)
            return item;
        items = item->childItems() + items;
    }
    return nullptr;
}

bool Screenshots::reveal(const char *context, const char *text) const
{
    QQuickItem *item = button(context, text);
    if (item)
        item->forceActiveFocus(Qt::TabFocusReason);
    return item;
}

std::function<bool()> Screenshots::pressing(const char *context, const char *text, const char *otherContext,
                                            const char *other) const
{
    return [=, this] {
        if (button(otherContext, other))
            return true;
        if (reveal(context, text))
            QMetaObject::invokeMethod(button(context, text), "clicked");
        return false;
    };
}

void Screenshots::closeDialog()
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &escape);
}

void Screenshots::show(Page page)
{
    m_window.setProperty("currentPage", QVariant::fromValue(page));
}

void Screenshots::showHistory(HistoryView::ViewMode viewMode, HistoryModel::Period period)
{
    HistoryView &view = m_backend.historyView();
    view.setViewMode(viewMode);
    view.chart()->setPeriod(period);
    view.chart()->goToNow();
    if (period != HistoryModel::Period::Day)
        return;
    // The last whole day with a run.
    QDate day = QDate::currentDate();
    do {
        day = day.addDays(-1);
        view.chart()->goBack();
    } while (runOfDay(day).isEmpty());
}

QString Screenshots::someFile(const QString &name, int seconds, const QByteArray &end) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("time,bpm,quality,source,event\r\n");
    const QDateTime start(QDate(2025, 3, 2), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < seconds; ++i)
        file.write(start.addSecs(i).toString(Qt::ISODateWithMs).toLatin1() + ",84,good,stream,sample\r\n");
    file.write(end);
    return file.fileName();
}

/// Two weeks of nights with a strap, as the simulated strap would have.
void Screenshots::storeBeats()
{
    constexpr int nights = 14;
    const Advertisement watch = m_backend.simulatedWatch().advertisement();
    const QDateTime now = QDateTime::currentDateTime();
    const auto writer = HistoryWriter::open(m_backend.historyStore().file());
    for (int back = 0; writer && back < nights; ++back)
        (*writer)->addBeats({0, watch.address, watch.shownName(), true},
                            beatsOfNight(now.date().addDays(-back), now.toMSecsSinceEpoch()));
    m_backend.historyStore().noteChange(TimeRange::everything());
}

/// Ten minutes of heart rate: resting, climbing stairs, resting again, with one gap.
void Screenshots::fillHistory()
{
    const SystemClock clock;
    for (int ago = 600; ago > 0; --ago) {
        if (ago > 215 && ago < 235)
            continue;
        const double effort = std::exp(-std::pow((ago - 130) / 45.0, 2));
        const double wander = 3 * std::sin(ago / 23.0) + 2 * std::sin(ago / 7.3);
        HeartRateReading reading;
        reading.time = clock.now().addSecs(-ago);
        reading.uptime = clock.uptime() - std::chrono::seconds(ago);
        reading.measurement.rawBpm = static_cast<quint16>(std::lround(64 + 52 * effort + wander));
        Q_EMIT m_backend.connection().heartRateReceived(reading);
    }
}

} // namespace neobeat
