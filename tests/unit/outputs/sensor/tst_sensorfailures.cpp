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

/// The sensor with a bluetoothd that is away, refuses, does not answer, or loses its adapter.
class TestSensorFailures : public SensorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aNameThatDoesNotFitFailsUntilItIsChanged();
    void withoutBluetoothdItWaitsForIt();
    void aBusThatDeniesAccessIsAskedAgain();
    void aKilledBluetoothdIsFoundAgain();
    void aBluetoothdThatRestartsTwentyTimesIsFoundAgain();
    void withoutPowerItWaitsForIt();
    void aBlockedAdapterIsReported();
    void aRemovedAdapterIsAwaited();
    void anotherAdapterTakesOver();
    void theAdapterOfAnAddressIsUsed();
    void anAdapterThatIsNotThereIsAwaited();
    void anAdapterThatCannotAdvertiseIsReported();
    void withoutAFreeAdvertisementItTriesAgain();
    void aRefusedServiceIsTriedAgain_data();
    void aRefusedServiceIsTriedAgain();
    void aRefusedAdvertisementIsTriedAgain_data();
    void aRefusedAdvertisementIsTriedAgain();
    void aServiceThatIsNotAnsweredIsTriedAgain();
    void anAdvertisementThatIsNotAnsweredIsTriedAgain();
    void aReleasedAdvertisementComesBack();
    void stoppingDoesNotWaitForABluetoothdThatDoesNotAnswer();
    void stoppingWhileStartingEndsOff();
    void stoppingWithoutBluetoothdEndsOff();

private:
    static SensorTiming impatient();
};

SensorTiming TestSensorFailures::impatient()
{
    SensorTiming timing = SensorFixture::timing();
    timing.answer = 300ms;
    timing.stopping = 300ms;
    return timing;
}

void TestSensorFailures::aNameThatDoesNotFitFailsUntilItIsChanged()
{
    m_settings.name = u"Neobeat of the first floor"_s;
    m_sensor->setSettings(m_settings);
    m_sensor->start();
    QCOMPARE(story(), u"Failed OutputIncomplete"_s);
    QCOMPARE(m_sensor->location(), QString());
    measure(70);
    QCOMPARE(events(), QStringList());
    m_settings.name = u"Neobeat"_s;
    advertise();
    m_settings.name.clear();
    m_sensor->setSettings(m_settings);
    m_sensor->start();
    QCOMPARE(story(), u"Failed OutputIncomplete"_s);
    QTRY_VERIFY(!isOnAir());
    m_sensor->stop();
    QTRY_COMPARE(story(), u"Off"_s);
}

