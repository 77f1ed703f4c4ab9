// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"

#include "base/clock.h"
#include "connection/reconnector.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QtCrypto>

#include <functional>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The heart rate comes back by itself, over the real Bluetooth code, whatever happens to bluetoothd, adapter or link.
class TestReconnecting : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init();
    void cleanup();
    void killedBluetoothdComesBack_data();
    void killedBluetoothdComesBack();
    void everyFaultIsRecoveredFrom_data();
    void everyFaultIsRecoveredFrom();
    void aLinkCutAtAnyCallIsRecovered_data();
    void aLinkCutAtAnyCallIsRecovered();
    void anotherAdapterTakesOver();
    void waitingIsQuiet();

private:
    using Change = std::function<void(TestReconnecting &)>;

    void call(const QString &method, const QVariantList &arguments = {}) { QVERIFY(m_bus.call(method, arguments)); }
    void startStream();
    void waitFor(std::chrono::milliseconds time);

    QCA::Initializer m_crypto;
    SystemClock m_clock;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<Reconnector> m_reconnector;
    int m_readings = 0;
};

void TestReconnecting::init()
{
    setUp(u"slow=0,hr-interval=50"_s);
    m_connection = std::make_unique<WatchConnection>(m_clock);
    m_reconnector = std::make_unique<Reconnector>(*m_connection, m_clock);
    m_readings = 0;
    connect(m_connection.get(), &WatchConnection::heartRateReceived, this, [this] { ++m_readings; });
}

void TestReconnecting::cleanup()
{
    m_reconnector->disconnectFromWatch();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), WatchConnection::State::Idle, 60'000);
    m_reconnector.reset();
    m_connection.reset();
    tearDown();
}

