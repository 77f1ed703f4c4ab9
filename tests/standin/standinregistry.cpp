// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinregistry.h"

#include "interfaces.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

using ManagedObjects = QMap<QDBusObjectPath, Interfaces>;

const QString objectManager = u"org.freedesktop.DBus.ObjectManager"_s;
const QString advertisementInterface = u"org.bluez.LEAdvertisement1"_s;
const QString batteryInterface = u"org.bluez.BatteryProvider1"_s;

QString pathArgument(const QDBusMessage &message)
{
    return message.arguments().value(0).value<QDBusObjectPath>().path();
}

QString shortUuid(const QVariantMap &properties)
{
    return properties.value(u"UUID"_s).toString().mid(4, 4);
}

/// The bytes of flags, services, appearance and name, as they are sent.
bool fits(const QVariantMap &advertisement)
{
    const qsizetype services = advertisement.value(u"ServiceUUIDs"_s).toStringList().size();
    return 3 + 2 + 2 * services + 4 <= 31 && advertisement.value(u"LocalName"_s).toString().size() <= 29;
}

} // namespace

StandInRegistry::StandInRegistry(StandInAdapter &adapter, ObjectTree &tree, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_adapter(adapter)
    , m_tree(tree)
    , m_bus(bus)
{
    m_leaving.setConnection(bus);
    m_leaving.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_leaving, &QDBusServiceWatcher::serviceUnregistered, this, &StandInRegistry::drop);
    connect(&adapter, &StandInAdapter::poweredOff, this, &StandInRegistry::onPoweredOff);
    connect(&adapter, &StandInAdapter::removed, this, &StandInRegistry::reset);
}

void StandInRegistry::reset()
{
    m_application.reset();
    m_advertisement.reset();
    m_provider.reset();
    m_measurement.clear();
    m_location.clear();
    m_advertised.clear();
    m_batteries.clear();
    m_levels.clear();
    m_locationValue.clear();
    m_ignored.clear();
    m_events.clear();
    m_instances = 5;
}

void StandInRegistry::onPoweredOff()
{
    if (m_advertisement)
        m_advertisement->isOnAir = false; // It is not advertised after that either, and stays registered.
}

void StandInRegistry::drop(const QString &client)
{
    for (std::optional<Registered> *registered : {&m_application, &m_advertisement, &m_provider}) {
        if (*registered && (*registered)->client == client)
            registered->reset();
    }
    m_leaving.removeWatchedService(client);
    m_followed.remove(client);
}

bool StandInRegistry::answer(const QDBusMessage &call)
{
    static const QStringList interfaces{u"org.bluez.GattManager1"_s, u"org.bluez.LEAdvertisingManager1"_s,
                                        u"org.bluez.BatteryProviderManager1"_s};
    if (call.path() != m_adapter.path() || !interfaces.contains(call.interface()))
        return false;
    const QString member = call.member();
    if (m_ignored.contains(member))
        return true;
    note(member);
    if (member == "RegisterApplication"_L1)
        registerApplication(call);
    else if (member == "RegisterAdvertisement"_L1)
        registerAdvertisement(call);
    else if (member == "RegisterBatteryProvider"_L1)
        registerProvider(call);
    else if (member == "UnregisterApplication"_L1)
        unregister(call, m_application);
    else if (member == "UnregisterAdvertisement"_L1)
        unregister(call, m_advertisement);
    else if (member == "UnregisterBatteryProvider"_L1)
        unregister(call, m_provider);
    else
        return false;
    return true;
}

QDBusMessage StandInRegistry::refusal(const QDBusMessage &call, const QString &error, const QString &text) const
{
    return call.createErrorReply(u"org.bluez.Error."_s + error, text);
}

