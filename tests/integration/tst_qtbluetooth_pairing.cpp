// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"
#include "connection/watchconnection.h"
#include "link/qtbluetooth/bluezpairing.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// A strap that demands to be paired, over the real code.
class TestQtBluetoothPairing : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { setUp(u"slow=0,strap-bond"_s); }
    void cleanup();
    void whatWasRefusedIsRepeated_data();
    void whatWasRefusedIsRepeated();
    void aSmallLossPairsNothing();
    void thePairingIsRemembered();
    void withoutPermissionNothingIsPaired();
    void aPairingThatFailsIsReported_data();
    void aPairingThatFailsIsReported();
    void aForgottenPairingIsReported_data();
    void aForgottenPairingIsReported();
    void whatIsRefusedAllTheSameIsReported();
    void aPairingOfAnotherIsWaitedFor_data();
    void aPairingOfAnotherIsWaitedFor();
    void whatBluezPairsByItselfIsTold();
    void whatBluezPairsWhileItConnectsIsTold();
    void aLinkLostMeanwhileIsLost();
    void closingCancelsIt();
    void anAttemptWhosePairingFailsSaysSo_data();
    void anAttemptWhosePairingFailsSaysSo();
    void keysThatDifferEndTheLink_data();
    void keysThatDifferEndTheLink();
    void theAgentAgreesForOnePeripheralOnly_data();
    void theAgentAgreesForOnePeripheralOnly();
    void noReplyIsCancelled();
    void aPairingThatIsNotOursIsNotCancelled();

private:
    static constexpr Characteristic level{uuids::batteryService, uuids::batteryLevel};
    static constexpr Characteristic control{uuids::heartRateService, uuids::heartRateControlPoint};

    /// A link to the strap, not opened.
    void makeStrapLink(bool mayPair);
    /// An open link whose characteristics are known.
    void openStrap(bool mayPair = true);
    /// Asks for what the strap gives only when it is paired.
    void demand() { m_link->subscribe(heartRate, true); }
    bool isPaired() { return m_bus.property(m_path, u"org.bluez.Device1"_s, u"Paired"_s).toBool(); }

    const QString m_registered = u"RegisterAgent NoInputNoOutput"_s;
    QString m_path; ///< Of its Device1 object.
    std::unique_ptr<BluezPairing> m_pairing;
};

void TestQtBluetoothPairing::cleanup()
{
    m_pairing.reset();
    tearDown();
}

void TestQtBluetoothPairing::makeStrapLink(bool mayPair)
{
    const Advertisement strap = scan();
    QVERIFY(!strap.address.isEmpty());
    m_path = u"/org/bluez/hci0/dev_"_s + QString(strap.address).replace(u':', u'_');
    makeLinkTo(strap);
    m_link->setMayPair(mayPair);
}

void TestQtBluetoothPairing::openStrap(bool mayPair)
{
    makeStrapLink(mayPair);
    m_link->open();
    QTRY_COMPARE(story(), u"opened"_s);
    m_link->discoverServices();
    QTRY_COMPARE(story(), u"opened services"_s);
    learn(uuids::heartRateService);
    learn(uuids::batteryService);
}

void TestQtBluetoothPairing::whatWasRefusedIsRepeated_data()
{
    QTest::addColumn<Characteristic>("characteristic");
    QTest::newRow("heart rate") << heartRate;
    QTest::newRow("battery") << level;
}

void TestQtBluetoothPairing::whatWasRefusedIsRepeated()
{
    QFETCH(Characteristic, characteristic);
    openStrap();
    m_link->subscribe(characteristic, true);
    QTRY_VERIFY(story().startsWith(u"paired subscribed"_s));
    QVERIFY(isPaired());
    // The same link can do everything else now.
    QSignalSpy read(m_link.get(), &GattLink::readFinished);
    m_link->read(level);
    QVERIFY(read.wait());
    QCOMPARE(read.first().at(1).toByteArray(), QByteArray(1, 87));
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    m_link->close();
    QVERIFY(closed.wait());
    QTRY_COMPARE(m_bus.pairingEvents(),
                 (QStringList{m_registered, u"Pair"_s, u"RequestAuthorization: agreed"_s, u"UnregisterAgent"_s}));
    QCOMPARE(m_bus.counter(u"pairings"_s), 1);
}

