// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezpresencemonitor.h"

#include "link/qtbluetooth/bluezadvertisement.h"
#include "link/qtbluetooth/bluezinterfaces.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

BluezPresenceMonitor::BluezPresenceMonitor(BluezState &state, const QList<QUuid> &announcedServices,
                                           const PresenceMonitorRhythm &rhythm, QObject *parent)
    : PresenceMonitor(parent)
    , m_bluez(state)
    , m_rhythm(rhythm)
    , m_bus(QDBusConnection::systemBus())
{
    for (const QUuid &service : announcedServices)
        m_announcedServices.append(service.toString(QUuid::WithoutBraces));
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &BluezPresenceMonitor::onBeat);
    connect(&m_discovery, &BluezDiscovery::started, this, &BluezPresenceMonitor::beginTurn);
    connect(&m_discovery, &BluezDiscovery::refused, this, &BluezPresenceMonitor::onRefused);
    connect(&m_discovery, &BluezDiscovery::stopped, this, [this] {
        if (m_state == State::Ending)
            finish();
    });
    connect(&state, &BluezState::checked, this, &BluezPresenceMonitor::onRadioChecked);
}

BluezPresenceMonitor::~BluezPresenceMonitor() = default;

void BluezPresenceMonitor::start(const QString &address)
{
    if (isActive())
        return;
    m_peripheral = {};
    m_peripheral.address = address.toUpper();
    m_refusals = 0;
    m_turn = 0;
    m_eagerness.setRemainingTime(m_rhythm.eager);
    if (m_bluez.state() == Radio::State::Ready) {
        follow();
        listen();
        return;
    }
    const Error error = Radio::errorFor(m_bluez.state());
    m_error = error ? error : Error{Error::Code::ScanFailed, u"The state of Bluetooth is not known yet"_s};
    m_state = State::Ending;
    QMetaObject::invokeMethod(this, &BluezPresenceMonitor::finish, Qt::QueuedConnection);
}

void BluezPresenceMonitor::stop()
{
    if (isWaiting())
        end({});
}

void BluezPresenceMonitor::onBeat()
{
    if (m_state == State::Listening)
        pause();
    else if (m_state == State::Pausing)
        listen();
}

void BluezPresenceMonitor::listen()
{
    constexpr int limitMs = 3000;
    m_state = State::Asking;
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.bluez"_s, m_adapterPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question << u"org.bluez.Adapter1"_s << u"Discovering"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path = m_adapterPath] {
        watcher->deleteLater();
        const QVariant answer = watcher->reply().arguments().value(0);
        if (m_state == State::Asking && m_adapterPath == path)
            onOthersKnown(!watcher->isError() && answer.value<QDBusVariant>().variant().toBool());
    });
}

void BluezPresenceMonitor::onOthersKnown(bool isDiscovering)
{
    // A source need not advertise its service in every advertisement, nor need the filters of other clients include it.
    const bool isOpenTurn = ++m_turn % m_rhythm.openTurns == 0;
    if (isDiscovering && !isOpenTurn) { // Ours ended with the previous turn.
        beginTurn();
        return;
    }
    m_state = State::Starting;
    QVariantMap filter{{u"Transport"_s, u"le"_s}};
    if (!isOpenTurn)
        filter.insert(u"UUIDs"_s, m_announcedServices);
    m_discovery.start(m_adapterPath, filter);
}

void BluezPresenceMonitor::beginTurn()
{
    m_refusals = 0;
    m_state = State::Listening;
    m_beat.start(m_rhythm.listening);
}

void BluezPresenceMonitor::onRefused(const QDBusError &error)
{
    const Error reason = errormap::fromDiscovery(error);
    if (reason.code == Error::Code::RadioBusy && ++m_refusals < m_rhythm.busyBeats) {
        // Another client is using this adapter; it may be free at the next beat.
        m_state = State::Pausing;
        m_beat.start(m_rhythm.pausing);
        return;
    }
    m_state = State::Checking;
    m_error = reason;
    m_bluez.check();
}

void BluezPresenceMonitor::pause()
{
    m_state = State::Pausing;
    m_discovery.stop();
    m_beat.start(m_eagerness.hasExpired() ? m_rhythm.calmPausing : m_rhythm.pausing);
}

void BluezPresenceMonitor::onRadioChecked()
{
    if (!isWaiting())
        return;
    if (m_bluez.state() != Radio::State::Ready) {
        end(Radio::errorFor(m_bluez.state()));
    } else if (m_bluez.adapterPath() != m_adapterPath) {
        m_beat.stop();
        m_discovery.stop();
        unfollow();
        follow();
        listen();
    } else if (m_state == State::Checking) {
        end(m_error);
    }
}

void BluezPresenceMonitor::end(const Error &error)
{
    m_error = error;
    m_beat.stop();
    unfollow();
    m_state = State::Ending;
    m_discovery.stop();
}

void BluezPresenceMonitor::finish()
{
    m_state = State::Idle;
    if (const Error error = std::exchange(m_error, {}))
        Q_EMIT failed(error);
    else
        Q_EMIT stopped();
}

void BluezPresenceMonitor::follow()
{
    m_adapterPath = m_bluez.adapterPath();
    m_path = m_bluez.peripheralPath(m_peripheral.address);
    m_bus.connect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this,
                  SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.connect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    learnName();
}

void BluezPresenceMonitor::unfollow()
{
    m_bus.disconnect(bluez, u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, this,
                     SLOT(onInterfacesAdded(QDBusMessage)));
    m_bus.disconnect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                     SLOT(onPropertiesChanged(QDBusMessage)));
}

void BluezPresenceMonitor::learnName()
{
    // For a peripheral that BlueZ knows, only changes will be signalled.
    QDBusMessage question = QDBusMessage::createMethodCall(bluez, m_path, propertiesInterface, u"GetAll"_s);
    question.setAutoStartService(false);
    question << deviceInterface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, address = m_peripheral.address] {
        watcher->deleteLater();
        if (!watcher->isError() && m_peripheral.address == address)
            learn(m_peripheral, qdbus_cast<QVariantMap>(watcher->reply().arguments().value(0)));
    });
}

void BluezPresenceMonitor::onInterfacesAdded(const QDBusMessage &signal)
{
    if (signal.arguments().value(0).value<QDBusObjectPath>().path() != m_path)
        return;
    // This type must stay unknown to QMetaType, as in BluezState.
    QMap<QString, QVariantMap> interfaces;
    const QVariant content = signal.arguments().value(1);
    if (content.canConvert<QDBusArgument>())
        content.value<QDBusArgument>() >> interfaces;
    if (interfaces.contains(deviceInterface))
        report(interfaces.value(deviceInterface));
}

void BluezPresenceMonitor::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    if (changed.contains(u"RSSI"_s) || changed.contains(u"ManufacturerData"_s))
        report(changed);
    else
        learn(m_peripheral, changed);
}

void BluezPresenceMonitor::report(const QVariantMap &properties)
{
    learn(m_peripheral, properties);
    if (isWaiting())
        Q_EMIT seen(m_peripheral);
}

} // namespace neobeat
