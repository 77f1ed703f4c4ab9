// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <memory>

namespace neobeat {

class BluezPresenceMonitor;
class BluezPower;
class BluezRelearning;
class BluezScanner;
class BluezState;

/// This computer's Bluetooth: BlueZ over the system bus, called without blocking, and Qt Bluetooth once BlueZ is known
/// to be available.
class QtRadio final : public Radio
{
    Q_OBJECT

public:
    /// What waits for a peripheral lets the kernel drop all that advertise none of these services.
    explicit QtRadio(const QList<QUuid> &announcedServices, QObject *parent = nullptr);
    ~QtRadio() override;

    /// Rules for QLoggingCategory::setFilterRules(): silences the warnings that Qt Bluetooth prints in normal operation
    /// (no CAP_NET_ADMIN, adapter gone, each failure that is reported as an Error anyway).
    static QString logRules();

    State state() const override;
    void refresh() override;
    RadioFacts facts() const override;
    void powerOn() override;
    bool isSimulated() const override { return false; }
    Scanner &scanner() override;
    PresenceMonitor &presenceMonitor() override;
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

private:
    std::unique_ptr<BluezState> m_bluez;
    std::unique_ptr<BluezPower> m_power;
    std::unique_ptr<BluezRelearning> m_relearning;
    std::unique_ptr<BluezScanner> m_scanner;
    std::unique_ptr<BluezPresenceMonitor> m_presenceMonitor;
};

} // namespace neobeat
