// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// A computer without a system bus, as in a container.
class TestQtBluetoothNoBus : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theRadioSaysThatItHasNoAccess();
    void scanningFailsAtOnce();
    void connectingFailsAtOnce();
};

void TestQtBluetoothNoBus::theRadioSaysThatItHasNoAccess()
{
    QtRadio radio(announcedServices());
    QCOMPARE(radio.state(), Radio::State::Unknown);
    QVERIFY(!radio.isSimulated());
    QSignalSpy known(&radio, &Radio::stateKnown);
    QSignalSpy changed(&radio, &Radio::stateChanged);
    radio.refresh();
    QVERIFY(known.isEmpty());
    QVERIFY(known.wait());
    QCOMPARE(radio.state(), Radio::State::AccessDenied);
    QCOMPARE(changed.size(), 1);
    radio.refresh();
    QVERIFY(known.wait());
    QCOMPARE(changed.size(), 1);
}

void TestQtBluetoothNoBus::scanningFailsAtOnce()
{
    QtRadio radio(announcedServices());
    QSignalSpy failed(&radio.scanner(), &Scanner::failed);
    radio.scanner().start();
    QVERIFY(radio.scanner().isScanning());
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().name(), u"ScanFailed"_s); // The state of the radio was not queried.
    radio.refresh();
    QTRY_COMPARE(radio.state(), Radio::State::AccessDenied);
    radio.scanner().start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.last().first().value<Error>().name(), u"BluetoothAccessDenied"_s);
    QVERIFY(!radio.scanner().isScanning());
}

void TestQtBluetoothNoBus::connectingFailsAtOnce()
{
    QtRadio radio(announcedServices());
    radio.refresh();
    QTRY_COMPARE(radio.state(), Radio::State::AccessDenied);
    const std::unique_ptr<GattLink> link = radio.createLink({u"00:00:5E:00:53:30"_s, {}, {}, {}, {}});
    QSignalSpy closed(link.get(), &GattLink::closed);
    link->open();
    QVERIFY(closed.isEmpty());
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().value<Error>().name(), u"BluetoothAccessDenied"_s);
}

NEOBEAT_TEST(TestQtBluetoothNoBus)
#include "tst_qtbluetooth_nobus.moc"
