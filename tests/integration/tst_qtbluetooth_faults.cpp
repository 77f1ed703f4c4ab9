// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What breaks an open link: the watch's services, BlueZ's cache, a call too many, bluetoothd itself.
class TestQtBluetoothFaults : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { setUp(u"slow=0"_s); }
    void cleanup() { tearDown(); }
    void withdrawnServicesEndTheLink_data();
    void withdrawnServicesEndTheLink();
    void servicesThatBlueZRemembersWronglyAreLearnedOnTheSameLink();
    void aLinkThatIsNotUsedAfterDiscoveryIsReleased();
    void aWatchForgottenWhileConnectedIsLost();
    void theLinkBreaksAfterTheCall_data();
    void theLinkBreaksAfterTheCall();
    void theLinkBreaksOnceConnected();
    void aCallThatFailsWithTheLinkIsALostLink_data();
    void aCallThatFailsWithTheLinkIsALostLink();
    void aFailedCallOnAGoodLinkIsReportedAsSuch();
    void anAnswerToAWatchThatHangsUpIsALostLink();
    void bluetoothdThatIsKilledLosesTheLinkAndComesBack();
    void aWatchOutOfRangeIsLost();
};

void TestQtBluetoothFaults::withdrawnServicesEndTheLink_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("objects vanish") << u"WithdrawServices"_s << QVariantList();
    QTest::newRow("not resolved") << u"SetServicesResolved"_s << QVariantList{false};
    QTest::newRow("published again") << u"PublishServices"_s << QVariantList();
}

void TestQtBluetoothFaults::withdrawnServicesEndTheLink()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    openLink();
    QVERIFY(m_bus.call(method, arguments));
    QTRY_COMPARE(story(), u"closed:ServicesChanged"_s);
    openLink();
    learn(uuids::huamiService);
}

void TestQtBluetoothFaults::servicesThatBlueZRemembersWronglyAreLearnedOnTheSameLink()
{
    // Longer than it takes to notice; disconnecting at that point would lead to the old services again.
    QVERIFY(m_bus.call(u"OutdateServices"_s, {2500}));
    makeLink();
    m_link->open();
    QTRY_COMPARE(story(), u"opened closed:ServicesChanged"_s);
    openLink();
    learn(uuids::huamiService);
    learn(uuids::authenticationService);
    QCOMPARE(m_bus.counter(u"connections"_s), 1);
}

void TestQtBluetoothFaults::aLinkThatIsNotUsedAfterDiscoveryIsReleased()
{
    QVERIFY(m_bus.call(u"OutdateServices"_s, {1000}));
    const Advertisement found = scan();
    makeLinkTo(found);
    m_link->open();
    QTRY_COMPARE(story(), u"opened closed:ServicesChanged"_s);
    const QString watch = u"/org/bluez/hci0/dev_"_s + QString(found.address).replace(u':', u'_');
    const auto isConnected = [&] { return m_bus.property(watch, u"org.bluez.Device1"_s, u"Connected"_s).toBool(); };
    QVERIFY(isConnected());
    m_recorder.reset();
    m_link.reset();
    m_radio.reset();
    QTRY_VERIFY(!isConnected());
}

void TestQtBluetoothFaults::aWatchForgottenWhileConnectedIsLost()
{
    openLink();
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    QVERIFY(m_bus.call(u"Forget"_s));
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().value<Error>(), (Error{Error::Code::LinkLost, u"WatchForgotten"_s}));
}

void TestQtBluetoothFaults::theLinkBreaksAfterTheCall_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("read") << u"ReadValue"_s;
    QTest::newRow("subscribe") << u"StartNotify"_s;
    QTest::newRow("unsubscribe") << u"StopNotify"_s;
    QTest::newRow("write") << u"WriteValue"_s;
}

