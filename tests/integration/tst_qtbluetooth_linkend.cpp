// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// How links end, and how opening them fails.
class TestQtBluetoothLinkEnd : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { setUp(u"slow=0"_s); }
    void cleanup() { tearDown(); }
    void closingAStandingLinkIsNoFailure();
    void closingAnIdleLinkIsNoFailure();
    void closingWhileConnectingIsNoFailure_data();
    void closingWhileConnectingIsNoFailure();
    void aDroppedLinkIsLost();
    void aLinkLostInTheMiddleOfAReadEndsOnce();
    void aRefusedConnectionFails();
    void aForgottenWatchFails();
    void poweringOffLosesTheLink();
    void poweringOffWhileConnectingFails();
    void bluetoothdThatGoesLosesTheLink();
    void deletingAStandingLinkDisconnects();
    void aSecondLinkAfterTheFirstWorks();
};

void TestQtBluetoothLinkEnd::closingAStandingLinkIsNoFailure()
{
    openLink();
    m_link->close();
    m_link->close();
    QTRY_COMPARE(story(), u"closed:None"_s);
    m_link->close();
    m_link->open();
    m_link->discoverServices();
    m_link->read(battery);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(story(), u"closed:None"_s);
}

void TestQtBluetoothLinkEnd::closingAnIdleLinkIsNoFailure()
{
    makeLink();
    m_link->close();
    QTRY_COMPARE(story(), u"closed:None"_s);
}

void TestQtBluetoothLinkEnd::closingWhileConnectingIsNoFailure_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("connecting has no end") << u"connect-silent"_s;
    QTest::newRow("services have no end") << u"gatt-silent"_s;
    QTest::newRow("connecting is slow") << u"slow=500"_s;
}

void TestQtBluetoothLinkEnd::closingWhileConnectingIsNoFailure()
{
    QFETCH(QString, scenario);
    setUp(scenario);
    makeLink();
    m_link->open();
    QCoreApplication::sendPostedEvents();
    m_link->close();
    QTRY_COMPARE(story(), u"closed:None"_s);
}

void TestQtBluetoothLinkEnd::aDroppedLinkIsLost()
{
    openLink();
    QVERIFY(m_bus.call(u"DropLink"_s));
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
}

void TestQtBluetoothLinkEnd::aLinkLostInTheMiddleOfAReadEndsOnce()
{
    setUp(u"slow=100"_s);
    openLink();
    learn(uuids::huamiService);
    m_link->read(battery);
    QVERIFY(m_bus.call(u"DropLink"_s));
    QTRY_VERIFY(story().endsWith(u"closed:LinkLost"_s));
    QCOMPARE(story().count(u"closed"_s), 1);
    QVERIFY(!story().contains(u"notified"_s));
}

void TestQtBluetoothLinkEnd::aRefusedConnectionFails()
{
    setUp(u"connect-refused"_s);
    makeLink();
    m_link->open();
    QTRY_COMPARE(story(), u"closed:ConnectAborted"_s);
}

void TestQtBluetoothLinkEnd::aForgottenWatchFails()
{
    makeLink();
    QVERIFY(m_bus.call(u"Forget"_s));
    m_recorder->call([this] { m_link->open(); });
    QVERIFY(!m_recorder->signalledFromInside());
    QTRY_COMPARE(story(), u"closed:WatchForgotten"_s);
}

void TestQtBluetoothLinkEnd::poweringOffLosesTheLink()
{
    openLink();
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
}

void TestQtBluetoothLinkEnd::poweringOffWhileConnectingFails()
{
    setUp(u"connect-silent"_s);
    makeLink();
    m_link->open();
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QTRY_COMPARE(story(), u"closed:AdapterOff"_s);
}

void TestQtBluetoothLinkEnd::bluetoothdThatGoesLosesTheLink()
{
    openLink();
    QCOMPARE(m_bus.stopBluetoothd().value(u"connections"_s).toInt(), 1);
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
    QVERIFY(m_bus.startBluetoothd());
}

void TestQtBluetoothLinkEnd::deletingAStandingLinkDisconnects()
{
    openLink();
    m_recorder.reset();
    m_link.reset();
    // Only a watch that is not connected is seen again.
    QVERIFY(m_bus.call(u"Forget"_s));
    QVERIFY(isSupported(scan()));
}

void TestQtBluetoothLinkEnd::aSecondLinkAfterTheFirstWorks()
{
    openLink();
    m_link->close();
    QTRY_COMPARE(story(), u"closed:None"_s);
    openLink();
    QCOMPARE(m_bus.counter(u"connections"_s), 2);
}

NEOBEAT_TEST(TestQtBluetoothLinkEnd)
#include "tst_qtbluetooth_linkend.moc"
