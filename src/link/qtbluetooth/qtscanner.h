// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "link/scanner.h"

#include <QBluetoothDeviceDiscoveryAgent>
#include <QBluetoothDeviceInfo>
#include <QHash>

#include <memory>

namespace neobeat {

class BluezState;

/// Scans for Bluetooth LE peripherals with the powered adapter.
class QtScanner final : public Scanner
{
    Q_OBJECT

public:
    explicit QtScanner(BluezState &bluez, QObject *parent = nullptr);
    ~QtScanner() override;

    void start() override;
    void stop() override;
    bool isScanning() const override { return m_isScanning; }

    /// What a scan, this or an earlier one, told about the address; invalid when it never came up.
    QBluetoothDeviceInfo seen(const QString &address) const { return m_seen.value(address.toUpper()); }

private:
    void startAgent();
    void dropAgent();
    void finish(const Error &error);
    void onSeen(const QBluetoothDeviceInfo &peripheral);
    void onAgentError(QBluetoothDeviceDiscoveryAgent::Error error);
    void onRadioChanged(Radio::State state);
    void onRadioChecked();

    BluezState &m_bluez;
    std::unique_ptr<QBluetoothDeviceDiscoveryAgent> m_agent;
    QString m_adapterPath; ///< Of the adapter that scans.
    QHash<QString, QBluetoothDeviceInfo> m_seen;
    int m_run
        = 0; ///< Counts start(), so that what an earlier scan left in the event queue is not taken for this one's.
    bool m_isScanning = false;
    bool m_mayRestart = false;
    Error m_suspended; ///< What broke the scan off, until BlueZ has told whether it can go on.
};

/// Our view of what Qt saw: no placeholder for a name, no placeholder for a signal strength.
Advertisement advertisementOf(const QBluetoothDeviceInfo &peripheral);

} // namespace neobeat
