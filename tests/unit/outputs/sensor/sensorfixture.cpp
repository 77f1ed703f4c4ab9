// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorfixture.h"

#include "support/patience.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SensorTiming SensorFixture::timing()
{
    SensorTiming timing;
    timing.retry = 50ms;
    timing.stopping = 10min;
    timing.interval = 0ms;
    timing.jitter = 0ms;
    return timing;
}

void SensorFixture::startBus()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
    QVERIFY2(m_bus.startBluetoothd(), qPrintable(m_bus.problem()));
}

void SensorFixture::setUp(const SensorTiming &timing)
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY2(m_bus.apply({}), qPrintable(m_bus.problem()));
    m_settings = {};
    m_sensor = std::make_unique<SensorOutput>(timing);
}

LiveValue SensorFixture::reading(int bpm)
{
    static quint64 number = 0;
    LiveValue value;
    value.quality = LiveValue::Quality::Good;
    value.bpm = bpm;
    value.reading = ++number;
    value.connected = true;
    value.measuredAt = QDateTime::currentDateTime();
    return value;
}

LiveValue SensorFixture::without(LiveValue::Quality quality)
{
    LiveValue value;
    value.quality = quality;
    value.connected = quality != LiveValue::Quality::Disconnected;
    if (quality == LiveValue::Quality::NoContact)
        value.contact = false;
    return value;
}

void SensorFixture::measure(int bpm)
{
    m_sensor->publish(reading(bpm));
}

void SensorFixture::advertise()
{
    m_sensor->setSettings(m_settings);
    m_sensor->start();
    measure(70);
    QTRY_VERIFY(m_sensor->isAdvertising());
    QTRY_COMPARE(story(), u"Ready"_s);
    QVERIFY(isOnAir());
}

void SensorFixture::join(const QString &central)
{
    const int before = m_sensor->peers();
    tell(u"ConnectCentral"_s, {central});
    tell(u"Subscribe"_s, {central});
    QTRY_COMPARE(m_sensor->peers(), before + 1);
}

void SensorFixture::tell(const QString &method, const QVariantList &arguments)
{
    QVERIFY2(m_bus.call(method, arguments), qPrintable(m_bus.problem()));
}

void SensorFixture::settle()
{
    for (int round = 0; round < 5; ++round) {
        QDBusPendingCallWatcher watcher(QDBusConnection::systemBus().asyncCall(QDBusMessage::createMethodCall(
            u"org.bluez"_s, u"/"_s, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s)));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        QVERIFY(finished.wait(60'000));
    }
}

QDBusMessage SensorFixture::callSensor(const QString &object, const QString &interface, const QString &method,
                                       const QVariantList &arguments)
{
    static QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"other"_s);
    QDBusMessage call = QDBusMessage::createMethodCall(QDBusConnection::systemBus().baseService(),
                                                       u"/io/github/neobeat/Sensor"_s + object, interface, method);
    call.setArguments(arguments);
    QDBusPendingCallWatcher watcher(other.asyncCall(call));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    return finished.wait(60'000) ? watcher.reply() : QDBusMessage();
}

QVariantMap SensorFixture::facts()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.bluez"_s, u"/io/github/neobeat/StandIn"_s,
                                                                 u"io.github.neobeat.StandIn"_s, u"Facts"_s);
    const QDBusMessage reply = QDBusConnection::systemBus().call(question);
    return qdbus_cast<QVariantMap>(reply.arguments().value(0));
}

QString SensorFixture::story() const
{
    const QString state = QString::fromLatin1(QMetaEnum::fromType<Output::State>().valueToKey(int(m_sensor->state())));
    const Error error = m_sensor->error();
    return error ? state + u' ' + error.name() : state;
}

} // namespace neobeat