void TestSensorFailures::withoutBluetoothdItWaitsForIt()
{
    m_bus.stopBluetoothd();
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying BluetoothServiceMissing"_s);
    QVERIFY(!m_bus.wasWakeCalled());
    QVERIFY(m_bus.startBluetoothd());
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::aBusThatDeniesAccessIsAskedAgain()
{
    QVERIFY(m_bus.setAccess(false));
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying BluetoothAccessDenied"_s);
    QVERIFY(m_bus.setAccess(true));
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::aKilledBluetoothdIsFoundAgain()
{
    advertise();
    join();
    m_bus.killBluetoothd();
    QTRY_COMPARE(story(), u"Retrying BluetoothServiceMissing"_s);
    QCOMPARE(m_sensor->peers(), 0);
    QVERIFY(!m_sensor->isAdvertising());
    measure(71);
    QVERIFY(m_bus.startBluetoothd());
    QElapsedTimer since;
    since.start();
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(isOnAir());
    join();
    measure(72);
    QTRY_COMPARE(values(), QStringList{u"0048"_s});
}

void TestSensorFailures::aBluetoothdThatRestartsTwentyTimesIsFoundAgain()
{
    advertise();
    for (int round = 0; round < 20; ++round) {
        if (round % 2 == 0)
            m_bus.killBluetoothd();
        QVERIFY(m_bus.startBluetoothd()); // Stops it first; nothing here has noticed that yet.
        QTRY_VERIFY(isOnAir());
        QTRY_COMPARE(story(), u"Ready"_s);
        QCOMPARE(events(), (QStringList{u"RegisterApplication"_s, u"RegisterAdvertisement"_s}));
    }
}

void TestSensorFailures::withoutPowerItWaitsForIt()
{
    advertise();
    join();
    tell(u"SetPowered"_s, {false});
    QTRY_COMPARE(story(), u"Retrying AdapterOff"_s);
    QCOMPARE(m_sensor->peers(), 0);
    tell(u"SetPowered"_s, {true});
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    // A moment without power takes the advertisement down too.
    tell(u"SetPowered"_s, {false});
    tell(u"SetPowered"_s, {true});
    QVERIFY(!isOnAir());
    QTRY_VERIFY(isOnAir());
}

void TestSensorFailures::aBlockedAdapterIsReported()
{
    QVERIFY(m_bus.apply(u"adapter-blocked"_s));
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying AdapterBlocked"_s);
}

void TestSensorFailures::aRemovedAdapterIsAwaited()
{
    advertise();
    tell(u"RemoveAdapter"_s);
    QTRY_COMPARE(story(), u"Retrying AdapterMissing"_s);
    tell(u"AddAdapter"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    tell(u"RemoveAdapter"_s);
    tell(u"AddAdapter"_s);
    QVERIFY(!isOnAir());
    QTRY_VERIFY(isOnAir());
}

void TestSensorFailures::anotherAdapterTakesOver()
{
    advertise();
    tell(u"AddSecondAdapter"_s);
    tell(u"RemoveAdapter"_s);
    QTRY_VERIFY(fact(u"secondOnAir"_s).toBool());
    QTRY_COMPARE(story(), u"Ready"_s);
    tell(u"AddAdapter"_s);
    settle();
    QVERIFY(fact(u"secondOnAir"_s).toBool()); // The one in use stays in use.
    QVERIFY(!isOnAir());
    tell(u"SetSecondPowered"_s, {false});
    QTRY_VERIFY(isOnAir());
    QTRY_COMPARE(story(), u"Ready"_s);
}

void TestSensorFailures::theAdapterOfAnAddressIsUsed()
{
    tell(u"AddSecondAdapter"_s);
    for (const QString &adapter : {u"00:00:5e:00:53:02"_s, u"/org/bluez/hci1"_s}) {
        m_settings.adapter = adapter;
        m_sensor->setSettings(m_settings);
        measure(70);
        m_sensor->start();
        QTRY_VERIFY(fact(u"secondOnAir"_s).toBool());
        QVERIFY(!isOnAir());
        tell(u"SetSecondPowered"_s, {false});
        QTRY_COMPARE(story(), u"Retrying AdapterOff"_s); // Never another one.
        tell(u"SetSecondPowered"_s, {true});
        QTRY_COMPARE(story(), u"Ready"_s);
        m_sensor->stop();
        QTRY_COMPARE(story(), u"Off"_s);
    }
}

void TestSensorFailures::anAdapterThatIsNotThereIsAwaited()
{
    m_settings.adapter = u"00:00:5E:00:53:02"_s;
    m_sensor->setSettings(m_settings);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying AdapterMissing"_s);
    tell(u"AddSecondAdapter"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
}

void TestSensorFailures::anAdapterThatCannotAdvertiseIsReported()
{
    tell(u"SetManagers"_s, {QStringList{u"org.bluez.GattManager1"_s}});
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying SensorUnavailable"_s);
    QCOMPARE(m_sensor->error().detail, u"org.bluez.LEAdvertisingManager1"_s);
    QVERIFY(m_bus.apply({}));
    QTRY_COMPARE(story(), u"Ready"_s);
}

void TestSensorFailures::withoutAFreeAdvertisementItTriesAgain()
{
    tell(u"SetInstances"_s, {0});
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying SensorRefused"_s);
    QTRY_VERIFY(events().count(u"RegisterAdvertisement"_s) >= 3);
    QCOMPARE(events().count(u"RegisterApplication"_s), 1);
    m_sensor->publish(without(Quality::Disconnected)); // What is not wanted is not missed.
    QTRY_COMPARE(story(), u"Ready"_s);
    measure(71);
    QTRY_COMPARE(story(), u"Retrying SensorRefused"_s);
    tell(u"SetInstances"_s, {1});
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::aRefusedServiceIsTriedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    QTest::newRow("failed") << u"org.bluez.Error.Failed"_s << u"SensorUnavailable"_s;
    QTest::newRow("still there") << u"org.bluez.Error.AlreadyExists"_s << u"SensorUnavailable"_s;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"BluetoothAccessDenied"_s;
    QTest::newRow("unknown") << u"org.freedesktop.DBus.Error.UnknownMethod"_s << u"SensorUnavailable"_s;
}

void TestSensorFailures::aRefusedServiceIsTriedAgain()
{
    QFETCH(QString, name);
    tell(u"Refuse"_s, {u"RegisterApplication"_s, 2, name, u"Not now"_s});
    QSignalSpy changes(m_sensor.get(), &Output::stateChanged);
    QStringList stories;
    connect(m_sensor.get(), &Output::stateChanged, this, [&] { stories.append(story()); });
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    QFETCH(QString, error);
    QCOMPARE(stories, (QStringList{u"Starting"_s, u"Retrying "_s + error, u"Ready"_s}));
}

void TestSensorFailures::aRefusedAdvertisementIsTriedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    QTest::newRow("none left") << u"org.bluez.Error.NotPermitted"_s << u"SensorRefused"_s;
    QTest::newRow("failed") << u"org.bluez.Error.Failed"_s << u"SensorUnavailable"_s;
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << u"AdapterNotReady"_s;
    QTest::newRow("invalid") << u"org.bluez.Error.InvalidArguments"_s << u"SensorUnavailable"_s;
}

void TestSensorFailures::aRefusedAdvertisementIsTriedAgain()
{
    QFETCH(QString, name);
    tell(u"Refuse"_s, {u"RegisterAdvertisement"_s, 2, name, u"Not now"_s});
    QStringList stories;
    connect(m_sensor.get(), &Output::stateChanged, this, [&] { stories.append(story()); });
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    QFETCH(QString, error);
    QCOMPARE(stories, (QStringList{u"Starting"_s, u"Retrying "_s + error, u"Ready"_s}));
}

void TestSensorFailures::aServiceThatIsNotAnsweredIsTriedAgain()
{
    m_sensor = std::make_unique<SensorOutput>(impatient());
    tell(u"Ignore"_s, {u"RegisterApplication"_s});
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying SensorUnavailable"_s);
    QCOMPARE(m_sensor->error().detail, u"org.freedesktop.DBus.Error.NoReply"_s);
    QTRY_VERIFY(events().contains(u"UnregisterApplication"_s)); // In case it is registered after all.
    QVERIFY(m_bus.apply({}));
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::anAdvertisementThatIsNotAnsweredIsTriedAgain()
{
    m_sensor = std::make_unique<SensorOutput>(impatient());
    tell(u"Ignore"_s, {u"RegisterAdvertisement"_s});
    measure(70);
    m_sensor->start();
    QTRY_COMPARE(story(), u"Retrying SensorUnavailable"_s);
    QTRY_VERIFY(events().contains(u"UnregisterAdvertisement"_s));
    tell(u"Heed"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::aReleasedAdvertisementComesBack()
{
    advertise();
    tell(u"ReleaseAdvertisement"_s);
    QTRY_COMPARE(story(), u"Retrying SensorUnavailable"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void TestSensorFailures::stoppingDoesNotWaitForABluetoothdThatDoesNotAnswer()
{
    m_sensor = std::make_unique<SensorOutput>(impatient());
    advertise();
    tell(u"Ignore"_s, {u"UnregisterAdvertisement"_s});
    m_sensor->stop();
    QCOMPARE(story(), u"Stopping"_s);
    QTRY_COMPARE(story(), u"Off"_s);
    QTRY_VERIFY(!fact(u"application"_s).toBool());
}

void TestSensorFailures::stoppingWhileStartingEndsOff()
{
    measure(70);
    m_sensor->start();
    m_sensor->stop();
    QTRY_COMPARE(story(), u"Off"_s);
    m_sensor->start();
    QTRY_VERIFY(events().contains(u"RegisterApplication"_s));
    m_sensor->stop();
    QTRY_COMPARE(story(), u"Off"_s);
    QTRY_VERIFY(!fact(u"application"_s).toBool());
    QVERIFY(!isOnAir());
}

void TestSensorFailures::stoppingWithoutBluetoothdEndsOff()
{
    advertise();
    m_bus.killBluetoothd();
    m_sensor->stop();
    QTRY_COMPARE(story(), u"Off"_s);
    QVERIFY(m_bus.startBluetoothd());
}

NEOBEAT_TEST(TestSensorFailures)
#include "tst_sensorfailures.moc"
