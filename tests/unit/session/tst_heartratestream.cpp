// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRate = WatchSession::HeartRateState;
using State = WatchSession::State;

class TestHeartRateStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void startSubscribesStartsAndKeepsAlive();
    void wishBeforeReadyIsKept();
    void stopTellsTheWatchAndUnsubscribes();
    void leavingStopsMeasuringFirst();
    void leavingWhilePreparingStopsMeasuringToo();
    void aStartWithoutValuesIsReportedAndRepeated();
    void refusedStartIsReported();
    void silenceIsMetStepByStep();
    void aValueEndsTheWatchdog_data();
    void aValueEndsTheWatchdog();
    void watchWithoutHeartRateSaysSo();
    void everyMeasurementIsPassedOn();
    void garbageIsNoMeasurement();

private:
    static void makeReady(SessionFixture &fixture)
    {
        fixture.connectToWatch();
        QTRY_COMPARE(fixture.session.state(), State::Ready);
    }

    const QByteArray m_start = QByteArray::fromHex("150101");
    const QByteArray m_stop = QByteArray::fromHex("150100");
    const QByteArray m_keepAlive = QByteArray::fromHex("16");
    QCA::Initializer m_qca;
};

void TestHeartRateStream::startSubscribesStartsAndKeepsAlive()
{
    SessionFixture fixture;
    makeReady(fixture);
    QVERIFY(fixture.radio.link->heartRateWrites().isEmpty());
    fixture.session.startHeartRate();
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), m_start);
    const QStringList operations = fixture.radio.link->operations();
    QVERIFY(operations.indexOf(u"subscribe 2a37"_s) < operations.indexOf(u"write 2a39"_s));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QCOMPARE(fixture.session.heartRateState(), HeartRate::On);
    QTRY_VERIFY(fixture.radio.link->heartRateWrites().size() >= 4);
    QCOMPARE(fixture.radio.link->heartRateWrites().count(m_start), 1);
    QCOMPARE(fixture.radio.link->heartRateWrites().count(m_keepAlive),
             fixture.radio.link->heartRateWrites().size() - 1);
}

void TestHeartRateStream::wishBeforeReadyIsKept()
{
    SessionFixture fixture;
    fixture.connectToWatch();
    fixture.session.startHeartRate();
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), m_start);
    // The first value must not wait for the rest of what the watch tells.
    QVERIFY(fixture.radio.link->operations().indexOf(u"write 2a39"_s)
            < fixture.radio.link->operations().indexOf(u"read 0006"_s));
}

void TestHeartRateStream::stopTellsTheWatchAndUnsubscribes()
{
    SessionFixture fixture;
    makeReady(fixture);
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    fixture.session.stopHeartRate();
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Stopping);
    QTRY_COMPARE(fixture.session.heartRateState(), HeartRate::Off);
    QCOMPARE(fixture.radio.link->heartRateWrites().last(), m_stop);
    QCOMPARE(fixture.radio.link->operations().last(), u"unsubscribe 2a37"_s);
    // And again, to see that stopping leaves nothing behind.
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), 2);
}

void TestHeartRateStream::leavingStopsMeasuringFirst()
{
    SessionFixture fixture;
    makeReady(fixture);
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QByteArray last;
    connect(fixture.radio.link, &GattLink::closed, &fixture.session,
            [&] { last = fixture.radio.link->heartRateWrites().last(); });
    fixture.session.disconnectFromWatch();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(last, m_stop);
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::leavingWhilePreparingStopsMeasuringToo()
{
    SessionFixture fixture;
    QByteArray last;
    State stateAtLeave = State::Idle;
    fixture.radio.prepare = [&](FakeLink &link) {
        connect(&link, &GattLink::closed, &link, [&] { last = link.heartRateWrites().value(1); });
        connect(&link, &GattLink::writeFinished, &link, [&](const Characteristic &characteristic) {
            if (characteristic.uuid != uuids::heartRateControlPoint || stateAtLeave != State::Idle)
                return;
            stateAtLeave = fixture.session.state();
            fixture.session.disconnectFromWatch();
        });
    };
    fixture.connectToWatch();
    fixture.session.startHeartRate();
    QTRY_COMPARE(stateAtLeave, State::Preparing);
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(last, m_stop);
}

void TestHeartRateStream::aStartWithoutValuesIsReportedAndRepeated()
{
    SessionFixture fixture;
    makeReady(fixture);
    QSignalSpy failures(&fixture.session, &WatchSession::heartRateFailed);
    fixture.session.startHeartRate();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::HeartRateSilent);
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Starting);
    // Nobody has to come and press the button again.
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), 2);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QCOMPARE(fixture.session.heartRateState(), HeartRate::On);
    QCOMPARE(fixture.session.state(), State::Ready);
}

