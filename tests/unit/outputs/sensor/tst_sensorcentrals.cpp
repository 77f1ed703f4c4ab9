// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Quality = LiveValue::Quality;

/// The order in which everything is taken down when the watch is lost, and which devices are disconnected then.
class TestSensorCentrals : public SensorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aLostWatchEndsTheAdvertisementAndThenTheCentrals();
    void valuesBringTheAdvertisementBack();
    void tenLossesAreSurvived();
    void aWatchLostWhileItWaitsForTheAdvertisementEndsIt();
    void aWatchLostAfterTheAdvertisementEndedDisconnectsTheCentrals();
    void aCentralThatStaysIsDisconnectedAgainUntilTheWatchIsBack();
    void aCentralThatReturnsIsStillOurs();
    void whatIsNotOursStaysConnected_data();
    void whatIsNotOursStaysConnected();
    void aDeviceFromBeforeTheAdvertisementStaysConnected();
    void aReaderFromBeforeTheAdvertisementStaysConnected();
    void aCentralThatAScanFindsLaterMayBeAnotherProgramsPeripheral();
    void aScannedDeviceThatReadTheServiceIsDisconnected();
    void aPairedDeviceThatReadTheServiceStaysConnected();
    void aCentralThatPairsMeanwhileStaysConnected();

private:
    static QString disconnected(const QString &central) { return u"Disconnect "_s + central; }
    /// Loses the watch and waits for what follows; a central that is certainly ours shows that it is over.
    void loseWatchCompletely();
};

void TestSensorCentrals::loseWatchCompletely()
{
    tell(u"ConnectCentral"_s, {bikeComputer});
    loseWatch();
    QTRY_VERIFY(!centrals().contains(bikeComputer));
    QVERIFY(!isOnAir());
}

void TestSensorCentrals::aLostWatchEndsTheAdvertisementAndThenTheCentrals()
{
    advertise();
    join();
    join(bikeComputer);
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
    QCOMPARE(events(),
             (QStringList{u"RegisterApplication"_s, u"RegisterAdvertisement"_s, u"UnregisterAdvertisement"_s,
                          disconnected(phone), disconnected(bikeComputer)}));
    QCOMPARE(story(), u"Ready"_s);
    QTRY_COMPARE(m_sensor->peers(), 0);
    QVERIFY(!m_sensor->isAdvertising());
    QVERIFY(fact(u"application"_s).toBool());
}

void TestSensorCentrals::valuesBringTheAdvertisementBack()
{
    advertise();
    join();
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
    m_sensor->publish(without(Quality::Waiting));
    QVERIFY(!isOnAir());
    measure(66);
    QTRY_VERIFY(isOnAir());
    join();
    measure(67);
    QTRY_COMPARE(values(), QStringList{u"0043"_s});
}

void TestSensorCentrals::tenLossesAreSurvived()
{
    advertise();
    for (int round = 0; round < 10; ++round) {
        join();
        measure(100 + round);
        QTRY_COMPARE(values().size(), round + 1);
        loseWatch();
        QTRY_COMPARE(centrals(), QStringList());
        QTRY_COMPARE(m_sensor->peers(), 0);
        measure(60);
        QTRY_VERIFY(isOnAir());
        QTRY_VERIFY(m_sensor->isAdvertising());
    }
}

void TestSensorCentrals::aWatchLostWhileItWaitsForTheAdvertisementEndsIt()
{
    m_sensor->start();
    QTRY_COMPARE(story(), u"Ready"_s);
    measure(70);
    loseWatch();
    QTRY_VERIFY(events().contains(u"UnregisterAdvertisement"_s));
    QTRY_VERIFY(!isOnAir());
    measure(71);
    loseWatch();
    measure(72);
    QTRY_VERIFY(m_sensor->isAdvertising());
    QVERIFY(isOnAir());
}

void TestSensorCentrals::aWatchLostAfterTheAdvertisementEndedDisconnectsTheCentrals()
{
    m_settings.grace = 0ms;
    advertise();
    join();
    QSignalSpy changed(m_sensor.get(), &SensorOutput::advertisingChanged);
    m_sensor->publish(without(Quality::Stale));
    QVERIFY(changed.wait());
    QVERIFY(!m_sensor->isAdvertising());
    QCOMPARE(centrals(), QStringList{phone});
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
}