void StandInRegistry::ask(const QDBusMessage &question, std::function<void(const QDBusMessage &reply)> onReply)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, onReply = std::move(onReply)] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void StandInRegistry::follow(const QString &client)
{
    if (m_followed.contains(client))
        return;
    m_followed.insert(client);
    m_leaving.addWatchedService(client);
    m_bus.connect(client, QString(), propertiesInterface, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    m_bus.connect(client, QString(), objectManager, u"InterfacesAdded"_s, this, SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.connect(client, QString(), objectManager, u"InterfacesRemoved"_s, this,
                  SLOT(onInterfacesRemoved(QDBusMessage)));
}

void StandInRegistry::registerApplication(const QDBusMessage &call)
{
    if (m_application) {
        m_bus.send(refusal(call, u"AlreadyExists"_s, u"Already Exists"_s));
        return;
    }
    m_application = Registered{call.service(), pathArgument(call)};
    ask(QDBusMessage::createMethodCall(call.service(), pathArgument(call), objectManager, u"GetManagedObjects"_s),
        [this, call](const QDBusMessage &reply) { onApplicationRead(call, reply); });
}

void StandInRegistry::onApplicationRead(const QDBusMessage &call, const QDBusMessage &reply)
{
    const auto objects = qdbus_cast<ManagedObjects>(reply.arguments().value(0));
    m_measurement.clear();
    m_location.clear();
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const QVariantMap characteristic = object->value(characteristicInterface);
        if (characteristic.isEmpty())
            continue;
        const QString service = characteristic.value(u"Service"_s).value<QDBusObjectPath>().path();
        const QVariantMap owner = objects.value(QDBusObjectPath(service)).value(u"org.bluez.GattService1"_s);
        if (shortUuid(owner) != "180d"_L1 || !owner.value(u"Primary"_s).toBool())
            continue;
        const QStringList flags = characteristic.value(u"Flags"_s).toStringList();
        if (shortUuid(characteristic) == "2a37"_L1 && flags == QStringList{u"notify"_s})
            m_measurement = object.key().path();
        if (shortUuid(characteristic) == "2a38"_L1 && flags == QStringList{u"read"_s})
            m_location = object.key().path();
    }
    if (m_measurement.isEmpty() || m_location.isEmpty()) {
        m_application.reset();
        m_bus.send(refusal(call, u"Failed"_s, u"No object received"_s));
        return;
    }
    follow(call.service());
    m_bus.send(call.createReply());
}

void StandInRegistry::registerAdvertisement(const QDBusMessage &call)
{
    if (m_advertisement) {
        m_bus.send(refusal(call, u"AlreadyExists"_s, u"Already Exists"_s));
        return;
    }
    if (m_instances < 1) {
        m_bus.send(refusal(call, u"NotPermitted"_s, u"Maximum advertisements reached"_s));
        return;
    }
    m_advertisement = Registered{call.service(), pathArgument(call)};
    QDBusMessage question
        = QDBusMessage::createMethodCall(call.service(), pathArgument(call), propertiesInterface, u"GetAll"_s);
    question << advertisementInterface;
    ask(question, [this, call](const QDBusMessage &reply) { onAdvertisementRead(call, reply); });
}

void StandInRegistry::onAdvertisementRead(const QDBusMessage &call, const QDBusMessage &reply)
{
    m_advertised = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    if (m_advertised.value(u"Type"_s).toString() != "peripheral"_L1 || !fits(m_advertised) || !m_adapter.isPowered()) {
        m_advertisement.reset();
        m_bus.send(refusal(call, u"Failed"_s, u"Failed to parse advertisement."_s));
        return;
    }
    if (m_advertisement)
        m_advertisement->isOnAir = true;
    follow(call.service());
    m_bus.send(call.createReply());
}

void StandInRegistry::registerProvider(const QDBusMessage &call)
{
    if (m_provider) {
        m_bus.send(refusal(call, u"AlreadyExists"_s, u"Provider already exists"_s));
        return;
    }
    m_provider = Registered{call.service(), pathArgument(call)};
    follow(call.service());
    m_bus.send(call.createReply());
    ask(QDBusMessage::createMethodCall(call.service(), pathArgument(call), objectManager, u"GetManagedObjects"_s),
        [this](const QDBusMessage &reply) {
            const auto objects = qdbus_cast<ManagedObjects>(reply.arguments().value(0));
            for (auto object = objects.cbegin(); object != objects.cend(); ++object)
                addBattery(object.key().path(), object->value(batteryInterface));
        });
}

void StandInRegistry::unregister(const QDBusMessage &call, std::optional<Registered> &registered)
{
    if (!registered || registered->client != call.service() || registered->path != pathArgument(call)) {
        m_bus.send(refusal(call, u"DoesNotExist"_s, u"Does Not Exist"_s));
        return;
    }
    registered.reset();
    if (&registered == &m_provider) {
        m_batteries.clear();
        m_levels.clear();
    }
    m_bus.send(call.createReply());
}

void StandInRegistry::addBattery(const QString &path, const QVariantMap &properties)
{
    const QString device = properties.value(u"Device"_s).value<QDBusObjectPath>().path();
    if (!m_tree.contains(device) || m_levels.contains(device))
        return; // For good, as BlueZ does.
    m_batteries.insert(path, device);
    m_levels.insert(device, properties.value(u"Percentage"_s).toInt());
}

void StandInRegistry::onInterfacesAdded(const QDBusMessage &signal)
{
    const auto interfaces = qdbus_cast<Interfaces>(signal.arguments().value(1));
    if (m_provider && signal.path() == m_provider->path && interfaces.contains(batteryInterface))
        addBattery(pathArgument(signal), interfaces.value(batteryInterface));
}

void StandInRegistry::onInterfacesRemoved(const QDBusMessage &signal)
{
    if (m_provider && signal.path() == m_provider->path)
        m_levels.remove(m_batteries.take(pathArgument(signal)));
}

void StandInRegistry::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    if (m_application && signal.path() == m_measurement && changed.contains(u"Value"_s))
        Q_EMIT measured(changed.value(u"Value"_s).toByteArray());
    if (const QString device = m_batteries.value(signal.path()); !device.isEmpty() && changed.contains(u"Percentage"_s))
        m_levels[device] = changed.value(u"Percentage"_s).toInt();
}

