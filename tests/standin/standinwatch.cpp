// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinwatch.h"

#include "interfaces.h"

namespace neobeat::standin {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

} // namespace

StandInWatch::StandInWatch(StandInAdapter &first, StandInAdapter &second, ObjectTree &tree, const QDBusConnection &bus,
                           QObject *parent)
    : QObject(parent)
    , m_adapter(&first)
    , m_tree(tree)
    , m_bus(bus)
{
    m_step.setSingleShot(true);
    m_relearning.setSingleShot(true);
    connect(&m_relearning, &QTimer::timeout, this, [this] {
        m_learning.reset();
        publishServices();
    });
    serve(first);
    serve(second);
    connect(&m_advertising, &QTimer::timeout, this, &StandInWatch::advertiseRegularly);
}

StandInWatch::~StandInWatch() = default;

void StandInWatch::apply(const Scenario &scenario)
{
    if (m_watch) {
        endLink();
        forget();
    }
    m_learning.reset();
    m_watch = std::make_unique<SimulatedWatch>(scenario);
    connect(m_watch.get(), &SimulatedWatch::linkDropped, this, &StandInWatch::endLink);
    connect(m_watch.get(), &SimulatedWatch::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                m_tree.set(m_paths.pathOf(characteristic), characteristicInterface, {{u"Value"_s, value}});
            });
    onDiscoveringChanged(*m_adapter, m_adapter->isDiscovering());
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
    if (!m_adapter->isPowered()) {
        m_bus.send(call.createErrorReply(u"org.bluez.Error.NotReady"_s, u"Resource Not Ready"_s));
        return;
    }
    if (m_watch->isCentralConnected()) {
        m_bus.send(call.createReply());
        return;
    }
    if (m_connectCall) {
        m_bus.send(call.createErrorReply(u"org.bluez.Error.InProgress"_s, u"In Progress"_s));
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
        // BlueZ keeps trying to reach a peripheral that is away; the caller times out first.
        if (m_watch->scenario().reachFault == Fault::Refused)
            refuseConnect(u"le-connection-abort-by-local"_s);
        return;
    }
    m_tree.set(devicePath(), deviceInterface, {{u"Connected"_s, true}});
    if (m_watch->scenario().reachFault == Fault::GattSilent)
        return;
    // With keys that the watch has not, encrypting fails, and the system ends the link.
    if (m_tree.property(devicePath(), deviceInterface, u"Paired"_s).toBool() && !m_watch->isPaired()) {
        refuseConnect(u"le-connection-abort-by-local"_s);
        m_watch->disconnectCentral();
        endLink();
        return;
    }
    m_step.disconnect(this);
    connect(&m_step, &QTimer::timeout, this, &StandInWatch::resolveServices);
    m_step.start(m_watch->scenario().discoverDelay);
}

void StandInWatch::resolveServices()
{
    publishServices();
    setServicesResolved(true);
    if (m_connectCall)
        m_bus.send(m_connectCall->createReply());
    m_connectCall.reset();
    m_watch->markDiscovered();
    if (m_learning) {
        QTimer::singleShot(milliseconds(100), &m_relearning, [this] {
            if (m_watch->isCentralConnected())
                withdrawServices();
        });
        m_relearning.start(*m_learning);
    }
    if (std::exchange(m_breaksOnceConnected, false))
        m_watch->dropLink();
}

void StandInWatch::publishServices()
{
    m_paths.withdraw(m_tree);
    const QList<SimulatedWatch::OfferedService> services = m_watch->services();
    m_paths.publish(m_tree, devicePath(), services);
    QStringList uuids;
    for (const SimulatedWatch::OfferedService &service : services)
        uuids << service.uuid.toString(QUuid::WithoutBraces);
    m_tree.set(devicePath(), deviceInterface, {{u"UUIDs"_s, uuids}});
}

void StandInWatch::setServicesResolved(bool resolved)
{
    m_tree.set(devicePath(), deviceInterface, {{u"ServicesResolved"_s, resolved}});
}

void StandInWatch::breakLink()
{
    if (m_connectCall)
        m_breaksOnceConnected = true;
    else
        m_watch->dropLink();
}

void StandInWatch::refuseConnect(const QString &message)
{
    m_step.stop();
    m_breaksOnceConnected = false;
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
    m_relearning.stop();
    if (!m_tree.property(devicePath(), deviceInterface, u"Connected"_s).toBool())
        return;
    if (m_tree.property(devicePath(), deviceInterface, u"ServicesResolved"_s).toBool())
        setServicesResolved(false);
    m_tree.set(devicePath(), deviceInterface, {{u"Connected"_s, false}});
}

} // namespace neobeat::standin
