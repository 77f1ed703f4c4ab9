// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "link/simulated/simulatedwatch.h"
#include "support/notificationstandin.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"
#include "trayhoststandin.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QtCrypto>

#include <numeric>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace std::chrono_literals;

namespace {

constexpr int generous = 15'000; // ms; the first window is slow on a busy machine

/// The pixels of one icon as the tray protocol sends them.
struct IconPixmap
{
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

QList<IconPixmap> pixmapsOf(const QVariant &value)
{
    QList<IconPixmap> pixmaps;
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        IconPixmap pixmap;
        argument.beginStructure();
        argument >> pixmap.width >> pixmap.height >> pixmap.bytes;
        argument.endStructure();
        pixmaps.append(pixmap);
    }
    argument.endArray();
    return pixmaps;
}

/// The kinds of the sockets of this process that others on the network or on this computer could reach.
QStringList openSockets()
{
    QSet<QString> own;
    for (const QString &entry : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(u"/proc/self/fd/"_s + entry).section(u'/', -1);
        if (target.startsWith("socket:["_L1))
            own.insert(target.sliced(8).chopped(1));
    }
    QStringList found;
    for (const QString &kind : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s}) {
        QFile table(u"/proc/self/net/"_s + kind);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromLatin1(table.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
            const bool waits = kind.startsWith("udp"_L1) || fields.value(3) == "0A"_L1;
            if (waits && own.contains(fields.value(9)))
                found.append(kind);
        }
    }
    return found;
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

public:
    explicit TestApplication(const SessionBus &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingListensAtTheFirstStart();
    void theWindowHasItsIcon();
    void theIconIsRegisteredWithItsPicture();
    void theToolTipNamesTheWatch();
    void theMenuStartsHeartRateAndQuits();
    void closingHidesTheWindowWhileThereIsAHost();
    void closingQuitsWithoutATray();
    void closingQuitsWithAWatcherThatHasNoHost();
    void closingQuitsWhenTheUserWantsThat();
    void aClickOnTheIconShowsAndHidesTheWindow();
    void aMiddleClickStartsAndStopsTheHeartRate();
    void theWheelChangesNothing();
    void aHiddenWindowDrawsNoFrame();
    void aHostThatComesLaterGetsTheIcon();
    void aHiddenWindowComesBackWhenTheHostStaysAway();
    void hiddenStartWithoutAHostIsMinimised();
    void aHostThatComesLaterLetsAHiddenStartBe();
    void aSecondStartRaisesTheFirst_data();
    void aSecondStartRaisesTheFirst();
    void theDesktopActivatesTheWindow_data();
    void theDesktopActivatesTheWindow();
    void closingSaysThatItKeepsRecording_data();
    void closingSaysThatItKeepsRecording();
    void aClosedWindowKeepsRecording();
    void aClickOnANotificationOpensTheWindow();
    void aLowBatteryIsNotified();
    void withoutNotificationsTheWindowSaysIt();
    void quittingEndsMeasuringAndLink();
    void quittingEndsTheActivityAndWritesItsFile();
    void quittingEndsAnImport_data();
    void quittingEndsAnImport();
    void quittingTakesTheHeartRateOutOfTheFile();
    void theEndOfTheDesktopEndsMeasuringAndLink();
    void theSessionManagerEndsItInOrder();
    void withoutADisplayItAnswers_data();
    void withoutADisplayItAnswers();

private:
    void startHost() { m_host = std::make_unique<TrayHostStandIn>(m_bus.address()); }
    void start(bool hidden = false, std::chrono::milliseconds hostAbsence = std::chrono::seconds(10));
    QDBusMessage activate(const QString &method, const QVariantList &arguments);
    void connectSimulated();
    QVariant itemProperty(const QString &name);
    void clickItem(const QString &method) { useItem(method, {0, 0}); }
    void useItem(const QString &method, const QVariantList &arguments);
    QDBusMessage askItem(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments);
    QMap<QString, int> menuEntries();
    int exitCode() const { return m_finished->isEmpty() ? -1 : m_finished->first().first().toInt(); }

    const SessionBus &m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrayHostStandIn> m_host;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestApplication::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestApplication::cleanup()
{
    m_finished.reset();
    m_application.reset();
    m_host.reset();
}

void TestApplication::start(bool hidden, std::chrono::milliseconds hostAbsence)
{
    CommandLine line;
    line.scenario = *Scenario::parse(u"hr-interval=50"_s);
    line.settingsFile = m_folder->filePath(u"neobeat.ini"_s);
    line.hidden = hidden;
    m_application = std::make_unique<Application>(line);
    m_application->setHostAbsenceLimit(hostAbsence);
    m_finished = std::make_unique<QSignalSpy>(m_application.get(), &Application::finished);
    m_application->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->window(), generous);
    if (!hidden)
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->isExposed(), generous);
}

