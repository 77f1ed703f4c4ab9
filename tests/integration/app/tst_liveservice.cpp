// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveservice.h"
#include "link/simulated/simulatedconfiguration.h"
#include "process/livebus.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"
#include "unit/outputs/recordingoutput.h"
#include "unit/recorder/recordingfixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// What other programs read and ask for over the session bus, and `neobeat-cli outputs`.
class TestLiveService : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void onProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onSample(qulonglong measuredAt, int bpm);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theInterfaceIsTheOneThatIsInstalled();
    void propertiesAreReadAndAnnounced();
    void whatIsNoValueIsSaid();
    void anActivityIsStartedMarkedAndStopped();
    void aRefusalHasAReason();
    void outputsAreListedAndSwitched();
    void theTerminalSeesAndSwitchesThem();
    void withoutAProgramTheTerminalChangesTheSettings();
    void theTerminalStreamsWhatTheProgramMeasures();
    void theTerminalPrintsTheBatteryOfTheProgram();
    void aStreamEndsWithTheProgram();
    void theTerminalFindsTheWatchOfTheProgram();
    void theTerminalSendsMessagesThroughTheProgram();
    void withoutAWatchAlertsAreRefused();
    void theTerminalConfiguresThroughTheProgram();
    void whatTheWatchRefusesIsSaidInTheTerminal();
    void withoutTheWatchTheProgramKeepsTheChoice();
    void whatIsNoProfileIsRefused();

private:
    QDBusMessage call(const QString &method, const QVariantList &arguments = {},
                      const QString &interface = livebus::interface);
    QVariant property(const QString &name);
    QStringList run(const QStringList &words) { return runCommand(QStringList{u"outputs"_s} + words); }
    QStringList runCommand(const QStringList &words);

    std::unique_ptr<RecordingFixture> m_fixture;
    std::unique_ptr<LiveSource> m_source;
    std::unique_ptr<OutputSet> m_outputs;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<WatchFinder> m_finder;
    std::unique_ptr<WatchConfiguration> m_configuration;
    std::unique_ptr<LiveService> m_service;
    RecordingOutput *m_mqtt = nullptr;
    QVariantMap m_announced;
    QList<QPair<qulonglong, int>> m_samples;
    int m_exitCode = 0;
    QByteArray m_failures;
};

void TestLiveService::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.connect(livebus::service, livebus::path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                        this, SLOT(onProperties(QString, QVariantMap, QStringList))));
    QVERIFY(bus.connect(livebus::service, livebus::path, livebus::interface, u"Sample"_s, this,
                        SLOT(onSample(qulonglong, int))));
}

void TestLiveService::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_announced.clear();
    m_samples.clear();
    m_fixture = std::make_unique<RecordingFixture>();
    m_source = std::make_unique<LiveSource>(m_fixture->connection, m_fixture->clock);
    std::vector<MadeOutput> made;
    made.push_back(recordingOutput(OutputType::Mqtt, &m_mqtt, u"password"_s));
    m_outputs = std::make_unique<OutputSet>(std::move(made), *m_source, m_fixture->settings,
                                            KeyStores{m_fixture->secretService, m_fixture->ModelFixture::file},
                                            m_fixture->clock);
    m_operations = std::make_unique<OperationRunner>(m_fixture->connection);
    m_finder = std::make_unique<WatchFinder>(*m_operations);
    m_configuration = std::make_unique<WatchConfiguration>(*m_operations, m_fixture->connection, m_fixture->settings,
                                                           m_fixture->clock);
    m_service = std::make_unique<LiveService>(*m_source, m_fixture->reconnector, *m_fixture->recorder, *m_outputs,
                                              *m_operations, *m_finder, *m_configuration);
    QVERIFY(QDBusConnection::sessionBus().registerService(livebus::service));
}

void TestLiveService::cleanup()
{
    QDBusConnection::sessionBus().unregisterService(livebus::service);
    m_service.reset();
    m_configuration.reset();
    m_finder.reset();
    m_operations.reset();
    m_outputs.reset();
    m_source.reset();
    m_fixture.reset();
}

void TestLiveService::onProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    QCOMPARE(interface, livebus::interface);
    QVERIFY(invalidated.isEmpty());
    m_announced.insert(changed);
}

