// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// More than one adapter, and adapters that come and go.
class TestQtBluetoothAdapters : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init();
    void cleanup() { tearDown(); }
    void factsTellVersionAndAdapter();
    void aPoweredAdapterIsPreferred();
    void theAdapterInUseStaysInUse();
    void theOtherAdapterTakesOver();
    void aRemovedAdapterEndsTheLink_data();
    void aRemovedAdapterEndsTheLink();
    void anotherAdapterLeavesTheLinkAlone();
    void theWatchIsReachedByANewAdapter();
    void aScanMovesToTheOtherAdapter();
    void poweringOffTheOnlyAdapterLosesTheLink();
};

void TestQtBluetoothAdapters::init()
{
    setUp(u"slow=0"_s);
    QCOMPARE(m_radio->facts().adapterName, u"hci0"_s);
}

void TestQtBluetoothAdapters::factsTellVersionAndAdapter()
{
    QCOMPARE(m_radio->facts(), (RadioFacts{u"5.66"_s, u"hci0"_s, 1}));
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts(), (RadioFacts{u"5.66"_s, u"hci0"_s, 2}));
    QVERIFY(m_bus.call(u"RemoveSecondAdapter"_s));
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_radio->facts(), RadioFacts{});
}

void TestQtBluetoothAdapters::aPoweredAdapterIsPreferred()
{
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QVERIFY(m_bus.call(u"SetSecondPowered"_s, {false}));
    QTRY_COMPARE(m_radio->facts().adapters, 2);
    QCOMPARE(m_radio->state(), Radio::State::Off);
    QCOMPARE(m_radio->facts().adapterName, u"hci0"_s);
    QVERIFY(m_bus.call(u"SetSecondPowered"_s, {true}));
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    QCOMPARE(m_radio->facts().adapterName, u"hci1"_s);
}

void TestQtBluetoothAdapters::theAdapterInUseStaysInUse()
{
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapterName, u"hci1"_s);
    QSignalSpy known(m_radio.get(), &Radio::stateKnown);
    QVERIFY(m_bus.call(u"SetPowered"_s, {true}));
    m_radio->refresh();
    QVERIFY(known.wait());
    QCOMPARE(m_radio->facts().adapterName, u"hci1"_s);
}

void TestQtBluetoothAdapters::theOtherAdapterTakesOver()
{
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QSignalSpy changed(m_radio.get(), &Radio::stateChanged);
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_radio->facts(), (RadioFacts{u"5.66"_s, u"hci1"_s, 1}));
    QCOMPARE(m_radio->state(), Radio::State::Ready);
    QVERIFY(changed.isEmpty());
}

void TestQtBluetoothAdapters::aRemovedAdapterEndsTheLink_data()
{
    QTest::addColumn<bool>("another");
    QTest::newRow("none is left") << false;
    QTest::newRow("another is ready") << true;
}

void TestQtBluetoothAdapters::aRemovedAdapterEndsTheLink()
{
    QFETCH(bool, another);
    if (another)
        QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    openLink();
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().value<Error>(), (Error{Error::Code::AdapterRemoved, {}}));
    QCOMPARE(story(), u"closed:AdapterRemoved"_s);
}

void TestQtBluetoothAdapters::anotherAdapterLeavesTheLinkAlone()
{
    openLink();
    learn(uuids::huamiService);
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapters, 2);
    QVERIFY(m_bus.call(u"RemoveSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapters, 1);
    m_link->read(battery);
    QTRY_COMPARE(story(), u"read"_s);
}

void TestQtBluetoothAdapters::theWatchIsReachedByANewAdapter()
{
    openLink();
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(story(), u"closed:AdapterRemoved"_s);
    QTRY_COMPARE(m_radio->state(), Radio::State::NoAdapter);
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    openLink();
    learn(uuids::huamiService);
    m_link->read(battery);
    QTRY_COMPARE(story(), u"read"_s);
}

void TestQtBluetoothAdapters::aScanMovesToTheOtherAdapter()
{
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapters, 2);
    QSignalSpy discovered(&m_radio->scanner(), &Scanner::discovered);
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().start();
    QTRY_VERIFY(!discovered.isEmpty());
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapterName, u"hci1"_s);
    discovered.clear();
    QTRY_VERIFY(!discovered.isEmpty());
    QVERIFY(failed.isEmpty());
    QVERIFY(m_radio->scanner().isScanning());
}

void TestQtBluetoothAdapters::poweringOffTheOnlyAdapterLosesTheLink()
{
    openLink();
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().value<Error>(), (Error{Error::Code::LinkLost, u"AdapterOff"_s}));
}

NEOBEAT_TEST(TestQtBluetoothAdapters)
#include "tst_qtbluetooth_adapters.moc"