void TestReconnecting::startStream()
{
    const auto key = AuthKey::fromText(u"0x4e656f626561742d73696d756c617465");
    m_reconnector->connectTo(*m_radio, {scan(), true, *key, true}, Reconnector::RetryMode::UntilStopped);
    m_reconnector->setMeasuring(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_readings >= 3, 60'000);
}

void TestReconnecting::waitFor(std::chrono::milliseconds time)
{
    QTimer timer;
    QSignalSpy over(&timer, &QTimer::timeout);
    timer.start(time);
    QVERIFY(over.wait(int(time.count()) + 10'000));
}

void TestReconnecting::killedBluetoothdComesBack_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("at once") << 0;
    QTest::newRow("20 s later") << 20;
}

void TestReconnecting::killedBluetoothdComesBack()
{
    QFETCH(int, seconds);
    startStream();
    m_bus.killBluetoothd();
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->state(), Reconnector::State::Waiting, 60'000);
    if (seconds > 0) {
        QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->error().name(), u"BluetoothServiceMissing"_s, 60'000);
        waitFor(std::chrono::seconds(seconds));
    }
    const int before = m_readings;
    QElapsedTimer sinceRestart;
    sinceRestart.start();
    QVERIFY2(m_bus.startBluetoothd(u"slow=0,hr-interval=50"_s), qPrintable(m_bus.problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_readings > before, 60'000);
    qInfo("the heart rate was back %.1f s after the restart", double(sinceRestart.elapsed()) / 1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->state(), Reconnector::State::Connected, 60'000);
}

void TestReconnecting::everyFaultIsRecoveredFrom_data()
{
    QTest::addColumn<Change>("begin");
    QTest::addColumn<Change>("end");
    QTest::addColumn<QString>("reason");
    const auto calling = [](const QString &method, const QVariantList &arguments = {}) {
        return Change([method, arguments](TestReconnecting &test) { test.call(method, arguments); });
    };
    const auto dropped = [](const Change &first) {
        return Change([first](TestReconnecting &test) {
            first(test);
            test.call(u"DropLink"_s);
        });
    };
    const Change nothing = [](TestReconnecting &) {};
    QTest::newRow("link dropped") << calling(u"DropLink"_s) << nothing << QString();
    QTest::newRow("adapter off") << calling(u"SetPowered"_s, {false}) << calling(u"SetPowered"_s, {true})
                                 << u"AdapterOff"_s;
    QTest::newRow("adapter removed") << calling(u"RemoveAdapter"_s) << calling(u"AddAdapter"_s) << u"AdapterMissing"_s;
    QTest::newRow("out of range") << calling(u"SetInRange"_s, {false}) << calling(u"SetInRange"_s, {true}) << QString();
    QTest::newRow("out of range and forgotten") << Change([](TestReconnecting &test) {
        test.call(u"SetInRange"_s, {false});
        test.call(u"Forget"_s);
    }) << calling(u"SetInRange"_s, {true}) << QString();
    QTest::newRow("services withdrawn") << calling(u"WithdrawServices"_s) << nothing << QString();
    QTest::newRow("refused as aborted, three times") << dropped(
        calling(u"Refuse"_s, {u"Connect"_s, 3, u"org.bluez.Error.Failed"_s, u"le-connection-abort-by-local"_s}))
                                                     << nothing << u"ConnectAborted"_s;
    QTest::newRow("refused as busy, three times")
        << dropped(calling(u"Refuse"_s, {u"Connect"_s, 3, u"org.bluez.Error.InProgress"_s, u"In Progress"_s}))
        << nothing << u"RadioBusy"_s;
    QTest::newRow("refused as not ready, three times")
        << dropped(calling(u"Refuse"_s, {u"Connect"_s, 3, u"org.bluez.Error.NotReady"_s, u"Resource Not Ready"_s}))
        << nothing << u"AdapterNotReady"_s;
}

void TestReconnecting::everyFaultIsRecoveredFrom()
{
    QFETCH(Change, begin);
    QFETCH(Change, end);
    QFETCH(QString, reason);
    startStream();
    QStringList reasons;
    connect(m_reconnector.get(), &Reconnector::errorChanged, this, [&] { reasons << m_reconnector->error().name(); });
    begin(*this);
    QTRY_VERIFY_WITH_TIMEOUT(m_reconnector->state() != Reconnector::State::Connected, 60'000);
    if (!reason.isEmpty())
        QTRY_VERIFY2_WITH_TIMEOUT(reasons.contains(reason), qPrintable(reasons.join(u' ')), 60'000);
    const int before = m_readings;
    end(*this);
    QTRY_VERIFY2_WITH_TIMEOUT(m_readings > before, qPrintable(reasons.join(u' ')), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->state(), Reconnector::State::Connected, 60'000);
}

void TestReconnecting::aLinkCutAtAnyCallIsRecovered_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("which");
    for (const char *method : {"Connect", "StartNotify", "WriteValue", "ReadValue"}) {
        for (int which = 1; which <= (qstrcmp(method, "Connect") == 0 ? 1 : 3); ++which)
            QTest::addRow("%s %d", method, which) << QString::fromLatin1(method) << which;
    }
}

void TestReconnecting::aLinkCutAtAnyCallIsRecovered()
{
    QFETCH(QString, method);
    QFETCH(int, which);
    startStream();
    const int connections = m_bus.counter(u"connections"_s);
    call(u"DropAfter"_s, {method, which});
    call(u"DropLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.counter(u"connections"_s) >= connections + 2, 60'000);
    const int before = m_readings;
    QTRY_VERIFY_WITH_TIMEOUT(m_readings > before + 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->state(), Reconnector::State::Connected, 60'000);
}

void TestReconnecting::anotherAdapterTakesOver()
{
    startStream();
    call(u"AddSecondAdapter"_s);
    const int before = m_readings;
    call(u"RemoveAdapter"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->error().name(), u"AdapterRemoved"_s, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_reconnector->state() == Reconnector::State::Connected && m_readings > before + 2,
                             60'000);
}

void TestReconnecting::waitingIsQuiet()
{
    startStream();
    call(u"SetInRange"_s, {false});
    QTRY_COMPARE_WITH_TIMEOUT(m_reconnector->state(), Reconnector::State::Waiting, 60'000);
    const int requests = m_bus.counter(u"challengeRequests"_s);
    const int connections = m_bus.counter(u"connections"_s);
    QSignalSpy tries(m_reconnector.get(), &Reconnector::nextTryChanged);
    QTRY_VERIFY_WITH_TIMEOUT(tries.count() >= 3, 60'000);
    QCOMPARE(m_bus.counter(u"challengeRequests"_s), requests);
    QCOMPARE(m_bus.counter(u"connections"_s), connections);
}

NEOBEAT_TEST(TestReconnecting)
#include "tst_reconnecting.moc"