void TestApplication::connectSimulated()
{
    m_application->backend()->connectionModel().trySimulatedWatch();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->backend()->connectionModel().isReady(), generous);
}

QDBusMessage TestApplication::askItem(const QString &path, const QString &interface, const QString &method,
                                      const QVariantList &arguments)
{
    QDBusConnection panel = QDBusConnection::connectToBus(QString::fromLocal8Bit(m_bus.address()), u"asking"_s);
    auto question = QDBusMessage::createMethodCall(m_host->items().value(0), path, interface, method);
    question.setArguments(arguments);
    QDBusPendingCallWatcher call(panel.asyncCall(question, 5000));
    QSignalSpy answered(&call, &QDBusPendingCallWatcher::finished);
    return answered.wait(60'000) ? call.reply() : QDBusMessage();
}

QVariant TestApplication::itemProperty(const QString &name)
{
    const QDBusMessage reply = askItem(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                       {u"org.kde.StatusNotifierItem"_s, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

void TestApplication::useItem(const QString &method, const QVariantList &arguments)
{
    const QDBusMessage reply = askItem(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, method, arguments);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

/// Labels of the menu entries with their ids.
QMap<QString, int> TestApplication::menuEntries()
{
    const QString menu = itemProperty(u"Menu"_s).value<QDBusObjectPath>().path();
    // Qt numbers all menu entries of a program consecutively, those of earlier menus included.
    QList<int> numbers(500);
    std::iota(numbers.begin(), numbers.end(), 1);
    const QDBusMessage reply = askItem(menu, u"com.canonical.dbusmenu"_s, u"GetGroupProperties"_s,
                                       {QVariant::fromValue(numbers), QStringList()});
    QMap<QString, int> entries;
    const auto argument = reply.arguments().value(0).value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        int id = 0;
        QVariantMap properties;
        argument.beginStructure();
        argument >> id >> properties;
        argument.endStructure();
        if (properties.contains(u"label"_s))
            entries.insert(properties.value(u"label"_s).toString().remove(u'_'), id);
    }
    argument.endArray();
    return entries;
}

void TestApplication::nothingListensAtTheFirstStart()
{
    start();
    connectSimulated();
    m_application->backend()->reconnector().setMeasuring(true);
    QTRY_VERIFY(m_application->backend()->liveSource().value().bpm);
    QCOMPARE(openSockets(), QStringList());
    m_application->backend()->outputs().setOption(OutputType::Server, u"port"_s, u"0"_s);
    m_application->backend()->outputs().setEnabled(OutputType::Server, true);
    QVERIFY(openSockets().contains(u"tcp"_s)); // So what listens is found.
}

void TestApplication::theWindowHasItsIcon()
{
    start();
    QTRY_VERIFY(!m_application->window()->icon().isNull());
    const QIcon icon = m_application->window()->icon();
    for (const int size : {16, 32, 48, 128}) {
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        QVERIFY(!icon.pixmap(size).toImage().isNull());
    }
}

void TestApplication::theIconIsRegisteredWithItsPicture()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    const QList<IconPixmap> pixmaps = pixmapsOf(itemProperty(u"IconPixmap"_s));
    QVERIFY(!pixmaps.isEmpty());
    QSet<int> sizes;
    for (const IconPixmap &pixmap : pixmaps) {
        QCOMPARE(pixmap.width, pixmap.height);
        QCOMPARE(pixmap.bytes.size(), pixmap.width * pixmap.height * 4);
        QVERIFY(pixmap.bytes.count('\0') < pixmap.bytes.size());
        sizes.insert(pixmap.width);
    }
    QVERIFY(sizes.contains(22));
    QCOMPARE(itemProperty(u"Status"_s).toString(), u"Active"_s);
}

void TestApplication::theToolTipNamesTheWatch()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    connectSimulated();
    QVERIFY(m_application->backend()->trayModel().toolTip().contains(u"Battery 87 %"_s));
    const auto argument = itemProperty(u"ToolTip"_s).value<QDBusArgument>();
    QString icon, title, text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        IconPixmap pixmap;
        argument.beginStructure();
        argument >> pixmap.width >> pixmap.height >> pixmap.bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    QVERIFY2((title + text).contains(u"Battery 87 %"_s), qPrintable(title + text));
}

void TestApplication::theMenuStartsHeartRateAndQuits()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    connectSimulated();
    QMap<QString, int> entries = menuEntries();
    QCOMPARE(entries.keys(),
             (QStringList{u"Mark"_s, u"Open Neobeat"_s, u"Quit"_s, u"Reconnect"_s,
                          u"Simulated Amazfit Neo: Connected, 87 %"_s, u"Start activity"_s, u"Start heart rate"_s}));

    const QString menu = itemProperty(u"Menu"_s).value<QDBusObjectPath>().path();
    const auto click = [&](const QString &label) {
        askItem(menu, u"com.canonical.dbusmenu"_s, u"Event"_s,
                {entries.value(label), u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0u});
    };
    click(u"Start heart rate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->backend()->heartRateModel().isStreaming(), generous);
    entries = menuEntries();
    QVERIFY(entries.contains(u"Stop heart rate"_s));
    click(u"Start activity"_s);
    QTRY_VERIFY(m_application->backend()->recordingModel().isActivityRunning());
    click(u"Mark"_s);
    QTRY_COMPARE(m_application->backend()->recordingModel().markerCount(), 1);
    click(u"Quit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(exitCode(), 0, generous);
}

void TestApplication::closingHidesTheWindowWhileThereIsAHost()
{
    startHost();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    QVERIFY(!m_application->backend()->settings().hasNotifiedAboutTray());
    m_application->window()->close();
    QTRY_VERIFY(!m_application->window()->isVisible());
    QVERIFY(m_application->backend()->settings().hasNotifiedAboutTray());
    QVERIFY(m_finished->isEmpty());
    QTRY_VERIFY(!m_application->backend()->heartRateModel().isActive());

    Q_EMIT m_application->trayIcon()->openRequested();
    QTRY_VERIFY(m_application->window()->isVisible());
    m_application->quit();
    QTRY_COMPARE(exitCode(), 0);
}

void TestApplication::aClickOnTheIconShowsAndHidesTheWindow()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->isActive(), generous);
    clickItem(u"Activate"_s);
    QTRY_VERIFY(!m_application->window()->isVisible());
    clickItem(u"Activate"_s);
    QTRY_VERIFY(m_application->window()->isActive());

    // One that another window covers is only raised.
    QWindow other;
    other.setGeometry(m_application->window()->geometry());
    other.show();
    other.requestActivate();
    QTRY_VERIFY(other.isActive());
    clickItem(u"Activate"_s);
    QTRY_VERIFY(m_application->window()->isActive());
    QVERIFY(m_application->window()->isVisible());

    // Without a way back the window stays.
    m_application->backend()->settingsModel().setClosesToTray(false);
    clickItem(u"Activate"_s);
    QVERIFY(m_application->window()->isVisible());
    QVERIFY(m_finished->isEmpty());
}

void TestApplication::aMiddleClickStartsAndStopsTheHeartRate()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    connectSimulated();
    const ConnectionModel &connection = m_application->backend()->connectionModel();
    clickItem(u"SecondaryActivate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(connection.heartRateState(), WatchConnection::HeartRateState::On, generous);
    clickItem(u"SecondaryActivate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(connection.heartRateState(), WatchConnection::HeartRateState::Off, generous);
    QVERIFY(m_application->window()->isVisible());
}

void TestApplication::theWheelChangesNothing()
{
    startHost();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    connectSimulated();
    QSignalSpy menus(&m_application->backend()->trayModel(), &TrayModel::changed);
    useItem(u"Scroll"_s, {120, u"vertical"_s});
    QVERIFY(m_application->window()->isVisible());
    QCOMPARE(menus.count(), 0);
}

void TestApplication::aHiddenWindowDrawsNoFrame()
{
    startHost();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    connectSimulated();
    m_application->backend()->reconnector().setMeasuring(true);
    const HeartRateModel &heartRate = m_application->backend()->heartRateModel();
    QTRY_VERIFY_WITH_TIMEOUT(heartRate.beatCount() > 3, generous);
    m_application->window()->close();
    QTRY_VERIFY(!m_application->window()->isVisible());
    QSignalSpy frames(m_application->window(), &QQuickWindow::frameSwapped);
    QSignalSpy steps(m_application->window(), &QQuickWindow::afterAnimating);
    const int before = heartRate.beatCount();
    QTRY_VERIFY_WITH_TIMEOUT(heartRate.beatCount() > before + 10, generous);
    QCOMPARE(frames.count(), 0);
    QCOMPARE(steps.count(), 0);
    clickItem(u"Activate"_s);
    QTRY_VERIFY(frames.count() > 0);
}

void TestApplication::closingQuitsWithoutATray()
{
    start();
    m_application->window()->close();
    QTRY_COMPARE(exitCode(), 0);
}

void TestApplication::closingQuitsWithAWatcherThatHasNoHost()
{
    startHost();
    m_host->setHasHost(false);
    start();
    m_application->window()->close();
    QTRY_COMPARE(exitCode(), 0);
}

void TestApplication::closingQuitsWhenTheUserWantsThat()
{
    startHost();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    m_application->backend()->settingsModel().setClosesToTray(false);
    m_application->window()->close();
    QTRY_COMPARE(exitCode(), 0);
}

void TestApplication::aHostThatComesLaterGetsTheIcon()
{
    start();
    QVERIFY(!m_application->trayIcon());
    startHost();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    m_application->window()->close();
    QTRY_VERIFY(!m_application->window()->isVisible());
    QVERIFY(m_finished->isEmpty());
}

void TestApplication::aHiddenWindowComesBackWhenTheHostStaysAway()
{
    startHost();
    start();
    m_application->setHostAbsenceLimit(std::chrono::milliseconds(50));
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    m_application->window()->close();
    QTRY_VERIFY(!m_application->window()->isVisible());
    m_host.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->isVisible(), generous);
    m_application->window()->close();
    QTRY_COMPARE(exitCode(), 0);
}

void TestApplication::hiddenStartWithoutAHostIsMinimised()
{
    start(true, 50ms);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->isVisible(), generous);
    QVERIFY(m_application->window()->windowStates().testFlag(Qt::WindowMinimized));
    activate(u"Activate"_s, {QVariantMap()});
    QTRY_VERIFY(!m_application->window()->windowStates().testFlag(Qt::WindowMinimized));
    QVERIFY(m_application->window()->isVisible());
}

