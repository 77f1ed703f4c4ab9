// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinwatch.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace neobeat::standin {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString deviceInterface = u"org.bluez.Device1"_s;
const QString characteristicInterface = u"org.bluez.GattCharacteristic1"_s;

using ManufacturerValues = QMap<quint16, QDBusVariant>;

} // namespace

StandInWatch::StandInWatch(StandInAdapter &adapter, ObjectTree &tree, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_adapter(adapter)
    , m_tree(tree)
    , m_bus(bus)
{
    qDBusRegisterMetaType<ManufacturerValues>();
    m_step.setSingleShot(true);
    connect(&adapter, &StandInAdapter::discoveringChanged, this, &StandInWatch::onDiscoveringChanged);
    connect(&adapter, &StandInAdapter::poweredOff, this, [this] {
        m_watch->disconnectCentral();
        endLink();
    });
    connect(&m_advertising, &QTimer::timeout, this, &StandInWatch::advertise);
}

StandInWatch::~StandInWatch() = default;

void StandInWatch::apply(const Scenario &scenario)
{
    if (m_watch) {
        endLink();
        forget();
    }
    m_watch = std::make_unique<SimulatedWatch>(scenario);
    connect(m_watch.get(), &SimulatedWatch::linkDropped, this, &StandInWatch::endLink);
    connect(m_watch.get(), &SimulatedWatch::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                m_tree.set(m_paths.pathOf(characteristic), characteristicInterface, {{u"Value"_s, value}});
            });
    onDiscoveringChanged(m_adapter.isDiscovering());
}

QString StandInWatch::devicePath() const
{
    QString name = m_watch->advertisement().address;
    return StandInAdapter::path + u"/dev_"_s + name.replace(u':', u'_');
}

void StandInWatch::forget()
{
    m_paths.withdraw(m_tree);
    m_tree.remove(devicePath());
}

void StandInWatch::onDiscoveringChanged(bool discovering)
{
    if (discovering) {
        m_advertising.start(m_watch->scenario().scanDelay);
    } else {
        m_advertising.stop();
        m_tree.invalidate(devicePath(), deviceInterface, u"RSSI"_s);
    }
}

void StandInWatch::advertise()
{
    m_advertising.start(milliseconds(1000));
    if (!m_watch->isAdvertising())
        return;
    const QVariant rssi = QVariant::fromValue<short>(-60);
    if (m_tree.contains(devicePath())) {
        m_tree.set(devicePath(), deviceInterface, {{u"RSSI"_s, rssi}});
        return;
    }
    const Advertisement advertisement = m_watch->advertisement();
    QString placeholder = advertisement.address;
    placeholder.replace(u':', u'-');
    QStringList services;
    for (const QUuid &service : advertisement.services)
        services << service.toString(QUuid::WithoutBraces);
    ManufacturerValues manufacturers;
    for (const quint16 company : advertisement.manufacturers)
        manufacturers.insert(company, QDBusVariant(QByteArray(24, '\0')));
    m_tree.add(devicePath(),
               {{deviceInterface,
                 {{u"Address"_s, advertisement.address},
                  {u"AddressType"_s, u"public"_s},
                  {u"Alias"_s, advertisement.name.isEmpty() ? placeholder : advertisement.name},
                  {u"Paired"_s, false},
                  {u"Connected"_s, false},
                  {u"ServicesResolved"_s, false},
                  {u"RSSI"_s, rssi},
                  {u"UUIDs"_s, services},
                  {u"ManufacturerData"_s, QVariant::fromValue(manufacturers)},
                  {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(StandInAdapter::path))}}}});
}

bool StandInWatch::answer(const QDBusMessage &call)
{
    if (const auto characteristic = m_paths.characteristicAt(call.path()))
        return call.interface() == characteristicInterface && answerCharacteristic(call, *characteristic);
    if (call.path() != devicePath() || call.interface() != deviceInterface || !m_tree.contains(devicePath()))
        return false;
    if (call.member() == "Connect"_L1)
        connectDevice(call);
    else if (call.member() == "Disconnect"_L1)
        disconnectDevice(call);
    else
        return false;
    return true;
}

void StandInWatch::connectDevice(const QDBusMessage &call)
{
    if (!m_adapter.isPowered() || m_connectCall) {
        m_bus.send(call.createErrorReply(u"org.bluez.Error.NotReady"_s, u"Resource Not Ready"_s));
        return;
    }
    m_connectCall = call;
    m_step.disconnect(this);
    connect(&m_step, &QTimer::timeout, this, &StandInWatch::establish);
    m_step.start(m_watch->scenario().connectDelay);
}

void StandInWatch::establish()
{
    using Fault = Scenario::ReachFault;
    if (!m_watch->connectCentral()) {
        // BlueZ goes on trying for a peripheral that is away; whoever asked gets tired first.
        if (m_watch->scenario().reachFault == Fault::Refused)
            refuseConnect(u"le-connection-abort-by-local"_s);
        return;
    }
    m_tree.set(devicePath(), deviceInterface, {{u"Connected"_s, true}});
    if (m_watch->scenario().reachFault == Fault::GattSilent)
        return;
    m_step.disconnect(this);
    connect(&m_step, &QTimer::timeout, this, &StandInWatch::resolveServices);
    m_step.start(m_watch->scenario().discoverDelay);
}

void StandInWatch::resolveServices()
{
    m_paths.withdraw(m_tree);
    const QList<SimulatedWatch::OfferedService> services = m_watch->services();
    m_paths.publish(m_tree, devicePath(), services);
    QStringList uuids;
    for (const SimulatedWatch::OfferedService &service : services)
        uuids << service.uuid.toString(QUuid::WithoutBraces);
    m_tree.set(devicePath(), deviceInterface, {{u"UUIDs"_s, uuids}});
    m_tree.set(devicePath(), deviceInterface, {{u"ServicesResolved"_s, true}});
    if (m_connectCall)
        m_bus.send(m_connectCall->createReply());
    m_connectCall.reset();
    m_watch->markDiscovered();
}

void StandInWatch::refuseConnect(const QString &message)
{
    m_step.stop();
    if (m_connectCall)
        m_bus.send(m_connectCall->createErrorReply(u"org.bluez.Error.Failed"_s, message));
    m_connectCall.reset();
}

void StandInWatch::disconnectDevice(const QDBusMessage &call)
{
    m_watch->disconnectCentral();
    refuseConnect(u"le-connection-abort-by-local"_s);
    // The real one takes 2 s for this.
    QTimer::singleShot(milliseconds(20), this, [this, call] {
        endLink();
        m_bus.send(call.createReply());
    });
}

void StandInWatch::endLink()
{
    refuseConnect(u"le-connection-abort-by-peer"_s);
    if (!m_tree.property(devicePath(), deviceInterface, u"Connected"_s).toBool())
        return;
    if (m_tree.property(devicePath(), deviceInterface, u"ServicesResolved"_s).toBool())
        m_tree.set(devicePath(), deviceInterface, {{u"ServicesResolved"_s, false}});
    m_tree.set(devicePath(), deviceInterface, {{u"Connected"_s, false}});
}

} // namespace neobeat::standin
