// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"

#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// An open link with the real code: services, values, notifications, authentication.
class TestQtBluetoothLink : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { setUp(u"slow=0,known-challenges"_s); }
    void cleanup() { tearDown(); }
    void noSignalComesFromInsideACall();
    void theServicesAreListed();
    void detailsOfSeveralServicesComeOneByOne();
    void detailsAskedWhileAWriteIsUnderWayCome();
    void aMissingServiceFailsItsDetails();
    void aReadGivesTheValueAndNoNotification();
    void whatIsNotifiedDuringAReadKeepsItsOrder();
    void aSubscriptionGoesOnAndOff();
    void theRightKeyIsAccepted();
    void aReplyComesAfterTheEndOfTheWriteThatCausedIt();
    void whatIsNotThereFails();
    void aSecondOperationIsRefused();

private:
    QCA::Initializer m_crypto;
};

void TestQtBluetoothLink::noSignalComesFromInsideACall()
{
    makeLink();
    m_recorder->call([this] { m_link->open(); });
    QTRY_COMPARE(story(), u"opened"_s);
    m_recorder->call([this] { m_link->discoverServices(); });
    QTRY_COMPARE(story(), u"opened services"_s);
    m_recorder->call([this] { m_link->discoverDetails(uuids::huamiService); });
    QTRY_COMPARE(story(), u"opened services details:fee0"_s);
    m_recorder->forget();
    m_recorder->call([this] { m_link->read(battery); });
    QTRY_COMPARE(story(), u"read"_s);
    m_recorder->call([this] { m_link->subscribe(battery, true); });
    QTRY_COMPARE(story(), u"read subscribed"_s);
    m_recorder->call([this] { m_link->close(); });
    QTRY_COMPARE(story(), u"read subscribed closed:None"_s);
    QVERIFY(!m_recorder->signalledFromInside());
}

void TestQtBluetoothLink::theServicesAreListed()
{
    makeLink();
    QSignalSpy listed(m_link.get(), &GattLink::servicesDiscovered);
    m_link->open();
    QTRY_COMPARE(story(), u"opened"_s);
    m_link->discoverServices();
    QVERIFY(listed.wait());
    const auto services = listed.first().first().value<QList<QUuid>>();
    QVERIFY(services.contains(uuids::authenticationService));
    QVERIFY(services.contains(uuids::huamiService));
    QVERIFY(services.contains(uuids::heartRateService));
}

void TestQtBluetoothLink::detailsOfSeveralServicesComeOneByOne()
{
    openLink();
    m_link->discoverDetails(uuids::authenticationService);
    m_link->discoverDetails(uuids::huamiService);
    m_link->discoverDetails(uuids::heartRateService);
    m_link->discoverDetails(uuids::huamiService);
    QTRY_COMPARE(story(), u"details:fee1 details:fee0 details:180d details:fee0"_s);
}

void TestQtBluetoothLink::detailsAskedWhileAWriteIsUnderWayCome()
{
    openLink();
    learn(uuids::authenticationService);
    // The kind of write whose completion Qt does not report; Qt would never finish this discovery.
    m_link->write(authentication, QByteArray::fromHex("8200020100"));
    m_link->discoverDetails(uuids::huamiService);
    QTRY_COMPARE(story(), u"write details:fee0"_s);
}

void TestQtBluetoothLink::aMissingServiceFailsItsDetails()
{
    openLink();
    QSignalSpy failed(m_link.get(), &GattLink::detailsFailed);
    m_link->discoverDetails(uuids::bluetooth(0x1899));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().name(), u"ServicesMissing"_s);
    learn(uuids::huamiService);
}

void TestQtBluetoothLink::aReadGivesTheValueAndNoNotification()
{
    openLink();
    learn(uuids::huamiService);
    QSignalSpy read(m_link.get(), &GattLink::readFinished);
    m_link->read(battery);
    QVERIFY(read.wait());
    QCOMPARE(read.first().at(0).value<Characteristic>(), battery);
    QCOMPARE(read.first().at(1).toByteArray().size(), 20);
    m_link->read(battery);
    QTRY_COMPARE(story(), u"read read"_s);
}

