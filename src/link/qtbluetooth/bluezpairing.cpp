// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezpairing.h"

#include "link/qtbluetooth/bluezinterfaces.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <limits>

namespace neobeat {

using namespace Qt::StringLiterals;

BluezPairing::BluezPairing(const QString &path, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::systemBus())
    , m_path(path)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(m_state == State::Following ? u"org.bluez.Error.InProgress"_s : u"no reply"_s); });
}

BluezPairing::~BluezPairing()
{
    endAll();
}

void BluezPairing::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Asking;
    m_limit.start();
    m_bus.connect(bluez, m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface}, QString(), this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    ask(&BluezPairing::onAnswered);
}

void BluezPairing::call(const QDBusMessage &message, void (BluezPairing::*onReply)(const QDBusMessage &reply))
{
    QDBusMessage toBluez = message;
    toBluez.setAutoStartService(false);
    // The limit of the whole is ours.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(toBluez, std::numeric_limits<int>::max()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, onReply, from = m_state] {
        watcher->deleteLater();
        if (m_state == from)
            (this->*onReply)(watcher->reply());
    });
}

/// Asks whether they are paired.
void BluezPairing::ask(void (BluezPairing::*onReply)(const QDBusMessage &reply))
{
    QDBusMessage question = QDBusMessage::createMethodCall(bluez, m_path, propertiesInterface, u"Get"_s);
    question << deviceInterface << u"Paired"_s;
    call(question, onReply);
}

void BluezPairing::onAnswered(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ErrorMessage) {
        fail(reply.errorName());
        return;
    }
    if (reply.arguments().value(0).value<QDBusVariant>().variant().toBool()) {
        // The peripheral has forgotten it. BlueZ does not pair again, and 5.66 would try another kind of Bluetooth.
        fail(u"paired already"_s);
        return;
    }
    m_state = State::Pairing;
    call(QDBusMessage::createMethodCall(bluez, m_path, deviceInterface, u"Pair"_s), &BluezPairing::onPaired);
}

void BluezPairing::onPaired(const QDBusMessage &reply)
{
    m_state = State::Over;
    const QString error = reply.errorName();
    if (error.isEmpty() || error == "org.bluez.Error.AlreadyExists"_L1) {
        succeed();
    } else if (error == "org.bluez.Error.InProgress"_L1) {
        // BlueZ pairs already: by itself, or for another program.
        m_state = State::Following;
        ask(&BluezPairing::onFollowed);
    } else {
        fail(error);
    }
}

void BluezPairing::onFollowed(const QDBusMessage &reply)
{
    if (reply.arguments().value(0).value<QDBusVariant>().variant().toBool())
        succeed();
}

void BluezPairing::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    const bool isOthers = m_state == State::Asking || m_state == State::Following;
    if (isOthers && changed.value(u"Paired"_s).toBool())
        succeed();
}

void BluezPairing::succeed()
{
    endAll();
    Q_EMIT paired();
}

void BluezPairing::fail(const QString &detail)
{
    endAll();
    Q_EMIT failed({Error::Code::PairingFailed, detail});
}

void BluezPairing::endAll()
{
    // Only what is ours and not over: otherwise BlueZ would cancel another one's pairing, or remove the keys.
    if (m_state == State::Pairing) {
        QDBusMessage message = QDBusMessage::createMethodCall(bluez, m_path, deviceInterface, u"CancelPairing"_s);
        message.setAutoStartService(false);
        m_bus.asyncCall(message);
    }
    m_limit.stop();
    m_state = State::Over;
}

} // namespace neobeat
