// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Quality = LiveValue::Quality;

/// The sensor with a bluetoothd that works, as a central sees it.
class TestSensorOutput : public SensorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void offItRegistersNothing();
    void withoutAValueItIsReadyAndDoesNotAdvertise();
    void aValueIsAdvertisedAsAHeartRateSensor();
    void aValueFromBeforeTheStartIsAdvertisedAtOnce();
    void aCentralReadsWhereTheSensorIsWorn();
    void aSubscriberReceivesEachReading();
    void aSubscriberIsToldThatTheWatchIsNotWorn();
    void whatIsNoNewReadingIsNotSent();
    void withoutASubscriberNothingCountsAsSent();
    void aBurstIsSentOnceASecond();
    void aWaitingValueIsNotSentAfterItBecameStale();
    void subscribersAreCounted();
    void withoutAValueTheAdvertisementEndsAfterTheGraceTime();
    void aShortGapKeepsTheAdvertisement();
    void stoppingTakesDownAdvertisementCentralsAndServiceInThisOrder();
    void startingAgainBeginsAnew();
    void destroyingTakesEverythingDown();
    void unexpectedCallsAreAnswered();
};

void TestSensorOutput::offItRegistersNothing()
{
    measure(70);
    QCOMPARE(story(), u"Off"_s);
    QCOMPARE(m_sensor->location(), QString());
    QCOMPARE(events(), QStringList());
    m_sensor->stop();
    QCOMPARE(story(), u"Off"_s);
}

