// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/watchconnection.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;
using HeartRate = WatchConnection::HeartRateState;
using State = WatchConnection::State;

namespace {

/// How each scenario ends, and how many answers the watch received; -1 where one may still be in flight.
const struct
{
    const char *scenario;
    Code code;
    int answers;
} promises[] = {
    {"normal", Code::None, 1},
    {"mi-band-5", Code::None, 1},
    {"bip-s", Code::None, 1},
    {"strap", Code::None, 0},
    {"strap-toggles", Code::None, 0},
    {"strap-denies-contact", Code::None, 0},
    {"strap-not-worn", Code::None, 0},
    {"strap-half-interval", Code::None, 0},
    {"strap-repeats", Code::None, 0},
    {"strap-silent", Code::None, 0},
    {"strap-unannounced", Code::None, 0},
    {"strap-bond", Code::None, 0},
    {"strap-bond-refused", Code::PairingFailed, 0},
    {"no-service", Code::BluetoothServiceMissing, 0},
    {"no-access", Code::BluetoothAccessDenied, 0},
    {"no-adapter", Code::AdapterMissing, 0},
    {"adapter-off", Code::AdapterOff, 0},
    {"adapter-blocked", Code::AdapterBlocked, 0},
    {"out-of-range", Code::WatchNotFound, 0},
    {"held", Code::WatchNotFound, 0},
    {"no-name", Code::None, 1},
    {"connect-refused", Code::ConnectFailed, 0},
    {"connect-silent", Code::ConnectTimedOut, 0},
    {"gatt-silent", Code::DiscoveryTimedOut, 0},
    {"silent", Code::ChallengeTimedOut, 0},
    {"no-answer", Code::VerdictTimedOut, 1},
    {"duplicate-challenge", Code::None, 1},
    {"late-challenge=1", Code::ChallengeTimedOut, 0},
    {"second-challenge", Code::UnexpectedAuthReply, 1},
    {"short-challenge", Code::UnexpectedAuthReply, 0},
    {"long-challenge", Code::UnexpectedAuthReply, 0},
    {"success-first", Code::None, 1},
    {"unknown-status", Code::UnexpectedAuthReply, 1},
    {"challenge-refused", Code::ChallengeRefused, 0},
    {"wrong-key", Code::KeyRejected, 1},
    {"wrong-key-04", Code::KeyRejected, 1},
    {"legacy", Code::None, 1},
    {"keeps-first-challenge", Code::None, 1},
    {"closed-without-key", Code::None, 1},
    {"keyless-limit=5", Code::None, 1},
    {"advertises-connected", Code::None, 1},
    {"measures-once", Code::None, 1},
    {"keep-alive-limit=5", Code::None, 1},
    {"known-challenges", Code::None, 1},
    {"address=81", Code::None, 1},
    {"drop-on-connect", Code::LinkLost, 0},
    {"drop-after-discover", Code::LinkLost, 0},
    {"drop-after-subscribe", Code::LinkLost, 0},
    {"drop-after-challenge", Code::LinkLost, -1},
    {"drop-after-answer", Code::LinkLost, 1},
    {"drop-after-auth", Code::LinkLost, 1},
    {"drop-while-streaming=0", Code::LinkLost, 1},
    {"services-missing", Code::ServicesMissing, 0},
    {"heart-rate-missing", Code::None, 1},
    {"setting-refused", Code::None, 1},
    {"setting-unanswered", Code::None, 1},
    {"setting-late=5", Code::None, 1},
    {"alarms-told", Code::None, 1},
    {"alarms-untold", Code::None, 1},
    {"interval-confirmed", Code::None, 1},
    {"no-endpoints", Code::None, 1},
    {"old-firmware", Code::None, 1},
    {"off-wrist", Code::None, 1},
    {"garbage", Code::None, 1},
    {"hr16", Code::None, 1},
    {"notifications-stop=0", Code::None, 1},
    {"battery=15", Code::None, 1},
    {"charging", Code::None, 1},
    {"battery-unreported", Code::None, 1},
    {"put-on-charger=0", Code::None, 1},
    {"charger-untold", Code::None, 1},
    {"walking", Code::None, 1},
    {"totals-unreported", Code::None, 1},
    {"stored-days=1", Code::None, 1},
    {"stored-zones", Code::None, 1},
    {"stored-set-back", Code::None, 1},
    {"stored-ahead", Code::None, 1},
    {"stored-behind", Code::None, 1},
    {"fetch-silent", Code::None, 1},
    {"fetch-refused", Code::None, 1},
    {"fetch-nothing", Code::None, 1},
    {"fetch-nothing-at-end", Code::None, 1},
    {"fetch-empty", Code::None, 1},
    {"fetch-lost", Code::None, 1},
    {"fetch-gap", Code::None, 1},
    {"fetch-stops", Code::None, 1},
    {"fetch-checksum", Code::None, 1},
    {"fetch-other-checksum", Code::None, 1},
    {"fetch-no-checksum", Code::None, 1},
    {"fetch-split", Code::None, 1},
    {"fetch-long-reply", Code::None, 1},
    {"pai-silent", Code::None, 1},
    {"battery-short", Code::None, 1},
    {"press-button=0", Code::None, 1},
    {"hold-button=0", Code::None, 1},
    {"fall-asleep=0", Code::None, 1},
    {"wake-up=0", Code::None, 1},
    {"reach-goal=0", Code::None, 1},
    {"take-off=0", Code::None, 1},
    {"find-computer=0", Code::None, 1},
    {"computer-found=0", Code::None, 1},
    {"unknown-event=0", Code::None, 1},
    {"reject-calls", Code::None, 1},
    {"ignore-calls", Code::None, 1},
    {"find-ignored", Code::None, 1},
    {"messages-hidden", Code::None, 1},
    {"alerts-missing", Code::None, 1},
    {"slow=20", Code::None, 1},
    {"hr-interval=20", Code::None, 1},
    {"speed=10", Code::None, 1},
    {"seed=7", Code::None, 1},
};

} // namespace

