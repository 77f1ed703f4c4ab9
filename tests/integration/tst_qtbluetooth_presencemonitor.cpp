// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "link/qtbluetooth/bluezpresencemonitor.h"
#include "link/qtbluetooth/bluezstate.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another client of BlueZ, such as the settings of a desktop.
class OtherProgram
{
public:
    OtherProgram()
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"other program"_s))
    {
    }
    ~OtherProgram() { QDBusConnection::disconnectFromBus(u"other program"_s); }

    bool call(const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message
            = QDBusMessage::createMethodCall(u"org.bluez"_s, u"/org/bluez/hci0"_s, u"org.bluez.Adapter1"_s, method);
        message.setArguments(arguments);
        return m_bus.call(message).type() == QDBusMessage::ReplyMessage;
    }

private:
    QDBusConnection m_bus;
};

} // namespace

/// Waiting passively for one watch, with BlueZ's own discovery.
class TestQtBluetoothPresenceMonitor : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init();
    void cleanup();
    void aWatchThatArrivesIsSeen();
    void whatBlueZOnlyRemembersIsNoSighting();
    void aKnownWatchIsSeenWithItsName();
    void theCaseOfTheAddressDoesNotMatter();
    void othersAreNeverReported();
    void aSightingDuringAPauseCounts();
    void itListensAndPauses();
    void aLongWaitPausesLonger();
    void stoppingFreesTheAdapter();
    void stoppingAtOnceFreesTheAdapter();
    void theScannerWorksAfterwards();
    void aBusyAdapterIsTriedAgain();
    void anAdapterThatStaysBusyFails();
    void aPeripheralThatAnnouncesNothingIsSeenNowAndThen();
    void noOtherProgramFindsLess_data();
    void noOtherProgramFindsLess();
    void theScanOfAnotherProgramIsListenedTo();
    void theScanOfAnotherProgramIsNotTakenForAllThereIs();
    void refusalsFail_data();
    void refusalsFail();
    void aRadioThatGoesFailsTyped_data();
    void aRadioThatGoesFailsTyped();
    void itMovesToTheOtherAdapter();
    void anUnreadyRadioFailsAtOnce();
    void theRadioHasOne();

private:
    bool isDiscovering(const QString &adapter = u"hci0"_s);
    bool isKnown(const QString &address);
    void forgetOthers();
    void makePresenceMonitor(const PresenceMonitorRhythm &rhythm);

    std::unique_ptr<BluezState> m_state;
    std::unique_ptr<BluezPresenceMonitor> m_presenceMonitor;
    std::unique_ptr<QSignalSpy> m_seen;
    std::unique_ptr<QSignalSpy> m_stopped;
    std::unique_ptr<QSignalSpy> m_failed;
    QString m_address;
};

void TestQtBluetoothPresenceMonitor::init()
{
    setUp(u"slow=0"_s);
    m_address = u"00:00:5E:00:53:4E"_s;
    m_state = std::make_unique<BluezState>();
    QSignalSpy known(m_state.get(), &BluezState::known);
    m_state->refresh();
    QVERIFY(known.wait());
    // The watch is seen 300 ms after the start of a scan.
    makePresenceMonitor({500ms, 40ms, 10min, 60s, 5});
}

void TestQtBluetoothPresenceMonitor::makePresenceMonitor(const PresenceMonitorRhythm &rhythm)
{
    m_presenceMonitor = std::make_unique<BluezPresenceMonitor>(*m_state, announcedServices(), rhythm);
    m_seen = std::make_unique<QSignalSpy>(m_presenceMonitor.get(), &PresenceMonitor::seen);
    m_stopped = std::make_unique<QSignalSpy>(m_presenceMonitor.get(), &PresenceMonitor::stopped);
    m_failed = std::make_unique<QSignalSpy>(m_presenceMonitor.get(), &PresenceMonitor::failed);
}

void TestQtBluetoothPresenceMonitor::cleanup()
{
    m_presenceMonitor.reset();
    m_state.reset();
    tearDown();
}

bool TestQtBluetoothPresenceMonitor::isDiscovering(const QString &adapter)
{
    return m_bus.property(u"/org/bluez/"_s + adapter, u"org.bluez.Adapter1"_s, u"Discovering"_s).toBool();
}

bool TestQtBluetoothPresenceMonitor::isKnown(const QString &address)
{
    return m_bus.property(u"/org/bluez/hci0/dev_"_s + address, u"org.bluez.Device1"_s, u"Address"_s).isValid();
}

/// Forgets the peripherals that earlier tests have seen.
void TestQtBluetoothPresenceMonitor::forgetOthers()
{
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_state->state(), Radio::State::NoAdapter);
    QVERIFY(m_bus.call(u"AddAdapter"_s));
    QTRY_COMPARE(m_state->state(), Radio::State::Ready);
}