void TestSensorOutput::withoutAValueItIsReadyAndDoesNotAdvertise()
{
    m_sensor->publish(without(Quality::Waiting));
    m_sensor->start();
    QCOMPARE(story(), u"Starting"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QCOMPARE(m_sensor->peers(), 0);
    QCOMPARE(m_sensor->location(), u"Neobeat"_s);
    QVERIFY(!m_sensor->isAdvertising());
    QCOMPARE(events(), QStringList{u"RegisterApplication"_s});
    QVERIFY(fact(u"application"_s).toBool());
}

void TestSensorOutput::aValueIsAdvertisedAsAHeartRateSensor()
{
    m_settings.name = u"Neobeat desk"_s;
    advertise();
    const QVariantMap advertisement = qdbus_cast<QVariantMap>(fact(u"advertisement"_s));
    QCOMPARE(advertisement.value(u"LocalName"_s).toString(), u"Neobeat desk"_s);
    QCOMPARE(advertisement.value(u"Type"_s).toString(), u"peripheral"_s);
    QCOMPARE(advertisement.value(u"ServiceUUIDs"_s).toStringList(),
             QStringList{u"0000180d-0000-1000-8000-00805f9b34fb"_s});
    QCOMPARE(advertisement.value(u"Appearance"_s).toInt(), 0x0341);
    QCOMPARE(advertisement.value(u"Discoverable"_s).toBool(), true);
    QCOMPARE(advertisement.size(), 5);
    QCOMPARE(m_sensor->location(), u"Neobeat desk"_s);
}

void TestSensorOutput::aValueFromBeforeTheStartIsAdvertisedAtOnce()
{
    measure(70);
    m_sensor->start();
    QTRY_VERIFY(isOnAir());
}

void TestSensorOutput::aCentralReadsWhereTheSensorIsWorn()
{
    advertise();
    tell(u"ConnectCentral"_s, {phone});
    tell(u"ReadLocation"_s, {phone});
    QTRY_COMPARE(fact(u"location"_s).toString(), u"02"_s);
}

void TestSensorOutput::aSubscriberReceivesEachReading()
{
    advertise();
    join();
    QSignalSpy sent(m_sensor.get(), &Output::sent);
    measure(72);
    QTRY_COMPARE(values(), QStringList{u"0048"_s});
    measure(72);
    QTRY_COMPARE(values(), (QStringList{u"0048"_s, u"0048"_s}));
    LiveValue worn = reading(73);
    worn.contact = true;
    m_sensor->publish(worn);
    QTRY_COMPARE(values().value(2), u"0649"_s);
    QCOMPARE(sent.size(), 3);
    QVERIFY(m_sensor->lastSent().secsTo(QDateTime::currentDateTime()) < 60);
}

void TestSensorOutput::aSubscriberIsToldThatTheWatchIsNotWorn()
{
    advertise();
    join();
    QSignalSpy sent(m_sensor.get(), &Output::sent);
    m_sensor->publish(without(Quality::NoContact));
    QTRY_COMPARE(values(), QStringList{u"0400"_s});
    QCOMPARE(sent.size(), 0);
}

void TestSensorOutput::whatIsNoNewReadingIsNotSent()
{
    advertise();
    join();
    LiveValue value = reading(72);
    m_sensor->publish(value);
    value.battery = 55;
    m_sensor->publish(value);
    m_sensor->publish(without(Quality::Stale));
    m_sensor->publish(without(Quality::Idle));
    m_sensor->publish(without(Quality::Waiting));
    measure(74);
    QTRY_COMPARE(values(), (QStringList{u"0048"_s, u"004a"_s}));
}

void TestSensorOutput::withoutASubscriberNothingCountsAsSent()
{
    advertise();
    measure(72);
    join();
    measure(73);
    QTRY_COMPARE(values(), QStringList{u"0049"_s});
    tell(u"Unsubscribe"_s, {phone});
    QTRY_COMPARE(m_sensor->peers(), 0);
    QSignalSpy sent(m_sensor.get(), &Output::sent);
    measure(74);
    QVERIFY(sent.isEmpty());
}

void TestSensorOutput::aBurstIsSentOnceASecond()
{
    SensorTiming timing = SensorFixture::timing();
    timing.interval = 1s;
    timing.jitter = 100ms;
    m_sensor = std::make_unique<SensorOutput>(timing);
    advertise();
    join();
    QElapsedTimer since;
    since.start();
    for (int bpm = 72; bpm < 90; ++bpm)
        measure(bpm);
    QTRY_COMPARE(values(), (QStringList{u"0048"_s, u"0059"_s}));
    QVERIFY2(since.elapsed() >= 890, qPrintable(QString::number(since.elapsed())));
}

void TestSensorOutput::aWaitingValueIsNotSentAfterItBecameStale()
{
    SensorTiming timing = SensorFixture::timing();
    timing.interval = 1s;
    m_sensor = std::make_unique<SensorOutput>(timing);
    advertise();
    join();
    measure(72);
    measure(73);
    m_sensor->publish(without(Quality::Stale));
    QTRY_COMPARE(values(), QStringList{u"0048"_s});
    measure(74);
    QTRY_COMPARE(values(), (QStringList{u"0048"_s, u"004a"_s}));
}

void TestSensorOutput::subscribersAreCounted()
{
    advertise();
    join();
    join(bikeComputer);
    QCOMPARE(m_sensor->peers(), 2);
    tell(u"Leave"_s, {phone}); // Which bluetoothd does not report as the end of a subscription.
    QTRY_COMPARE(m_sensor->peers(), 1);
    tell(u"Leave"_s, {bikeComputer});
    QTRY_COMPARE(m_sensor->peers(), 0);
}

void TestSensorOutput::withoutAValueTheAdvertisementEndsAfterTheGraceTime()
{
    m_settings.grace = 200ms;
    advertise();
    join();
    QElapsedTimer since;
    since.start();
    m_sensor->publish(without(Quality::Stale));
    QTRY_VERIFY(!m_sensor->isAdvertising());
    QVERIFY2(since.elapsed() >= 190, qPrintable(QString::number(since.elapsed())));
    QTRY_VERIFY(!isOnAir());
    QCOMPARE(story(), u"Ready"_s);
    QCOMPARE(centrals(), QStringList{phone}); // The watch is not lost.
    measure(80);
    QTRY_VERIFY(isOnAir());
    QTRY_COMPARE(values(), QStringList{u"0050"_s});
}

void TestSensorOutput::aShortGapKeepsTheAdvertisement()
{
    SensorTiming timing = SensorFixture::timing();
    timing.interval = 400ms;
    m_sensor = std::make_unique<SensorOutput>(timing);
    m_settings.grace = 200ms;
    advertise();
    join();
    measure(74);
    m_sensor->publish(without(Quality::Stale));
    m_sensor->publish(without(Quality::Waiting));
    measure(75); // It has to wait until the grace time would have ended.
    QTRY_COMPARE(values(), (QStringList{u"004a"_s, u"004b"_s}));
    QCOMPARE(events(), (QStringList{u"RegisterApplication"_s, u"RegisterAdvertisement"_s}));
}

void TestSensorOutput::stoppingTakesDownAdvertisementCentralsAndServiceInThisOrder()
{
    advertise();
    join();
    m_sensor->stop();
    QCOMPARE(story(), u"Stopping"_s);
    QTRY_COMPARE(story(), u"Off"_s);
    QCOMPARE(m_sensor->peers(), 0);
    QCOMPARE(
        events().mid(2),
        (QStringList{u"UnregisterAdvertisement"_s, u"Disconnect 42:00:5E:00:53:40"_s, u"UnregisterApplication"_s}));
    measure(75);
    QCOMPARE(story(), u"Off"_s);
}

void TestSensorOutput::startingAgainBeginsAnew()
{
    advertise();
    m_sensor->start();
    QCOMPARE(story(), u"Starting"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    m_sensor->stop();
    m_sensor->start();
    QCOMPARE(story(), u"Starting"_s);
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
    QCOMPARE(events().count(u"RegisterAdvertisement"_s), 3);
}

void TestSensorOutput::destroyingTakesEverythingDown()
{
    advertise();
    m_sensor.reset();
    QTRY_VERIFY(!fact(u"application"_s).toBool());
    QVERIFY(!isOnAir());
}

void TestSensorOutput::unexpectedCallsAreAnswered()
{
    m_sensor->start();
    QTRY_COMPARE(story(), u"Ready"_s);
    const QString characteristic = u"org.bluez.GattCharacteristic1"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    const auto errorOf = [this](const QString &object, const QString &interface, const QString &method,
                                const QVariantList &arguments = {}) {
        const QDBusMessage reply = callSensor(object, interface, method, arguments);
        return reply.type() == QDBusMessage::ErrorMessage ? reply.errorName().section(u'.', -1) : u"none"_s;
    };
    QCOMPARE(errorOf(u"/nothing"_s, characteristic, u"StartNotify"_s), u"UnknownObject"_s);
    QCOMPARE(errorOf(u"/service0/char0"_s, characteristic, u"ReadValue"_s), u"UnknownMethod"_s);
    QCOMPARE(errorOf(u"/service0/char0"_s, characteristic, u"AcquireNotify"_s), u"UnknownMethod"_s);
    QCOMPARE(errorOf(u"/service0/char1"_s, characteristic, u"WriteValue"_s), u"UnknownMethod"_s);
    QCOMPARE(errorOf(u"/service0"_s, properties, u"GetAll"_s), u"UnknownInterface"_s);
    QCOMPARE(errorOf(u"/service0"_s, properties, u"Get"_s, {u"org.bluez.GattService1"_s, u"Device"_s}),
             u"UnknownProperty"_s);
    QCOMPARE(errorOf(u"/service0"_s, properties, u"Set"_s, {u"org.bluez.GattService1"_s, u"UUID"_s, u"180f"_s}),
             u"PropertyReadOnly"_s);
    QCOMPARE(errorOf(u"/service0/char1"_s, characteristic, u"ReadValue"_s, {u"no options"_s}), u"none"_s);
    QCOMPARE(errorOf(u"/service0/char1"_s, characteristic, u"ReadValue"_s,
                     {QVariantMap{{u"offset"_s, QVariant::fromValue(quint16(2))}}}),
             u"InvalidOffset"_s);
    QCOMPARE(callSensor(u"/service0/char1"_s, characteristic, u"ReadValue"_s,
                        {QVariantMap{{u"offset"_s, QVariant::fromValue(quint16(1))}, {u"device"_s, 7}}})
                 .arguments(),
             QVariantList{QByteArray("")});
    QCOMPARE(errorOf(u"/service0/char0"_s, characteristic, u"StopNotify"_s), u"none"_s);
    QCOMPARE(m_sensor->peers(), 0);
    // Nothing is advertised that could be taken down.
    QCOMPARE(errorOf(u"/advertisement0"_s, u"org.bluez.LEAdvertisement1"_s, u"Release"_s), u"none"_s);
    QCOMPARE(story(), u"Ready"_s);
}

NEOBEAT_TEST(TestSensorOutput)
#include "tst_sensoroutput.moc"