void TestApplication::aHostThatComesLaterLetsAHiddenStartBe()
{
    start(true);
    startHost();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, generous);
    QVERIFY(!m_application->window()->isVisible());
}

void TestApplication::aSecondStartRaisesTheFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("raised");
    QTest::newRow("plain") << QStringList() << QByteArray() << true;
    QTest::newRow("with a token of the desktop") << QStringList() << QByteArray("token-2") << true;
    QTest::newRow("hidden, as at login") << QStringList{u"--hidden"_s} << QByteArray() << false;
}

void TestApplication::aSecondStartRaisesTheFirst()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, token);
    QFETCH(bool, raised);
    startHost();
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    QVERIFY(!m_application->window()->isVisible());

    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, QString::fromLatin1(token));
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(NEOBEAT_PROGRAM), QStringList{u"--simulate"_s} + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, generous);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    if (raised)
        QTRY_VERIFY(m_application->window()->isVisible());
    QCOMPARE(m_application->window()->isVisible(), raised);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), token);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

QDBusMessage TestApplication::activate(const QString &method, const QVariantList &arguments)
{
    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLocal8Bit(m_bus.address()), u"asking"_s);
    auto call = QDBusMessage::createMethodCall(u"io.github.neobeat.Neobeat"_s, u"/io/github/neobeat/Neobeat"_s,
                                               u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    QDBusPendingCallWatcher pending(desktop.asyncCall(call));
    QSignalSpy answered(&pending, &QDBusPendingCallWatcher::finished);
    return answered.wait(60'000) ? pending.reply() : QDBusMessage();
}

void TestApplication::theDesktopActivatesTheWindow_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QVariantMap data{{u"activation-token"_s, u"token-1"_s}};
    QTest::newRow("Activate") << u"Activate"_s << QVariantList{data};
    QTest::newRow("Activate by GLib 2.74")
        << u"Activate"_s << QVariantList{QVariantMap{{u"desktop-startup-id"_s, u"token-1"_s}}};
    const QVariantMap both{{u"activation-token"_s, u"token-1"_s}, {u"desktop-startup-id"_s, u"start-1"_s}};
    QTest::newRow("Activate by GLib 2.84") << u"Activate"_s << QVariantList{both};
    QTest::newRow("Open") << u"Open"_s << QVariantList{QStringList{u"file:///x.fit"_s}, data};
    QTest::newRow("ActivateAction") << u"ActivateAction"_s << QVariantList{u"none"_s, QVariantList(), data};
}

