// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/contacttrust.h"
#include "connection/watchconnection.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;
using HeartRate = WatchConnection::HeartRateState;
using State = WatchConnection::State;

/// Sources that need no key, and relatives of the Neo that do.
class TestSensor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void strapIsUsedWithoutAKey();
    void strapIsWrittenNothing();
    void everyFormOfItsValuesIsRead_data();
    void everyFormOfItsValuesIsRead();
    void silentSensorIsReported();
    void demandedPairingIsDoneOnce();
    void aPairingThatFailsEndsTheAttempt_data();
    void aPairingThatFailsEndsTheAttempt();
    void heartRateThatIsFreeIsUsedWithoutThePairing();
    void aPairingMayTakeItsTime();
    void aWatchWithAKeyIsNeverPaired();
    void aWatchIsNotTakenForASensor();
    void aKeyIsNeededWhereTheModelNeedsOne();
    void relativeIsPairedAsTheNeoIs_data();
    void relativeIsPairedAsTheNeoIs();
    void deniedContactIsBelievedAtFirst();

private:
    struct Fixture
    {
        explicit Fixture(const QString &scenario)
            : radio(Scenario::parse(u"seed=3,slow=2,hr-interval=40,"_s + scenario).value())
        {
            ConnectionTimeouts timeouts;
            timeouts.firstReading = milliseconds(300);
            connection.setTimeouts(timeouts);
            QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection,
                             [this](const HeartRateReading &reading) { readings.append(reading.measurement); });
        }

        void connectAs(const SourceModel &model, const std::optional<AuthKey> &key, bool measures = true)
        {
            connection.connectTo(
                radio, {.advertisement = radio.watch().advertisement(), .inRange = true, .key = key, .model = &model});
            if (measures)
                connection.startHeartRate();
        }

        bool hasEnded() const { return connection.state() == State::Idle; }

        SimulatedRadio radio;
        ManualClock clock;
        WatchConnection connection{clock};
        QList<HeartRateMeasurement> readings;
    };

    QCA::Initializer m_qca;
};

void TestSensor::strapIsUsedWithoutAKey()
{
    Fixture fixture(u"strap,battery=64"_s);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QTRY_COMPARE(fixture.connection.battery().level, 64);
    QVERIFY(!fixture.connection.battery().charging);
    QCOMPARE(fixture.connection.deviceInformation().modelNumber, u"Simulated strap"_s);
    QCOMPARE(fixture.connection.deviceInformation().firmwareVersion, u"1.4.0"_s);
    QCOMPARE(fixture.connection.model().id, standardSensor().id);
    QVERIFY(!fixture.connection.session());
    fixture.connection.stopHeartRate();
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::Off);
    fixture.connection.disconnectFromWatch();
    QTRY_VERIFY(fixture.hasEnded());
    QCOMPARE(fixture.connection.error().code, Code::None);
}

void TestSensor::strapIsWrittenNothing()
{
    Fixture fixture(u"strap"_s);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_VERIFY(fixture.readings.size() >= 3);
    fixture.connection.disconnectFromWatch();
    QTRY_VERIFY(fixture.hasEnded());
    const SimulatedWatch::Counters counters = fixture.radio.watch().counters();
    QCOMPARE(counters.challengeRequests + counters.timeWrites + counters.heartRateStarts + counters.keepAlives
                 + counters.heartRateStops + counters.fetchRequests + counters.unknownWrites,
             0);
    QCOMPARE(counters.refusals, 0);
}

void TestSensor::everyFormOfItsValuesIsRead_data()
{
    QTest::addColumn<bool>("isWorn");
    for (const char *scenario : {"strap", "strap-toggles", "strap-half-interval", "strap-repeats", "strap-unannounced"})
        QTest::newRow(scenario) << true;
    QTest::newRow("strap-not-worn") << false;
}

void TestSensor::everyFormOfItsValuesIsRead()
{
    QFETCH(bool, isWorn);
    Fixture fixture(QString::fromLatin1(QTest::currentDataTag()));
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_VERIFY(fixture.readings.size() >= 12);
    for (const HeartRateMeasurement &reading : std::as_const(fixture.readings))
        QCOMPARE(reading.bpm().has_value(), isWorn);
}

void TestSensor::silentSensorIsReported()
{
    Fixture fixture(u"strap-silent"_s);
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_VERIFY(!failures.isEmpty());
    QCOMPARE(failures.first().first().value<Error>().code, Code::HeartRateSilent);
    QCOMPARE(fixture.connection.state(), State::Ready);
}

void TestSensor::demandedPairingIsDoneOnce()
{
    Fixture fixture(u"strap-bond,battery=64"_s);
    QSignalSpy paired(&fixture.connection, &WatchConnection::paired);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QTRY_COMPARE(fixture.connection.battery().level, 64);
    QCOMPARE(paired.size(), 1);
    fixture.connection.disconnectFromWatch();
    QTRY_VERIFY(fixture.hasEnded());
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QCOMPARE(paired.size(), 1);
    QCOMPARE(fixture.radio.watch().counters().pairings, 1);
}

void TestSensor::aPairingThatFailsEndsTheAttempt_data()
{
    QTest::addColumn<bool>("measures");
    QTest::newRow("measuring") << true;
    QTest::newRow("without measuring, as the wizard") << false;
}

void TestSensor::aPairingThatFailsEndsTheAttempt()
{
    QFETCH(bool, measures);
    Fixture fixture(u"strap-bond-refused"_s);
    QList<State> states;
    QObject::connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection,
                     [&](State state) { states.append(state); });
    fixture.connectAs(standardSensor(), std::nullopt, measures);
    QTRY_VERIFY(fixture.hasEnded());
    QCOMPARE(fixture.connection.error().name(), u"PairingFailed"_s);
    QVERIFY(!states.contains(State::Ready));
    QCOMPARE(fixture.radio.watch().counters().pairings, 1);
}