void TestQtBluetoothPresenceMonitor::aWatchThatArrivesIsSeen()
{
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_presenceMonitor->start(m_address);
    QVERIFY(m_presenceMonitor->isActive());
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_seen->isEmpty());
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_seen->isEmpty());
    const auto watch = m_seen->first().first().value<Advertisement>();
    QCOMPARE(watch.address, m_address);
    QCOMPARE(watch.name, u"Amazfit Neo"_s);
    QCOMPARE(watch.rssi, -60);
    QVERIFY(watch.services.contains(uuids::huamiService));
    QVERIFY(watch.manufacturers.contains(0x0157));
    QVERIFY(isSupported(watch));
    QVERIFY(m_presenceMonitor->isActive());
}

void TestQtBluetoothPresenceMonitor::whatBlueZOnlyRemembersIsNoSighting()
{
    QVERIFY(isSupported(scan()));
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_seen->isEmpty());
}

void TestQtBluetoothPresenceMonitor::aKnownWatchIsSeenWithItsName()
{
    QVERIFY(isSupported(scan()));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(!m_seen->isEmpty());
    const auto watch = m_seen->first().first().value<Advertisement>();
    QCOMPARE(watch.name, u"Amazfit Neo"_s);
    QCOMPARE(watch.rssi, -60);
}

void TestQtBluetoothPresenceMonitor::theCaseOfTheAddressDoesNotMatter()
{
    m_presenceMonitor->start(m_address.toLower());
    QTRY_VERIFY(!m_seen->isEmpty());
    QCOMPARE(m_seen->first().first().value<Advertisement>().address, m_address);
}

void TestQtBluetoothPresenceMonitor::othersAreNeverReported()
{
    forgetOthers();
    QVERIFY(m_bus.call(u"SetNeighbours"_s, {200, 20}));
    m_presenceMonitor->start(u"00:00:5E:00:53:30"_s);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QVERIFY(m_seen->isEmpty());
    // BlueZ itself filters them out, so that they wake no process.
    QVERIFY(!isKnown(u"00_00_5E_00_53_20"_s));
    QVERIFY(!isKnown(u"02_00_5E_00_00_00"_s));
}

void TestQtBluetoothPresenceMonitor::aSightingDuringAPauseCounts()
{
    makePresenceMonitor({300ms, 60s, 10min, 60s, 5}); // Long enough to be observed by the test.
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QVERIFY(m_bus.call(u"Advertise"_s)); // Another program scans.
    QTRY_VERIFY(!m_seen->isEmpty());
}

void TestQtBluetoothPresenceMonitor::itListensAndPauses()
{
    makePresenceMonitor({40ms, 40ms, 10min, 60s, 5});
    m_presenceMonitor->start(m_address);
    for (int beat = 0; beat < 3; ++beat) {
        QTRY_VERIFY(isDiscovering());
        QTRY_VERIFY(!isDiscovering());
    }
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothPresenceMonitor::aLongWaitPausesLonger()
{
    makePresenceMonitor({40ms, 60s, 0ms, 40ms, 5});
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QTRY_VERIFY(isDiscovering());
}

void TestQtBluetoothPresenceMonitor::stoppingFreesTheAdapter()
{
    m_presenceMonitor->start(m_address);
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    m_presenceMonitor->stop();
    m_presenceMonitor->stop();
    QVERIFY(m_stopped->isEmpty());
    QVERIFY(m_stopped->wait());
    QVERIFY(!isDiscovering());
    QVERIFY(!m_presenceMonitor->isActive());
    QCOMPARE(m_stopped->size(), 1);
    QVERIFY(m_failed->isEmpty());
    m_presenceMonitor->stop();
}

void TestQtBluetoothPresenceMonitor::stoppingAtOnceFreesTheAdapter()
{
    m_presenceMonitor->start(m_address);
    m_presenceMonitor->stop();
    QVERIFY(m_stopped->wait());
    QVERIFY(!isDiscovering());
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(!m_seen->isEmpty());
}

void TestQtBluetoothPresenceMonitor::theScannerWorksAfterwards()
{
    m_presenceMonitor->start(u"00:00:5E:00:53:30"_s);
    QTRY_VERIFY(isDiscovering());
    m_presenceMonitor->stop();
    QVERIFY(m_stopped->wait());
    QVERIFY(isSupported(scan()));
}

void TestQtBluetoothPresenceMonitor::aBusyAdapterIsTriedAgain()
{
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 4, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(!m_seen->isEmpty());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothPresenceMonitor::anAdapterThatStaysBusyFails()
{
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 100, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    m_presenceMonitor->start(m_address);
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), u"RadioBusy"_s);
    QVERIFY(!m_presenceMonitor->isActive());
    QVERIFY(m_stopped->isEmpty());
}

void TestQtBluetoothPresenceMonitor::aPeripheralThatAnnouncesNothingIsSeenNowAndThen()
{
    forgetOthers();
    makePresenceMonitor({40ms, 40ms, 10min, 60s, 5, 2});
    m_presenceMonitor->start(u"00:00:5E:00:53:21"_s);
    QTRY_VERIFY(!m_seen->isEmpty());
}