void TestApplication::theDesktopActivatesTheWindow()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    startHost();
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    QCOMPARE(activate(method, arguments).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY(m_application->window()->isVisible());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestApplication::closingSaysThatItKeepsRecording_data()
{
    QTest::addColumn<Settings::Recording>("recording");
    QTest::addColumn<QString>("word");
    QTest::newRow("recording") << Settings::Recording::Always << u"recording"_s;
    QTest::newRow("private") << Settings::Recording::Never << u"connected"_s;
}

void TestApplication::closingSaysThatItKeepsRecording()
{
    QFETCH(Settings::Recording, recording);
    QFETCH(QString, word);
    NotificationStandIn desktop(m_bus.address());
    startHost();
    start();
    m_application->backend()->app().choices->setMode(int(recording));
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    connectSimulated();
    m_application->window()->close();
    QTRY_COMPARE(desktop.shown().size(), 1);
    QCOMPARE(desktop.shown().first().title, u"Neobeat keeps running"_s);
    QVERIFY2(desktop.shown().first().text.contains(word), qPrintable(desktop.shown().first().text));
    Q_EMIT m_application->trayIcon()->openRequested();
    QTRY_VERIFY(m_application->window()->isVisible());
    m_application->window()->close();
    m_application->backend()->notifications().show(Notification::Subject::Recording, {u"end"_s, {}});
    QTRY_COMPARE(desktop.shown().last().title, u"end"_s);
    QCOMPARE(desktop.shown().size(), 2); // Once only.
}

void TestApplication::aClosedWindowKeepsRecording()
{
    startHost();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    connectSimulated();
    Backend &backend = *m_application->backend();
    backend.reconnector().setMeasuring(true);
    m_application->window()->close();
    QTRY_VERIFY(!m_application->window()->isVisible());
    QSignalSpy changes(&backend.historyStore(), &HistoryStore::changed);
    QTRY_VERIFY(changes.size() >= 2);
    m_application->quit();
    QTRY_COMPARE_WITH_TIMEOUT(exitCode(), 0, generous);
}

void TestApplication::aClickOnANotificationOpensTheWindow()
{
    NotificationStandIn desktop(m_bus.address());
    startHost();
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_application->trayIcon(), generous);
    Notifications &notifications = m_application->backend()->notifications();
    notifications.show(Notification::Subject::Battery, {u"title"_s, {}});
    QTRY_COMPARE(desktop.shown().size(), 1);
    notifications.show(Notification::Subject::Battery, {u"title"_s, {}}); // Its id is known then.
    QTRY_COMPARE(desktop.shown().size(), 2);
    desktop.click(desktop.shown().last().id, u"token-3"_s);
    QTRY_VERIFY(m_application->window()->isVisible());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-3"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestApplication::aLowBatteryIsNotified()
{
    NotificationStandIn desktop(m_bus.address());
    start();
    connectSimulated();
    m_application->backend()->simulatedWatch().setBattery(12, false);
    QTRY_COMPARE(desktop.shown().size(), 1);
    QCOMPARE(desktop.shown().first().title, u"The battery of the watch is low"_s);
    QVERIFY2(desktop.shown().first().text.contains(u"12 %"_s), qPrintable(desktop.shown().first().text));
    QCOMPARE(desktop.shown().first().actions.value(1), u"Open Neobeat"_s);
    m_application->backend()->simulatedWatch().setBattery(12, true);
    QTRY_COMPARE(desktop.closed(), QList<uint>{desktop.shown().first().id});
    QVERIFY(m_application->backend()->alertModel().notice().isEmpty());
}

void TestApplication::withoutNotificationsTheWindowSaysIt()
{
    start();
    connectSimulated();
    m_application->backend()->simulatedWatch().setBattery(12, false);
    QTRY_COMPARE(m_application->backend()->alertModel().notice(), u"The battery of the watch is low"_s);
}

void TestApplication::quittingEndsMeasuringAndLink()
{
    start();
    connectSimulated();
    m_application->backend()->connectionModel().startHeartRate();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->backend()->heartRateModel().isStreaming(), generous);
    m_application->quit();
    QTRY_COMPARE(exitCode(), 0);
    QCOMPARE(m_application->backend()->simulatedWatch().counters().heartRateStops, 1);
    QVERIFY(!m_application->backend()->simulatedWatch().isCentralConnected());
}

