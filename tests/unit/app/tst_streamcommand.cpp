// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paircommand.h"
#include "cli/streamcommand.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "store/filekeystore.h"
#include "support/testprogram.h"
#include "support/virtualtime.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat;
using namespace neobeat::cli;

/// Commands that need a watch, in virtual time.
class TestStreamCommand : public QObject
{
    Q_OBJECT

public:
    explicit TestStreamCommand(VirtualTime &time)
        : m_time(time)
        , m_clock(time)
    {
    }

private Q_SLOTS:
    void init();
    void itEndsWithTheWantedNumberOfReadings();
    void theWatchStopsWhenTheUserEndsIt();
    void nothingKeepsAStoppedMeasuringAlive();
    void itEndsBeforeTheWatchIsFound();
    void itEndsWhenNothingReads();
    void aLostLinkComesBack();
    void aLostLinkBeforeTheFirstReadingEndsIt();
    void silenceAtTheEndIsAFailure();
    void aLinkThatBreaksOnceIsTriedAgain();
    void pairKeepsWatchAndKeyInTheFile();
    void pairWithoutStoringKeepsNothing();

private:
    void run(const QString &scenario);
    template<typename Chosen>
    void begin(const QString &scenario);
    int exitCode() const { return m_exitCodes.isEmpty() ? -1 : static_cast<int>(m_exitCodes.first()); }
    QList<QByteArray> lines() const { return m_results->data().trimmed().split('\n'); }

    /// Lets time pass until the command has finished.
    bool isOver()
    {
        return m_time.runUntil([this] { return !m_exitCodes.isEmpty(); }, 60s);
    }

    VirtualTime &m_time;
    VirtualClock m_clock;
    Suspension m_suspension;
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FileKeyStore> m_keyFile;
    std::unique_ptr<SimulatedRadio> m_radio;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<Reconnector> m_reconnector;
    std::unique_ptr<KeySource> m_keys;
    std::unique_ptr<QBuffer> m_results;
    QBuffer m_failures;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<Command> m_command;
    QList<ExitCode> m_exitCodes;
};

void TestStreamCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_command.reset();
    m_keys.reset();
    m_reconnector.reset();
    m_connection.reset();
    m_options = {};
    m_options.command = Options::Command::Stream;
    m_options.json = true;
    m_options.timeout = 10s;
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_keyFile = std::make_unique<FileKeyStore>(m_folder->filePath(u"keys.json"_s));
    m_results = std::make_unique<QBuffer>();
    m_results->open(QIODevice::WriteOnly);
    m_failures.close();
    m_failures.setData({});
    m_failures.open(QIODevice::WriteOnly);
    m_exitCodes.clear();
}

template<typename Chosen>
void TestStreamCommand::begin(const QString &scenario)
{
    const auto parsed = Scenario::parse(scenario);
    QVERIFY(parsed);
    m_radio = std::make_unique<SimulatedRadio>(*parsed);
    m_connection = std::make_unique<WatchConnection>(m_clock);
    m_operations = std::make_unique<OperationRunner>(*m_connection);
    m_reconnector = std::make_unique<Reconnector>(*m_connection, m_clock);
    const KeyStores stores{*m_keyFile, *m_keyFile};
    m_keys = std::make_unique<KeySource>(m_options, *m_settings, stores, m_radio->key());
    m_printer = std::make_unique<Printer>(*m_results, m_failures, true);
    m_command
        = std::make_unique<Chosen>(CommandContext{m_options, *m_radio, *m_connection, *m_operations, *m_reconnector,
                                                  *m_keys, *m_settings, stores, *m_printer, m_clock, m_suspension});
    connect(m_command.get(), &Command::finished, this, [this](ExitCode code) { m_exitCodes.append(code); });
    m_command->start();
}

void TestStreamCommand::run(const QString &scenario)
{
    begin<StreamCommand>(scenario);
    QVERIFY(isOver());
}

void TestStreamCommand::itEndsWithTheWantedNumberOfReadings()
{
    m_options.seconds = 5;
    run(u"hr-interval=20"_s);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(lines().size(), 5);
    for (const QByteArray &line : lines())
        QVERIFY(QJsonDocument::fromJson(line).object().value(u"bpm"_s).toInt() > 30);
    QCOMPARE(m_radio->watch().counters().heartRateStops, 1);
    QCOMPARE(m_failures.data(), QByteArray());
}

void TestStreamCommand::theWatchStopsWhenTheUserEndsIt()
{
    begin<StreamCommand>(u"hr-interval=20"_s);
    QVERIFY(m_time.runUntil([this] { return m_results->data().contains('\n'); }, 10s));
    m_command->terminate();
    m_command->terminate();
    QVERIFY(isOver());
    QCOMPARE(m_exitCodes.size(), 1);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(m_radio->watch().counters().heartRateStarts, 1);
    QCOMPARE(m_radio->watch().counters().heartRateStops, 1);
    QVERIFY(!m_radio->watch().isCentralConnected());
}