void TestQtBluetoothPresenceMonitor::noOtherProgramFindsLess_data()
{
    QTest::addColumn<QVariantMap>("filter");
    QTest::newRow("none") << QVariantMap();
    QTest::newRow("transport") << QVariantMap{{u"Transport"_s, u"auto"_s}};
    QTest::newRow("service") << QVariantMap{{u"UUIDs"_s, QStringList{u"0000181d-0000-1000-8000-00805f9b34fb"_s}}};
    QTest::newRow("strength") << QVariantMap{{u"RSSI"_s, QVariant::fromValue(short(-90))}};
    QTest::newRow("duplicates") << QVariantMap{{u"DuplicateData"_s, true}};
    QTest::newRow("pattern") << QVariantMap{{u"Pattern"_s, u"Kitchen"_s}};
}

void TestQtBluetoothPresenceMonitor::noOtherProgramFindsLess()
{
    QFETCH(QVariantMap, filter);
    forgetOthers();
    makePresenceMonitor({60s, 40ms, 10min, 60s, 5});
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    OtherProgram other;
    if (!filter.isEmpty())
        QVERIFY(other.call(u"SetDiscoveryFilter"_s, {filter}));
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isKnown(u"00_00_5E_00_53_20"_s));
    QVERIFY(other.call(u"StopDiscovery"_s));
    // The discovery it shared with us goes on.
    QVERIFY(isDiscovering());
}

void TestQtBluetoothPresenceMonitor::theScanOfAnotherProgramIsListenedTo()
{
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    OtherProgram other;
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isDiscovering());
    m_presenceMonitor->start(m_address);
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_seen->isEmpty());
    // It needs no discovery of ours to end first.
    QVERIFY(other.call(u"StopDiscovery"_s));
    QVERIFY(!isDiscovering());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothPresenceMonitor::theScanOfAnotherProgramIsNotTakenForAllThereIs()
{
    forgetOthers();
    makePresenceMonitor({40ms, 40ms, 10min, 60s, 5, 2});
    OtherProgram other;
    const QVariantMap filter{{u"UUIDs"_s, QStringList{u"0000181d-0000-1000-8000-00805f9b34fb"_s}}};
    QVERIFY(other.call(u"SetDiscoveryFilter"_s, {filter}));
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isDiscovering());
    m_presenceMonitor->start(u"00:00:5E:00:53:21"_s);
    QTRY_VERIFY(!m_seen->isEmpty());
}

void TestQtBluetoothPresenceMonitor::refusalsFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << u"AdapterNotReady"_s;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"BluetoothAccessDenied"_s;
    QTest::newRow("else") << u"org.bluez.Error.Failed"_s << u"ScanFailed"_s;
}

void TestQtBluetoothPresenceMonitor::refusalsFail()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 1, name, u"-"_s}));
    m_presenceMonitor->start(m_address);
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), code);
    QCOMPARE(m_failed->first().first().value<Error>().detail, name);
}

void TestQtBluetoothPresenceMonitor::aRadioThatGoesFailsTyped_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("off") << u"SetPowered"_s << QVariantList{false} << u"AdapterOff"_s;
    QTest::newRow("unplugged") << u"RemoveAdapter"_s << QVariantList() << u"AdapterMissing"_s;
    QTest::newRow("killed") << QString() << QVariantList() << u"BluetoothServiceMissing"_s;
}

void TestQtBluetoothPresenceMonitor::aRadioThatGoesFailsTyped()
{
    QFETCH(QString, event);
    QFETCH(QVariantList, arguments);
    QFETCH(QString, code);
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    if (event.isEmpty())
        m_bus.killBluetoothd();
    else
        QVERIFY(m_bus.call(event, arguments));
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), code);
    QVERIFY(m_stopped->isEmpty());
    if (event.isEmpty())
        QVERIFY(m_bus.startBluetoothd());
}

void TestQtBluetoothPresenceMonitor::itMovesToTheOtherAdapter()
{
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_state->facts().adapters, 2);
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_presenceMonitor->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_VERIFY(isDiscovering(u"hci1"_s));
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_seen->isEmpty());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothPresenceMonitor::anUnreadyRadioFailsAtOnce()
{
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QTRY_COMPARE(m_state->state(), Radio::State::Off);
    m_presenceMonitor->start(m_address);
    QVERIFY(m_failed->isEmpty());
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), u"AdapterOff"_s);
}

void TestQtBluetoothPresenceMonitor::theRadioHasOne()
{
    QSignalSpy seen(&m_radio->presenceMonitor(), &PresenceMonitor::seen);
    QSignalSpy stopped(&m_radio->presenceMonitor(), &PresenceMonitor::stopped);
    m_radio->presenceMonitor().start(m_address);
    QTRY_VERIFY(!seen.isEmpty());
    m_radio->presenceMonitor().stop();
    QVERIFY(stopped.wait());
    QVERIFY(!isDiscovering());
}

NEOBEAT_TEST(TestQtBluetoothPresenceMonitor)
#include "tst_qtbluetooth_presencemonitor.moc"