/// Every way in which the simulated watch misbehaves ends with its own error code or with a ready watch.
class TestSimulatedConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyScenarioEndsAsPromised_data();
    void everyScenarioEndsAsPromised();
    void everyScenarioIsInTheTable();
    void nextAttemptRecoversFromOneFault_data();
    void nextAttemptRecoversFromOneFault();
    void streamIsKeptAliveAndStopped();
    void silentStartIsReported();
    void aBatteryThatIsNotReportedIsRead();

private:
    struct Fixture
    {
        explicit Fixture(const QString &scenario)
            : radio(Scenario::parse(u"slow=2,hr-interval=40,"_s + scenario).value())
        {
            ConnectionTimeouts timeouts;
            timeouts.seek = milliseconds(1500);
            for (auto *limit : {&timeouts.connect, &timeouts.connectSeen, &timeouts.discover, &timeouts.subscribe,
                                &timeouts.challenge, &timeouts.verdict, &timeouts.close})
                *limit = milliseconds(400);
            timeouts.firstReading = milliseconds(300);
            timeouts.firstKeepAlive = milliseconds(30);
            timeouts.keepAlive = milliseconds(60);
            timeouts.batterySilence = milliseconds(50);
            connection.setTimeouts(timeouts);
        }

        void connectToWatch()
        {
            connection.connectTo(radio,
                                 {.advertisement = radio.watch().advertisement(),
                                  .inRange = radio.watch().isAdvertising(),
                                  .key = radio.key(),
                                  .model = radio.watch().scenario().model});
            connection.startHeartRate();
        }

        /// Waits until the attempt failed or the watch is ready, and returns the reason.
        Code outcome()
        {
            if (!QTest::qWaitFor(
                    [this] { return connection.state() == State::Ready || connection.state() == State::Idle; }, 10000))
                return Code::Cancelled;
            return connection.error().code;
        }

        SimulatedRadio radio;
        ManualClock clock;
        WatchConnection connection{clock};
    };

    QCA::Initializer m_qca;
};

