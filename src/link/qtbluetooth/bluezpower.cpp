// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezpower.h"

#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

BluezPower::BluezPower(BluezState &bluez, QObject *parent)
    : QObject(parent)
    , m_bluez(bluez)
{
    connect(&bluez, &BluezState::checked, this, &BluezPower::onRadioChecked);
}

void BluezPower::turnOn()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Asking;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.bluez"_s, m_bluez.adapterPath(),
                                                       u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    call.setAutoStartService(false);
    call << u"org.bluez.Adapter1"_s << u"Powered"_s << QVariant::fromValue(QDBusVariant(true));
    constexpr int limitMs = 5000;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        onAnswered(*watcher);
    });
}

void BluezPower::onAnswered(const QDBusPendingCallWatcher &watcher)
{
    if (watcher.isError()) {
        m_state = State::Idle;
        Q_EMIT failed(errormap::fromPower(watcher.error()));
    } else {
        m_state = State::Checking;
        m_bluez.check();
    }
}

void BluezPower::onRadioChecked()
{
    if (m_state != State::Checking)
        return;
    m_state = State::Idle;
    const Error error = Radio::errorFor(m_bluez.state());
    if (error.code == Error::Code::AdapterOff)
        Q_EMIT failed({Error::Code::AdapterNotReady, {}});
    else if (error)
        Q_EMIT failed(error);
}

} // namespace neobeat
