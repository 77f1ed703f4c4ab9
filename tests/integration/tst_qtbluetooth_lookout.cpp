// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "link/qtbluetooth/bluezlookout.h"
#include "link/qtbluetooth/bluezstate.h"
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

/// The passive wait for one watch, with BlueZ's own discovery.
class TestQtBluetoothLookout : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init();
    void cleanup();
    void aWatchThatComesIsSighted();
    void whatBlueZOnlyRemembersIsNoSight();
    void aKnownWatchIsSightedWithItsName();
    void theCaseOfTheAddressDoesNotMatter();
    void othersAreNeverReported();
    void aSightDuringAPauseCounts();
    void itListensAndPauses();
    void aLongWaitPausesLonger();
    void stoppingFreesTheAdapter();
    void stoppingAtOnceFreesTheAdapter();
    void theScannerWorksAfterwards();
    void aBusyAdapterIsTriedAgain();
    void anAdapterThatStaysBusyFails();
    void aPeripheralThatAnnouncesNothingIsSightedNowAndThen();
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
    void makeLookout(const LookoutRhythm &rhythm);

    std::unique_ptr<BluezState> m_state;
    std::unique_ptr<BluezLookout> m_lookout;
    std::unique_ptr<QSignalSpy> m_sighted;
    std::unique_ptr<QSignalSpy> m_stopped;
    std::unique_ptr<QSignalSpy> m_failed;
    QString m_address;
};

void TestQtBluetoothLookout::init()
{
    setUp(u"slow=0"_s);
    m_address = u"00:00:5E:00:53:4E"_s;
    m_state = std::make_unique<BluezState>();
    QSignalSpy known(m_state.get(), &BluezState::known);
    m_state->refresh();
    QVERIFY(known.wait());
    // The watch is seen 300 ms after the start of a scan.
    makeLookout({500ms, 40ms, 10min, 60s, 5});
}

void TestQtBluetoothLookout::makeLookout(const LookoutRhythm &rhythm)
{
    m_lookout = std::make_unique<BluezLookout>(*m_state, rhythm);
    m_sighted = std::make_unique<QSignalSpy>(m_lookout.get(), &Lookout::sighted);
    m_stopped = std::make_unique<QSignalSpy>(m_lookout.get(), &Lookout::stopped);
    m_failed = std::make_unique<QSignalSpy>(m_lookout.get(), &Lookout::failed);
}

void TestQtBluetoothLookout::cleanup()
{
    m_lookout.reset();
    m_state.reset();
    tearDown();
}

bool TestQtBluetoothLookout::isDiscovering(const QString &adapter)
{
    return m_bus.property(u"/org/bluez/"_s + adapter, u"org.bluez.Adapter1"_s, u"Discovering"_s).toBool();
}

bool TestQtBluetoothLookout::isKnown(const QString &address)
{
    return m_bus.property(u"/org/bluez/hci0/dev_"_s + address, u"org.bluez.Device1"_s, u"Address"_s).isValid();
}

/// Forgets whom earlier tests have seen.
void TestQtBluetoothLookout::forgetOthers()
{
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(m_state->state(), Radio::State::NoAdapter);
    QVERIFY(m_bus.call(u"AddAdapter"_s));
    QTRY_COMPARE(m_state->state(), Radio::State::Ready);
}

void TestQtBluetoothLookout::aWatchThatComesIsSighted()
{
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_lookout->start(m_address);
    QVERIFY(m_lookout->isActive());
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_sighted->isEmpty());
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_sighted->isEmpty());
    const auto watch = m_sighted->first().first().value<Advertisement>();
    QCOMPARE(watch.address, m_address);
    QCOMPARE(watch.name, u"Amazfit Neo"_s);
    QCOMPARE(watch.rssi, -60);
    QVERIFY(watch.services.contains(uuids::huamiService));
    QVERIFY(watch.manufacturers.contains(0x0157));
    QVERIFY(watch.supported);
    QVERIFY(m_lookout->isActive());
}

void TestQtBluetoothLookout::whatBlueZOnlyRemembersIsNoSight()
{
    QVERIFY(scan().supported);
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_sighted->isEmpty());
}

void TestQtBluetoothLookout::aKnownWatchIsSightedWithItsName()
{
    QVERIFY(scan().supported);
    m_lookout->start(m_address);
    QTRY_VERIFY(!m_sighted->isEmpty());
    const auto watch = m_sighted->first().first().value<Advertisement>();
    QCOMPARE(watch.name, u"Amazfit Neo"_s);
    QCOMPARE(watch.rssi, -60);
}

