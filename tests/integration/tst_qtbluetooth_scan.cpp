// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Scanning with the real code.
class TestQtBluetoothScan : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void cleanup() { tearDown(); }
    void theWatchIsFoundAndSupported();
    void aWatchWithoutNameIsFoundByItsHints();
    void othersAreSeenAndNotSupported();
    void aHeldWatchIsNotSeen();
    void stopEndsWithFinishedOnce();
    void stoppingInTheFirstReportIsFine();
    void aSecondScanWorks();
    void poweringOffEndsTheScan();
    void anAdapterThatGoesEndsTheScan();
    void aBusyAdapterIsTriedAgain();
    void anAdapterThatStaysBusyFails();
    void aRefusalFailsTyped();
    void theScanGoesOnWithTheOtherAdapter();
    void theEffortForOneDoesNotGrowWithTheirNumber();
    void stoppingAmongThousandsEndsIt();
    void bluetoothdThatGoesEndsTheScan(); // Last, since nothing restarts bluetoothd.

private:
    std::clock_t effortFor(int neighbours);
    Error failureOfScanAfter(const std::function<bool()> &event);
};

void TestQtBluetoothScan::theWatchIsFoundAndSupported()
{
    setUp({});
    const Advertisement watch = scan();
    QVERIFY(isSupported(watch));
    QCOMPARE(watch.name, u"Amazfit Neo"_s);
    QCOMPARE(watch.rssi, -60);
    QVERIFY(watch.services.contains(uuids::huamiService));
    QVERIFY(watch.manufacturers.contains(0x0157));
    QVERIFY(!m_radio->scanner().isScanning());
}

void TestQtBluetoothScan::aWatchWithoutNameIsFoundByItsHints()
{
    setUp(u"no-name"_s);
    const Advertisement watch = scan();
    QVERIFY(isSupported(watch));
    QCOMPARE(watch.name, QString());
}

void TestQtBluetoothScan::othersAreSeenAndNotSupported()
{
    setUp({});
    QMap<QString, Advertisement> seen;
    connect(&m_radio->scanner(), &Scanner::discovered, this,
            [&seen](const Advertisement &advertisement) { seen.insert(advertisement.address, advertisement); });
    m_radio->scanner().start();
    QTRY_COMPARE(seen.size(), 3);
    disconnect(&m_radio->scanner(), nullptr, this, nullptr);
    QCOMPARE(seen.value(u"00:00:5E:00:53:20"_s).name, u"Kitchen scale"_s);
    QVERIFY(!isSupported(seen.value(u"00:00:5E:00:53:20"_s)));
    QCOMPARE(seen.value(u"00:00:5E:00:53:21"_s).name, QString());
    QVERIFY(!seen.value(u"00:00:5E:00:53:21"_s).rssi);
    QVERIFY(!isSupported(seen.value(u"00:00:5E:00:53:21"_s)));
}

void TestQtBluetoothScan::aHeldWatchIsNotSeen()
{
    setUp(u"held"_s);
    bool sawWatch = false;
    int others = 0;
    connect(&m_radio->scanner(), &Scanner::discovered, this, [&](const Advertisement &advertisement) {
        sawWatch = sawWatch || isSupported(advertisement);
        ++others;
    });
    m_radio->scanner().start();
    QTRY_VERIFY(others >= 2);
    m_radio->scanner().stop();
    QTRY_VERIFY(!m_radio->scanner().isScanning());
    QVERIFY(!sawWatch);
}

void TestQtBluetoothScan::stopEndsWithFinishedOnce()
{
    setUp({});
    QSignalSpy finished(&m_radio->scanner(), &Scanner::finished);
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().stop();
    m_radio->scanner().start();
    m_radio->scanner().start();
    QVERIFY(m_radio->scanner().isScanning());
    m_radio->scanner().stop();
    m_radio->scanner().stop();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 1);
    QVERIFY(failed.isEmpty());
}

void TestQtBluetoothScan::stoppingInTheFirstReportIsFine()
{
    setUp({});
    QVERIFY(isSupported(scan())); // BlueZ knows it from now on.
    QVERIFY(isSupported(scan()));
}

void TestQtBluetoothScan::aSecondScanWorks()
{
    setUp({});
    QVERIFY(isSupported(scan()));
    QVERIFY(m_bus.call(u"Forget"_s));
    QVERIFY(isSupported(scan()));
}

Error TestQtBluetoothScan::failureOfScanAfter(const std::function<bool()> &event)
{
    setUp({});
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    QSignalSpy finished(&m_radio->scanner(), &Scanner::finished);
    QSignalSpy discovered(&m_radio->scanner(), &Scanner::discovered);
    m_radio->scanner().start();
    if (discovered.isEmpty())
        discovered.wait();
    if (!event() || (failed.isEmpty() && !failed.wait()) || !finished.isEmpty() || m_radio->scanner().isScanning())
        return {};
    return failed.first().first().value<Error>();
}

