// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using State = WatchSession::State;

class TestSessionEnding : public QObject
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

void TestSessionEnding::radioThatIsNotReadyNamesTheReason_data()
{
    QTest::addColumn<Radio::State>("state");
    QTest::addColumn<Code>("code");
    QTest::newRow("no bluetoothd") << Radio::State::ServiceMissing << Code::BluetoothServiceMissing;
    QTest::newRow("no access") << Radio::State::AccessDenied << Code::BluetoothAccessDenied;
    QTest::newRow("no adapter") << Radio::State::NoAdapter << Code::AdapterMissing;
    QTest::newRow("off") << Radio::State::Off << Code::AdapterOff;
    QTest::newRow("blocked") << Radio::State::Blocked << Code::AdapterBlocked;
}

void TestSessionEnding::radioThatIsNotReadyNamesTheReason()
{
    QFETCH(Radio::State, state);
    QFETCH(Code, code);
    SessionFixture fixture;
    fixture.radio.setState(state);
    fixture.connectToWatch();
    QCOMPARE(fixture.session.state(), State::Seeking);
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().name(), (Error{code, {}}).name());
    QCOMPARE(fixture.radio.linkCount, 0);
}

void TestSessionEnding::silentRadioEndsTheAttempt()
{
    SessionFixture fixture;
    fixture.radio.setSilent();
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::BluetoothServiceMissing);
}

void TestSessionEnding::watchOutOfRangeIsNotFound()
{
    SessionFixture fixture;
    fixture.session.connectTo(fixture.radio, {{u"00:00:5E:00:53:01"_s, {}, {}, {}, {}, true}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered({u"00:00:5E:00:53:02"_s, u"Amazfit Neo"_s, {}, {}, {}, true});
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::WatchNotFound);
    QVERIFY(!fixture.radio.scanner().isScanning());
    QCOMPARE(fixture.radio.linkCount, 0);
}

void TestSessionEnding::brokenScanEndsTheAttempt()
{
    SessionFixture fixture;
    fixture.session.connectTo(fixture.radio, {{u"00:00:5E:00:53:01"_s, {}, {}, {}, {}, true}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    fixture.radio.scanner().breakOff({Code::AdapterOff, {}});
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::AdapterOff);
}

void TestSessionEnding::seenWatchIsConnectedOnlyAfterTheScan()
{
    SessionFixture fixture;
    bool scanningAtConnect = true;
    fixture.radio.prepare = [&](FakeLink &) { scanningAtConnect = fixture.radio.scanner().isScanning(); };
    fixture.session.connectTo(fixture.radio, {{u"00:00:5e:00:53:01"_s, {}, {}, {}, {}, true}, false, testKey(), true});
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered({u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s, -60, {}, {}, true});
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    QVERIFY(!scanningAtConnect);
}

void TestSessionEnding::watchWithoutAuthenticationIsRefused()
{
    SessionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({uuids::heartRateService}); };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::ServicesMissing);
}

void TestSessionEnding::userMayLeaveAtAnyStage_data()
{
    QTest::addColumn<State>("stage");
    for (const State stage :
         {State::Connecting, State::Discovering, State::Authenticating, State::Preparing, State::Ready})
        QTest::newRow(QMetaEnum::fromType<State>().valueToKey(int(stage))) << stage;
}

void TestSessionEnding::userMayLeaveAtAnyStage()
{
    QFETCH(State, stage);
    SessionFixture fixture;
    QSignalSpy failures(&fixture.session, &WatchSession::failed);
    bool wasThere = false;
    connect(&fixture.session, &WatchSession::stateChanged, &fixture.session, [&](State state) {
        if (state != stage)
            return;
        wasThere = true;
        fixture.session.disconnectFromWatch();
    });
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QVERIFY(wasThere);
    QCOMPARE(fixture.session.error().code, Code::None);
    QCOMPARE(failures.count(), 0);
}

void TestSessionEnding::lossAfterReadyIsReportedOnce()
{
    SessionFixture fixture;
    QSignalSpy failures(&fixture.session, &WatchSession::failed);
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, Code::LinkLost);
}

void TestSessionEnding::lossWhileLeavingIsNoFailure()
{
    SessionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    connect(&fixture.session, &WatchSession::stateChanged, &fixture.session, [&](State state) {
        if (state == State::Closing)
            fixture.radio.link->lose();
    });
    fixture.session.disconnectFromWatch();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::None);
}

void TestSessionEnding::stalledOperationEndsTheConnection()
{
    SessionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    fixture.radio.link->setIgnored(uuids::battery);
    fixture.session.refreshBattery();
    QTRY_COMPARE(fixture.session.state(), State::Idle);
    QCOMPARE(fixture.session.error().code, Code::OperationTimedOut);
}

void TestSessionEnding::newTargetEndsTheRunningAttemptFirst()
{
    SessionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    const QPointer<FakeLink> first = fixture.radio.link;
    bool firstClosed = false;
    connect(first, &GattLink::closed, &fixture.session, [&] { firstClosed = fixture.radio.linkCount == 1; });
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.radio.linkCount, 2);
    QTRY_COMPARE(fixture.session.state(), State::Ready);
    QVERIFY(firstClosed);
}

void TestSessionEnding::aLinkWithoutAnyServiceIsABrokenOne()
{
    SessionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({}); };
    QSignalSpy failures(&fixture.session, &WatchSession::failed);
    fixture.connectToWatch();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Error::Code::ConnectFailed);
}

NEOBEAT_TEST(TestSessionEnding)
#include "tst_sessionending.moc"