void TestQtBluetoothPairing::aSmallLossPairsNothing()
{
    openStrap();
    m_link->read(level);
    QTRY_COMPARE(story(), u"ReadFailed"_s);
    m_link->write(control, QByteArray(1, 1));
    QTRY_COMPARE(story(), u"ReadFailed WriteFailed"_s);
    m_link->subscribe(heartRate, false);
    QTRY_COMPARE(story(), u"ReadFailed WriteFailed SubscribeFailed"_s);
    QCOMPARE(m_bus.counter(u"pairings"_s), 0);
    demand();
    QTRY_VERIFY(story().startsWith(u"ReadFailed WriteFailed SubscribeFailed paired subscribed"_s));
}

void TestQtBluetoothPairing::thePairingIsRemembered()
{
    openStrap();
    demand();
    QTRY_VERIFY(story().startsWith(u"paired subscribed"_s));
    m_link->close();
    QTRY_VERIFY(story().endsWith(u"closed:None"_s));
    openStrap();
    demand();
    QTRY_VERIFY(story().startsWith(u"subscribed"_s));
    QCOMPARE(m_bus.counter(u"pairings"_s), 1);
}

void TestQtBluetoothPairing::withoutPermissionNothingIsPaired()
{
    openStrap(false);
    demand();
    QTRY_COMPARE(story(), u"SubscribeFailed"_s);
    QVERIFY(m_bus.call(u"SetPaired"_s, {true, true}));
    demand();
    QTRY_VERIFY(story().startsWith(u"SubscribeFailed subscribed"_s));
    QVERIFY(!story().contains(u"paired"_s));
    QCOMPARE(m_bus.pairingEvents(), QStringList());
}

void TestQtBluetoothPairing::aPairingThatFailsIsReported_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("error");
    const QString failed = u"org.bluez.Error.AuthenticationFailed"_s;
    QTest::newRow("by the strap") << u"strap-bond-refused"_s << QString() << failed;
    QTest::newRow("by BlueZ") << u"strap-bond"_s << u"Pair"_s << u"org.bluez.Error.AuthenticationTimeout"_s;
    QTest::newRow("no agent") << u"strap-bond"_s << u"RegisterAgent"_s << failed;
}

void TestQtBluetoothPairing::aPairingThatFailsIsReported()
{
    QFETCH(QString, scenario);
    QFETCH(QString, method);
    QFETCH(QString, error);
    setUp(u"slow=0,"_s + scenario);
    if (!method.isEmpty())
        QVERIFY(m_bus.call(u"Refuse"_s, {method, 1, error, u"00:00:5E:00:53:4E"_s}));
    openStrap();
    QSignalSpy failures(m_link.get(), &GattLink::operationFailed);
    demand();
    QTRY_VERIFY(story().startsWith(u"PairingFailed"_s));
    QCOMPARE(failures.first().at(1).value<Error>(), (Error{Error::Code::PairingFailed, error}));
    if (method.isEmpty()) {
        QTRY_COMPARE(story(), u"PairingFailed closed:LinkLost"_s);
        return;
    }
    // Once is enough for a link, and the reason stays.
    m_link->subscribe(level, true);
    QTRY_COMPARE(story(), u"PairingFailed PairingFailed"_s);
    QCOMPARE(failures.last().at(1).value<Error>(), (Error{Error::Code::PairingFailed, error}));
    QVERIFY(m_bus.pairingEvents().filter(u"Pair"_s).size() <= 1);
    QVERIFY(!m_bus.pairingEvents().contains(u"CancelPairing"_s));
}

void TestQtBluetoothPairing::aForgottenPairingIsReported_data()
{
    QTest::addColumn<bool>("mayPair");
    QTest::addColumn<QString>("end");
    QTest::newRow("sensor") << true << u"closed:PairingFailed"_s;
    QTest::newRow("watch") << false << u"closed:ConnectAborted"_s;
}

