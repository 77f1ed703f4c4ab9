// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/batteryprovider.h"
#include "sensorfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDBusArgument>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The battery of the watch as bluetoothd gets it.
class TestBatteryProvider : public SensorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus(); }
    void init();
    void cleanup();
    void aLevelIsProvidedAndFollowed();
    void aWatchThatIsLostHasNoBattery();
    void anotherWatchReplacesIt();
    void theLevelIsKeptUntilTheProviderIsRegistered();
    void impossibleLevelsAreLimited();
    void bluetoothdMayRestart();
    void aRefusalIsTriedAgain();
    void withoutTheInterfaceItIsQuiet();
    void stoppingWithdrawsIt();

private:
    QVariantMap batteries() { return qdbus_cast<QVariantMap>(fact(u"batteries"_s)); }
    void offer() { tell(u"SetManagers"_s, {QStringList{u"org.bluez.BatteryProviderManager1"_s}}); }

    const QString m_watch = u"00:00:5E:00:53:50"_s;
    const QString m_device = u"/org/bluez/hci0/dev_00_00_5E_00_53_50"_s;
    std::unique_ptr<BatteryProvider> m_provider;
};

void TestBatteryProvider::init()
{
    setUp();
    offer();
    tell(u"AddDevice"_s, {m_watch, QVariantMap{{u"Connected"_s, true}}});
    tell(u"AddDevice"_s, {phone, QVariantMap{{u"Connected"_s, true}}});
    m_provider = std::make_unique<BatteryProvider>(timing());
}

void TestBatteryProvider::cleanup()
{
    m_provider.reset();
    tearDown();
}

void TestBatteryProvider::aLevelIsProvidedAndFollowed()
{
    m_provider->start();
    QTRY_VERIFY(m_provider->isRegistered());
    m_provider->setBattery(m_watch, 87);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_provider->setBattery(m_watch, 86);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 86}}));
    QCOMPARE(events(), QStringList{u"RegisterBatteryProvider"_s});
}

void TestBatteryProvider::aWatchThatIsLostHasNoBattery()
{
    m_provider->start();
    m_provider->setBattery(m_watch.toLower(), 87);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_provider->setBattery(m_watch, {});
    QTRY_COMPARE(batteries(), QVariantMap());
    m_provider->setBattery(m_watch, 85);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 85}}));
}

void TestBatteryProvider::anotherWatchReplacesIt()
{
    m_provider->start();
    m_provider->setBattery(m_watch, 87);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_provider->setBattery(phone, 12);
    QTRY_COMPARE(batteries(), (QVariantMap{{u"/org/bluez/hci0/dev_42_00_5E_00_53_40"_s, 12}}));
}

void TestBatteryProvider::theLevelIsKeptUntilTheProviderIsRegistered()
{
    m_provider->setBattery(m_watch, 87);
    QCOMPARE(events(), QStringList());
    m_provider->start();
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
}

void TestBatteryProvider::impossibleLevelsAreLimited()
{
    m_provider->start();
    m_provider->setBattery(m_watch, 300);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 100}}));
    m_provider->setBattery(m_watch, -1);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 0}}));
}

void TestBatteryProvider::bluetoothdMayRestart()
{
    m_provider->start();
    m_provider->setBattery(m_watch, 87);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_bus.killBluetoothd();
    QTRY_VERIFY(!m_provider->isRegistered());
    m_provider->setBattery(m_watch, {});
    QVERIFY(m_bus.startBluetoothd());
    offer();
    tell(u"AddDevice"_s, {m_watch, QVariantMap()});
    QTRY_VERIFY(m_provider->isRegistered());
    m_provider->setBattery(m_watch, 80);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 80}}));
}

void TestBatteryProvider::aRefusalIsTriedAgain()
{
    tell(u"Refuse"_s, {u"RegisterBatteryProvider"_s, 2, u"org.bluez.Error.AlreadyExists"_s, u"Not now"_s});
    m_provider->setBattery(m_watch, 87);
    m_provider->start();
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
}

void TestBatteryProvider::withoutTheInterfaceItIsQuiet()
{
    QVERIFY(m_bus.apply({}));
    m_provider->setBattery(m_watch, 87);
    m_provider->start();
    advertise(); // As long as that takes.
    QVERIFY(!m_provider->isRegistered());
    QVERIFY(!events().contains(u"RegisterBatteryProvider"_s));
}

void TestBatteryProvider::stoppingWithdrawsIt()
{
    m_provider->start();
    m_provider->setBattery(m_watch, 87);
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_provider->stop();
    QTRY_VERIFY(!fact(u"provider"_s).toBool());
    QCOMPARE(batteries(), QVariantMap());
    m_provider->start();
    QTRY_COMPARE(batteries(), (QVariantMap{{m_device, 87}}));
    m_provider.reset();
    QTRY_VERIFY(!fact(u"provider"_s).toBool());
}

NEOBEAT_TEST(TestBatteryProvider)
#include "tst_batteryprovider.moc"