void TestQtBluetoothLookout::theCaseOfTheAddressDoesNotMatter()
{
    m_lookout->start(m_address.toLower());
    QTRY_VERIFY(!m_sighted->isEmpty());
    QCOMPARE(m_sighted->first().first().value<Advertisement>().address, m_address);
}

void TestQtBluetoothLookout::othersAreNeverReported()
{
    forgetOthers();
    QVERIFY(m_bus.call(u"SetNeighbours"_s, {200, 20}));
    m_lookout->start(u"00:00:5E:00:53:30"_s);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QVERIFY(m_sighted->isEmpty());
    // BlueZ itself leaves them out, so that they wake nobody.
    QVERIFY(!isKnown(u"00_00_5E_00_53_20"_s));
    QVERIFY(!isKnown(u"02_00_5E_00_00_00"_s));
}

void TestQtBluetoothLookout::aSightDuringAPauseCounts()
{
    makeLookout({300ms, 60s, 10min, 60s, 5}); // Long enough to be seen from here.
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QVERIFY(m_bus.call(u"Advertise"_s)); // Another program scans.
    QTRY_VERIFY(!m_sighted->isEmpty());
}

void TestQtBluetoothLookout::itListensAndPauses()
{
    makeLookout({40ms, 40ms, 10min, 60s, 5});
    m_lookout->start(m_address);
    for (int beat = 0; beat < 3; ++beat) {
        QTRY_VERIFY(isDiscovering());
        QTRY_VERIFY(!isDiscovering());
    }
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothLookout::aLongWaitPausesLonger()
{
    makeLookout({40ms, 60s, 0ms, 40ms, 5});
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QTRY_VERIFY(!isDiscovering());
    QTRY_VERIFY(isDiscovering());
}

void TestQtBluetoothLookout::stoppingFreesTheAdapter()
{
    m_lookout->start(m_address);
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    m_lookout->stop();
    m_lookout->stop();
    QVERIFY(m_stopped->isEmpty());
    QVERIFY(m_stopped->wait());
    QVERIFY(!isDiscovering());
    QVERIFY(!m_lookout->isActive());
    QCOMPARE(m_stopped->size(), 1);
    QVERIFY(m_failed->isEmpty());
    m_lookout->stop();
}

void TestQtBluetoothLookout::stoppingAtOnceFreesTheAdapter()
{
    m_lookout->start(m_address);
    m_lookout->stop();
    QVERIFY(m_stopped->wait());
    QVERIFY(!isDiscovering());
    m_lookout->start(m_address);
    QTRY_VERIFY(!m_sighted->isEmpty());
}

void TestQtBluetoothLookout::theScannerWorksAfterwards()
{
    m_lookout->start(u"00:00:5E:00:53:30"_s);
    QTRY_VERIFY(isDiscovering());
    m_lookout->stop();
    QVERIFY(m_stopped->wait());
    QVERIFY(scan().supported);
}

void TestQtBluetoothLookout::aBusyAdapterIsTriedAgain()
{
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 4, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    m_lookout->start(m_address);
    QTRY_VERIFY(!m_sighted->isEmpty());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothLookout::anAdapterThatStaysBusyFails()
{
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 100, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    m_lookout->start(m_address);
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), u"RadioBusy"_s);
    QVERIFY(!m_lookout->isActive());
    QVERIFY(m_stopped->isEmpty());
}

void TestQtBluetoothLookout::aPeripheralThatAnnouncesNothingIsSightedNowAndThen()
{
    forgetOthers();
    makeLookout({40ms, 40ms, 10min, 60s, 5, 2});
    m_lookout->start(u"00:00:5E:00:53:21"_s);
    QTRY_VERIFY(!m_sighted->isEmpty());
}

void TestQtBluetoothLookout::noOtherProgramFindsLess_data()
{
    QTest::addColumn<QVariantMap>("filter");
    QTest::newRow("none") << QVariantMap();
    QTest::newRow("transport") << QVariantMap{{u"Transport"_s, u"auto"_s}};
    QTest::newRow("service") << QVariantMap{{u"UUIDs"_s, QStringList{u"0000181d-0000-1000-8000-00805f9b34fb"_s}}};
    QTest::newRow("strength") << QVariantMap{{u"RSSI"_s, QVariant::fromValue(short(-90))}};
    QTest::newRow("duplicates") << QVariantMap{{u"DuplicateData"_s, true}};
    QTest::newRow("pattern") << QVariantMap{{u"Pattern"_s, u"Kitchen"_s}};
}

