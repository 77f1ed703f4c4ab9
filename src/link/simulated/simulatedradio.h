// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/radio.h"
#include "link/simulated/scenario.h"
#include "protocol/authkey.h"

#include <memory>

namespace neobeat {

class SimulatedWatch;

/// A simulated radio: one Amazfit Neo in range (as the scenario says) and a few other peripherals for "show all".
class SimulatedRadio final : public Radio
{
    Q_OBJECT

public:
    explicit SimulatedRadio(const Scenario &scenario, QObject *parent = nullptr);
    /// Takes all times from this clock, which must outlive it.
    SimulatedRadio(const Scenario &scenario, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedRadio() override;

    State state() const override;
    void refresh() override;
    RadioFacts facts() const override;
    void powerOn() override;
    bool isSimulated() const override { return true; }
    Scanner &scanner() override;
    PresenceMonitor &presenceMonitor() override;
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

    /// The adapter enters another state, as when the user turns it on; refresh() reports it from then on.
    void setState(State state);
    /// The simulated watch.
    SimulatedWatch &watch();
    /// The key that the owner of the simulated watch would have got from the vendor.
    AuthKey key() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace neobeat
