// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// How a connection is established, and why connecting fails.
class TestQtBluetoothConnect : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { setUp(u"slow=0"_s); }
    void cleanup() { tearDown(); }
    void theReasonOfBlueZIsReported_data();
    void theReasonOfBlueZIsReported();
    void afterARefusalTheNextLinkOpens();
    void aWatchThatNoScanHasSeenIsForgotten();
    void aWatchThatOnlyBlueZKnowsIsConnected();
    void aWatchThatIsConnectedAlreadyIsTaken();
    void aConnectionGivenUpDoesNotComeLater_data();
    void aConnectionGivenUpDoesNotComeLater();
    void aWatchForgottenWhileConnectingIsForgotten();
    void anAdapterThatGoesWhileConnectingIsRemoved();
    void aBusThatRefusesDeniesAccess();

private:
    Error openAndFail();
};

Error TestQtBluetoothConnect::openAndFail()
{
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    m_recorder->call([this] { m_link->open(); });
    const bool isClosed = !closed.isEmpty() || closed.wait();
    return isClosed && !m_recorder->signalledFromInside() ? closed.first().first().value<Error>() : Error{};
}

void TestQtBluetoothConnect::theReasonOfBlueZIsReported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString failed = u"org.bluez.Error.Failed"_s;
    QTest::newRow("busy") << u"org.bluez.Error.InProgress"_s << u"In Progress"_s << u"RadioBusy"_s;
    QTest::newRow("aborted") << failed << u"le-connection-abort-by-local"_s << u"ConnectAborted"_s;
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << u"Resource Not Ready"_s << u"AdapterNotReady"_s;
    QTest::newRow("no object") << u"org.freedesktop.DBus.Error.UnknownObject"_s << u"-"_s << u"WatchForgotten"_s;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"-"_s << u"BluetoothAccessDenied"_s;
    QTest::newRow("else") << failed << u"le-connection-refused"_s << u"ConnectFailed"_s;
}

void TestQtBluetoothConnect::theReasonOfBlueZIsReported()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, code);
    makeLink();
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Connect"_s, 1, name, text}));
    const Error error = openAndFail();
    QCOMPARE(error.name(), code);
    QCOMPARE(error.detail, name);
}

void TestQtBluetoothConnect::afterARefusalTheNextLinkOpens()
{
    makeLink();
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Connect"_s, 1, u"org.bluez.Error.InProgress"_s, u"In Progress"_s}));
    QCOMPARE(openAndFail().name(), u"RadioBusy"_s);
    openLink();
    learn(uuids::huamiService);
}

void TestQtBluetoothConnect::aWatchThatNoScanHasSeenIsForgotten()
{
    makeLinkTo({u"00:00:5E:00:53:30"_s, {}, {}, {}, {}});
    QCOMPARE(openAndFail().name(), u"WatchForgotten"_s);
}

void TestQtBluetoothConnect::aWatchThatOnlyBlueZKnowsIsConnected()
{
    const QString address = scan().address;
    m_radio = std::make_unique<QtRadio>(announcedServices());
    QSignalSpy known(m_radio.get(), &Radio::stateKnown);
    m_radio->refresh();
    QVERIFY(known.wait());
    makeLinkTo({address.toLower(), {}, {}, {}, {}});
    m_link->open();
    QTRY_COMPARE(story(), u"opened"_s);
}

void TestQtBluetoothConnect::aWatchThatIsConnectedAlreadyIsTaken()
{
    const Advertisement watch = scan();
    makeLinkTo(watch);
    m_link->open();
    QTRY_COMPARE(story(), u"opened"_s);
    const std::unique_ptr<GattLink> second = m_radio->createLink(watch);
    QSignalSpy opened(second.get(), &GattLink::opened);
    second->open();
    QVERIFY(opened.wait());
    QCOMPARE(m_bus.counter(u"connections"_s), 1);
}

void TestQtBluetoothConnect::aConnectionGivenUpDoesNotComeLater_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("closed") << false;
    QTest::newRow("deleted") << true;
}

void TestQtBluetoothConnect::aConnectionGivenUpDoesNotComeLater()
{
    QFETCH(bool, deleted);
    setUp(u"slow=100"_s);
    makeLink();
    m_link->open();
    QCoreApplication::sendPostedEvents();
    if (deleted) {
        m_recorder.reset();
        m_link.reset();
    } else {
        m_link->close();
        QTRY_COMPARE(story(), u"closed:None"_s);
    }
    QVERIFY(isSupported(scan())); // A watch connected to another central would not be seen.
    QCOMPARE(m_bus.counter(u"connections"_s), 0);
}

void TestQtBluetoothConnect::aWatchForgottenWhileConnectingIsForgotten()
{
    setUp(u"connect-silent"_s);
    makeLink();
    m_link->open();
    QVERIFY(m_bus.call(u"Forget"_s));
    QTRY_COMPARE(story(), u"closed:WatchForgotten"_s);
}

void TestQtBluetoothConnect::anAdapterThatGoesWhileConnectingIsRemoved()
{
    setUp(u"connect-silent"_s);
    makeLink();
    m_link->open();
    QVERIFY(m_bus.call(u"RemoveAdapter"_s));
    QTRY_COMPARE(story(), u"closed:AdapterRemoved"_s);
}

void TestQtBluetoothConnect::aBusThatRefusesDeniesAccess()
{
    makeLink();
    QVERIFY2(m_bus.setAccess(false), qPrintable(m_bus.problem()));
    QCOMPARE(openAndFail().name(), u"BluetoothAccessDenied"_s);
    QVERIFY2(m_bus.setAccess(true), qPrintable(m_bus.problem()));
}

NEOBEAT_TEST(TestQtBluetoothConnect)
#include "tst_qtbluetooth_connect.moc"