void TestQtBluetoothLookout::noOtherProgramFindsLess()
{
    QFETCH(QVariantMap, filter);
    forgetOthers();
    makeLookout({60s, 40ms, 10min, 60s, 5});
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    OtherProgram other;
    if (!filter.isEmpty())
        QVERIFY(other.call(u"SetDiscoveryFilter"_s, {filter}));
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isKnown(u"00_00_5E_00_53_20"_s));
    QVERIFY(other.call(u"StopDiscovery"_s));
    // What it shares with us goes on.
    QVERIFY(isDiscovering());
}

void TestQtBluetoothLookout::theScanOfAnotherProgramIsListenedTo()
{
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    OtherProgram other;
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isDiscovering());
    m_lookout->start(m_address);
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_sighted->isEmpty());
    // We have no share in it that would have to end first.
    QVERIFY(other.call(u"StopDiscovery"_s));
    QVERIFY(!isDiscovering());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothLookout::theScanOfAnotherProgramIsNotTakenForAllThereIs()
{
    forgetOthers();
    makeLookout({40ms, 40ms, 10min, 60s, 5, 2});
    OtherProgram other;
    const QVariantMap filter{{u"UUIDs"_s, QStringList{u"0000181d-0000-1000-8000-00805f9b34fb"_s}}};
    QVERIFY(other.call(u"SetDiscoveryFilter"_s, {filter}));
    QVERIFY(other.call(u"StartDiscovery"_s));
    QTRY_VERIFY(isDiscovering());
    m_lookout->start(u"00:00:5E:00:53:21"_s);
    QTRY_VERIFY(!m_sighted->isEmpty());
}

void TestQtBluetoothLookout::refusalsFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << u"AdapterNotReady"_s;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"BluetoothAccessDenied"_s;
    QTest::newRow("else") << u"org.bluez.Error.Failed"_s << u"ScanFailed"_s;
}

void TestQtBluetoothLookout::refusalsFail()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 1, name, u"-"_s}));
    m_lookout->start(m_address);
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), code);
    QCOMPARE(m_failed->first().first().value<Error>().detail, name);
}

void TestQtBluetoothLookout::aRadioThatGoesFailsTyped_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("off") << u"SetPowered"_s << QVariantList{false} << u"AdapterOff"_s;
    QTest::newRow("unplugged") << u"RemoveAdapter"_s << QVariantList() << u"AdapterMissing"_s;
    QTest::newRow("killed") << QString() << QVariantList() << u"BluetoothServiceMissing"_s;
}

void TestQtBluetoothLookout::aRadioThatGoesFailsTyped()
{
    QFETCH(QString, event);
    QFETCH(QVariantList, arguments);
    QFETCH(QString, code);
    m_lookout->start(m_address);
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

void TestQtBluetoothLookout::itMovesToTheOtherAdapter()
{
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_state->facts().adapters, 2);
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    m_lookout->start(m_address);
    QTRY_VERIFY(isDiscovering());
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_VERIFY(isDiscovering(u"hci1"_s));
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(!m_sighted->isEmpty());
    QVERIFY(m_failed->isEmpty());
}

void TestQtBluetoothLookout::anUnreadyRadioFailsAtOnce()
{
    QVERIFY(m_bus.call(u"SetPowered"_s, {false}));
    QTRY_COMPARE(m_state->state(), Radio::State::Off);
    m_lookout->start(m_address);
    QVERIFY(m_failed->isEmpty());
    QVERIFY(m_failed->wait());
    QCOMPARE(m_failed->first().first().value<Error>().name(), u"AdapterOff"_s);
}

void TestQtBluetoothLookout::theRadioHasOne()
{
    QSignalSpy sighted(&m_radio->lookout(), &Lookout::sighted);
    QSignalSpy stopped(&m_radio->lookout(), &Lookout::stopped);
    m_radio->lookout().start(m_address);
    QTRY_VERIFY(!sighted.isEmpty());
    m_radio->lookout().stop();
    QVERIFY(stopped.wait());
    QVERIFY(!isDiscovering());
}

NEOBEAT_TEST(TestQtBluetoothLookout)
#include "tst_qtbluetooth_lookout.moc"