void TestLiveService::onSample(qulonglong measuredAt, int bpm)
{
    m_samples.append({measuredAt, bpm});
}

QDBusMessage TestLiveService::call(const QString &method, const QVariantList &arguments, const QString &interface)
{
    auto message = QDBusMessage::createMethodCall(livebus::service, livebus::path, interface, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message));
    [&] { QTRY_VERIFY(watcher.isFinished()); }();
    return watcher.reply();
}

QVariant TestLiveService::property(const QString &name)
{
    const QDBusMessage reply = call(u"Get"_s, {livebus::interface, name}, u"org.freedesktop.DBus.Properties"_s);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

/// Runs neobeat-cli; returns its lines.
QStringList TestLiveService::runCommand(const QStringList &words)
{
    QProcess cli;
    cli.start(QStringLiteral(NEOBEAT_CLI), words);
    [&] { QTRY_COMPARE(cli.state(), QProcess::NotRunning); }();
    m_exitCode = cli.exitCode();
    m_failures = cli.readAllStandardError();
    return QString::fromUtf8(cli.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

namespace {

/// The members of our interface with their types: "method SetOutput s b", without what is only for code generators.
QStringList membersOf(const QByteArray &introspection)
{
    QStringList members;
    QXmlStreamReader xml(introspection);
    bool isOurs = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto attribute
            = [&](const char *name) { return xml.attributes().value(QLatin1StringView(name)).toString(); };
        if (xml.isStartElement() && xml.name() == "interface"_L1)
            isOurs = attribute("name") == livebus::interface;
        if (!isOurs || !xml.isStartElement())
            continue;
        if (xml.name() == "method"_L1 || xml.name() == "signal"_L1)
            members.append(xml.name().toString() + u' ' + attribute("name"));
        else if (xml.name() == "property"_L1)
            members.append(u"property %1 %2 %3"_s.arg(attribute("name"), attribute("type"), attribute("access")));
        else if (xml.name() == "arg"_L1) {
            // Arguments of a signal may leave their direction out.
            const bool isResult = members.last().startsWith("method"_L1) && attribute("direction") == "out"_L1;
            members.last() += u' ' + (isResult ? u"->"_s : QString()) + attribute("type");
        }
    }
    members.sort();
    return members;
}

} // namespace

void TestLiveService::theInterfaceIsTheOneThatIsInstalled()
{
    QFile installed(QStringLiteral(NEOBEAT_SOURCE_DIR "/resources/dbus/io.github.neobeat.Neobeat1.xml"));
    QVERIFY(installed.open(QIODevice::ReadOnly));
    const QStringList expected = membersOf(installed.readAll());
    QVERIFY(expected.size() > 10);
    const QDBusMessage reply = call(u"Introspect"_s, {}, u"org.freedesktop.DBus.Introspectable"_s);
    QCOMPARE(membersOf(reply.arguments().value(0).toString().toUtf8()), expected);
}

void TestLiveService::propertiesAreReadAndAnnounced()
{
    QCOMPARE(property(u"Connection"_s), u"off"_s);
    QCOMPARE(property(u"HeartRate"_s), -1);
    QCOMPARE(property(u"MeasuredAt"_s), 0ULL);
    QVERIFY(m_fixture->connect());
    QTRY_COMPARE(m_announced.value(u"Connection"_s), u"connected"_s);
    QTRY_VERIFY(m_announced.value(u"Battery"_s).toInt() > 0);
    QCOMPARE(m_announced.value(u"WatchName"_s), u"Amazfit Neo"_s);
    call(u"StartHeartRate"_s);
    QTRY_VERIFY(m_samples.size() >= 3);
    QTRY_VERIFY(m_announced.value(u"HeartRate"_s).toInt() > 0);
    QCOMPARE(m_announced.value(u"Quality"_s), u"good"_s);
    QVERIFY(property(u"HeartRate"_s).toInt() > 0);
    QCOMPARE(m_samples.first().first, qulonglong(m_fixture->clock.now().toMSecsSinceEpoch()) * 1000);
}

void TestLiveService::whatIsNoValueIsSaid()
{
    QVERIFY(m_fixture->connect());
    call(u"StartHeartRate"_s);
    QTRY_VERIFY(!m_samples.isEmpty());
    call(u"StopHeartRate"_s);
    QTRY_COMPARE(m_announced.value(u"HeartRate"_s), -1);
    QCOMPARE(m_announced.value(u"Quality"_s), u"idle"_s);
    m_fixture->access.disconnect();
    QTRY_COMPARE(m_announced.value(u"Connection"_s), u"off"_s);
    QCOMPARE(m_announced.value(u"Quality"_s), u"disconnected"_s);
}

void TestLiveService::anActivityIsStartedMarkedAndStopped()
{
    QVERIFY(m_fixture->connect());
    call(u"StartActivity"_s, {u"Run"_s});
    QCOMPARE(m_fixture->recorder->activity()->name, u"Run"_s);
    call(u"MarkActivity"_s, {u"Top"_s});
    QCOMPARE(m_fixture->recorder->activity()->markers, 1);
    call(u"StopActivity"_s);
    QVERIFY(!m_fixture->recorder->activity());
}

void TestLiveService::aRefusalHasAReason()
{
    const QDBusMessage reply = call(u"StopActivity"_s);
    QCOMPARE(reply.errorName(), livebus::refused);
    QCOMPARE(reply.errorMessage(), u"no activity runs"_s);
    QCOMPARE(call(u"SetOutput"_s, {u"teapot"_s, true}).errorName(), livebus::refused);
    QCOMPARE(call(u"SetOutputOption"_s, {u"mqtt"_s, u"teapot"_s, u"x"_s}).errorName(), livebus::refused);
    QCOMPARE(call(u"SetOutputOption"_s, {u"mqtt"_s, u"password"_s, u"x"_s}).errorName(), livebus::refused);
}

void TestLiveService::outputsAreListedAndSwitched()
{
    call(u"SetOutput"_s, {u"mqtt"_s, true});
    QVERIFY(m_outputs->isEnabled(OutputType::Mqtt));
    call(u"SetOutputOption"_s, {u"mqtt"_s, u"name"_s, u"Gym"_s});
    m_mqtt->setState(Output::State::Retrying, {Error::Code::PeerMissing, {}});
    const auto list = qdbus_cast<QList<QVariantMap>>(call(u"ListOutputs"_s).arguments().value(0));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().value(u"output"_s), u"mqtt"_s);
    QCOMPARE(list.first().value(u"on"_s), true);
    QCOMPARE(list.first().value(u"state"_s), u"retrying"_s);
    QCOMPARE(list.first().value(u"code"_s), u"PeerMissing"_s);
    const auto options = qdbus_cast<QVariantMap>(list.first().value(u"options"_s));
    QCOMPARE(options.value(u"name"_s), u"Gym"_s);
    QVERIFY(!options.contains(u"password"_s));
}

void TestLiveService::theTerminalSeesAndSwitchesThem()
{
    QVERIFY(run({u"on"_s, u"mqtt"_s}).isEmpty());
    QCOMPARE(m_exitCode, 0);
    QVERIFY(m_outputs->isEnabled(OutputType::Mqtt));
    run({u"set"_s, u"mqtt"_s, u"name"_s, u"Gym"_s});
    QCOMPARE(m_outputs->option(OutputType::Mqtt, u"name"_s), u"Gym"_s);
    m_mqtt->setPeers(1);
    const QStringList lines = run({u"--json"_s});
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = QJsonDocument::fromJson(lines.first().toUtf8()).object();
    QCOMPARE(line.value(u"output"_s), u"mqtt"_s);
    QCOMPARE(line.value(u"on"_s), true);
    QCOMPARE(line.value(u"text"_s), u"On. 1 program is connected."_s);
    QCOMPARE(line.value(u"location"_s), u"somewhere"_s);
    QVERIFY(run({}).first().startsWith("mqtt "_L1));
    run({u"off"_s, u"teapot"_s});
    QCOMPARE(m_exitCode, 2);
    QVERIFY(m_failures.contains("no output of that name"));
}

void TestLiveService::withoutAProgramTheTerminalChangesTheSettings()
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QDBusConnection::sessionBus().unregisterService(livebus::service);
    const QStringList before = run({u"--json"_s});
    QVERIFY(before.size() > 5);
    for (const QString &line : before)
        QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value(u"on"_s), false);
    run({u"on"_s, u"file"_s});
    QCOMPARE(m_exitCode, 0);
    run({u"set"_s, u"file"_s, u"path"_s, u"bpm.txt"_s});
    QCOMPARE(m_exitCode, 0);
    const QStringList after = run({u"--json"_s}).filter(u"\"output\":\"file\""_s);
    QCOMPARE(after.size(), 1);
    const QJsonObject file = QJsonDocument::fromJson(after.first().toUtf8()).object();
    QCOMPARE(file.value(u"on"_s), true);
    QCOMPARE(file.value(u"options"_s).toObject().value(u"path"_s), u"bpm.txt"_s);
    run({u"set"_s, u"file"_s, u"teapot"_s, u"x"_s});
    QCOMPARE(m_exitCode, 2);
}

