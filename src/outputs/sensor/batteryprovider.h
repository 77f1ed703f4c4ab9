// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/sensor/bluezadapter.h"
#include "outputs/sensor/bluezregistration.h"
#include "outputs/sensor/busobjects.h"
#include "outputs/sensor/sensortiming.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat {

/// The battery of the watch for the system's power panel, through bluetoothd (org.bluez.BatteryProvider1), from which
/// UPower takes it. Quiet where bluetoothd does not offer that: 5.66 does so only with --experimental.
class BatteryProvider final : public QObject
{
    Q_OBJECT

public:
    explicit BatteryProvider(QObject *parent = nullptr)
        : BatteryProvider(SensorTiming{}, parent)
    {
    }
    explicit BatteryProvider(const SensorTiming &timing, QObject *parent = nullptr);
    ~BatteryProvider() override;

    /// Provides the battery from now on, at the adapter of this object path or address; empty for the default one.
    void start(const QString &adapter = {});
    /// Withdraws it.
    void stop();
    /// The battery of the connected watch with this address, 0 … 100 percent; without a level, what was provided is
    /// withdrawn. Call it so when the watch disconnects: bluetoothd would keep the last level.
    void setBattery(const QString &address, std::optional<int> percent);

    /// Whether bluetoothd has accepted the provider.
    bool isRegistered() const { return m_provider.isRegistered(); }

private:
    void onAdapterChanged();
    void request();
    void update();

    const SensorTiming m_timing;
    BluezAdapter m_adapter;
    BusObjects m_objects;
    BluezRegistration m_provider;
    QTimer m_retry;
    QString m_address;
    std::optional<int> m_percent;
    QString m_device; ///< Of the battery that is provided; empty when there is none.
};

} // namespace neobeat