void TestQtBluetoothFaults::theLinkBreaksAfterTheCall()
{
    QFETCH(QString, method);
    openLink();
    learn(uuids::huamiService);
    learn(uuids::authenticationService);
    if (method == "StopNotify"_L1) {
        m_link->subscribe(battery, true);
        QTRY_COMPARE(story(), u"subscribed"_s);
        m_recorder->forget();
    }
    QVERIFY(m_bus.call(u"DropAfter"_s, {method, 1}));
    if (method == "ReadValue"_L1)
        m_link->read(battery);
    else if (method == "WriteValue"_L1)
        m_link->write(authentication, QByteArray::fromHex("8200020100"));
    else
        m_link->subscribe(battery, method == "StartNotify"_L1);
    QTRY_VERIFY(story().endsWith(u"closed:LinkLost"_s));
    QCOMPARE(story().count(u"closed"_s), 1);
}

void TestQtBluetoothFaults::theLinkBreaksOnceConnected()
{
    makeLink();
    QVERIFY(m_bus.call(u"DropAfter"_s, {u"Connect"_s, 1}));
    m_link->open();
    QTRY_VERIFY(story().contains(u"closed:"_s));
    QVERIFY2(!story().contains(u"closed:None"_s), qPrintable(story()));
}

void TestQtBluetoothFaults::aCallThatFailsWithTheLinkIsALostLink_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("read") << u"ReadValue"_s;
    QTest::newRow("subscribe") << u"StartNotify"_s;
    QTest::newRow("unsubscribe") << u"StopNotify"_s;
}

void TestQtBluetoothFaults::aCallThatFailsWithTheLinkIsALostLink()
{
    QFETCH(QString, method);
    openLink();
    learn(uuids::huamiService);
    if (method == "StopNotify"_L1) {
        m_link->subscribe(battery, true);
        QTRY_COMPARE(story(), u"subscribed"_s);
        m_recorder->forget();
    }
    // BlueZ first answers the pending call, then reports the end of the link.
    QVERIFY(m_bus.call(u"Refuse"_s, {method, 1, u"org.bluez.Error.Failed"_s, u"Not connected"_s}));
    QVERIFY(m_bus.call(u"DropAfter"_s, {method, 1}));
    if (method == "ReadValue"_L1)
        m_link->read(battery);
    else
        m_link->subscribe(battery, method == "StartNotify"_L1);
    QTRY_VERIFY(!story().isEmpty());
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
}

void TestQtBluetoothFaults::aFailedCallOnAGoodLinkIsReportedAsSuch()
{
    openLink();
    learn(uuids::huamiService);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"ReadValue"_s, 1, u"org.bluez.Error.Failed"_s, u"-"_s}));
    m_link->read(battery);
    QTRY_COMPARE(story(), u"ReadFailed"_s);
    m_link->read({uuids::huamiService, uuids::bluetooth(0x2a99)});
    QTRY_COMPARE(story(), u"ReadFailed ReadFailed"_s);
    m_link->read(battery);
    QTRY_COMPARE(story(), u"ReadFailed ReadFailed read"_s);
}

void TestQtBluetoothFaults::anAnswerToAWatchThatHangsUpIsALostLink()
{
    QVERIFY(m_bus.apply(u"slow=0,drop-after-challenge"_s));
    openLink();
    learn(uuids::authenticationService);
    connect(m_link.get(), &GattLink::notified, this,
            [this] { m_link->write(authentication, QByteArray::fromHex("8300") + QByteArray(16, '\0')); });
    m_link->subscribe(authentication, true);
    QTRY_COMPARE(story(), u"subscribed"_s);
    m_link->write(authentication, QByteArray::fromHex("8200020100"));
    QTRY_VERIFY(story().endsWith(u"closed:LinkLost"_s));
    QVERIFY2(!story().contains(u"Failed"_s), qPrintable(story()));
}

void TestQtBluetoothFaults::bluetoothdThatIsKilledLosesTheLinkAndComesBack()
{
    openLink();
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    m_bus.killBluetoothd();
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().value<Error>(), (Error{Error::Code::LinkLost, u"BluetoothServiceMissing"_s}));
    QTRY_COMPARE(m_radio->state(), Radio::State::ServiceMissing);
    QVERIFY(m_bus.startBluetoothd(u"slow=0"_s));
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    openLink();
}

void TestQtBluetoothFaults::aWatchOutOfRangeIsLost()
{
    openLink();
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    openLink();
}

NEOBEAT_TEST(TestQtBluetoothFaults)
#include "tst_qtbluetooth_faults.moc"