void TestQtBluetoothScan::poweringOffEndsTheScan()
{
    const Error error = failureOfScanAfter([this] { return m_bus.call(u"SetPowered"_s, {false}); });
    QCOMPARE(error.name(), u"AdapterOff"_s);
}

void TestQtBluetoothScan::anAdapterThatGoesEndsTheScan()
{
    const Error error = failureOfScanAfter([this] { return m_bus.call(u"RemoveAdapter"_s); });
    QCOMPARE(error.name(), u"AdapterMissing"_s);
}

void TestQtBluetoothScan::bluetoothdThatGoesEndsTheScan()
{
    const Error error = failureOfScanAfter([this] { return !m_bus.stopBluetoothd().isEmpty(); });
    QCOMPARE(error.name(), u"BluetoothServiceMissing"_s);
}

void TestQtBluetoothScan::aBusyAdapterIsTriedAgain()
{
    setUp({});
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 2, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    QVERIFY(isSupported(scan()));
}

void TestQtBluetoothScan::anAdapterThatStaysBusyFails()
{
    setUp({});
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 100, u"org.bluez.Error.InProgress"_s, u"-"_s}));
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().name(), u"RadioBusy"_s);
    QVERIFY(!m_radio->scanner().isScanning());
}

void TestQtBluetoothScan::aRefusalFailsTyped()
{
    setUp({});
    QVERIFY(m_bus.call(u"Refuse"_s, {u"StartDiscovery"_s, 1, u"org.bluez.Error.Failed"_s, u"-"_s}));
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>(), (Error{Error::Code::ScanFailed, u"org.bluez.Error.Failed"_s}));
    QVERIFY(isSupported(scan()));
}

void TestQtBluetoothScan::theScanGoesOnWithTheOtherAdapter()
{
    setUp({});
    QVERIFY(m_bus.call(u"AddSecondAdapter"_s));
    QTRY_COMPARE(m_radio->facts().adapters, 2);
    QVERIFY(m_bus.call(u"SetInRange"_s, {false}));
    QSignalSpy finished(&m_radio->scanner(), &Scanner::finished);
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    bool sawWatch = false;
    connect(&m_radio->scanner(), &Scanner::discovered, m_radio.get(),
            [&](const Advertisement &advertisement) { sawWatch = sawWatch || isSupported(advertisement); });
    m_radio->scanner().start();
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QVERIFY(m_bus.call(u"SetInRange"_s, {true}));
    QTRY_VERIFY(sawWatch);
    m_radio->scanner().stop();
    QVERIFY(finished.wait());
    QVERIFY(failed.isEmpty());
}

/// The processor time that this process needs for a scan that finds that number of neighbours.
std::clock_t TestQtBluetoothScan::effortFor(int neighbours)
{
    if (!m_bus.call(u"SetNeighbours"_s, {neighbours, 0}))
        return 0;
    QSet<QString> seen;
    QObject context;
    Scanner &scanner = m_radio->scanner();
    connect(&scanner, &Scanner::discovered, &context, [&](const Advertisement &advertisement) {
        seen.insert(advertisement.address);
        if (seen.size() >= neighbours)
            scanner.stop();
    });
    QSignalSpy finished(&scanner, &Scanner::finished);
    const std::clock_t before = std::clock();
    scanner.start();
    return finished.wait(60'000) ? std::clock() - before : 0;
}

void TestQtBluetoothScan::theEffortForOneDoesNotGrowWithTheirNumber()
{
    setUp({});
    QVERIFY(effortFor(100) > 0); // Gets the one-time work done.
    const std::clock_t few = effortFor(300);
    const std::clock_t many = effortFor(3000);
    QVERIFY(few > 0 && many > 0);
    // Ten times as many; comparing each with all would take a hundred times as long.
    QVERIFY2(many < 30 * few, qPrintable(u"%1 and %2"_s.arg(few).arg(many)));
}

void TestQtBluetoothScan::stoppingAmongThousandsEndsIt()
{
    setUp({});
    QVERIFY(m_bus.call(u"SetNeighbours"_s, {5000, 0}));
    Scanner &scanner = m_radio->scanner();
    int seen = 0;
    connect(&scanner, &Scanner::discovered, m_radio.get(), [&] {
        if (++seen == 100)
            scanner.stop();
    });
    QSignalSpy finished(&scanner, &Scanner::finished);
    scanner.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(seen, 100);
}

NEOBEAT_TEST(TestQtBluetoothScan)
#include "tst_qtbluetooth_scan.moc"
