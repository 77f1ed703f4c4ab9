// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/gattlink.h"
#include "link/presencemonitor.h"
#include "link/scanner.h"

#include <QObject>

#include <functional>
#include <memory>

namespace neobeat {

/// Facts about a radio, for the doctor and for reports, so without addresses.
struct RadioFacts
{
    QString serviceVersion; ///< Of bluetoothd: "5.66"; empty when unknown.
    QString adapterName; ///< Of the adapter in use, or of the one that would be: "hci0"; empty without one.
    int adapters = 0; ///< How many there are, powered or not.

    bool operator==(const RadioFacts &other) const = default;
};

/// A way to reach watches: this computer's Bluetooth, or the simulated world. Outlives its scanner and links.
class Radio : public QObject
{
    Q_OBJECT

public:
    /// Whether scanning and connecting make sense now.
    enum class State {
        Unknown, ///< Not queried yet, or the answer is pending; refresh() ends it within 5 s.
        ServiceMissing, ///< No bluetoothd on the system bus.
        AccessDenied, ///< The bus denies access, or there is no bus.
        NoAdapter, ///< bluetoothd has no adapter.
        Off, ///< The adapter is powered off.
        Blocked, ///< rfkill keeps the adapter off.
        Ready, ///< Powered and usable.
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// The last known state; kept up to date automatically after the first refresh().
    virtual State state() const = 0;
    /// Queries the state again. stateKnown() follows, also when nothing changed.
    virtual void refresh() = 0;
    /// Does refresh() and calls back once, with None when the radio can be used, else with the reason. Not after the
    /// context object is destroyed.
    void whenKnown(QObject *context, std::function<void(const Error &error)> callback);
    /// What is known since the last refresh() or change.
    virtual RadioFacts facts() const = 0;
    /// Requests power for an adapter that is off. stateChanged(Ready) or powerOnFailed() follows within 10 s; no effect
    /// in any other state than Off.
    virtual void powerOn() = 0;
    /// True for the simulated world.
    virtual bool isSimulated() const = 0;

    /// The one scanner of this radio; owned by it. May be used in state Ready only: before that its parts do not exist
    /// and start() ends in failed().
    virtual Scanner &scanner() = 0;
    /// The one presence monitor of this radio; owned by it. The same rule applies as for the scanner, and only one of
    /// the two may be active.
    virtual PresenceMonitor &presenceMonitor() = 0;
    /// A new idle link to the peripheral. Stop scanner and presence monitor first: the adapter does not handle both
    /// well.
    virtual std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) = 0;

    /// The failure that corresponds to a state, None for Ready and Unknown.
    static Error errorFor(State state);

Q_SIGNALS:
    /// state() has changed.
    void stateChanged(neobeat::Radio::State state);
    /// Ends a refresh(); state() is not Unknown.
    void stateKnown(neobeat::Radio::State state);
    /// The adapter did not get power: AdapterBlocked, BluetoothAccessDenied, AdapterNotReady or another reason.
    void powerOnFailed(const neobeat::Error &error);
};

} // namespace neobeat