void TestQtBluetoothPairing::aForgottenPairingIsReported()
{
    QFETCH(bool, mayPair);
    QFETCH(QString, end);
    makeStrapLink(mayPair);
    QVERIFY(m_bus.call(u"SetPaired"_s, {true, false}));
    m_link->open();
    QTRY_COMPARE(story(), end);
    QVERIFY(!m_bus.pairingEvents().contains(u"Pair"_s));
    QVERIFY(isPaired());
}

void TestQtBluetoothPairing::whatIsRefusedAllTheSameIsReported()
{
    openStrap();
    QVERIFY(m_bus.call(u"SetPaired"_s, {true, false}));
    QTRY_COMPARE(story(), u"paired"_s);
    QSignalSpy failed(m_link.get(), &GattLink::operationFailed);
    demand();
    QTRY_COMPARE(story(), u"paired PairingFailed"_s);
    QCOMPARE(failed.first().at(1).value<Error>().detail, u"paired, and refused"_s);

    m_pairing = std::make_unique<BluezPairing>(m_path);
    QSignalSpy tried(m_pairing.get(), &BluezPairing::failed);
    m_pairing->start();
    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(tried.first().first().value<Error>(), (Error{Error::Code::PairingFailed, u"paired already"_s}));
    QVERIFY(!m_bus.pairingEvents().contains(u"Pair"_s));
}

void TestQtBluetoothPairing::aPairingOfAnotherIsWaitedFor_data()
{
    QTest::addColumn<bool>("isDoneBefore");
    QTest::newRow("in progress") << false;
    QTest::newRow("done before it was asked for") << true;
}

void TestQtBluetoothPairing::aPairingOfAnotherIsWaitedFor()
{
    QFETCH(bool, isDoneBefore);
    openStrap();
    QVERIFY(m_bus.call(u"BusyPair"_s));
    demand();
    if (!isDoneBefore)
        QTRY_VERIFY(m_bus.pairingEvents().contains(u"Pair"_s));
    QTRY_COMPARE(m_bus.counter(u"refusals"_s), 1);
    QVERIFY(m_bus.call(u"SetPaired"_s, {true, true}));
    QTRY_VERIFY(story().startsWith(u"paired subscribed"_s));
    QVERIFY(!m_bus.pairingEvents().contains(u"CancelPairing"_s));
}

void TestQtBluetoothPairing::whatBluezPairsByItselfIsTold()
{
    openStrap();
    QVERIFY(m_bus.call(u"PairUnasked"_s));
    QTRY_COMPARE(story(), u"paired"_s);
    demand();
    QTRY_VERIFY(story().startsWith(u"paired subscribed"_s));
    QCOMPARE(m_bus.pairingEvents(), (QStringList{m_registered, u"RequestAuthorization: agreed"_s}));
}

void TestQtBluetoothPairing::whatBluezPairsWhileItConnectsIsTold()
{
    setUp(u"slow=200,strap-bond"_s);
    makeStrapLink(true);
    m_link->open();
    QTRY_COMPARE(m_bus.pairingEvents(), QStringList{m_registered});
    QVERIFY(m_bus.call(u"PairUnasked"_s));
    QTRY_COMPARE(story(), u"opened paired"_s);
}

void TestQtBluetoothPairing::aLinkLostMeanwhileIsLost()
{
    openStrap();
    QVERIFY(m_bus.call(u"DropAfter"_s, {u"Pair"_s, 1}));
    demand();
    QTRY_COMPARE(story(), u"closed:LinkLost"_s);
    QTRY_VERIFY(m_bus.pairingEvents().contains(u"UnregisterAgent"_s));
    QVERIFY(!isPaired());
}

void TestQtBluetoothPairing::closingCancelsIt()
{
    openStrap();
    QVERIFY(m_bus.call(u"IgnorePair"_s));
    demand();
    QTRY_VERIFY(m_bus.pairingEvents().contains(u"Pair"_s));
    m_link->close();
    QTRY_COMPARE(story(), u"closed:None"_s);
    QTRY_COMPARE(m_bus.pairingEvents(),
                 (QStringList{m_registered, u"Pair"_s, u"CancelPairing"_s, u"UnregisterAgent"_s}));
}

