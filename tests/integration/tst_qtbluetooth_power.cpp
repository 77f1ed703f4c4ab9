// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Powering on an adapter that is off.
class TestQtBluetoothPower : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void cleanup() { tearDown(); }
    void powerComes();
    void nothingIsAskedOfAnAdapterThatIsReady();
    void theReasonOfBlueZIsReported_data();
    void theReasonOfBlueZIsReported();
    void aRefusalIsNotForEver();
};

void TestQtBluetoothPower::powerComes()
{
    setUp(u"adapter-off"_s);
    QCOMPARE(m_radio->state(), Radio::State::Off);
    QSignalSpy changed(m_radio.get(), &Radio::stateChanged);
    QSignalSpy failed(m_radio.get(), &Radio::powerOnFailed);
    m_radio->powerOn();
    m_radio->powerOn();
    QVERIFY(changed.isEmpty());
    QVERIFY(changed.wait());
    QCOMPARE(m_radio->state(), Radio::State::Ready);
    QVERIFY(isSupported(scan()));
    QVERIFY(failed.isEmpty());
}

void TestQtBluetoothPower::nothingIsAskedOfAnAdapterThatIsReady()
{
    setUp({});
    QSignalSpy failed(m_radio.get(), &Radio::powerOnFailed);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Set"_s, 1, u"org.bluez.Error.Blocked"_s, QString()}));
    m_radio->powerOn();
    QVERIFY(isSupported(scan()));
    QVERIFY(failed.isEmpty());
}

void TestQtBluetoothPower::theReasonOfBlueZIsReported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("blocked") << u"org.bluez.Error.Blocked"_s << u"AdapterBlocked"_s;
    QTest::newRow("busy") << u"org.bluez.Error.Busy"_s << u"RadioBusy"_s;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"BluetoothAccessDenied"_s;
    QTest::newRow("else") << u"org.bluez.Error.Failed"_s << u"AdapterNotReady"_s;
}

void TestQtBluetoothPower::theReasonOfBlueZIsReported()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    setUp(u"adapter-off"_s);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Set"_s, 1, name, u"-"_s}));
    QSignalSpy failed(m_radio.get(), &Radio::powerOnFailed);
    m_radio->powerOn();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().name(), code);
    QCOMPARE(failed.first().first().value<Error>().detail, name);
    QCOMPARE(m_radio->state(), Radio::State::Off);
}

void TestQtBluetoothPower::aRefusalIsNotForEver()
{
    setUp(u"adapter-off"_s);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Set"_s, 1, u"org.bluez.Error.Busy"_s, u"-"_s}));
    QSignalSpy failed(m_radio.get(), &Radio::powerOnFailed);
    m_radio->powerOn();
    QVERIFY(failed.wait());
    m_radio->powerOn();
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    QCOMPARE(failed.size(), 1);
}

NEOBEAT_TEST(TestQtBluetoothPower)
#include "tst_qtbluetooth_power.moc"
