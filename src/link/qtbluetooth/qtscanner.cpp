// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/qtscanner.h"

#include "base/logging.h"
#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QBluetoothAddress>
#include <QBluetoothUuid>

namespace neobeat {

using Agent = QBluetoothDeviceDiscoveryAgent;

QtScanner::QtScanner(BluezState &bluez, QObject *parent)
    : Scanner(parent)
    , m_bluez(bluez)
{
    connect(&bluez, &BluezState::changed, this, &QtScanner::onRadioChanged);
    connect(&bluez, &BluezState::checked, this, &QtScanner::onRadioChecked);
}

QtScanner::~QtScanner()
{
    dropAgent();
}

void QtScanner::start()
{
    if (m_isScanning)
        return;
    m_isScanning = true;
    m_mayRestart = true;
    ++m_run;
    if (m_bluez.state() == Radio::State::Ready)
        startAgent();
    else if (m_bluez.state() == Radio::State::Unknown)
        finish({Error::Code::ScanFailed, QStringLiteral("The state of Bluetooth is not known yet")});
    else
        finish(Radio::errorFor(m_bluez.state()));
}

void QtScanner::stop()
{
    if (!m_isScanning)
        return;
    m_suspended = {};
    finish({});
}

void QtScanner::startAgent()
{
    m_adapterPath = m_bluez.adapterPath();
    m_agent = std::make_unique<Agent>(QBluetoothAddress(m_bluez.adapterAddress()));
    m_agent->setLowEnergyDiscoveryTimeout(0);
    // Qt reports peripherals that BlueZ knows, and errors, from inside start().
    connect(m_agent.get(), &Agent::deviceDiscovered, this, &QtScanner::onSeen);
    connect(m_agent.get(), &Agent::deviceUpdated, this, &QtScanner::onSeen);
    connect(m_agent.get(), &Agent::errorOccurred, this, &QtScanner::onAgentError);
    m_agent->start(Agent::LowEnergyMethod);
}

void QtScanner::dropAgent()
{
    if (!m_agent)
        return;
    m_agent->disconnect(this);
    // Without this the adapter would go on scanning. Qt sends the request at once, so it comes before any connection
    // request.
    m_agent->stop();
    m_agent.release()->deleteLater();
}

void QtScanner::finish(const Error &error)
{
    dropAgent();
    QMetaObject::invokeMethod(
        this,
        [this, error, run = m_run] {
            if (run != m_run || !m_isScanning)
                return;
            m_isScanning = false;
            if (error)
                Q_EMIT failed(error);
            else
                Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void QtScanner::onSeen(const QBluetoothDeviceInfo &peripheral)
{
    if (!(peripheral.coreConfigurations() & QBluetoothDeviceInfo::LowEnergyCoreConfiguration))
        return;
    const Advertisement advertisement = advertisementOf(peripheral);
    m_seen.insert(advertisement.address, peripheral);
    Q_EMIT discovered(advertisement);
}

void QtScanner::onAgentError(Agent::Error error)
{
    qCDebug(lcLink) << "Scan error" << error;
    dropAgent();
    // Qt says the same of an adapter that is gone, of bluetoothd that is gone and of another program that ended its
    // scan.
    m_suspended = errormap::fromScan(error);
    m_bluez.check();
}

void QtScanner::onRadioChanged(Radio::State state)
{
    if (!m_isScanning || state == Radio::State::Ready)
        return;
    m_suspended = {};
    finish(Radio::errorFor(state));
}

void QtScanner::onRadioChecked()
{
    const Error error = std::exchange(m_suspended, {});
    const bool isElsewhere = m_agent && m_adapterPath != m_bluez.adapterPath();
    if (!m_isScanning || (!error && !isElsewhere))
        return;
    dropAgent();
    const bool isReady = m_bluez.state() == Radio::State::Ready;
    // When another program was scanning before us, its end was ours too; the second try starts a scan of our own.
    if (isReady && (m_adapterPath != m_bluez.adapterPath() || std::exchange(m_mayRestart, false)))
        startAgent();
    else
        finish(error);
}

Advertisement advertisementOf(const QBluetoothDeviceInfo &peripheral)
{
    Advertisement advertisement;
    advertisement.address = peripheral.address().toString();
    QString placeholder = advertisement.address;
    placeholder.replace(u':', u'-');
    if (peripheral.name().compare(placeholder, Qt::CaseInsensitive) != 0)
        advertisement.name = peripheral.name();
    // 0 is what Qt says when BlueZ says nothing, 127 is what the standard calls unknown.
    if (peripheral.rssi() != 0 && peripheral.rssi() != 127)
        advertisement.rssi = peripheral.rssi();
    const QList<QBluetoothUuid> services = peripheral.serviceUuids();
    for (const QBluetoothUuid &service : services)
        advertisement.services.append(service);
    advertisement.manufacturers = peripheral.manufacturerIds();
    advertisement.supported = looksLikeNeo(advertisement);
    return advertisement;
}

} // namespace neobeat