void TestQtBluetoothPairing::anAttemptWhosePairingFailsSaysSo_data()
{
    QTest::addColumn<bool>("measures");
    QTest::newRow("measuring") << true;
    QTest::newRow("without measuring") << false;
}

void TestQtBluetoothPairing::anAttemptWhosePairingFailsSaysSo()
{
    QFETCH(bool, measures);
    setUp(u"slow=0,strap-bond-refused"_s);
    const SystemClock clock;
    WatchConnection connection(clock);
    connection.connectTo(*m_radio, {.advertisement = scan(), .inRange = true, .model = &standardSensor()});
    if (measures)
        connection.startHeartRate();
    QTRY_COMPARE(connection.state(), WatchConnection::State::Idle);
    QCOMPARE(connection.error().name(), u"PairingFailed"_s); // And not that the link is lost, which follows.
    QCOMPARE(m_bus.counter(u"pairings"_s), 1);
}

void TestQtBluetoothPairing::keysThatDifferEndTheLink_data()
{
    QTest::addColumn<bool>("mayPair");
    QTest::addColumn<QString>("end");
    QTest::newRow("sensor") << true << u"closed:PairingFailed"_s;
    QTest::newRow("watch") << false << u"closed:LinkLost"_s;
}

void TestQtBluetoothPairing::keysThatDifferEndTheLink()
{
    QFETCH(bool, mayPair);
    QFETCH(QString, end);
    openStrap(mayPair);
    QVERIFY(m_bus.call(u"RejectKeys"_s));
    QTRY_COMPARE(story(), end);
}

void TestQtBluetoothPairing::theAgentAgreesForOnePeripheralOnly_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<QString>("answer");
    const QString agreed = u"agreed"_s;
    const QString rejected = u"org.bluez.Error.Rejected"_s;
    for (const char *method : {"RequestAuthorization", "RequestConfirmation", "AuthorizeService"}) {
        QTest::addRow("%s", method) << QString::fromLatin1(method) << false << agreed;
        QTest::addRow("%s for another", method) << QString::fromLatin1(method) << true << rejected;
    }
    for (const char *method : {"RequestPinCode", "RequestPasskey", "DisplayPasskey", "DisplayPinCode"})
        QTest::newRow(method) << QString::fromLatin1(method) << false << rejected;
    QTest::newRow("Cancel") << u"Cancel"_s << false << agreed;
    QTest::newRow("Release") << u"Release"_s << false << agreed;
}

void TestQtBluetoothPairing::theAgentAgreesForOnePeripheralOnly()
{
    QFETCH(QString, method);
    QFETCH(bool, isOther);
    QFETCH(QString, answer);
    openStrap();
    QVERIFY(m_bus.call(u"AskAgent"_s, {method, isOther ? m_path.chopped(1) + u'F' : m_path}));
    QTRY_COMPARE(m_bus.pairingEvents().constLast(), method + u": "_s + answer);
}

void TestQtBluetoothPairing::noReplyIsCancelled()
{
    openStrap();
    QVERIFY(m_bus.call(u"IgnorePair"_s));
    m_pairing = std::make_unique<BluezPairing>(m_path, milliseconds(300));
    QSignalSpy failed(m_pairing.get(), &BluezPairing::failed);
    m_pairing->start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>(), (Error{Error::Code::PairingFailed, u"no reply"_s}));
    QTRY_COMPARE(m_bus.pairingEvents(), (QStringList{m_registered, u"Pair"_s, u"CancelPairing"_s}));
}

void TestQtBluetoothPairing::aPairingThatIsNotOursIsNotCancelled()
{
    openStrap();
    QVERIFY(m_bus.call(u"Refuse"_s, {u"Pair"_s, 1, u"org.bluez.Error.InProgress"_s, QString()}));
    m_pairing = std::make_unique<BluezPairing>(m_path, milliseconds(300));
    QSignalSpy failed(m_pairing.get(), &BluezPairing::failed);
    m_pairing->start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().detail, u"org.bluez.Error.InProgress"_s);
    QVERIFY(!m_bus.pairingEvents().contains(u"CancelPairing"_s));
}

NEOBEAT_TEST(TestQtBluetoothPairing)
#include "tst_qtbluetooth_pairing.moc"
