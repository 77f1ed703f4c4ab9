// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtradio.h"

#include "link/qtbluetooth/bluezlookout.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/qtgattlink.h"
#include "link/qtbluetooth/qtscanner.h"

#include <QBluetoothAddress>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// For a watch that no scan of this run has seen. BlueZ connects to it while it still knows it, and knows its address
/// type.
QBluetoothDeviceInfo peripheralFrom(const Advertisement &advertisement)
{
    QBluetoothDeviceInfo peripheral(QBluetoothAddress(advertisement.address), advertisement.name, 0);
    peripheral.setCoreConfigurations(QBluetoothDeviceInfo::LowEnergyCoreConfiguration);
    return peripheral;
}

} // namespace

QtRadio::QtRadio(QObject *parent)
    : Radio(parent)
    , m_bluez(std::make_unique<BluezState>())
    , m_scanner(std::make_unique<QtScanner>(*m_bluez))
    , m_lookout(std::make_unique<BluezLookout>(*m_bluez))
{
    connect(m_bluez.get(), &BluezState::changed, this, &Radio::stateChanged);
    connect(m_bluez.get(), &BluezState::known, this, &Radio::stateKnown);
}

QtRadio::~QtRadio() = default;

QString QtRadio::logRules()
{
    return QStringLiteral("qt.bluetooth=false\nqt.bluetooth.bluez=false");
}

Radio::State QtRadio::state() const
{
    return m_bluez->state();
}

void QtRadio::refresh()
{
    m_bluez->refresh();
}

RadioFacts QtRadio::facts() const
{
    return m_bluez->facts();
}

void QtRadio::powerOn()
{
    if (state() != State::Off)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.bluez"_s, m_bluez->adapterPath(),
                                                       u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    call << u"org.bluez.Adapter1"_s << u"Powered"_s << QVariant::fromValue(QDBusVariant(true));
    constexpr int limitMs = 10'000;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            Q_EMIT powerOnFailed({Error::Code::AdapterNotReady, watcher->error().name()});
    });
}

Lookout &QtRadio::lookout()
{
    return *m_lookout;
}

Scanner &QtRadio::scanner()
{
    return *m_scanner;
}

std::unique_ptr<GattLink> QtRadio::createLink(const Advertisement &advertisement)
{
    const QBluetoothDeviceInfo seen = m_scanner->seen(advertisement.address);
    return std::make_unique<QtGattLink>(*m_bluez, seen.isValid() ? seen : peripheralFrom(advertisement));
}

} // namespace neobeat