void TestSensor::heartRateThatIsFreeIsUsedWithoutThePairing()
{
    Scenario scenario = Scenario::parse(u"slow=2,hr-interval=40,strap-bond-refused"_s).value();
    scenario.bondingCoversHeartRate = false;
    for (const bool measures : {true, false}) {
        Fixture fixture(u"strap"_s);
        fixture.radio.watch().setScenario(scenario);
        fixture.connectAs(standardSensor(), std::nullopt, measures);
        QTRY_COMPARE(fixture.connection.state(), State::Ready);
        QCOMPARE(fixture.connection.battery().level, std::nullopt);
        QCOMPARE(fixture.connection.deviceInformation().modelNumber, u"Simulated strap"_s);
        fixture.connection.startHeartRate();
        QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
        QCOMPARE(fixture.connection.error().code, Code::None);
    }
}

void TestSensor::aPairingMayTakeItsTime()
{
    Fixture fixture(u"strap-bond"_s);
    Scenario scenario = fixture.radio.watch().scenario();
    scenario.pairingDelay = milliseconds(400);
    fixture.radio.watch().setScenario(scenario);
    ConnectionTimeouts timeouts;
    timeouts.operation = timeouts.prepare = milliseconds(200);
    fixture.connection.setTimeouts(timeouts);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QTRY_COMPARE(fixture.connection.state(), State::Ready);

    // It has a limit all the same.
    Fixture slow(u"strap-bond"_s);
    slow.radio.watch().setScenario(scenario);
    timeouts.pairing = milliseconds(50);
    slow.connection.setTimeouts(timeouts);
    slow.connectAs(standardSensor(), std::nullopt);
    QTRY_VERIFY(slow.hasEnded());
    QCOMPARE(slow.connection.error().name(), u"OperationTimedOut"_s);
}

void TestSensor::aWatchWithAKeyIsNeverPaired()
{
    Fixture fixture(u"mi-band-5"_s);
    Scenario scenario = fixture.radio.watch().scenario();
    scenario.bonding = Scenario::Bonding::Demanded;
    fixture.radio.watch().setScenario(scenario);
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connectAs(*sourceModel(u"mi-band-5"), fixture.radio.key());
    QTRY_VERIFY(!failures.isEmpty());
    QCOMPARE(failures.first().first().value<Error>().name(), u"SubscribeFailed"_s);
    QCOMPARE(fixture.radio.watch().counters().pairings, 0);
}

void TestSensor::aWatchIsNotTakenForASensor()
{
    Fixture fixture(u"heart-rate-missing"_s);
    fixture.connectAs(standardSensor(), std::nullopt);
    QTRY_VERIFY(fixture.hasEnded());
    QCOMPARE(fixture.connection.error().code, Code::ServicesMissing);
}

void TestSensor::aKeyIsNeededWhereTheModelNeedsOne()
{
    Fixture fixture(u"normal"_s);
    fixture.connectAs(neoModel(), std::nullopt);
    QTRY_VERIFY(fixture.hasEnded());
    QCOMPARE(fixture.connection.error().code, Code::KeyMissing);
    QCOMPARE(fixture.radio.watch().counters().challengeRequests, 0);
}

void TestSensor::relativeIsPairedAsTheNeoIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mi-band-5") << u"Mi Smart Band 5"_s;
    QTest::newRow("bip-s") << u"Amazfit Bip S"_s;
}

void TestSensor::relativeIsPairedAsTheNeoIs()
{
    QFETCH(QString, name);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    Fixture fixture(id);
    QCOMPARE(fixture.radio.watch().advertisement().name, name);
    fixture.connectAs(*sourceModel(id), fixture.radio.key());
    QTRY_VERIFY(fixture.readings.size() >= 3);
    QCOMPARE(fixture.radio.watch().counters().acceptedAnswers, 1);
    QCOMPARE(fixture.radio.watch().counters().unknownWrites, 0);
    QVERIFY(fixture.connection.battery().charging);
    // Nothing is known about its other commands.
    QVERIFY(!fixture.connection.session());
}

void TestSensor::deniedContactIsBelievedAtFirst()
{
    const HeartRateMeasurement denied{.rawBpm = 70, .contact = false};
    ContactTrust liar;
    for (int reading = 0; reading < ContactTrust::patience; ++reading) {
        HeartRateMeasurement measurement = denied;
        liar.correct(measurement);
        QVERIFY(!measurement.bpm());
    }
    HeartRateMeasurement measurement = denied;
    liar.correct(measurement);
    QCOMPARE(measurement.bpm(), 70);

    // Once contact was reported, its absence means something.
    ContactTrust honest;
    HeartRateMeasurement worn{.rawBpm = 70, .contact = true};
    honest.correct(worn);
    for (int reading = 0; reading < 3 * ContactTrust::patience; ++reading) {
        measurement = denied;
        honest.correct(measurement);
        QVERIFY(!measurement.bpm());
    }

    // One that is not worn sends no values that could be believed.
    ContactTrust unworn;
    for (int reading = 0; reading < 3 * ContactTrust::patience; ++reading) {
        measurement = {.rawBpm = 0, .contact = false};
        unworn.correct(measurement);
        QCOMPARE(measurement.contact, false);
    }
}

NEOBEAT_TEST(TestSensor)
#include "tst_sensor.moc"
