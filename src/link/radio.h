// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/gattlink.h"
#include "link/lookout.h"
#include "link/scanner.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// What a radio tells about itself; for the doctor and for reports, so without addresses.
struct RadioFacts
{
    QString serviceVersion; ///< Of bluetoothd: "5.66"; empty when unknown.
    QString adapterName; ///< Of the adapter in use, or of the one that would be: "hci0"; empty without one.
    int adapters = 0; ///< How many there are, powered or not.

    bool operator==(const RadioFacts &other) const = default;
};

/// One way to reach watches: this computer's Bluetooth, or the simulated world. Outlives its scanner and links.
class Radio : public QObject
{
    Q_OBJECT

public:
    /// Whether scanning and connecting make sense now.
    enum class State {
        Unknown, ///< Not asked yet, or the answer is under way; refresh() ends it within 5 s.
        ServiceMissing, ///< No bluetoothd on the system bus.
        AccessDenied, ///< The bus refuses us, or there is no bus.
        NoAdapter, ///< bluetoothd has no adapter.
        Off, ///< The adapter is powered off.
        Blocked, ///< The adapter is held off by rfkill.
        Ready, ///< Powered and usable.
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// The last known state; follows the adapter by itself after the first refresh().
    virtual State state() const = 0;
    /// Asks anew. stateKnown() follows, also when nothing changed.
    virtual void refresh() = 0;
    /// What is known since the last refresh() or change.
    virtual RadioFacts facts() const = 0;
    /// Asks for power for an adapter that is off. stateChanged(Ready) or powerOnFailed() follows within 10 s; no effect
    /// in any other state than Off.
    virtual void powerOn() = 0;
    /// True for the simulated world.
    virtual bool isSimulated() const = 0;

    /// The one scanner of this radio; owned by it. May be used in state Ready only: before that its parts do not exist
    /// and start() ends in failed().
    virtual Scanner &scanner() = 0;
    /// The one lookout of this radio; owned by it. The same rule holds as for the scanner, and only one of the two may
    /// be at work.
    virtual Lookout &lookout() = 0;
    /// A new link to the peripheral, idle. Stop scanner and lookout first: the adapter cannot well do both.
    virtual std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) = 0;

    /// The failure that stands for a state, None for Ready and Unknown.
    static Error errorFor(State state);

Q_SIGNALS:
    /// state() has another value.
    void stateChanged(neobeat::Radio::State state);
    /// Ends a refresh(); state() is not Unknown.
    void stateKnown(neobeat::Radio::State state);
    /// The adapter did not get power: AdapterBlocked, BluetoothAccessDenied, AdapterNotReady or another reason.
    void powerOnFailed(const neobeat::Error &error);
};

} // namespace neobeat