void TestHeartRateStream::refusedStartIsReported()
{
    SessionFixture fixture;
    makeReady(fixture);
    fixture.radio.link->setRefused(uuids::heartRateControlPoint);
    QSignalSpy failures(&fixture.session, &WatchSession::heartRateFailed);
    fixture.session.startHeartRate();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::WriteFailed);
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Starting);
    fixture.session.stopHeartRate();
    QTRY_COMPARE(fixture.session.heartRateState(), HeartRate::Off);
    QCOMPARE(fixture.session.state(), State::Ready);
}

void TestHeartRateStream::silenceIsMetStepByStep()
{
    SessionFixture fixture;
    SessionTimeouts timeouts = shortTimeouts();
    timeouts.keepAlive = std::chrono::seconds(60); // So that the one out of turn is seen.
    fixture.session.setTimeouts(timeouts);
    makeReady(fixture);
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites(), QList({m_start, m_keepAlive}));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    const qsizetype before = fixture.radio.link->operations().size();
    QStringList steps;
    QList<QByteArray> writes;
    connect(&fixture.session, &WatchSession::stateChanged, &fixture.session, [&](State state) {
        if (state == State::Closing) {
            steps = fixture.radio.link->operations();
            writes = fixture.radio.link->heartRateWrites();
        }
    });
    QSignalSpy failures(&fixture.session, &WatchSession::failed);
    QVERIFY(failures.wait(60'000));
    const Error error = failures.first().first().value<Error>();
    QCOMPARE(error.code, Error::Code::HeartRateSilent);
    QCOMPARE(steps.mid(before).filter(u"subscribe"_s), QStringList({u"unsubscribe 2a37"_s, u"subscribe 2a37"_s}));
    QCOMPARE(writes.mid(2).first(), m_keepAlive);
    QVERIFY(writes.mid(2).count(m_start) >= 2);
    QCOMPARE(fixture.session.state(), State::Idle);
}

void TestHeartRateStream::aValueEndsTheWatchdog_data()
{
    QTest::addColumn<int>("startsBefore");
    QTest::newRow("after the keep-alive") << 1;
    QTest::newRow("after the second start") << 2;
    QTest::newRow("after the second subscription") << 3;
}

void TestHeartRateStream::aValueEndsTheWatchdog()
{
    QFETCH(int, startsBefore);
    SessionFixture fixture;
    makeReady(fixture);
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QTRY_COMPARE(fixture.session.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), startsBefore);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0049"));
    QCOMPARE(fixture.session.heartRateState(), HeartRate::On);
    QCOMPARE(fixture.session.state(), State::Ready);
}

void TestHeartRateStream::watchWithoutHeartRateSaysSo()
{
    SessionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) {
        link.setServices({uuids::authenticationService, uuids::huamiService});
    };
    QSignalSpy failures(&fixture.session, &WatchSession::heartRateFailed);
    fixture.connectToWatch();
    fixture.session.startHeartRate();
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::ServicesMissing);
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Off);
    // Asked again on a ready watch, it says it again.
    fixture.session.startHeartRate();
    QTRY_COMPARE(failures.count(), 2);
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::everyMeasurementIsPassedOn()
{
    SessionFixture fixture;
    makeReady(fixture);
    QSignalSpy readings(&fixture.session, &WatchSession::heartRateReceived);
    fixture.clock.advance(std::chrono::seconds(3));
    for (const char *hex : {"0048", "0048", "0000", "00ff"})
        fixture.radio.link->sendHeartRate(QByteArray::fromHex(hex));
    QCOMPARE(readings.count(), 4);
    const auto reading = readings.first().first().value<HeartRateReading>();
    QCOMPARE(reading.measurement.bpm(), std::optional(72));
    QCOMPARE(reading.uptime, std::chrono::milliseconds(3000));
    QCOMPARE(readings.last().first().value<HeartRateReading>().measurement.bpm(), std::optional<int>());
    // Nobody asked for these: the watch's own periodic measurement does not turn the stream on.
    QCOMPARE(fixture.session.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::garbageIsNoMeasurement()
{
    SessionFixture fixture;
    makeReady(fixture);
    QSignalSpy readings(&fixture.session, &WatchSession::heartRateReceived);
    fixture.radio.link->sendHeartRate({});
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("01"));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0148"));
    QCOMPARE(readings.count(), 0);
}

NEOBEAT_TEST(TestHeartRateStream)
#include "tst_heartratestream.moc"
