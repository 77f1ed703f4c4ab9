// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtradio.h"

#include "link/qtbluetooth/bluezpower.h"
#include "link/qtbluetooth/bluezpresencemonitor.h"
#include "link/qtbluetooth/bluezrelearning.h"
#include "link/qtbluetooth/bluezscanner.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/qtgattlink.h"

#include <QBluetoothAddress>

namespace neobeat {

namespace {

/// What Qt needs to know about a peripheral. BlueZ can connect to it as long as it knows it, and knows its address
/// type.
QBluetoothDeviceInfo peripheralFrom(const Advertisement &advertisement)
{
    QBluetoothDeviceInfo peripheral(QBluetoothAddress(advertisement.address), advertisement.name, 0);
    peripheral.setCoreConfigurations(QBluetoothDeviceInfo::LowEnergyCoreConfiguration);
    return peripheral;
}

} // namespace

QtRadio::QtRadio(const QList<QUuid> &announcedServices, QObject *parent)
    : Radio(parent)
    , m_bluez(std::make_unique<BluezState>())
    , m_power(std::make_unique<BluezPower>(*m_bluez))
    , m_relearning(std::make_unique<BluezRelearning>())
    , m_scanner(std::make_unique<BluezScanner>(*m_bluez))
    , m_presenceMonitor(std::make_unique<BluezPresenceMonitor>(*m_bluez, announcedServices))
{
    connect(m_bluez.get(), &BluezState::changed, this, &Radio::stateChanged);
    connect(m_bluez.get(), &BluezState::known, this, &Radio::stateKnown);
    connect(m_power.get(), &BluezPower::failed, this, &Radio::powerOnFailed);
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
    if (state() == State::Off)
        m_power->turnOn();
}

PresenceMonitor &QtRadio::presenceMonitor()
{
    return *m_presenceMonitor;
}

Scanner &QtRadio::scanner()
{
    return *m_scanner;
}

std::unique_ptr<GattLink> QtRadio::createLink(const Advertisement &advertisement)
{
    return std::make_unique<QtGattLink>(*m_bluez, *m_relearning, peripheralFrom(advertisement));
}

} // namespace neobeat