void TestLiveService::theTerminalStreamsWhatTheProgramMeasures()
{
    QVERIFY(m_fixture->connect());
    const QStringList lines = runCommand({u"stream"_s, u"--seconds"_s, u"2"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        const QJsonObject reading = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY(reading.value(u"bpm"_s).toInt() > 0);
        QCOMPARE(reading.value(u"quality"_s), u"good"_s);
    }
    QVERIFY(m_fixture->reconnector.isMeasuringWanted()); // The program has the watch, and was asked.
}

void TestLiveService::theTerminalPrintsTheBatteryOfTheProgram()
{
    QVERIFY(m_fixture->connect());
    QTRY_VERIFY(m_source->value().battery);
    const QStringList lines = runCommand({u"battery"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8()).object().value(u"level"_s), *m_source->value().battery);
}

void TestLiveService::aStreamEndsWithTheProgram()
{
    QVERIFY(m_fixture->connect());
    QProcess cli;
    cli.start(QStringLiteral(NEOBEAT_CLI), {u"stream"_s, u"--json"_s});
    QTRY_VERIFY(cli.bytesAvailable() > 0);
    QDBusConnection::sessionBus().unregisterService(livebus::service);
    QTRY_COMPARE(cli.state(), QProcess::NotRunning);
    QCOMPARE(cli.exitCode(), 1);
    QVERIFY(cli.readAllStandardError().contains("NotRunning"));
}

void TestLiveService::theTerminalFindsTheWatchOfTheProgram()
{
    QVERIFY(m_fixture->connect());
    QTRY_VERIFY(m_operations->isReady());
    const SimulatedAlerts &watch = m_fixture->radio.watch().alerts();
    QProcess cli;
    cli.start(QStringLiteral(NEOBEAT_CLI), {u"find"_s, u"--json"_s});
    QTRY_VERIFY(cli.bytesAvailable() > 0);
    QCOMPARE(cli.readAllStandardOutput(), QByteArray("{\"finding\":true}\n"));
    QTRY_VERIFY(watch.isBeeping());
    cli.terminate();
    QTRY_COMPARE(cli.state(), QProcess::NotRunning);
    QCOMPARE(cli.exitCode(), 0);
    QTRY_VERIFY(!watch.isBeeping());
}

void TestLiveService::theTerminalSendsMessagesThroughTheProgram()
{
    QVERIFY(m_fixture->connect());
    QTRY_VERIFY(m_operations->isReady());
    const QStringList lines = runCommand({u"notify"_s, u"Eva"_s, u"Hello"_s, u"--category"_s, u"sms"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(lines, QStringList{u"{\"text\":\"Hello\",\"title\":\"Eva\"}"_s});
    const QList<WatchMessage> messages = m_fixture->radio.watch().alerts().messages();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().category, WatchMessage::Category::Sms);
    QCOMPARE(messages.first().title, u"Eva"_s);
    QCOMPARE(messages.first().body, u"Hello"_s);
}

void TestLiveService::withoutAWatchAlertsAreRefused()
{
    QCOMPARE(call(u"FindWatch"_s, {10U}).errorName(), livebus::refused);
    QCOMPARE(call(u"ShowMessage"_s, {u"a"_s, u"b"_s, 250}).errorName(), livebus::refused);
    QCOMPARE(call(u"StopFinding"_s).type(), QDBusMessage::ReplyMessage);
}

void TestLiveService::theTerminalConfiguresThroughTheProgram()
{
    QVERIFY(m_fixture->connect());
    QTRY_VERIFY(m_operations->isReady());
    m_configuration->setWatch(m_fixture->connection.watch().address);
    const SimulatedConfiguration &watch = m_fixture->radio.watch().configuration();
    QStringList lines = runCommand({u"alarms"_s, u"set"_s, u"7:00 mon-fri"_s, u"9:30 off"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8()).object().value(u"state"_s), u"done"_s);
    QCOMPARE(m_configuration->alarms().size(), 2);
    QCOMPARE(watch.alarms().value(0).value_or(Alarm()).time, QTime(7, 0));
    lines = runCommand({u"settings"_s, u"set"_s, u"goal"_s, u"steps=9000"_s, u"notice=off"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    const QJsonObject goal = QJsonDocument::fromJson(lines.value(0).toUtf8()).object();
    QCOMPARE(goal.value(u"value"_s), u"steps=9000 notice=off calories=0"_s);
    QCOMPARE(goal.value(u"state"_s), u"done"_s);
    QCOMPARE(m_configuration->stepGoal(), 9000);
    lines = runCommand({u"settings"_s, u"set"_s, u"weather"_s, u"condition=rain"_s, u"temperature=-3"_s,
                        u"place=New York"_s, u"day=snow,-8,1"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(watch.messages(chunkedtransfer::Type::Weather).size(), 4);
    QVERIFY(watch.messages(chunkedtransfer::Type::Weather).last().contains("New York"));
    lines = runCommand({u"settings"_s, u"apply"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 0);
    QCOMPARE(lines.size(), 2);
}

void TestLiveService::whatTheWatchRefusesIsSaidInTheTerminal()
{
    QVERIFY(m_fixture->connect());
    QTRY_VERIFY(m_operations->isReady());
    m_configuration->setWatch(m_fixture->connection.watch().address);
    m_fixture->radio.watch().setScenario(Scenario::parse(u"slow=0,setting-refused"_s).value());
    const QStringList lines = runCommand({u"settings"_s, u"set"_s, u"time-format"_s, u"12h"_s, u"--json"_s});
    QCOMPARE(m_exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(lines.value(0).toUtf8()).object().value(u"state"_s), u"refused"_s);
    QVERIFY(m_failures.contains("RequestRefused"));
}

void TestLiveService::withoutTheWatchTheProgramKeepsTheChoice()
{
    m_configuration->setWatch(m_fixture->radio.watch().advertisement().address);
    const QStringList lines = runCommand({u"alarms"_s, u"set"_s, u"7:00"_s, u"--json"_s});
    QVERIFY(m_exitCode != 0);
    QCOMPARE(QJsonDocument::fromJson(lines.value(0).toUtf8()).object().value(u"state"_s), u"pending"_s);
    QVERIFY(m_failures.contains("WatchNotConnected"));
    QCOMPARE(m_configuration->alarms().size(), 1);
    // It is written as soon as the watch is there.
    QVERIFY(m_fixture->connect());
    QTRY_COMPARE(m_fixture->radio.watch().configuration().alarms().size(), Alarm::places);
}

void TestLiveService::whatIsNoProfileIsRefused()
{
    QCOMPARE(call(u"Configure"_s, {u""_s}).errorName(), livebus::refused);
    m_configuration->setWatch(m_fixture->radio.watch().advertisement().address);
    QCOMPARE(call(u"Configure"_s, {u"{}"_s}).errorName(), livebus::refused);
    QCOMPARE(call(u"Configure"_s, {u""_s}).type(), QDBusMessage::ReplyMessage);
    runCommand({u"settings"_s, u"set"_s, u"weather"_s, u"temperature=12"_s});
    QCOMPARE(m_exitCode, 2);
    QVERIFY(m_failures.contains("condition"));
}

static int runTestLiveService(int argc, char **argv)
{
    const SessionBus bus;
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<QList<QVariantMap>>();
    TestLiveService test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestLiveService)

#include "tst_liveservice.moc"