void TestApplication::quittingEndsAnImport_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("a pipe into which nothing writes") << true;
    QTest::newRow("a history that another program holds") << false;
}

void TestApplication::quittingEndsAnImport()
{
    QFETCH(bool, isPipe);
    start();
    const QString name = m_folder->filePath(u"import.csv"_s);
    int held = -1;
    std::unique_ptr<HistoryWriter> other;
    if (isPipe) {
        QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        held = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(held >= 0);
    } else {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time,bpm,quality,source,session,event,text,end,note\r\n"
                   "2026-03-02T08:00:00Z,71,good,stream,,sample,,,\r\n");
        auto writer = HistoryWriter::open(m_folder->filePath(u"neobeat.ini.history.sqlite"_s));
        QVERIFY(writer);
        other = std::move(writer).value();
        QVERIFY(!other->begin());
    }
    ImportModel &importer = *m_application->backend()->app().importer;
    importer.setWatch({0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s});
    importer.setFile(name);
    QTRY_VERIFY_WITH_TIMEOUT(importer.isReady(), generous);
    importer.start();
    QVERIFY(importer.isBusy());
    m_application->quit();
    QTRY_COMPARE_WITH_TIMEOUT(exitCode(), 0, generous);
    m_application.reset(); // Waits for the import thread, forever if that cannot be stopped.
    if (held >= 0)
        ::close(held);
}