void TestSensorCentrals::aCentralThatStaysIsDisconnectedAgainUntilTheWatchIsBack()
{
    SensorTiming timing = SensorFixture::timing();
    timing.answer = 200ms; // Also to the next request to disconnect.
    timing.interval = 500ms;
    m_sensor = std::make_unique<SensorOutput>(timing);
    advertise();
    join();
    tell(u"SetStubborn"_s, {true});
    loseWatch();
    QTRY_VERIFY(events().count(disconnected(phone)) >= 3);
    m_sensor->publish(without(Quality::Waiting));
    const qsizetype count = events().count(disconnected(phone));
    measure(70);
    QTRY_VERIFY(isOnAir());
    measure(71);
    measure(72);
    QTRY_COMPARE(values(), (QStringList{u"0046"_s, u"0048"_s})); // It is served again.
    QCOMPARE(events().count(disconnected(phone)), count);
    tell(u"SetStubborn"_s, {false});
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
}

void TestSensorCentrals::aCentralThatReturnsIsStillOurs()
{
    advertise();
    join();
    tell(u"Leave"_s, {phone});
    QTRY_COMPARE(m_sensor->peers(), 0);
    join(); // Meanwhile bluetoothd knows it.
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
}

void TestSensorCentrals::whatIsNotOursStaysConnected_data()
{
    QTest::addColumn<QVariantMap>("properties");
    QTest::newRow("found by a scan") << QVariantMap{{u"RSSI"_s, QVariant::fromValue(short(-60))}};
    QTest::newRow("paired") << QVariantMap{{u"Paired"_s, true}};
    QTest::newRow("trusted") << QVariantMap{{u"Trusted"_s, true}};
    QTest::newRow("classic") << QVariantMap{{u"Class"_s, 0x240404u}};
}

void TestSensorCentrals::whatIsNotOursStaysConnected()
{
    QFETCH(QVariantMap, properties);
    advertise();
    tell(u"AddDevice"_s, {phone, properties});
    tell(u"Link"_s, {phone});
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
}

void TestSensorCentrals::aDeviceFromBeforeTheAdvertisementStaysConnected()
{
    tell(u"Link"_s, {phone});
    advertise();
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
    // Also one that appeared while the sensor was on, but did not advertise.
    tell(u"Link"_s, {u"42:00:5E:00:53:42"_s});
    measure(70);
    QTRY_VERIFY(m_sensor->isAdvertising());
    loseWatchCompletely();
    QCOMPARE(centrals(), (QStringList{phone, u"42:00:5E:00:53:42"_s}));
}

void TestSensorCentrals::aReaderFromBeforeTheAdvertisementStaysConnected()
{
    tell(u"Link"_s, {phone}); // As the watch, which can read here too.
    advertise();
    tell(u"ReadLocation"_s, {phone});
    QTRY_COMPARE(fact(u"location"_s).toString(), u"02"_s);
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
}

void TestSensorCentrals::aCentralThatAScanFindsLaterMayBeAnotherProgramsPeripheral()
{
    advertise();
    join();
    tell(u"Leave"_s, {phone});
    tell(u"ChangeDevice"_s, {phone, QVariantMap{{u"RSSI"_s, QVariant::fromValue(short(-60))}}});
    tell(u"Link"_s, {phone});
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
}

void TestSensorCentrals::aScannedDeviceThatReadTheServiceIsDisconnected()
{
    advertise();
    tell(u"AddDevice"_s, {phone, QVariantMap{{u"RSSI"_s, QVariant::fromValue(short(-60))}}});
    tell(u"ConnectCentral"_s, {phone});
    tell(u"ReadLocation"_s, {phone});
    QTRY_COMPARE(fact(u"location"_s).toString(), u"02"_s);
    loseWatch();
    QTRY_COMPARE(centrals(), QStringList());
}

void TestSensorCentrals::aPairedDeviceThatReadTheServiceStaysConnected()
{
    advertise();
    tell(u"AddDevice"_s, {phone, QVariantMap{{u"Paired"_s, true}}});
    tell(u"ConnectCentral"_s, {phone});
    tell(u"ReadLocation"_s, {phone});
    QTRY_COMPARE(fact(u"location"_s).toString(), u"02"_s);
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
}

void TestSensorCentrals::aCentralThatPairsMeanwhileStaysConnected()
{
    advertise();
    join();
    tell(u"ChangeDevice"_s, {phone, QVariantMap{{u"Paired"_s, true}}});
    loseWatchCompletely();
    QCOMPARE(centrals(), QStringList{phone});
}

NEOBEAT_TEST(TestSensorCentrals)
#include "tst_sensorcentrals.moc"
