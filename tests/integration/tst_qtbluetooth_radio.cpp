// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What the radio reports about bluetoothd and its adapter, initially and as they change.
class TestQtBluetoothRadio : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { tearDown(); }
    void withoutBluetoothdTheServiceIsMissing();
    void aMissingBluetoothdIsWoken();
    void theStateIsReported_data();
    void theStateIsReported();
    void changesAreFollowed();
    void bluetoothdComingAndGoingIsFollowed();
};

void TestQtBluetoothRadio::initTestCase()
{
    QLoggingCategory::setFilterRules(QtRadio::logRules());
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
}

void TestQtBluetoothRadio::withoutBluetoothdTheServiceIsMissing()
{
    QtRadio radio(announcedServices());
    QSignalSpy known(&radio, &Radio::stateKnown);
    radio.refresh();
    QVERIFY(known.wait());
    QCOMPARE(radio.state(), Radio::State::ServiceMissing);
}

void TestQtBluetoothRadio::aMissingBluetoothdIsWoken()
{
    QtRadio radio(announcedServices());
    radio.refresh();
    QTRY_VERIFY(m_bus.wasWakeCalled());
}

void TestQtBluetoothRadio::theStateIsReported_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Radio::State>("state");
    QTest::newRow("ready") << QString() << Radio::State::Ready;
    QTest::newRow("no adapter") << u"no-adapter"_s << Radio::State::NoAdapter;
    QTest::newRow("off") << u"adapter-off"_s << Radio::State::Off;
    QTest::newRow("blocked") << u"adapter-blocked"_s << Radio::State::Blocked;
}

void TestQtBluetoothRadio::theStateIsReported()
{
    QFETCH(QString, scenario);
    QFETCH(Radio::State, state);
    QVERIFY2(m_bus.startBluetoothd(scenario), qPrintable(m_bus.problem()));
    setUp(scenario);
    QCOMPARE(m_radio->state(), state);
    if (state == Radio::State::Ready)
        return;
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>(), Radio::errorFor(state));
}

void TestQtBluetoothRadio::changesAreFollowed()
{
    QVERIFY(m_bus.startBluetoothd());
    setUp({});
    QSignalSpy known(m_radio.get(), &Radio::stateKnown);
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QTRY_COMPARE(m_radio->state(), Radio::State::Off);
    QVERIFY(m_bus.call(u"SetPowered"_s, {true}));
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_radio->state(), Radio::State::NoAdapter);
    QVERIFY(m_bus.call(u"AddAdapter"_s));
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
    QVERIFY(known.isEmpty());
}

void TestQtBluetoothRadio::bluetoothdComingAndGoingIsFollowed()
{
    QVERIFY(m_bus.startBluetoothd());
    setUp({});
    QCOMPARE(m_radio->state(), Radio::State::Ready);
    QCOMPARE(m_bus.stopBluetoothd().value(u"connections"_s, -1).toInt(), 0);
    QTRY_COMPARE(m_radio->state(), Radio::State::ServiceMissing);
    QVERIFY(m_bus.startBluetoothd());
    QTRY_COMPARE(m_radio->state(), Radio::State::Ready);
}

NEOBEAT_TEST(TestQtBluetoothRadio)
#include "tst_qtbluetooth_radio.moc"