void TestQtBluetoothLink::whatIsNotifiedDuringAReadKeepsItsOrder()
{
    openLink();
    learn(uuids::huamiService);
    m_link->subscribe(battery, true);
    QTRY_COMPARE(story(), u"subscribed"_s);
    QSignalSpy read(m_link.get(), &GattLink::readFinished);
    m_link->read(battery);
    QTRY_COMPARE(read.size(), 1);
    const QByteArray same = read.first().at(1).toByteArray();
    QSignalSpy notified(m_link.get(), &GattLink::notified);
    // They lie there unheard until the read is under way. Of the three values that are the same the last is its echo.
    for (const QByteArray &value : {same, QByteArray("other"), same})
        QVERIFY(m_bus.call(u"NotifyBattery"_s, {value}));
    m_link->read(battery);
    QTRY_COMPARE(notified.size(), 3);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.last().at(1).toByteArray(), same);
    QCOMPARE(notified.at(0).at(1).toByteArray(), same);
    QCOMPARE(notified.at(1).at(1).toByteArray(), QByteArray("other"));
    QCOMPARE(notified.at(2).at(1).toByteArray(), same);
    QCOMPARE(story(), u"subscribed read read notified notified notified"_s);
}

void TestQtBluetoothLink::aSubscriptionGoesOnAndOff()
{
    openLink();
    learn(uuids::huamiService);
    m_link->subscribe(battery, true);
    QTRY_COMPARE(story(), u"subscribed"_s);
    m_link->subscribe(battery, false);
    QTRY_COMPARE(story(), u"subscribed unsubscribed"_s);
}

void TestQtBluetoothLink::theRightKeyIsAccepted()
{
    const auto key = AuthKey::fromText(u"0x4e656f626561742d73696d756c617465");
    QVERIFY(key.hasValue());
    openLink();
    learn(uuids::authenticationService);
    const QByteArray asked = challenge();
    QCOMPARE(asked.toHex(), QByteArray("979f6410a99926fa9bf3c8446dad4aee"));
    const auto answer = encryptChallenge(*key, asked);
    QVERIFY(answer);
    QSignalSpy notified(m_link.get(), &GattLink::notified);
    m_link->write(authentication, AuthRequest{AuthRequest::Kind::Answer, *answer}.encode());
    QVERIFY(notified.wait());
    QCOMPARE(notified.first().at(1).toByteArray().toHex(), QByteArray("108301"));
    QCOMPARE(m_bus.answers(), QStringList{u"830057cef94901f6a6c0a617d04eeab21a42"_s});
    QCOMPARE(m_bus.counter(u"acceptedAnswers"_s), 1);
}

void TestQtBluetoothLink::aReplyComesAfterTheEndOfTheWriteThatCausedIt()
{
    openLink();
    learn(uuids::authenticationService);
    m_link->subscribe(authentication, true);
    QTRY_COMPARE(story(), u"subscribed"_s);
    m_link->write(authentication, QByteArray::fromHex("8200020100"));
    QTRY_COMPARE(story(), u"subscribed write notified"_s);
}

void TestQtBluetoothLink::whatIsNotThereFails()
{
    openLink();
    m_link->read(battery);
    QTRY_COMPARE(story(), u"ReadFailed"_s); // Not discovered yet.
    learn(uuids::heartRateService);
    m_link->write(heartRate, "x");
    QTRY_COMPARE(story(), u"WriteFailed"_s);
    m_link->subscribe(heartRateControl, true);
    QTRY_COMPARE(story(), u"WriteFailed SubscribeFailed"_s);
    m_link->read(heartRate);
    QTRY_COMPARE(story(), u"WriteFailed SubscribeFailed ReadFailed"_s); // Refused by the watch.
    learn(uuids::huamiService);
    m_link->read(battery);
    QTRY_COMPARE(story(), u"read"_s); // The link still works.
}

void TestQtBluetoothLink::aSecondOperationIsRefused()
{
    openLink();
    learn(uuids::huamiService);
    m_link->read(battery);
    m_link->subscribe(battery, true);
    QTRY_COMPARE(story(), u"SubscribeFailed read"_s);
}

NEOBEAT_TEST(TestQtBluetoothLink)
#include "tst_qtbluetooth_link.moc"
