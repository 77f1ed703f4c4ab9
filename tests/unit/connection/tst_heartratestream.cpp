// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRate = WatchConnection::HeartRateState;
using State = WatchConnection::State;

class TestHeartRateStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void startSubscribesStartsAndKeepsAlive();
    void requestBeforeReadyIsKept();
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
    static void makeReady(ConnectionFixture &fixture)
    {
        fixture.connectToWatch();
        QTRY_COMPARE(fixture.connection.state(), State::Ready);
    }

    const QByteArray m_start = QByteArray::fromHex("150101");
    const QByteArray m_stop = QByteArray::fromHex("150100");
    const QByteArray m_keepAlive = QByteArray::fromHex("16");
    QCA::Initializer m_qca;
};

void TestHeartRateStream::startSubscribesStartsAndKeepsAlive()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    QVERIFY(fixture.radio.link->heartRateWrites().isEmpty());
    fixture.connection.startHeartRate();
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), m_start);
    const QStringList operations = fixture.radio.link->operations();
    QVERIFY(operations.indexOf(u"subscribe 2a37"_s) < operations.indexOf(u"write 2a39"_s));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QTRY_VERIFY(fixture.radio.link->heartRateWrites().size() >= 4);
    QCOMPARE(fixture.radio.link->heartRateWrites().count(m_start), 1);
    QCOMPARE(fixture.radio.link->heartRateWrites().count(m_keepAlive),
             fixture.radio.link->heartRateWrites().size() - 1);
}

void TestHeartRateStream::requestBeforeReadyIsKept()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    fixture.connection.startHeartRate();
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), m_start);
    // The first value must not wait for the other things read from the watch.
    QVERIFY(fixture.radio.link->operations().indexOf(u"write 2a39"_s)
            < fixture.radio.link->operations().indexOf(u"read 0006"_s));
}

void TestHeartRateStream::stopTellsTheWatchAndUnsubscribes()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    fixture.connection.stopHeartRate();
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Stopping);
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::Off);
    QCOMPARE(fixture.radio.link->heartRateWrites().last(), m_stop);
    QCOMPARE(fixture.radio.link->operations().last(), u"unsubscribe 2a37"_s);
    // And again, to check that stopping leaves nothing behind.
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), 2);
}

void TestHeartRateStream::leavingStopsMeasuringFirst()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QByteArray last;
    connect(fixture.radio.link, &GattLink::closed, &fixture.connection,
            [&] { last = fixture.radio.link->heartRateWrites().last(); });
    fixture.connection.disconnectFromWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(last, m_stop);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::leavingWhilePreparingStopsMeasuringToo()
{
    ConnectionFixture fixture;
    QByteArray last;
    State stateAtLeave = State::Idle;
    fixture.radio.prepare = [&](FakeLink &link) {
        connect(&link, &GattLink::closed, &link, [&] { last = link.heartRateWrites().value(1); });
        connect(&link, &GattLink::writeFinished, &link, [&](const Characteristic &characteristic) {
            if (characteristic.uuid != uuids::heartRateControlPoint || stateAtLeave != State::Idle)
                return;
            stateAtLeave = fixture.connection.state();
            fixture.connection.disconnectFromWatch();
        });
    };
    fixture.connectToWatch();
    fixture.connection.startHeartRate();
    QTRY_COMPARE(stateAtLeave, State::Preparing);
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(last, m_stop);
}

void TestHeartRateStream::aStartWithoutValuesIsReportedAndRepeated()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connection.startHeartRate();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::HeartRateSilent);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    // The user need not press the button again.
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), 2);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QCOMPARE(fixture.connection.state(), State::Ready);
}

void TestHeartRateStream::refusedStartIsReported()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    fixture.radio.link->setRefused(uuids::heartRateControlPoint);
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connection.startHeartRate();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::WriteFailed);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    fixture.connection.stopHeartRate();
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::Off);
    QCOMPARE(fixture.connection.state(), State::Ready);
}

void TestHeartRateStream::silenceIsMetStepByStep()
{
    ConnectionFixture fixture;
    ConnectionTimeouts timeouts = shortTimeouts();
    timeouts.keepAlive = std::chrono::seconds(60); // So that the extra one is noticed.
    fixture.connection.setTimeouts(timeouts);
    makeReady(fixture);
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites(), QList({m_start, m_keepAlive}));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    const qsizetype before = fixture.radio.link->operations().size();
    QStringList steps;
    QList<QByteArray> writes;
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection, [&](State state) {
        if (state == State::Closing) {
            steps = fixture.radio.link->operations();
            writes = fixture.radio.link->heartRateWrites();
        }
    });
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    QVERIFY(failures.wait(60'000));
    const Error error = failures.first().first().value<Error>();
    QCOMPARE(error.code, Error::Code::HeartRateSilent);
    QCOMPARE(steps.mid(before).filter(u"subscribe"_s), QStringList({u"unsubscribe 2a37"_s, u"subscribe 2a37"_s}));
    QCOMPARE(writes.mid(2).first(), m_keepAlive);
    QVERIFY(writes.mid(2).count(m_start) >= 2);
    QCOMPARE(fixture.connection.state(), State::Idle);
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
    ConnectionFixture fixture;
    makeReady(fixture);
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QTRY_COMPARE(fixture.connection.heartRateState(), HeartRate::Starting);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().count(m_start), startsBefore);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0049"));
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::On);
    QCOMPARE(fixture.connection.state(), State::Ready);
}

void TestHeartRateStream::watchWithoutHeartRateSaysSo()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) {
        link.setServices({uuids::authenticationService, uuids::huamiService});
    };
    QSignalSpy failures(&fixture.connection, &WatchConnection::heartRateFailed);
    fixture.connectToWatch();
    fixture.connection.startHeartRate();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::ServicesMissing);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Off);
    // Requested again on a ready watch, the failure is reported again.
    fixture.connection.startHeartRate();
    QTRY_COMPARE(failures.count(), 2);
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::everyMeasurementIsPassedOn()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    QSignalSpy readings(&fixture.connection, &WatchConnection::heartRateReceived);
    fixture.clock.advance(std::chrono::seconds(3));
    for (const char *hex : {"0048", "0048", "0000", "00ff"})
        fixture.radio.link->sendHeartRate(QByteArray::fromHex(hex));
    QCOMPARE(readings.count(), 4);
    const auto reading = readings.first().first().value<HeartRateReading>();
    QCOMPARE(reading.measurement.bpm(), std::optional(72));
    QCOMPARE(reading.uptime, std::chrono::milliseconds(3000));
    QCOMPARE(readings.last().first().value<HeartRateReading>().measurement.bpm(), std::optional<int>());
    // Not requested: the watch's own periodic measurement does not turn the stream on.
    QCOMPARE(fixture.connection.heartRateState(), HeartRate::Off);
}

void TestHeartRateStream::garbageIsNoMeasurement()
{
    ConnectionFixture fixture;
    makeReady(fixture);
    QSignalSpy readings(&fixture.connection, &WatchConnection::heartRateReceived);
    fixture.radio.link->sendHeartRate({});
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("01"));
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0148"));
    QCOMPARE(readings.count(), 0);
}

NEOBEAT_TEST(TestHeartRateStream)
#include "tst_heartratestream.moc"