void TestSimulatedConnection::everyScenarioEndsAsPromised_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("answers");
    for (const auto &row : promises)
        QTest::newRow(row.scenario) << row.code << row.answers;
}

void TestSimulatedConnection::everyScenarioEndsAsPromised()
{
    QFETCH(Code, code);
    QFETCH(int, answers);
    const QString scenario = QString::fromLatin1(QTest::currentDataTag());
    Fixture fixture(scenario);
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    fixture.connectToWatch();
    if (scenario.startsWith(u"drop-while"_s))
        QVERIFY(failures.wait(60'000));
    QCOMPARE((Error{fixture.outcome(), {}}).name(), (Error{code, {}}).name());
    QCOMPARE(failures.count(), code == Code::None ? 0 : 1);
    if (answers >= 0)
        QCOMPARE(fixture.radio.watch().counters().answers, answers);
    else
        QVERIFY(fixture.radio.watch().counters().answers <= 1);
    QVERIFY(fixture.radio.watch().counters().challengeRequests <= 1);
    QTRY_VERIFY(code == Code::None || !fixture.radio.watch().isCentralConnected());
}

void TestSimulatedConnection::everyScenarioIsInTheTable()
{
    QStringList names;
    for (const auto &row : promises)
        names.append(QString::fromLatin1(row.scenario).section(u'=', 0, 0));
    for (const Scenario::Description &description : Scenario::descriptions()) {
        const QString name = description.name.section(u'=', 0, 0);
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void TestSimulatedConnection::nextAttemptRecoversFromOneFault_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *fault :
         {"silent", "no-answer", "late-challenge=1", "second-challenge", "short-challenge", "long-challenge",
          "unknown-status", "challenge-refused", "wrong-key", "drop-on-connect", "drop-after-discover",
          "drop-after-subscribe", "drop-after-challenge", "drop-after-answer", "drop-after-auth"})
        QTest::newRow(fault) << QString::fromLatin1(fault) + u":1"_s;
}

void TestSimulatedConnection::nextAttemptRecoversFromOneFault()
{
    QFETCH(QString, scenario);
    Fixture fixture(scenario);
    fixture.connectToWatch();
    QVERIFY(fixture.outcome() != Code::None);
    fixture.connectToWatch();
    QCOMPARE((Error{fixture.outcome(), {}}).name(), (Error{}).name());
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
}

void TestSimulatedConnection::streamIsKeptAliveAndStopped()
{
    Fixture fixture(u"seed=1"_s);
    QSignalSpy readings(&fixture.connection, &WatchConnection::heartRateReceived);
    fixture.connectToWatch();
    QTRY_VERIFY(readings.count() >= 5);
    QTRY_VERIFY(fixture.radio.watch().counters().keepAlives >= 2);
    const auto reading = readings.first().first().value<HeartRateReading>();
    QVERIFY(reading.measurement.bpm().has_value());
    fixture.connection.disconnectFromWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::None);
    QCOMPARE(fixture.radio.watch().counters().heartRateStarts, 1);
    QCOMPARE(fixture.radio.watch().counters().heartRateStops, 1);
    QCOMPARE(fixture.radio.watch().counters().timeWrites, 1);
    QCOMPARE(fixture.radio.watch().counters().unknownWrites, 0);
}

void TestSimulatedConnection::silentStartIsReported()
{
    Fixture fixture(u"hr-interval=60000"_s);
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connectToWatch();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Code::HeartRateSilent);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    QCOMPARE(fixture.connection.state(), State::Ready);
}

void TestSimulatedConnection::aBatteryThatIsNotReportedIsRead()
{
    Fixture fixture(u"battery-unreported"_s);
    fixture.connectToWatch();
    QCOMPARE(fixture.outcome(), Code::None);
    fixture.radio.watch().setBattery(41, true);
    QTRY_COMPARE(fixture.connection.battery().level, std::optional(41));
    QCOMPARE(fixture.connection.battery().charging, std::optional(true));
}

NEOBEAT_TEST(TestSimulatedConnection)
#include "tst_simulatedconnection.moc"