void TestApplication::quittingEndsTheActivityAndWritesItsFile()
{
    start();
    connectSimulated();
    Backend &backend = *m_application->backend();
    backend.settings().setAutomaticExport(Settings::AutomaticExport::Tcx);
    backend.settings().setExportFolder(m_folder->filePath(u"written"_s));
    backend.recordingModel().startActivity(u"Walk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(backend.heartRateModel().bpm() > 0, generous);
    m_application->quit();
    QTRY_COMPARE(exitCode(), 0);
    QVERIFY(!backend.recordingModel().isActivityRunning());
    QCOMPARE(QDir(m_folder->filePath(u"written"_s)).entryList(QDir::Files).size(), 1);
}

void TestApplication::quittingTakesTheHeartRateOutOfTheFile()
{
    start();
    connectSimulated();
    Backend &backend = *m_application->backend();
    const QString path = m_folder->filePath(u"bpm.txt"_s);
    backend.outputs().setOption(OutputType::File, u"path"_s, path);
    backend.outputs().setEnabled(OutputType::File, true);
    backend.reconnector().setMeasuring(true);
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(content().toInt() > 0, generous);
    m_application->quit();
    QTRY_COMPARE(exitCode(), 0);
    QCOMPARE(content(), QByteArray("--"));
}

void TestApplication::theEndOfTheDesktopEndsMeasuringAndLink()
{
    start();
    connectSimulated();
    Backend &backend = *m_application->backend();
    backend.recordingModel().startActivity(u"Walk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(backend.heartRateModel().bpm() > 0, generous);
    // Sent at the end of a desktop session, and by the terminal it was started in.
    ::raise(SIGHUP);
    ::raise(SIGTERM);
    ::raise(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(exitCode(), 0, generous);
    QVERIFY(!backend.recordingModel().isActivityRunning());
    QCOMPARE(backend.simulatedWatch().counters().heartRateStops, 1);
    QVERIFY(!backend.simulatedWatch().isCentralConnected());
}

void TestApplication::theSessionManagerEndsItInOrder()
{
    start();
    connectSimulated();
    Backend &backend = *m_application->backend();
    backend.recordingModel().startActivity(u"Walk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(backend.heartRateModel().bpm() > 0, generous);
    // What Qt sends when the session manager of X11 says that the session is over.
    QEvent over(QEvent::Quit);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &over);
    QTRY_COMPARE_WITH_TIMEOUT(exitCode(), 0, generous);
    QVERIFY(!backend.recordingModel().isActivityRunning());
    QCOMPARE(backend.simulatedWatch().counters().heartRateStops, 1);
    QCOMPARE(backend.historyStore().state(), HistoryStore::State::Closed);
}

void TestApplication::withoutADisplayItAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("help") << QStringList{u"--help"_s} << QString() << 0 << QByteArray("--simulate");
    QTest::newRow("version") << QStringList{u"--version"_s} << QString() << 0 << QByteArray("neobeat ");
    QTest::newRow("mistake") << QStringList{u"--nonsense"_s} << QString() << 2 << QByteArray("nonsense");
    QTest::newRow("a start") << QStringList{u"--simulate"_s} << QString() << 1 << QByteArray("no display");
    QTest::newRow("help that is not read")
        << QStringList{u"--help"_s} << u"/dev/full"_s << 1 << QByteArray("standard output");
}

void TestApplication::withoutADisplayItAnswers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, output);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, text);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    if (!output.isEmpty())
        program.setStandardOutputFile(output);
    program.start(QStringLiteral(NEOBEAT_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitCode);
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(said.contains(text), said.constData());
}

static int runTestApplication(int argc, char **argv)
{
    const SessionBus bus;
    QApplication application(argc, argv);
    QCA::Initializer crypto;
    if (QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1) {
        fputs("This test needs a display: only there Qt offers tray icons.\n", stderr);
        return 1;
    }
    TestApplication test(bus);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestApplication)

#include "tst_application.moc"
