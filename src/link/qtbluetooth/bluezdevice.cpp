// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezdevice.h"

#include "link/qtbluetooth/bluezinterfaces.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int connectLimitMs = 25'000; // The connection attempt ends before that.
constexpr int questionLimitMs = 5000;
/// BlueZ may report that the services are gone before it reports that the link is.
constexpr auto settling = milliseconds(500);

QDBusMessage deviceCall(const QString &path, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, path, deviceInterface, method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

BluezDevice::BluezDevice(const QString &path, QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::systemBus())
    , m_path(path)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &BluezDevice::servicesWithdrawn);
    m_bus.connect(bluez, u"/"_s, objectManagerInterface, u"InterfacesRemoved"_s, this,
                  SLOT(onInterfacesRemoved(QDBusMessage)));
    m_bus.connect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    m_bus.connect(bluez, m_path, deviceInterface, u"Disconnected"_s, this, SLOT(onDisconnected(QDBusMessage)));
}

BluezDevice::~BluezDevice()
{
    if (m_state == State::Connecting || m_state == State::Connected)
        m_bus.asyncCall(deviceCall(m_path, u"Disconnect"_s), disconnectLimitMs);
}

void BluezDevice::connectPeripheral()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Connecting;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(deviceCall(m_path, u"Connect"_s), connectLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Error reason = watcher->isError() ? errormap::fromConnect(watcher->error()) : Error{};
        // After a time-out BlueZ keeps trying, so there is still something to cancel.
        if (!reason)
            m_state = State::Connected;
        else if (reason.code != Error::Code::ConnectTimedOut)
            m_state = State::Idle;
        if (reason)
            Q_EMIT connectFailed(reason);
        else
            Q_EMIT connected();
    });
}

void BluezDevice::disconnectPeripheral()
{
    m_state = State::Idle;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(deviceCall(m_path, u"Disconnect"_s), disconnectLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT disconnected();
    });
}

void BluezDevice::askWhetherConnected(std::function<void(bool isConnected)> callback)
{
    ask(u"Connected"_s, std::move(callback));
}

void BluezDevice::askWhetherPaired(std::function<void(bool isPaired)> callback)
{
    ask(u"Paired"_s, std::move(callback));
}

void BluezDevice::ask(const QString &property, std::function<void(bool answer)> callback)
{
    QDBusMessage question = QDBusMessage::createMethodCall(bluez, m_path, propertiesInterface, u"Get"_s);
    question.setAutoStartService(false);
    question << deviceInterface << property;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, questionLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        const QVariant answer = watcher->reply().arguments().value(0);
        callback(!watcher->isError() && answer.value<QDBusVariant>().variant().toBool());
    });
}

void BluezDevice::onInterfacesRemoved(const QDBusMessage &signal)
{
    const QString path = signal.arguments().value(0).value<QDBusObjectPath>().path();
    if (path == m_path)
        Q_EMIT removed();
    else if (path.startsWith(m_path + u"/service"_s))
        suspectWithdrawal();
}

void BluezDevice::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    m_servicesResolved = changed.value(u"ServicesResolved"_s, m_servicesResolved).toBool();
    if (changed.value(u"Paired"_s, false).toBool())
        Q_EMIT paired();
    m_wasLinkedUp = m_wasLinkedUp || changed.value(u"Connected"_s, false).toBool();
    if (m_state == State::Connecting && changed.value(u"Connected"_s, false).toBool())
        Q_EMIT linkedUp();
    if (m_state != State::Connecting && !changed.value(u"Connected"_s, true).toBool())
        m_state = State::Idle;
    if (m_state == State::Idle)
        m_settling.stop();
    else if (!changed.value(u"ServicesResolved"_s, true).toBool())
        suspectWithdrawal();
}

void BluezDevice::onDisconnected(const QDBusMessage &signal)
{
    if (signal.arguments().value(0).toString() == "org.bluez.Reason.Authentication"_L1)
        Q_EMIT keysRejected();
}

void BluezDevice::suspectWithdrawal()
{
    if (m_state == State::HandedOver && !m_settling.isActive())
        m_settling.start(settling);
}

} // namespace neobeat
