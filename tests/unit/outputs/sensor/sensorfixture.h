// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/sensor/sensoroutput.h"
#include "support/privatebus.h"

#include <QDBusMessage>
#include <QObject>

#include <memory>

namespace neobeat {

/// A sensor on a private bus with the stand-in bluetoothd, whose centrals find it, read it and subscribe.
class SensorFixture : public QObject
{
protected:
    inline static const QString phone = QStringLiteral("42:00:5E:00:53:40");
    inline static const QString bikeComputer = QStringLiteral("42:00:5E:00:53:41");

    /// As in the product, but without long pauses.
    static SensorTiming timing();
    /// Before the first test.
    void startBus();
    /// Before each test: any warning fails it, bluetoothd knows nothing, the sensor is off.
    void setUp(const SensorTiming &timing = SensorFixture::timing());
    /// After each test.
    void tearDown() { m_sensor.reset(); }

    static LiveValue reading(int bpm);
    static LiveValue without(LiveValue::Quality quality);

    /// Publishes a new reading.
    void measure(int bpm);
    void loseWatch() { m_sensor->publish(without(LiveValue::Quality::Disconnected)); }
    /// Starts the sensor and measures; returns once it advertises.
    void advertise();
    /// Lets that central find the sensor, connect and subscribe; returns once it has.
    void join(const QString &central = phone);
    /// Calls a method of the stand-in; see StandInControl.
    void tell(const QString &method, const QVariantList &arguments = {});

    /// Returns once all that bluetoothd has sent until now was handled, with the calls and replies that follow from it.
    void settle();
    /// Calls a method of the sensor's objects as bluetoothd does, below their root; returns the reply.
    QDBusMessage callSensor(const QString &object, const QString &interface, const QString &method,
                            const QVariantList &arguments = {});

    /// What the stand-in reports about its registry and its centrals; see StandInControl::facts().
    QVariantMap facts();
    QVariant fact(const QString &name) { return facts().value(name); }
    QStringList events() { return fact(QStringLiteral("events")).toStringList(); }
    QStringList values() { return fact(QStringLiteral("values")).toStringList(); }
    QStringList centrals() { return fact(QStringLiteral("centrals")).toStringList(); }
    bool isOnAir() { return fact(QStringLiteral("onAir")).toBool(); }

    /// The state, and the error's name where there is one: "Ready", "Retrying AdapterOff".
    QString story() const;

    PrivateBus m_bus;
    std::unique_ptr<SensorOutput> m_sensor;
    SensorOutput::Settings m_settings;
};

} // namespace neobeat