void TestStreamCommand::nothingKeepsAStoppedMeasuringAlive()
{
    begin<StreamCommand>(u"hr-interval=1000"_s);
    const auto &counters = m_radio->watch().counters();
    QVERIFY(m_time.runUntil([&] { return counters.keepAlives > 2; }, 120s));
    m_reconnector->setMeasuring(false);
    QVERIFY(m_time.runUntil([&] { return counters.heartRateStops == 1; }, 10s));
    const int before = counters.keepAlives;
    m_time.runFor(60s);
    QVERIFY(m_radio->watch().isCentralConnected());
    QCOMPARE(counters.keepAlives, before);
    m_command->terminate();
    QVERIFY(isOver());
}

void TestStreamCommand::itEndsBeforeTheWatchIsFound()
{
    begin<StreamCommand>(u"out-of-range"_s);
    m_command->terminate();
    QVERIFY(isOver());
    QCOMPARE(m_exitCodes.size(), 1);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(m_results->data(), QByteArray());
}

void TestStreamCommand::itEndsWhenNothingReads()
{
    m_results->close();
    m_results->open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ReadOnly device"_s));
    run(u"hr-interval=20"_s);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(m_radio->watch().counters().heartRateStops, 1);
    QCOMPARE(m_failures.data(), QByteArray());
    QCOMPARE(m_printer->conclude(ExitCode::Ok), ExitCode::FileUnusable);
    QCOMPARE(m_printer->conclude(ExitCode::LinkLost), ExitCode::LinkLost);
    QVERIFY(m_failures.data().contains("OutputFailed"));
}

void TestStreamCommand::aLostLinkComesBack()
{
    m_options.seconds = 40;
    run(u"hr-interval=50,drop-while-streaming=1:1"_s);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(lines().size(), 40);
    QCOMPARE(m_radio->watch().counters().connections, 2);
    const QList<QByteArray> notices = m_failures.data().trimmed().split('\n');
    QVERIFY2(notices.size() == 2, m_failures.data().constData());
    const QJsonObject lost = QJsonDocument::fromJson(notices.first()).object();
    QCOMPARE(lost.value(u"event"_s).toString(), u"lost"_s);
    QCOMPARE(lost.value(u"code"_s).toString(), u"LinkLost"_s);
    const QJsonObject back = QJsonDocument::fromJson(notices.last()).object();
    QCOMPARE(back.value(u"event"_s).toString(), u"back"_s);
    QVERIFY(back.value(u"seconds"_s).toDouble() < 10);
}

void TestStreamCommand::aLostLinkBeforeTheFirstReadingEndsIt()
{
    run(u"hr-interval=20,drop-after-discover"_s);
    QCOMPARE(exitCode(), 6);
    QVERIFY(m_failures.data().contains("LinkLost"));
}

void TestStreamCommand::silenceAtTheEndIsAFailure()
{
    m_options.seconds = 5;
    run(u"notifications-stop=0.2"_s);
    QCOMPARE(exitCode(), 7);
    QVERIFY(m_failures.data().contains("HeartRateSilent"));
}

void TestStreamCommand::aLinkThatBreaksOnceIsTriedAgain()
{
    m_options.seconds = 2;
    run(u"hr-interval=20,drop-after-challenge:1"_s);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(m_radio->watch().counters().connections, 2);
}

void TestStreamCommand::pairKeepsWatchAndKeyInTheFile()
{
    m_options.command = Options::Command::Pair;
    m_options.keepKey = Options::KeepKey::File;
    begin<PairCommand>({});
    QVERIFY(isOver());
    QCOMPARE(m_exitCodes.size(), 1);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(m_settings->watch().value_or(RememberedWatch()).address, m_radio->watch().advertisement().address);
    QCOMPARE(m_settings->keyPlace(), Settings::KeyPlace::File);
    const QJsonObject result = QJsonDocument::fromJson(lines().first()).object();
    QCOMPARE(result.value(u"stored"_s), QJsonValue(true));
    QCOMPARE(result.value(u"place"_s), QJsonValue(u"file"_s));
    QVERIFY(QFile::exists(m_keyFile->fileName()));
}

void TestStreamCommand::pairWithoutStoringKeepsNothing()
{
    m_options.command = Options::Command::Pair;
    m_options.keepKey = Options::KeepKey::Nowhere;
    begin<PairCommand>({});
    QVERIFY(isOver());
    QCOMPARE(m_exitCodes.size(), 1);
    QCOMPARE(exitCode(), 0);
    QVERIFY(!m_settings->watch());
    QVERIFY(!QFile::exists(m_keyFile->fileName()));
}

static int runTestStreamCommand(int argc, char **argv)
{
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    TestStreamCommand test(time);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestStreamCommand)

#include "tst_streamcommand.moc"