void StandInRegistry::releaseAdvertisement()
{
    if (!m_advertisement)
        return;
    m_bus.send(QDBusMessage::createMethodCall(m_advertisement->client, m_advertisement->path, advertisementInterface,
                                              u"Release"_s));
    m_advertisement.reset();
}

bool StandInRegistry::callMeasurement(const QString &method)
{
    if (!m_application)
        return false;
    m_bus.send(QDBusMessage::createMethodCall(m_application->client, m_measurement, characteristicInterface, method));
    return true;
}

bool StandInRegistry::readLocation(const QString &devicePath)
{
    if (!m_application)
        return false;
    QDBusMessage question
        = QDBusMessage::createMethodCall(m_application->client, m_location, characteristicInterface, u"ReadValue"_s);
    question << QVariantMap{{u"device"_s, QVariant::fromValue(QDBusObjectPath(devicePath))},
                            {u"link"_s, u"LE"_s},
                            {u"mtu"_s, QVariant::fromValue(quint16(23))}};
    ask(question, [this](const QDBusMessage &reply) { m_locationValue = reply.arguments().value(0).toByteArray(); });
    return true;
}

QVariantMap StandInRegistry::facts() const
{
    QVariantMap levels;
    for (auto level = m_levels.cbegin(); level != m_levels.cend(); ++level)
        levels.insert(level.key(), *level);
    QVariantMap facts{{u"application"_s, m_application.has_value()},
                      {u"onAir"_s, isOnAir()},
                      {u"provider"_s, m_provider.has_value()},
                      {u"location"_s, QString::fromLatin1(m_locationValue.toHex())},
                      {u"batteries"_s, levels},
                      {u"events"_s, m_events}};
    if (m_advertisement)
        facts.insert(u"advertisement"_s, m_advertised);
    return facts;
}

} // namespace neobeat::standin
