// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include "protocol/currenttime.h"
#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchConnection::State;

class TestPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readyWatchHasReportedItsDetails();
    void timeIsWrittenOnlyWhenWanted();
    void timeIsNotLateByWhatCameBefore();
    void refusedReadsStayUnknown();
    void missingServicesStayUnknown();
    void batteryNotificationsArrive();
    void anotherWatchBeginsWithoutValues();

private:
    QCA::Initializer m_qca;
};

void TestPreparation::readyWatchHasReportedItsDetails()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QCOMPARE(fixture.connection.battery().level, std::optional(81));
    QCOMPARE(fixture.connection.deviceInformation().firmwareVersion, u"1.1.2.58"_s);
    const QStringList operations = fixture.radio.link->operations();
    QVERIFY(operations.contains(u"write 2a2b"_s));
    QVERIFY(operations.contains(u"subscribe 0006"_s));
    QVERIFY(!fixture.radio.link->hadTwoInFlight());
}

void TestPreparation::timeIsWrittenOnlyWhenWanted()
{
    ConnectionFixture fixture;
    fixture.connection.connectTo(fixture.radio, {{u"00:00:5E:00:53:01"_s, {}, {}, {}, {}}, true, testKey(), false});
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QVERIFY(!fixture.radio.link->operations().contains(u"write 2a2b"_s));
}

void TestPreparation::timeIsNotLateByWhatCameBefore()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [&fixture](FakeLink &link) {
        link.setAfter(FakeLink::Event::Details, [&fixture] { fixture.clock.advance(2s); });
    };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    // The last advance came right behind what the write waited for.
    QCOMPARE(fixture.radio.link->timeWrites(), QList{currenttime::encode(fixture.clock.now().addSecs(-2))});
}

void TestPreparation::refusedReadsStayUnknown()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setRefused(uuids::battery); };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QCOMPARE(fixture.connection.battery().level, std::optional<int>());
    QCOMPARE(fixture.connection.deviceInformation().firmwareVersion, u"1.1.2.58"_s);
}

void TestPreparation::missingServicesStayUnknown()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({uuids::authenticationService}); };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QCOMPARE(fixture.connection.battery(), BatteryStatus());
    QCOMPARE(fixture.connection.deviceInformation(), DeviceInformation());
}

void TestPreparation::batteryNotificationsArrive()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QSignalSpy changes(&fixture.connection, &WatchConnection::batteryChanged);
    const QByteArray charging = BatteryStatus{.level = 82, .charging = true}.encode();
    fixture.radio.link->sendBattery(charging);
    fixture.radio.link->sendBattery(charging);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(fixture.connection.battery().charging, std::optional(true));
}

void TestPreparation::anotherWatchBeginsWithoutValues()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    QCOMPARE(fixture.connection.battery().level, std::optional(81));
    fixture.radio.prepare = [](FakeLink &link) { link.setServices({uuids::authenticationService}); };
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    // The watch is still the same after a lost link.
    QCOMPARE(fixture.connection.battery().level, std::optional(81));
    fixture.connection.disconnectFromWatch();
    QTRY_COMPARE(fixture.connection.state(), State::Idle);
    Advertisement other;
    other.address = u"00:00:5E:00:53:02"_s;
    fixture.connection.connectTo(fixture.radio, {other, true, testKey(), true});
    QTRY_COMPARE(fixture.connection.state(), State::Ready);
    QCOMPARE(fixture.connection.battery().level, std::optional<int>());
}

NEOBEAT_TEST(TestPreparation)
#include "tst_preparation.moc"
