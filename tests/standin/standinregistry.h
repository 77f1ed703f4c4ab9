// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinadapter.h"

#include <QDBusServiceWatcher>
#include <QSet>

#include <optional>

namespace neobeat::standin {

/// org.bluez.GattManager1, LEAdvertisingManager1 and BatteryProviderManager1 of one adapter: what programs register
/// there for others to see. Like BlueZ it reads an object from the program before it answers that it is registered.
class StandInRegistry final : public QObject
{
    Q_OBJECT

public:
    StandInRegistry(StandInAdapter &adapter, ObjectTree &tree, const QDBusConnection &bus, QObject *parent = nullptr);

    /// Forgets everything, without telling the programs.
    void reset();
    /// The number of advertisements that the adapter can have; those of other programs leave it one less each.
    void setInstances(int count) { m_instances = count; }
    /// Never answers calls of this method, until heed().
    void ignore(const QString &method) { m_ignored.insert(method); }
    void heed() { m_ignored.clear(); }
    /// Takes the advertisement down and tells its program.
    void releaseAdvertisement();
    /// Answers a call to one of the managers; false when it is for none.
    bool answer(const QDBusMessage &call);

    /// Whether centrals can find an advertised heart-rate service.
    bool isOnAir() const { return m_advertisement && m_advertisement->isOnAir; }
    /// Calls a method of the measurement (0x2A37) or of the body sensor location (0x2A38); false without one.
    bool callMeasurement(const QString &method);
    bool readLocation(const QString &devicePath);

    /// What is registered, by name: see facts() of StandInControl.
    QVariantMap facts() const;
    /// What happened, in order.
    void note(const QString &event) { m_events.append(event); }

Q_SIGNALS:
    /// The program has sent a measurement.
    void measured(const QByteArray &value);

private Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage &signal);
    void onInterfacesAdded(const QDBusMessage &signal);
    void onInterfacesRemoved(const QDBusMessage &signal);

private:
    /// An object of a program, by its root.
    struct Registered
    {
        QString client;
        QString path;
        bool isOnAir = false;
    };

    QDBusMessage refusal(const QDBusMessage &call, const QString &error, const QString &text) const;
    void registerApplication(const QDBusMessage &call);
    void onApplicationRead(const QDBusMessage &call, const QDBusMessage &reply);
    void registerAdvertisement(const QDBusMessage &call);
    void onAdvertisementRead(const QDBusMessage &call, const QDBusMessage &reply);
    void registerProvider(const QDBusMessage &call);
    void unregister(const QDBusMessage &call, std::optional<Registered> &registered);
    void addBattery(const QString &path, const QVariantMap &properties);
    void follow(const QString &client);
    void ask(const QDBusMessage &question, std::function<void(const QDBusMessage &reply)> onReply);
    void onPoweredOff();
    void drop(const QString &client);

    StandInAdapter &m_adapter;
    ObjectTree &m_tree;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_leaving;
    std::optional<Registered> m_application;
    std::optional<Registered> m_advertisement;
    std::optional<Registered> m_provider;
    QString m_measurement; ///< Object path; empty without an application.
    QString m_location;
    QVariantMap m_advertised;
    QMap<QString, QString> m_batteries; ///< The device of each battery, by the path of its object.
    QMap<QString, int> m_levels; ///< By path of the device.
    QByteArray m_locationValue;
    QSet<QString> m_ignored;
    QSet<QString> m_followed;
    QStringList m_events;
    int m_instances = 5;
};

} // namespace neobeat::standin
