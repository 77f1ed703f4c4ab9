// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using State = WatchConnection::State;

class TestConnectionEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkWithoutAnyServiceIsABrokenOne();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void radioThatIsNotReadyNamesTheReason_data();
    void radioThatIsNotReadyNamesTheReason();
    void silentRadioEndsTheAttempt();
    void watchOutOfRangeIsNotFound();
    void brokenScanEndsTheAttempt();
    void seenWatchIsConnectedOnlyAfterTheScan();
    void watchWithoutAuthenticationIsRefused();
    void userMayLeaveAtAnyStage_data();
    void userMayLeaveAtAnyStage();
    void lossAfterReadyIsReportedOnce();
    void lossWhileLeavingIsNoFailure();
    void stalledOperationEndsTheConnection();
    void newTargetEndsTheRunningAttemptFirst();

private:
    QCA::Initializer m_qca;
};

void TestConnectionEnding::radioThatIsNotReadyNamesTheReason_data()
{
    QTest::addColumn<Radio::State>("state");
    QTest::addColumn<Code>("code");
    QTest::newRow("no bluetoothd") << Radio::State::ServiceMissing << Code::BluetoothServiceMissing;
    QTest::newRow("no access") << Radio::State::AccessDenied << Code::BluetoothAccessDenied;
    QTest::newRow("no adapter") << Radio::State::NoAdapter << Code::AdapterMissing;
    QTest::newRow("off") << Radio::State::Off << Code::AdapterOff;
    QTest::newRow("blocked") << Radio::State::Blocked << Code::AdapterBlocked;
}

void TestConnectionEnding::radioThatIsNotReadyNamesTheReason()
{
    QFETCH(Radio::State, state);
    QFETCH(Code, code);
    ConnectionFixture fixture;
    fixture.radio.setState(state);
    fixture.connectToWatch();
    QCOMPARE(fixture.connection.state(), State::Seeking);
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().name(), (Error{code, {}}).name());
    QCOMPARE(fixture.radio.linkCount, 0);
}

void TestConnectionEnding::silentRadioEndsTheAttempt()
{
    ConnectionFixture fixture;
    fixture.radio.setSilent();
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::BluetoothServiceMissing);
}

void TestConnectionEnding::watchOutOfRangeIsNotFound()
{
    ConnectionFixture fixture;
    fixture.connection.connectTo(fixture.radio, {{u"00:00:5E:00:53:01"_s, {}, {}, {}, {}}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered({u"00:00:5E:00:53:02"_s, u"Amazfit Neo"_s, {}, {}, {}});
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::WatchNotFound);
    QVERIFY(!fixture.radio.scanner().isScanning());
    QCOMPARE(fixture.radio.linkCount, 0);
}

void TestConnectionEnding::brokenScanEndsTheAttempt()
{
    ConnectionFixture fixture;
    fixture.connection.connectTo(fixture.radio, {{u"00:00:5E:00:53:01"_s, {}, {}, {}, {}}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    fixture.radio.scanner().breakOff({Code::AdapterOff, {}});
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::AdapterOff);
}

void TestConnectionEnding::seenWatchIsConnectedOnlyAfterTheScan()
{
    ConnectionFixture fixture;
    bool scanningAtConnect = true;
    fixture.radio.prepare = [&](FakeLink &) { scanningAtConnect = fixture.radio.scanner().isScanning(); };
    fixture.connection.connectTo(fixture.radio, {{u"00:00:5e:00:53:01"_s, {}, {}, {}, {}}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered({u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s, -60, {}, {}});
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QVERIFY(!scanningAtConnect);
}

void TestConnectionEnding::watchWithoutAuthenticationIsRefused()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({uuids::heartRateService}); };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::ServicesMissing);
}

void TestConnectionEnding::userMayLeaveAtAnyStage_data()
{
    QTest::addColumn<State>("stage");
    for (const State stage :
         {State::Connecting, State::Discovering, State::Authenticating, State::Preparing, State::Ready})
        QTest::newRow(QMetaEnum::fromType<State>().valueToKey(int(stage))) << stage;
}

void TestConnectionEnding::userMayLeaveAtAnyStage()
{
    QFETCH(State, stage);
    ConnectionFixture fixture;
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    bool wasThere = false;
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection, [&](State state) {
        if (state != stage)
            return;
        wasThere = true;
        fixture.connection.disconnectFromWatch();
    });
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QVERIFY(wasThere);
    QCOMPARE(fixture.connection.error().code, Code::None);
    QCOMPARE(failures.count(), 0);
}

void TestConnectionEnding::lossAfterReadyIsReportedOnce()
{
    ConnectionFixture fixture;
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, Code::LinkLost);
}

void TestConnectionEnding::lossWhileLeavingIsNoFailure()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection, [&](State state) {
        if (state == State::Closing)
            fixture.radio.link->lose();
    });
    fixture.connection.disconnectFromWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::None);
}

void TestConnectionEnding::stalledOperationEndsTheConnection()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    fixture.radio.link->setIgnored(uuids::battery);
    fixture.connection.refreshBattery();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.error().code, Code::OperationTimedOut);
}

void TestConnectionEnding::newTargetEndsTheRunningAttemptFirst()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    const QPointer<FakeLink> first = fixture.radio.link;
    bool firstClosed = false;
    connect(first, &GattLink::closed, &fixture.connection, [&] { firstClosed = fixture.radio.linkCount == 1; });
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.radio.linkCount, 2);
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QVERIFY(firstClosed);
}

void TestConnectionEnding::aLinkWithoutAnyServiceIsABrokenOne()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({}); };
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    fixture.connectToWatch();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::ConnectFailed);
}

NEOBEAT_TEST(TestConnectionEnding)
#include "tst_connectionending.moc"
