// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/radio.h"
#include "link/simulated/scenario.h"
#include "protocol/authkey.h"

#include <memory>

namespace neobeat {

class SimulatedWatch;

/// The world without Bluetooth: one Amazfit Neo in range (as the scenario wants it) and a few foreign peripherals for
/// "show all".
class SimulatedRadio final : public Radio
{
    Q_OBJECT

public:
    explicit SimulatedRadio(const Scenario &scenario, QObject *parent = nullptr);
    /// Its world lives by this clock, which must outlive it.
    SimulatedRadio(const Scenario &scenario, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedRadio() override;

    State state() const override;
    void refresh() override;
    RadioFacts facts() const override;
    void powerOn() override;
    bool isSimulated() const override { return true; }
    Scanner &scanner() override;
    Lookout &lookout() override;
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

    /// The adapter gets another state, as when a person turns it on; from then on also what refresh() finds.
    void setState(State state);
    /// The watch on the air.
    SimulatedWatch &watch();
    /// The key that a user of the simulated watch would have got from the vendor.
    AuthKey key() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace neobeat
